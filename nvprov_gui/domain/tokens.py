"""First-contact and permanent tokens, and what a request with one of them does."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from enum import StrEnum

_BYTES = 16
"""128 bits: DESIGN's least, and short enough for Gigaset's 74-character limit on option 114."""


class TokenKind(StrEnum):
    """Which of a phone's two tokens was presented."""

    FIRST_CONTACT = "tok1"
    PERMANENT = "tok2"


@dataclass(frozen=True, slots=True)
class TokenPair:
    """A phone's tokens; ``first`` is None once the permanent one has been used. Neither is ever printed."""

    first: str | None = field(repr=False)
    permanent: str = field(repr=False)

    @classmethod
    def fresh(cls) -> TokenPair:
        """Two new random tokens."""
        return cls(new_token(), new_token())

    def kind_of(self, token: str) -> TokenKind | None:
        """Which token this is, or None; compared in constant time."""
        if _same(self.first, token):
            return TokenKind.FIRST_CONTACT
        return TokenKind.PERMANENT if _same(self.permanent, token) else None

    def after(self, kind: TokenKind) -> TokenPair:
        """What remains: the first request with the permanent token ends the first-contact token."""
        return replace(self, first=None) if kind is TokenKind.PERMANENT else self

    def with_new_first_contact(self) -> TokenPair:
        """A fresh first-contact link; the permanent token never changes."""
        return replace(self, first=new_token())


def _same(token: str | None, asked: str) -> bool:
    """Compare as bytes: ``compare_digest`` refuses text that a request may well contain (``é``)."""
    if not token:
        return False
    return secrets.compare_digest(token.encode(), asked.encode("utf-8", "surrogatepass"))


def new_token() -> str:
    """32 lower-case hex digits from the system's random source."""
    return secrets.token_hex(_BYTES)
