"""Rows of phones checked against each other and against the site."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.extensions import checked_number, device_numbers
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.vendors import identity
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.importing.differences import differences, is_unnamed, other_name
from nvprov_gui.workflows.importing.numbers import Numbers
from nvprov_gui.workflows.importing.rows import Row, RowStatus


class PhoneJudge:
    """Remembers what the rows before have taken; ``numbers`` learns of the users of the list elsewhere."""

    def __init__(self, users: Iterable[User], phones: Iterable[Phone], numbers: Numbers) -> None:
        self._phones = {phone.mac: phone for phone in phones}
        self._users = {user.extension: user for user in users if user.extension}
        self._numbers = numbers
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
        if mac in self._phones:
            return self._known(row, self._phones[mac])
        row = _with_model(row, mac)
        if not row.extension:
            return row
        row = self._with_number(row, mac)
        return _noted(row, other_name(self._user(row), row))

    def _user(self, row: Row) -> User | None:
        return self._users.get(self._numbers.main_of(row.extension))

    def _known(self, row: Row, phone: Phone) -> Row:
        row = replace(_with_model(row, phone.mac, phone.model), extension=self._number_of(row, phone))
        changes = list(differences(row, phone))
        if row.extension and (phone.user_id is None or self._renumbers(row.extension, phone)):
            row = self._with_number(row, phone.mac)
            changes.append("extension")
        user = self._user(row)
        row = replace(row, note=_both(row.note, other_name(user, row)))
        changes += ["name"] if is_unnamed(user, row) else []
        if changes:
            said = f"Changes {', '.join(changes)} of {phone.mac.colons}."
            return replace(row, status=RowStatus.CHANGED, message=_both(said, row.note))
        said = f"Already in the site{f' with extension {phone.extension}' if phone.extension else ''}."
        return replace(row, status=RowStatus.SAME, message=_both(said, row.note))

    def _number_of(self, row: Row, phone: Phone) -> str:
        """The number that the list gives a phone of the site; a phone is never taken from its user."""
        if not row.extension:
            return ""
        number = checked_number(row.extension)
        main = self._numbers.main_by_id(phone.user_id) if phone.user_id is not None else ""
        if main and number != phone.extension and self._numbers.main_of(number) != main:
            raise BadValue(f"This phone belongs to {phone.user or phone.extension}. Take it away first.")
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
        return _noted(replace(row, extension=number), made)


def _noted(row: Row, note: str) -> Row:
    """The row with one more remark."""
    return replace(row, note=_both(row.note, note), message=_both(row.message, note))


def _both(first: str, second: str) -> str:
    return " ".join(filter(None, (first, second)))


def _with_model(row: Row, mac: MacAddress, there: str = "") -> Row:
    """The model by its id, its written name, or the address; else a sentence that asks for it.

    ``there`` is the model that a phone of the site has: it stays unless the list names another one.
    """
    vendor = catalog().vendor_of(mac)
    if row.model and row.model in {model.id for model in catalog().models()}:
        return row
    model = catalog().model_named(row.model_text, mac) if row.model_text else None
    if there and (model is None or model.id in {there, _base(there)}):
        return replace(row, model=there)
    model = model or catalog().model_by_mac(mac)
    if model is not None:
        other = vendor is not None and model.vendor != vendor.id
        note = f"The address is {vendor.name}'s, the list says {model.name}." if other and vendor else ""
        return _noted(replace(row, model=model.id), note)
    if row.model_text:
        raise BadValue(f"“{row.model_text[:40]}” is not a known model: choose one.")
    if vendor is None and not identity.vendor_of(mac):
        raise BadValue("Nobody known makes devices with this address: check it, or choose a model.")
    raise BadValue(f"Which {vendor.name if vendor else 'device'} is it? Choose a model.")


def _base(model_id: str) -> str:
    """The shipped model behind one of the site's own."""
    return next((model.base for model in catalog().models() if model.id == model_id), "")
