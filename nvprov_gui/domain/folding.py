"""How texts are compared when somebody searches: neither case nor accents matter."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """``Città`` and ``CITTA`` alike: without accents, without case."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def fits(typed: str, text: str) -> bool:
    """Whether a text holds every word that was typed."""
    there = folded(text)
    return all(word in there for word in folded(typed).split())
