"""What a cell of a list of users looks like."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from nvprov_gui.vendors.catalog import catalog

_EXTENSION = re.compile(
    r"(?:(?:int(?:erno|ern)?|ext(?:ension)?|tel|num(?:ero)?|nr?)\b[\s.:°]*)*([0-9]{2,6})", re.IGNORECASE
)
_MOBILE = re.compile(r"\+?[0-9][0-9 ./()-]{6,20}[0-9]")
_DIGITS_OF_A_MOBILE = 8
_LONGEST = 60
_MAIL = re.compile(r"[^\s@<>;,]+@[^\s@<>;,]+\.[A-Za-z]{2,}")
_NICKNAME = re.compile(r"[A-Za-z0-9._@-]{1,64}")
_MONEY = re.compile(r"[€$£]\s*[0-9].*|[0-9][0-9.' ]*[.,][0-9]{2}\s*(?:€|eur|euro)?", re.IGNORECASE)
_NO_NAME = re.compile(r"[@=<>€$£{}\[\]|;\t]")


def extension_in(cell: str) -> str:
    """The number of ``int. 201``; empty if the cell holds anything else."""
    found = _EXTENSION.fullmatch(cell.strip()) if len(cell) <= _LONGEST else None
    return found[1] if found else ""


def is_extension(cell: str) -> bool:
    """Two to six digits, with or without the word for them."""
    return bool(extension_in(cell))


def is_mobile(cell: str) -> bool:
    """A telephone number too long for an extension."""
    return bool(_MOBILE.fullmatch(cell)) and sum(map(str.isdigit, cell)) >= _DIGITS_OF_A_MOBILE


def is_mail(cell: str) -> bool:
    """An e-mail address."""
    return bool(_MAIL.fullmatch(cell))


def is_nickname(cell: str) -> bool:
    """A user name: one word, with a letter in it."""
    return bool(_NICKNAME.fullmatch(cell)) and any(map(str.isalpha, cell))


def is_money(cell: str) -> bool:
    """An amount with its cents."""
    return bool(_MONEY.fullmatch(cell))


def is_name(cell: str) -> bool:
    """Mostly letters, and no phone's model."""
    letters = sum(map(str.isalpha, cell))
    if letters < 2 or letters <= sum(map(str.isdigit, cell)) or _NO_NAME.search(cell):  # noqa: PLR2004
        return False
    return cell[0].isalpha() and catalog().model_named(cell) is None


def share(cells: Sequence[str], test: Callable[[str], object]) -> float:
    """How many of the filled cells pass a test, from 0 to 1."""
    filled = [cell for cell in cells if cell]
    return sum(bool(test(cell)) for cell in filled) / len(filled) if filled else 0.0


def variety(cells: Sequence[str]) -> float:
    """How many of the filled cells are different, from 0 to 1."""
    filled = [cell for cell in cells if cell]
    return len(set(filled)) / len(filled) if filled else 0.0
