"""Numbers as people write them, and as they are dialled; emergency numbers never are."""

from __future__ import annotations

import re
from urllib.parse import unquote

from nvprov_gui.domain.errors import UserError

_ITALY = ("112", "113", "114", "115", "117", "118", "1515", "1522", "1530", "116000")
EMERGENCY = frozenset((*_ITALY, "110", "119", "911", "999", "000"))
"""Italy's and Europe's, and those that somebody may type by habit."""
_SCHEMES = ("tel:", "callto:")
_VISUAL = re.compile(r"[\s().\-–/]")
_SERVICE_CODE = re.compile(r"[*#]+\d{1,3}[*#]|[*#]+\d{2}(?=\d)")
"""What stands before a number: ``#31#`` hides the caller, ``*21*`` forwards (ETSI ETS 300 738), ``*67``."""
_DIALLED = re.compile(r"\+?[0-9*#]{1,32}")
_KEPT = re.compile(r"[0-9*#+]{1,40}")


def dialled(number: str) -> str:
    """A number as it is dialled: without scheme, parameters and visual separators (RFC 3966 §5.1.1).

    A leading ``+`` becomes ``00``, as the PBX's own call function makes it.

    Raises:
        UserError: nothing that can be dialled, or an emergency number.
    """
    digits = _VISUAL.sub("", unquote(_bare(number)))
    if not _DIALLED.fullmatch(digits):
        raise UserError(f"“{number[:40]}” can't be dialled: use digits, *, # and a + in front.")
    if is_emergency(digits):
        raise UserError(f"{digits} is an emergency number: it is never dialled from here.")
    return "00" + digits[1:] if digits.startswith("+") else digits


def is_dialled(text: str) -> bool:
    """Whether a phone can dial this as it stands, with no separators."""
    return bool(_KEPT.fullmatch(text))


def is_link(text: str) -> bool:
    """Whether this is a link to call, ``tel:`` or ``callto:``."""
    return text.strip().lower().startswith(_SCHEMES)


def is_emergency(digits: str) -> bool:
    """Whether digits reach an emergency service: codes, zeros for the outside line or a country in front."""
    bare = digits.strip("+#*")
    coded = _SERVICE_CODE.match(digits)
    if coded and is_emergency(digits[coded.end() :]):
        return True
    national = bare.removeprefix("00").removeprefix("39")
    return any(found in EMERGENCY for found in (bare, bare.lstrip("0"), national))


def _bare(number: str) -> str:
    text = number.strip()
    for scheme in _SCHEMES:
        if text.lower().startswith(scheme):
            text = text[len(scheme) :].removeprefix("//")
    return text.partition(";")[0]
