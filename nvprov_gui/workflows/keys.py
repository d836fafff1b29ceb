"""Programmable keys at a scope: shown, set, moved, filled down, made from users and copied."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.model import Model, evenly
from nvprov_gui.domain.parameters import spec_of
from nvprov_gui.domain.parameters.choices import UNLABELLED_TYPES, VALUED_TYPES
from nvprov_gui.domain.phone import User
from nvprov_gui.domain.records import Change
from nvprov_gui.storage import Site
from nvprov_gui.workflows.scope import Field, Scope, fields, models_of, set_fields

_PARTS = ("type", "value", "label")
_WITHOUT_MODEL = {"softkey": 4, "linekey": 30, "expkey": 60}
"""Keys that the defaults offer: the site may not have phones yet."""
_FOR_USERS = ("blf", "speed_dial")
"""What a key for a user is, the best first."""
_PAGE, _MODULE = 10, 20
"""Keys of a page and of a module where the model's own aren't known, or models differ."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what is in force, and whether it is set here."""

    number: int
    type: str = ""
    value: str = ""
    label: str = ""
    level: Level | None = None
    is_own: bool = False
    is_mixed: bool = False

    @property
    def wants_value(self) -> bool:
        """Whether its type does nothing without a value."""
        return self.type in VALUED_TYPES

    @property
    def takes_label(self) -> bool:
        """Whether its type shows a label of one's own."""
        return bool(self.type) and self.type not in UNLABELLED_TYPES

    def parts(self) -> dict[str, str]:
        """Its three values."""
        return {"type": self.type, "value": self.value, "label": self.label}


@dataclass(frozen=True, slots=True)
class Sheet:
    """The keys of one family at a scope; ``types`` are those that all its models take.

    ``pages`` are the numbers of the keys that a screen or a module shows at once.
    """

    family: str
    keys: tuple[Key, ...]
    types: tuple[str, ...]
    pages: tuple[range, ...] = ()
    model: Model | None = None

    @property
    def type_for_users(self) -> str:
        """What a user who is dropped here becomes; empty if no key can be made of one."""
        return next((type_ for type_ in _FOR_USERS if type_ in self.types), "")

    def page_of(self, number: int) -> int:
        """The page of a key, from 0."""
        return next((at for at, page in enumerate(self.pages) if number in page), 0)


Edits = Mapping[int, Mapping[str, str] | None]
"""New parts by key number; None takes the inherited ones again."""


def sheet(site: Site, scope: Scope, family: str) -> Sheet:
    """The keys of a family (``softkey``, ``linekey``, ``expkey``).

    Raises:
        UserError: a phone of the scope is gone, or its model unknown.
    """
    models = models_of(site, scope)
    count = min((model.key_count(family) for model in models), default=_WITHOUT_MODEL[family])
    names = [f"{family}_{part}_{number}" for number in range(1, count + 1) for part in _PARTS]
    found = {field.name: field for field in fields(site, scope, {name: spec_of(name) for name in names})}
    keys = tuple(_key(found, family, number) for number in range(1, count + 1))
    allowed = spec_of(f"{family}_type_1").choices
    types = tuple(each for each in allowed if not any(m.refuses(f"{family}_type", each) for m in models))
    return Sheet(family, keys, types, _pages(models, family, count), models[0] if models else None)


def _key(found: Mapping[str, Field], family: str, number: int) -> Key:
    parts = [found[f"{family}_{part}_{number}"] for part in _PARTS]
    if any(part.is_mixed for part in parts):
        return Key(number, is_mixed=True)
    type_, value, label = (_in_force(part) for part in parts)
    is_own = any(part.own is not None for part in parts)
    inherited = parts[0].inherited
    level = None if not type_ or is_own or inherited is None else inherited.level
    return Key(number, type_, value, label, level, is_own)


def _in_force(field: Field) -> str:
    if field.own is not None:
        return field.own
    return field.inherited.value if field.inherited else ""


def _pages(models: Sequence[Model], family: str, count: int) -> tuple[range, ...]:
    """As the phone has them if all models agree."""
    known = {model.key_pages(family) for model in models}
    usual = _MODULE if family == "expkey" else _PAGE
    sizes = (known.pop() if len(known) == 1 else ()) or evenly(count, usual)
    starts = accumulate(sizes, initial=1)
    return tuple(range(first, first + size) for first, size in zip(starts, sizes, strict=False))


def set_keys(site: Site, scope: Scope, family: str, edits: Edits, label: str) -> Change | None:
    """Set or inherit keys in one act.

    Raises:
        BadValue: a type or value that a model doesn't take; nothing is changed then.
    """
    values: dict[str, str | None] = {}
    for number, parts in edits.items():
        for part in _PARTS:
            if parts is None or part in parts:
                values[f"{family}_{part}_{number}"] = parts[part] if parts is not None else None
    return set_fields(site, scope, values, label)


def fill_down(keys: Sequence[Key]) -> Edits:
    """The first key's type goes into all; numbers in its value and label count on."""
    first = keys[0]
    return {
        key.number: {
            "type": first.type,
            "value": counted(first.value, at),
            "label": counted(first.label, at),
        }
        for at, key in enumerate(keys[1:], 1)
    }


def counted(text: str, by: int) -> str:
    """A text whose last number is greater by ``by``; zeros in front stay. ``Room 09`` → ``Room 10``."""
    found = re.search(r"[0-9]+(?=[^0-9]*$)", text)
    if found is None:
        return text
    number = str(int(found.group()) + by).zfill(len(found.group()))
    return text[: found.start()] + number + text[found.end() :]


def moved(keys: Sequence[Key], number: int, to: int) -> Edits:
    """A key goes to another's place, those between make room."""
    order = [key for key in keys if key.number != number]
    order.insert(to - 1, keys[number - 1])
    low, high = sorted((number, to))
    return {place: order[place - 1].parts() for place in range(low, high + 1)}


def watching(users: Sequence[User], first: int, count: int, type_: str = "blf") -> Edits:
    """Keys that show the state of users, or call them, from a key on; users that find no key are left out."""
    return {
        number: {"type": type_, "value": user.extension, "label": user.name}
        for number, user in zip(range(first, count + 1), users, strict=False)
    }


def copy(site: Site, sheet_: Sheet, target: Scope, label: str) -> Change | None:
    """Write the keys in force into another scope: those that its models have and take.

    Raises:
        BadValue: a value that its models don't take.
    """
    fits = sheet(site, target, sheet_.family)
    edits = {key.number: key.parts() for key in sheet_.keys[: len(fits.keys)] if key.type in fits.types}
    return set_keys(site, target, sheet_.family, edits, label)
