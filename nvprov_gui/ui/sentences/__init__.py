"""Sentences of the rooms below in the language of the window.

They are written in plain English where they arise; their forms are listed in the modules of this folder, one
per subject, so that a translator sees them and a translated one can be put in their place.
"""

from __future__ import annotations

import re
from functools import cache

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
    """A sentence, or two beside each other, in the language of the window; unknown ones stay as they are."""
    return _two(sentence) or _one(sentence) or sentence


def knows(sentence: str) -> bool:
    """Whether a sentence can be said in other languages."""
    return bool(_one(sentence) or _two(sentence))


def _one(sentence: str) -> str:
    for form, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found:
            return QCoreApplication.translate(_CONTEXT, form).format(**found.groupdict())
    return ""


def _two(sentence: str) -> str:
    for end in re.finditer(r"[.:] ", sentence):
        first, second = sentence[: end.start() + 1], sentence[end.end() :]
        if _one(first) and (_one(second) or _two(second)):
            return f"{_one(first)} {_one(second) or _two(second)}"
    return ""


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
