"""Escaping for Patton's Trinity command line: a value stays one word."""

from __future__ import annotations

import re

_CONTROL = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_NEEDS_QUOTES = re.compile(r'[\s"]|^[#!?]|^$')


class Words(str):
    """Text of our own that is meant as several words (``play 1 200 425 0``), never a technician's value."""

    __slots__ = ()


def trinity_text(value: object) -> object:
    r"""A value as one word: quoted where a blank or a quote would end it, ``"`` and ``\`` then escaped."""
    if not isinstance(value, str) or isinstance(value, Words):
        return value
    line = _CONTROL.sub(" ", value)
    if not _NEEDS_QUOTES.search(line):
        return line
    return '"' + line.replace("\\", "\\\\").replace('"', '\\"') + '"'
