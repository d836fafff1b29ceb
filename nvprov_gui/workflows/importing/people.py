"""Whom of a site's users a row of a list means."""

from __future__ import annotations

from collections.abc import Iterable

from nvprov_gui.domain.phone import User
from nvprov_gui.workflows.importing.rows import Row


class People:
    """The users of a site; each is meant by one row only: first of all by the row of its extension."""

    def __init__(self, users: Iterable[User], rows: Iterable[Row]) -> None:
        users, rows = tuple(users), tuple(rows)
        listed = {row.extension.strip() for row in rows} - {""}
        self._user_names = {row.username for row in rows} - {""}
        self._by_extension = {user.extension: user for user in users if user.extension}
        self._by_name: dict[str, list[User]] = {}
        for user in users:
            for name in {user.username, user.name} - {""}:
                self._by_name.setdefault(name, []).append(user)
        self._meant = {user.id for user in users if user.extension in listed}

    def meant(self, row: Row) -> User | None:
        """The user with the row's extension, else the one of its name who may be given that extension."""
        user = self._by_extension.get(row.extension) or self._of_that_name(row)
        if user is not None:
            self._meant.add(user.id)
        return user

    def _of_that_name(self, row: Row) -> User | None:
        of_the_name = self._by_name.get(row.username or row.name, []) + self._by_name.get(row.name, [])
        fitting = [
            user
            for user in of_the_name
            if user.id not in self._meant and self._fits(user, row) and not (row.extension and user.extension)
        ]
        return min(fitting, key=lambda user: _distance(user, row), default=None)

    def _fits(self, user: User, row: Row) -> bool:
        """User names tell people apart; names do where one side has no user name."""
        if user.username and row.username:
            return user.username == row.username
        return user.username not in self._user_names and user.name == (row.name or row.username)


def _distance(user: User, row: Row) -> tuple[bool, bool]:
    return user.username != row.username, user.extension != row.extension
