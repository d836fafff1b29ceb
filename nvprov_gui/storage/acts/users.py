"""Users come, change and go."""

from __future__ import annotations

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.extensions import device_numbers
from nvprov_gui.domain.phone import User
from nvprov_gui.storage import rows, tables
from nvprov_gui.storage.acts.numbers import NumberActs
from nvprov_gui.storage.statements import Row

_TEXTS = ("name", "extension", "username", "mobile", "groups", "profile")
_FLAGS = ("voicemail", "webrtc")


class UserActs(NumberActs):
    """Writing users."""

    def add_user(self, **fields: str | bool) -> User:
        """A new user; fields as in `User`.

        Raises:
            UserError: somebody else has this main extension.
        """
        row: Row = {"id": self._ledger.next("user"), **dict.fromkeys(_TEXTS, ""), **dict.fromkeys(_FLAGS, 0)}
        row |= _cells(fields)
        self._refuse_taken(rows.text(row, "extension"), rows.number(row, "id"))
        self._ledger.add(tables.users, row)
        return rows.user(tuple(row.values()))

    def change_user(self, user_id: int, **fields: str | bool) -> User:
        """Change fields of a user; a new main extension renumbers their devices.

        Raises:
            UserError: no such user, or somebody else has this main extension.
        """
        before, cells = self._user_row(user_id), _cells(fields)
        main = str(cells.get("extension", before["extension"]))
        self._refuse_taken(main, user_id)
        self._ledger.change(tables.users, user_id, values=cells)
        if main != before["extension"]:
            self._renumber(user_id, rows.text(before, "extension"), main)
        return rows.user(tuple(self._user_row(user_id).values()))

    def remove_user(self, user_id: int) -> None:
        """Forget a user and their SIP passwords; their phones stay, without a user."""
        row = self._user_row(user_id)
        numbers = {*device_numbers(rows.text(row, "extension"))}
        for phone in self._ledger.where(tables.phones, user_id=user_id):
            numbers.add(rows.text(phone, "extension"))
            self._free(phone)
        for number in sorted(numbers):
            self._ledger.remove(tables.extensions, number)
        self._ledger.remove(tables.users, user_id)

    def _refuse_taken(self, extension: str, user_id: int) -> None:
        holders = self._ledger.where(tables.users, extension=extension) if extension else []
        for holder in holders:
            if holder["id"] != user_id:
                raise UserError(
                    f"{extension} is {rows.text(holder, 'name')}'s extension: choose another one."
                )


def _cells(fields: dict[str, str | bool]) -> Row:
    for name in fields:
        if name not in _TEXTS + _FLAGS:
            raise TypeError(f"a user has no {name}")
    return {name: int(value) if name in _FLAGS else str(value) for name, value in fields.items()}
