"""Extension numbering: 201, then 91201 … 97201 for a user's further devices."""

from __future__ import annotations

import re
from collections.abc import Collection

from nvprov_gui.domain.errors import BadValue, UserError

MOST_PHONES = 8
"""Physical phones per user (administrator's manual, «Phones and users»)."""

_NUMBER = re.compile(r"[0-9]{1,15}")
_SECONDARY = re.compile(r"9[1-7]([0-9]+)")


def checked_number(text: str) -> str:
    """A number as digits only.

    Raises:
        BadValue: anything else.
    """
    number = text.strip()
    if not _NUMBER.fullmatch(number):
        raise BadValue(f"“{' '.join(number.split())[:40]}” is not an extension: use 1 to 15 digits.")
    return number


def next_extension(main: str, taken: Collection[str]) -> str:
    """The lowest free number for one more device of the user with this main extension.

    Raises:
        UserError: the user already has eight phones.
    """
    for number in device_numbers(main):
        if number not in taken:
            return number
    raise UserError(f"{main} already has {MOST_PHONES} phones. Take one away first.")


def device_numbers(main: str) -> tuple[str, ...]:
    """All numbers the devices of one user can register, the main extension first."""
    return (main, *(f"9{digit}{main}" for digit in range(1, MOST_PHONES)))


def main_of(extension: str, mains: Collection[str]) -> str:
    """The main extension behind a device's number; the number itself if nobody owns a part of it."""
    if extension in mains:
        return extension
    found = _SECONDARY.fullmatch(extension)
    return found[1] if found and found[1] in mains else extension
