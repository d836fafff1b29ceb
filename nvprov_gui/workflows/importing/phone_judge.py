"""Rows of phones checked against each other and against the site."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.extensions import checked_number, device_numbers
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.workflows.importing.differences import differences, is_unnamed, other_name
from nvprov_gui.workflows.importing.numbers import Numbers
from nvprov_gui.workflows.importing.phone_models import Descriptions, with_model
from nvprov_gui.workflows.importing.rows import Row, RowStatus, both


class PhoneJudge:
    """Remembers what the rows before have taken; ``numbers`` learns of the users of the list elsewhere."""

    def __init__(self, users: Iterable[User], phones: Iterable[Phone], numbers: Numbers) -> None:
        self._phones = {phone.mac: phone for phone in phones}
        self._users = {user.extension: user for user in users if user.extension}
        self._numbers, self._read = numbers, Descriptions()
        self._seen: dict[str, int] = {}

    def judged(self, row: Row) -> Row:
        """The row with its status and message.

        Raises:
            BadValue: it can't go in; the sentence says why.
        """
        mac = MacAddress(row.mac)
        if mac in self._seen:
            raise BadValue(f"The address stands already in line {self._seen[mac]}.")
        self._seen[mac] = row.line
        row = replace(row, mac=mac)
        if row.other_mac:
            row = row.noted(f"A second address in the row is left out: {row.other_mac}.")
        if mac in self._phones:
            return self._known(row, self._phones[mac])
        row = with_model(row, mac, self._read)
        if not row.extension:
            return row
        row = self._with_number(row, mac)
        return row.noted(other_name(self._user(row), row))

    def _user(self, row: Row) -> User | None:
        return self._users.get(self._numbers.main_of(row.extension))

    def _known(self, row: Row, phone: Phone) -> Row:
        row = replace(
            with_model(row, phone.mac, self._read, phone.model), extension=self._number_of(row, phone)
        )
        changes = list(differences(row, phone))
        if row.extension and (phone.user_id is None or self._renumbers(row.extension, phone)):
            row = self._with_number(row, phone.mac)
            changes.append("extension")
        user = self._user(row)
        row = replace(row, note=both(row.note, other_name(user, row)))
        changes += ["name"] if is_unnamed(user, row) else []
        if changes:
            said = f"Changes {', '.join(changes)} of {phone.mac.colons}."
            return replace(row, status=RowStatus.CHANGED, message=both(said, row.note))
        said = f"Already in the site{f' with extension {phone.extension}' if phone.extension else ''}."
        return replace(row, status=RowStatus.SAME, message=both(said, row.note))

    def _number_of(self, row: Row, phone: Phone) -> str:
        """The number that the list gives a phone of the site; a phone is never taken from its user."""
        if not row.extension:
            return ""
        number = checked_number(row.extension)
        main = self._numbers.main_by_id(phone.user_id) if phone.user_id is not None else ""
        if main and number != phone.extension and self._numbers.main_of(number) != main:
            raise BadValue(
                f"This phone belongs to {phone.user or phone.extension}. Take the user away first."
            )
        return number

    def _renumbers(self, number: str, phone: Phone) -> bool:
        """Whether the list says which of its user's numbers a phone registers, and it is another one."""
        return number != phone.extension and number in device_numbers(self._numbers.main_of(number))[1:]

    def _with_number(self, row: Row, mac: MacAddress) -> Row:
        number = checked_number(row.extension)
        main = self._numbers.main_of(number)
        self._numbers.take(mac, number)
        if self._numbers.has(main):
            return replace(row, extension=number)
        self._numbers.add_user(main)
        made = f"Nobody has {number} yet: a user with that number is made."
        return replace(row, extension=number).noted(made)
