"""Sentences of the rooms below in the language of the window.

They are written in plain English where they arise; their forms are listed in the modules of this folder, one
per subject, so that a translator sees them and a translated one can be put in their place.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from nvprov_gui.ui.sentences import (
    board,
    dropping,
    files,
    gateways,
    importing,
    keys,
    models,
    network,
    orders,
    pbx,
    scanner,
    sites,
    troubleshooting,
    trunks,
    values,
)
from nvprov_gui.ui.sentences.phrases import NESTED, PHRASES

_CONTEXT = "Sentences"
_SUBJECTS = (
    board,
    dropping,
    files,
    gateways,
    importing,
    keys,
    models,
    network,
    orders,
    pbx,
    scanner,
    sites,
    troubleshooting,
    trunks,
    values,
)
FORMS: tuple[str, ...] = tuple(form for subject in _SUBJECTS for form in subject.FORMS)


_NUMBERS = ("count", "rate")
"""The fields of a form that hold numbers, whose thousands look otherwise in each language."""
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+")
_MOST_ENDS = 12
"""A text with more ends is no row of sentences: a device's transcript, for example."""
_Piece = tuple[str, tuple[tuple[str, str], ...]]
"""A form, and what stands in its fields."""


def say(sentence: str) -> str:
    """A sentence, or several beside each other, in the language of the window; unknown ones stay."""
    return " ".join(map(_translated, _pieces(sentence)[1])) or sentence


def knows(sentence: str) -> bool:
    """Whether a sentence can be said in other languages."""
    return bool(_pieces(sentence)[1])


def _translated(piece: _Piece) -> str:
    form, fields = piece
    filled = {name: _filled(name, value) for name, value in fields}
    return QCoreApplication.translate(_CONTEXT, form).format(**filled)


def _filled(name: str, value: str) -> str:
    """A phrase, a number, or a name as it is."""
    if name in _NUMBERS and _GROUPED.fullmatch(value):
        return QLocale().toString(int(value.replace(",", "")))
    return _phrases(value) if name in NESTED else value


def _phrases(text: str) -> str:
    return ", ".join(map(_phrase, text.split(", ")))


def _phrase(text: str) -> str:
    for form, pattern in _phrase_patterns():
        found = pattern.fullmatch(text)
        if found:
            return QCoreApplication.translate(_CONTEXT, form).format(**found.groupdict())
    return text


@cache
def _phrase_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((form, _pattern(form)) for form in PHRASES)


@lru_cache(maxsize=512)
def _pieces(sentence: str) -> tuple[int, tuple[_Piece, ...]]:
    """The forms behind a sentence, and how much of it they say themselves: one form, or one and the rest.

    The way that leaves least to fields wins: “Router: x is not y.” is no thing called “Router: x”.
    """
    return max(_one(sentence), _two(sentence), key=lambda found: found[0])


def _one(sentence: str) -> tuple[int, tuple[_Piece, ...]]:
    for form, literal, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found:
            return literal, ((form, tuple(found.groupdict().items())),)
    return 0, ()


def _two(sentence: str) -> tuple[int, tuple[_Piece, ...]]:
    best: tuple[int, tuple[_Piece, ...]] = (0, ())
    ends = list(re.finditer(r"[.:] ", sentence))
    for end in ends if len(ends) <= _MOST_ENDS else ():
        said, first = _one(sentence[: end.start() + 1])
        more, second = _pieces(sentence[end.end() :]) if first else (0, ())
        if second and said + more > best[0]:
            best = said + more, first + second
    return best


@cache
def _patterns() -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    """Each form with the letters it says itself, the surest first: those that say most."""
    measured = ((form, len(re.sub(r"\{\w+\}", "", form))) for form in FORMS)
    ordered = sorted(measured, key=lambda each: (each[0].count("{") > 0, -each[1]))
    return tuple((form, literal, _pattern(form)) for form, literal in ordered)


def _pattern(form: str) -> re.Pattern[str]:
    pieces = re.split(r"\{(\w+)\}", form)
    return re.compile(
        "".join(f"(?P<{piece}>.*)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)),
        re.DOTALL,
    )
