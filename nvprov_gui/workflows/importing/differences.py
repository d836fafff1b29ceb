"""What a row of a list says differently of a phone that is in the site."""

from __future__ import annotations

from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.workflows.importing.rows import Row

_FIELDS = ("model", "location", "serial")


def differences(row: Row, phone: Phone) -> dict[str, str]:
    """The fields of a phone that the row gives another value; an empty cell says nothing."""
    return {
        name: given for name in _FIELDS if (given := getattr(row, name)) and given != getattr(phone, name)
    }


def is_unnamed(user: User | None, row: Row) -> bool:
    """Whether the row names a user who has only a number for a name; a real name is never replaced."""
    return bool(user and row.name and user.name in {"", user.extension} and row.name != user.name)


def other_name(user: User | None, row: Row) -> str:
    """A remark on a row that names somebody else than the user of its extension; empty if it doesn't."""
    there = {_words(user.name), _words(user.username)} if user and not is_unnamed(user, row) else set()
    if user is None or not there or not row.name or _words(row.name) in there:
        return ""
    return f"The list says {row.name} for {row.extension}, the site {user.name}."


def _words(name: str) -> frozenset[str]:
    return frozenset(name.casefold().split())
