"""Sentences of the rooms below in the language of the window.

They are written in plain English where they arise; their forms are listed in the modules of this folder, one
per subject, so that a translator sees them and a translated one can be put in their place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

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

_CONTEXT = "Sentences"
_END = re.compile(r"[.:] ")
_MOST_ENDS, _KEPT = 12, 1024
"""A text with more ends is no row of sentences, a device's transcript for example; so many are remembered."""
_Part = tuple[str, tuple[tuple[str, str], ...]]
"""A form, and what its fields hold."""
_Read = Callable[[str], tuple[_Part, ...]]
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


def say(sentence: str) -> str:
    """A sentence, or several in a row, in the language of the window; unknown ones stay as they are."""
    return " ".join(map(_in_language, _parts(sentence))) or sentence


def knows(sentence: str) -> bool:
    """Whether a sentence can be said in other languages."""
    return bool(_parts(sentence))


def _in_language(part: _Part) -> str:
    form, fields = part
    return QCoreApplication.translate(_CONTEXT, form).format(**dict(fields))


@lru_cache(_KEPT)
def _parts(sentence: str) -> tuple[_Part, ...]:
    """Forms whose fields hold no end of a sentence are the surest; else what is known of at least two."""
    return _sure(sentence) or _joined(sentence, _first, _parts) or _one(sentence)


@lru_cache(_KEPT)
def _sure(sentence: str) -> tuple[_Part, ...]:
    """One form or several in a row, no field of which takes another sentence in."""
    return _tight(sentence) or _joined(sentence, _tight, _sure)


def _first(sentence: str) -> tuple[_Part, ...]:
    return _tight(sentence) or _one(sentence)


def _joined(sentence: str, first_of: _Read, rest_of: _Read) -> tuple[_Part, ...]:
    ends = list(_END.finditer(sentence))
    for end in ends if len(ends) <= _MOST_ENDS else ():
        first = first_of(sentence[: end.start() + 1])
        rest = rest_of(sentence[end.end() :]) if first else ()
        if rest:
            return first + rest
    return ()


@lru_cache(_KEPT)
def _tight(sentence: str) -> tuple[_Part, ...]:
    matches = _matches(sentence)
    return next(((part,) for part in matches if not any(_END.search(value) for _name, value in part[1])), ())


@lru_cache(_KEPT)
def _one(sentence: str) -> tuple[_Part, ...]:
    return next(((part,) for part in _matches(sentence)), ())


def _matches(sentence: str) -> Iterator[_Part]:
    for form, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found:
            yield form, tuple(found.groupdict().items())


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Forms without fields first: they are surer."""
    ordered = sorted(FORMS, key=lambda form: form.count("{"))
    return tuple((form, _pattern(form)) for form in ordered)


def _pattern(form: str) -> re.Pattern[str]:
    pieces = re.split(r"\{(\w+)\}", form)
    return re.compile(
        "".join(f"(?P<{piece}>.*)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)),
        re.DOTALL,
    )
