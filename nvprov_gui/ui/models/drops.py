"""What can be dragged where: the data that travels, and the one rule that decides a drop."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QObject

from nvprov_gui.domain.extensions import MOST_PHONES
from nvprov_gui.domain.jsontext import read_json
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.ui.models.roster import Roster
from nvprov_gui.ui.sentences import say
from nvprov_gui.workflows.assigning import Pair, pairs, taking, why_not

USERS = "application/x-nvprov-users"
PHONES = "application/x-nvprov-phones"


@dataclass(frozen=True, slots=True)
class Drop:
    """The pairs that a drop makes; without any, ``reason`` says why not."""

    pairs: tuple[Pair, ...] = ()
    reason: str = ""


def users_data(ids: Sequence[int]) -> QMimeData:
    """Users to drag."""
    return _data(USERS, list(ids))


def phones_data(macs: Sequence[MacAddress]) -> QMimeData:
    """Phones to drag."""
    return _data(PHONES, [str(mac) for mac in macs])


def users_in(data: QMimeData, roster: Roster) -> list[User]:
    """The users that are dragged; those that are gone meanwhile are left out."""
    found = (roster.user(value) for value in _values(data, USERS) if isinstance(value, int))
    return [user for user in found if user is not None]


def phones_in(data: QMimeData, roster: Roster) -> list[Phone]:
    """The phones that are dragged."""
    found = (roster.phone(value) for value in _values(data, PHONES) if isinstance(value, str))
    return [phone for phone in found if phone is not None]


def users_on_phones(
    users: Sequence[User], phones: Sequence[Phone], row: int, count_of: Callable[[int], int]
) -> Drop:
    """Users pair in order with the free phones from the row on."""
    if not users or not 0 <= row < len(phones):
        return Drop()
    able = _able(users, count_of)
    first = able[0] if able else users[0]
    if len(users) == 1 and (taken := taking(first, phones[row], count_of(first.id))):
        return Drop((taken,))
    reason = why_not(first, phones[row], count_of(first.id))
    return Drop(reason=reason) if reason else Drop(tuple(pairs(able, phones, row)))


def phones_on_users(
    phones: Sequence[Phone], users: Sequence[User], row: int, count_of: Callable[[int], int]
) -> Drop:
    """Phones pair in order with the users from the row on."""
    if not phones or not 0 <= row < len(users):
        return Drop()
    free = [phone for phone in phones if phone.user_id is None]
    if len(phones) == 1 and (taken := taking(users[row], phones[0], count_of(users[row].id))):
        return Drop((taken,))
    reason = why_not(users[row], (free or list(phones))[0], count_of(users[row].id))
    return Drop(reason=reason) if reason else Drop(tuple(pairs(_able(users[row:], count_of), free)))


class Counts(QObject):
    """Counts in words; only ``tr`` of an object is known to have plurals."""

    def users(self, count: int) -> str:
        """So many users."""
        return self.tr("%n user(s)", "", count)

    def phones(self, count: int) -> str:
        """So many phones."""
        return self.tr("%n phone(s)", "", count)

    def taken(self, pair: Pair) -> str:
        """One user who gets somebody else's phone."""
        return self.tr("{0} takes it from {1}").format(pair.user.name, pair.owner)


_COUNTS = Counts()


def text_of(drop: Drop, users: int, phones: int) -> str:
    """What the floating label says while dragging."""
    if drop.reason:
        return say(drop.reason)
    if drop.pairs and drop.pairs[0].owner:
        return _COUNTS.taken(drop.pairs[0])
    if drop.pairs:
        people, devices = _COUNTS.users(len(drop.pairs)), _COUNTS.phones(len(drop.pairs))
        return f"{people} → {devices}" if users else f"{devices} → {people}"
    if users:
        return _COUNTS.users(users)
    return _COUNTS.phones(phones) if phones else ""


def count_in(data: QMimeData) -> tuple[int, int]:
    """How many users and phones are dragged."""
    return len(_values(data, USERS)), len(_values(data, PHONES))


def drop_here() -> str:
    """What stands in place of a user."""
    return QCoreApplication.translate("Drops", "drop a user")


def _able(users: Sequence[User], count_of: Callable[[int], int]) -> list[User]:
    return [user for user in users if user.extension and count_of(user.id) < MOST_PHONES]


def _data(kind: str, values: Sequence[str | int]) -> QMimeData:
    made = QMimeData()
    made.setData(kind, QByteArray(json.dumps(values).encode()))
    return made


def _values(data: QMimeData, kind: str) -> list[object]:
    if not data.hasFormat(kind):
        return []
    try:
        found = read_json(bytes(data.data(kind).data()))
    except ValueError:
        return []
    return found if isinstance(found, list) else []
