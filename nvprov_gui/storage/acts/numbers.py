"""Which phone registers which extension."""

from __future__ import annotations

import secrets
import string
from collections.abc import Sequence

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.extensions import MOST_PHONES, device_numbers, next_extension
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.states import PhoneEvent, PhoneState, next_state
from nvprov_gui.storage import rows, tables
from nvprov_gui.storage.acts.base import ActBase
from nvprov_gui.storage.statements import Row

_ALPHABET = string.ascii_letters + string.digits
_SECRET_LENGTH = 20


class NumberActs(ActBase):
    """Assigning users to phones."""

    def assign(self, mac: MacAddress, user_id: int, extension: str | None = None) -> Phone:
        """Give a phone to a user; the PBX's ``extension`` wins, else the lowest free number.

        Raises:
            UserError: no such phone or user, the user has no extension or eight phones, the phone is
                somebody else's, or another phone registers this extension.
        """
        phone, user = self._phone_row(mac), self._user_row(user_id)
        if phone["user_id"] not in {None, user_id}:
            raise UserError(f"{MacAddress(mac).colons} belongs to someone else: take the user away first.")
        if phone["user_id"] is None or extension:
            self._register(phone, user, extension or "")
        return self._seen(mac, rows.text(user, "name"))

    def unassign(self, mac: MacAddress) -> None:
        """Take the user away from a phone; the SIP password stays with the extension."""
        self._free(self._phone_row(mac))

    def swap(self, one: MacAddress, other: MacAddress) -> None:
        """Let two phones change users, each with the number it registers; both start over.

        Raises:
            UserError: one of the phones isn't in the site.
        """
        first, second = self._phone_row(one), self._phone_row(other)
        for phone, place in ((first, second), (second, first)):
            self._take_place(phone, place)

    def _take_place(self, phone: Row, place: Row) -> None:
        """Register what another phone registered."""
        state = next_state(PhoneState(rows.text(phone, "state")), PhoneEvent.CLOSED)
        if phone["open"] and place["user_id"] is not None:
            state = next_state(state, PhoneEvent.OPENED)
        values = {name: place[name] for name in ("user_id", "extension", "device")}
        self._ledger.change(
            tables.phones, phone["mac"], values={**values, "state": state.value, "reason": ""}
        )

    def reorder(self, user_id: int, macs: Sequence[MacAddress]) -> None:
        """Put a user's phones in this order; their numbers are dealt out again, the lowest device first.

        Raises:
            UserError: these are not exactly this user's phones.
        """
        phones = sorted(self._ledger.where(tables.phones, user_id=user_id), key=_device)
        if sorted(rows.text(phone, "mac") for phone in phones) != sorted(macs):
            raise UserError("This user's phones have changed meanwhile: look again and repeat.")
        for mac, place in zip(macs, phones, strict=True):
            values = {"device": place["device"], "extension": place["extension"]}
            self._ledger.change(tables.phones, str(mac), values=values)

    def set_extension_secret(self, extension: str, secret: str) -> None:
        """Set the SIP password of an extension, as the PBX has it."""
        if self.extension_secret(extension) != secret:
            sealed = self._vault.seal("extensions.secret", secret)
            self._ledger.put(tables.extensions, {"number": extension, "secret": sealed})

    def _register(self, phone: Row, user: Row, wanted: str) -> None:
        main, user_id = rows.text(user, "extension"), rows.number(user, "id")
        if not main:
            raise UserError(f"{rows.text(user, 'name')} has no extension yet: give one in Users.")
        others = [
            other
            for other in self._ledger.where(tables.phones, user_id=user_id)
            if other["mac"] != phone["mac"]
        ]
        taken = {rows.text(other, "extension") for other in others}
        if len(others) >= MOST_PHONES:
            raise UserError(f"{main} already has {MOST_PHONES} phones: take one away first.")
        number = wanted or next_extension(main, taken)
        self._refuse_registered(number, phone)
        state = PhoneState(rows.text(phone, "state"))
        if phone["open"]:
            state = next_state(state, PhoneEvent.OPENED)
        values: Row = {
            "user_id": user_id,
            "extension": number,
            "device": _slot(number, main, {_device(other) for other in others}),
            "state": state.value,
        }
        self._ledger.change(tables.phones, phone["mac"], values=values)
        self._ensure_secret(number)

    def _refuse_registered(self, number: str, phone: Row) -> None:
        for other in self._ledger.where(tables.phones, extension=number):
            if other["mac"] != phone["mac"]:
                raise UserError(
                    f"{number} is registered by {_mac(other).colons}: take that phone away first."
                )

    def _ensure_secret(self, number: str) -> None:
        if self._ledger.get(tables.extensions, number) is None:
            secret = "".join(secrets.choice(_ALPHABET) for _ in range(_SECRET_LENGTH))
            sealed = self._vault.seal("extensions.secret", secret)
            self._ledger.add(tables.extensions, {"number": number, "secret": sealed})

    def _free(self, phone: Row) -> None:
        if phone["user_id"] is None:
            return
        state = next_state(PhoneState(rows.text(phone, "state")), PhoneEvent.CLOSED)
        values: Row = {"user_id": None, "extension": "", "device": 0, "state": state.value, "reason": ""}
        self._ledger.change(tables.phones, phone["mac"], values=values)

    def _renumber(self, user_id: int, old: str, new: str) -> None:
        """Devices follow a new main extension; numbers that the PBX made up are left alone."""
        if not new and self._ledger.where(tables.phones, user_id=user_id):
            raise UserError("This user has phones, which need an extension: take the phones away first.")
        follow = dict(zip(device_numbers(old), device_numbers(new), strict=True)) if old else {}
        for number in follow:  # whoever gets the old number next must not share its password
            self._ledger.remove(tables.extensions, number)
        moved = self._ledger.where(tables.phones, user_id=user_id)
        for phone in moved:
            number = follow.get(rows.text(phone, "extension"), rows.text(phone, "extension"))
            self._ledger.change(tables.phones, phone["mac"], values={"extension": number})
            self._ensure_secret(number)
        for phone in moved:
            self._refuse_registered(rows.text(self._phone_row(_mac(phone)), "extension"), phone)

    def _seen(self, mac: MacAddress, user: str) -> Phone:
        row = self._phone_row(mac)
        names = [column.name for column in tables.phones.columns if column.name != "position"]
        values = [row[name] for name in names]
        return rows.phone([*values[:4], user, *values[4:]])


def _device(phone: Row) -> int:
    return rows.number(phone, "device")


def _mac(phone: Row) -> MacAddress:
    return MacAddress(rows.text(phone, "mac"))


def _slot(number: str, main: str, taken: set[int]) -> int:
    """A device's place in the user's order: its number's place, or the lowest free one."""
    numbers = device_numbers(main)
    wanted = numbers.index(number) + 1 if number in numbers else 1
    return wanted if wanted not in taken else min(set(range(1, len(taken) + 2)) - taken)
