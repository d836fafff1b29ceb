"""Which number each phone of a list will register, so that a row says what the site would refuse."""

from __future__ import annotations

from collections.abc import Iterable

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.extensions import MOST_PHONES, device_numbers, main_of, next_extension
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User


class Numbers:
    """The numbers of a site's users and of the phones that register them; rows take theirs in order."""

    def __init__(self, users: Iterable[User], phones: Iterable[Phone]) -> None:
        self._main_by_id = {user.id: user.extension for user in users}
        self._mains = {main for main in self._main_by_id.values() if main}
        self._holders: dict[str, MacAddress] = {}
        self._held: dict[MacAddress, str] = {}
        self._of: dict[str, set[str]] = {}
        for phone in phones:
            if phone.user_id is not None:
                self._hold(phone.mac, self._main_by_id.get(phone.user_id, ""), phone.extension)

    def add_user(self, main: str) -> None:
        """Somebody of the list, or made for a phone, has this main extension."""
        self._mains.add(main)

    def main_of(self, number: str) -> str:
        """The main extension behind a number."""
        return main_of(number, self._mains)

    def has(self, main: str) -> bool:
        """Whether a user has this main extension."""
        return main in self._mains

    def main_by_id(self, user_id: int) -> str:
        """The main extension of a user of the site; empty while they have none."""
        return self._main_by_id.get(user_id, "")

    def take(self, mac: MacAddress, number: str) -> None:
        """Let a phone register the number, or its user's next one.

        Raises:
            BadValue: the user has eight phones, or another phone registers it.
        """
        main = self.main_of(number)
        taken = {other for other in self._of.get(main, ()) if self._holders.get(other, mac) != mac}
        if len(taken) >= MOST_PHONES:
            raise BadValue(f"{main} already has {MOST_PHONES} phones: take one away first.")
        given = number if number in device_numbers(main)[1:] else next_extension(main, taken)
        holder = self._holders.get(given, mac)
        if holder != mac:
            raise BadValue(f"{given} is registered by {holder.colons}: take that phone away first.")
        self._let_go(mac)
        self._hold(mac, main, given)

    def _let_go(self, mac: MacAddress) -> None:
        number = self._held.pop(mac, "")
        if self._holders.get(number) == mac:
            del self._holders[number]

    def _hold(self, mac: MacAddress, main: str, number: str) -> None:
        self._holders[number] = mac
        self._held[mac] = number
        self._of.setdefault(main, set()).add(number)
