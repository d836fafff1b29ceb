"""MAC addresses: every spelling in, one spelling inside."""

from __future__ import annotations

import re
from typing import Self

from nvprov_gui.domain.errors import BadValue

_SPELLING = re.compile(
    r"(?:0x)?[0-9a-f]{12}"
    r"|[0-9a-f]{2}(?P<pair>[:\-. ])[0-9a-f]{2}(?:(?P=pair)[0-9a-f]{2}){4}"
    r"|[0-9a-f]{4}(?P<quad>[:\-. ])[0-9a-f]{4}(?P=quad)[0-9a-f]{4}"
    r"|[0-9a-f]{6}[:\-. ][0-9a-f]{6}"
)
_TYPOGRAPHIC = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-") | {"\u00a0": " "})
"""Word processors and spreadsheets turn dashes and blanks into these."""
_MULTICAST = 0x01
_LOCAL = 0x02


class MacAddress(str):
    """A unicast hardware address, kept as twelve lower-case digits (``805ec0123456``).

    Raises:
        BadValue: not a MAC address, or one that no device can have (zero, broadcast, multicast).
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Read any usual spelling: colons, dashes, dots, blanks, Cisco's quads, none."""
        if type(text) is cls:
            return text
        digits = _digits(text.strip().lower().translate(_TYPOGRAPHIC))
        if digits is None:
            raise BadValue(f"“{_short(text)}” is not a MAC address: it needs 12 digits 0-9 and A-F.")
        _refuse_impossible(digits, text)
        return super().__new__(cls, digits)

    @property
    def colons(self) -> str:
        """As the interface shows it: ``80:5E:C0:12:34:56``."""
        return self._joined(":")

    @property
    def dashes(self) -> str:
        """As the PBX writes it: ``80-5E-C0-12-34-56``."""
        return self._joined("-")

    @property
    def is_local(self) -> bool:
        """Locally administered (RFC 7042 §2.1): never a desk phone of a known vendor."""
        return bool(int(self[:2], 16) & _LOCAL)

    def _joined(self, separator: str) -> str:
        digits = self.upper()
        return separator.join(digits[at : at + 2] for at in range(0, 12, 2))


def _digits(text: str) -> str | None:
    """The twelve digits of a spelling; None for anything else, a digit short or long included."""
    if not _SPELLING.fullmatch(text):
        return None
    return re.sub(r"[:\-. ]", "", text.removeprefix("0x"))


def _refuse_impossible(digits: str, text: str) -> None:
    if digits == "0" * 12:
        raise BadValue(f"“{_short(text)}” is all zeros: read the label again.")
    if digits == "f" * 12:
        raise BadValue(f"“{_short(text)}” is the broadcast address, no device has it.")
    if int(digits[:2], 16) & _MULTICAST:
        raise BadValue(f"“{_short(text)}” is a multicast address, no device has it.")


def _short(text: str) -> str:
    """Enough of a wrong text to recognise it, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= 40 else line[:39] + "…"  # noqa: PLR2004 - fits a table cell


def read_mac(text: str) -> MacAddress | None:
    """A complete MAC address in any spelling; None for any other text."""
    try:
        return MacAddress(text)
    except BadValue:
        return None
