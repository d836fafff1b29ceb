"""A User-Agent that notes what a template wants to know of it: for whom else the same file is right."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Depends:
    """What a rendered file depends on."""

    questions: tuple[tuple[str, bool], ...] = ()
    """Patterns with their answers; the empty pattern asks whether there is a User-Agent at all."""
    exact: str | None = None
    """The whole text, for a template that used more of it than patterns."""

    def holds(self, user_agent: str) -> bool:
        """Whether another User-Agent would get the very same file."""
        if self.exact is not None:
            return self.exact == user_agent
        return all(_says(user_agent, pattern) is said for pattern, said in self.questions)


class UserAgent:
    """The value of ``provisioning_user_agent`` in a template; a text for whoever prints or compares it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._questions: dict[str, bool] = {}
        self._exact = False

    def says(self, pattern: str) -> bool:
        """Whether the User-Agent matches a pattern anywhere."""
        return self._questions.setdefault(pattern, _says(self._text, pattern))

    @property
    def depends(self) -> Depends:
        """What was asked until now."""
        return Depends(tuple(self._questions.items()), self._text if self._exact else None)

    def __bool__(self) -> bool:
        return self.says("")

    def __str__(self) -> str:
        self._exact = True
        return self._text

    def __eq__(self, other: object) -> bool:
        return str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))

    def __contains__(self, part: str) -> bool:
        return part in str(self)

    def __getattr__(self, name: str) -> Callable[..., object]:
        """A text's own methods, for a technician's template."""
        if name.startswith("_"):
            raise AttributeError(name)
        found: Callable[..., object] = getattr(str(self), name)
        return found


def _says(text: str, pattern: str) -> bool:
    return bool(text) if not pattern else re.search(pattern, text) is not None
