"""Numbers in texts that came from outside: a keyboard, a file, a network."""

from __future__ import annotations

import re
from functools import lru_cache

_WHOLE = re.compile(r"[0-9]{1,15}")
_RUN = re.compile(r"([0-9]{1,15})")


def whole(text: str) -> int | None:
    """A number of 1 to 15 ASCII digits; None for anything else.

    ``str.isdigit`` also takes ``²``, which `int` refuses, and `int` refuses more than 4,300 digits.
    """
    return int(text) if _WHOLE.fullmatch(text) else None


@lru_cache(maxsize=65536)
def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A sorting key that puts room 2 before room 10; empty texts come last."""
    if not text:
        return ((2, 0, ""),)
    parts = _RUN.split(text.casefold())
    return tuple(
        (1, 0, part) if (number := whole(part)) is None else (0, number, "") for part in parts if part
    )
