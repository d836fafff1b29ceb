"""The site's phones and users in memory, so that moving over rows never asks the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.workflows.board import stuck


class Roster:
    """Who is there, and whose phone is which."""

    def __init__(self, phones: Sequence[Phone] = (), users: Sequence[User] = ()) -> None:
        self._phones = {phone.mac: phone for phone in phones}
        self._users = {user.id: user for user in users}
        self._devices: dict[int, list[MacAddress]] | None = None
        self._ports: dict[str, str] = {}
        self.serving_since: Callable[[], datetime | None] = lambda: None
        """From when on phones could have asked; waiting ones are stuck some time after it."""

    @property
    def phones(self) -> list[Phone]:
        """All phones, in the order they came in."""
        return list(self._phones.values())

    @property
    def users(self) -> list[User]:
        """All users, in the order they came in."""
        return list(self._users.values())

    def phone(self, mac: str) -> Phone | None:
        """One phone."""
        return self._phones.get(mac)  # type: ignore[call-overload,no-any-return]  # a MacAddress is its text

    def user(self, user_id: int | None) -> User | None:
        """One user."""
        return None if user_id is None else self._users.get(user_id)

    def is_stuck(self, phone: Phone) -> bool:
        """Whether a phone won't get on by itself, as things are now."""
        return self.stuck_now()(phone)

    def stuck_now(self) -> Callable[[Phone], bool]:
        """The same for many phones: the clock is looked at once. Not to be kept."""
        now, since = datetime.now(UTC), self.serving_since()
        return lambda phone: stuck(phone, now, since)

    def set_phones(self, phones: Iterable[Phone]) -> None:
        """Take all phones anew."""
        self._phones = {phone.mac: phone for phone in phones}
        self._devices = None

    def set_users(self, users: Iterable[User]) -> None:
        """Take all users anew."""
        self._users = {user.id: user for user in users}

    def update(self, phones: Iterable[Phone]) -> tuple[Phone, ...]:
        """Take new values of known phones; returns those that differ."""
        changed = tuple(phone for phone in phones if self._phones.get(phone.mac, phone) != phone)
        if any(self._ownership(phone) != self._ownership(self._phones[phone.mac]) for phone in changed):
            self._devices = None
        self._phones.update((phone.mac, phone) for phone in changed)
        return changed

    def devices_of(self, user_id: int) -> list[Phone]:
        """A user's phones in device order."""
        return [self._phones[mac] for mac in self._owned().get(user_id, ())]

    def count_of(self, user_id: int) -> int:
        """How many phones a user has."""
        return len(self._owned().get(user_id, ()))

    def set_ports(self, ports: Mapping[str, str]) -> bool:
        """Which extensions answer on gateways' ports, and where; whether that is new."""
        before, self._ports = self._ports, dict(ports)
        return before != self._ports

    def port_of(self, user: User) -> str:
        """The gateway's port on which a user answers; empty for none."""
        return self._ports.get(user.extension, "") if user.extension else ""

    def without_phone(self) -> list[User]:
        """Users that have neither a phone nor a gateway's port."""
        owned = self._owned()
        return [user for user in self._users.values() if user.id not in owned and not self.port_of(user)]

    def states(self) -> Counter[PhoneState]:
        """How many phones are in which state."""
        return Counter(phone.state for phone in self._phones.values())

    def _owned(self) -> dict[int, list[MacAddress]]:
        if self._devices is None:
            owned: dict[int, list[MacAddress]] = {}
            having = (phone for phone in self._phones.values() if phone.user_id is not None)
            for phone in sorted(having, key=lambda phone: phone.device):
                owned.setdefault(phone.user_id or 0, []).append(phone.mac)
            self._devices = owned
        return self._devices

    @staticmethod
    def _ownership(phone: Phone) -> tuple[int | None, int]:
        return phone.user_id, phone.device
