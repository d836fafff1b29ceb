"""What can go wrong with a PBX or a redirect service: a kind for the program, a sentence for people."""

from __future__ import annotations

from enum import StrEnum

from nvprov_gui.domain.errors import UserError


class Trouble(StrEnum):
    """What the matter is, for whoever decides what to do next."""

    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    WRONG_HOST = "wrong host"
    CERTIFICATE = "certificate"
    CREDENTIALS = "credentials"
    SECRET = "secret"  # noqa: S105 - the word: the PBX does not tell its secret
    OUTSIDE = "outside"
    """Only local networks are let in."""
    MISSING = "missing"
    TAKEN = "taken"
    REFUSED = "refused"
    BROKEN = "broken"


class PbxError(UserError):
    """One sentence; ``status`` is the HTTP status behind it, 0 if there was no answer."""

    def __init__(self, sentence: str, trouble: Trouble, status: int = 0) -> None:
        super().__init__(sentence)
        self.trouble = trouble
        self.status = status

    @property
    def is_offline(self) -> bool:
        """Whether asking again later may help: a normal state, not a fault of the site."""
        return self.trouble in {Trouble.UNREACHABLE, Trouble.TIMEOUT}
