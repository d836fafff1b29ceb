"""Marks texts for translation that are translated later."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """The text itself; Qt's own version is typed as object."""
    del context
    return text
