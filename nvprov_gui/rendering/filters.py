"""Filters that templates use."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from nvprov_gui.rendering.user_agent import UserAgent


def lookup(value: object, table: Mapping[str, str], otherwise: str | None = None) -> str:
    """The vendor's own value for ours; ``otherwise``, else the table's ``*`` entry, for an unknown one."""
    fallback = table.get("*", "") if otherwise is None else otherwise
    return table.get(str(value), fallback)


def number(value: object, otherwise: int = 0) -> int:
    """A whole number, or ``otherwise`` for an empty or silly value."""
    try:
        return int(str(value).strip())
    except ValueError:
        return otherwise


def flag(value: object, on: str = "1", off: str = "0") -> str:
    """``on`` for a set boolean (``1``), ``off`` for an empty one or ``0``."""
    return on if str(value) not in ("", "0", "None") else off


def cut(value: object, length: int) -> str:
    """At most this many characters: some phones refuse a whole file for one long title."""
    return str(value)[:length]


def says(user_agent: object, pattern: str) -> bool:
    """Whether a User-Agent matches a pattern anywhere; written ``is ua("…")`` in a template."""
    if isinstance(user_agent, UserAgent):
        return user_agent.says(pattern)
    return re.search(pattern, str(user_agent)) is not None


def found(value: object, pattern: str) -> str:
    """The first part of a value that a pattern matches; empty if none does."""
    match = re.search(pattern, str(value))
    return match[0] if match else ""


FILTERS: dict[str, Callable[..., object]] = {
    "lookup": lookup,
    "number": number,
    "flag": flag,
    "cut": cut,
    "found": found,
}
TESTS: dict[str, Callable[..., bool]] = {"ua": says}
