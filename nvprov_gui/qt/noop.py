"""Marks texts for translation that are translated later; lupdate looks for Qt's name."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself; Qt's own version is typed as object."""
    del context
    return text
