"""Programmable keys at a scope: shown, set, moved, filled down, made from users, copied, and looked over."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.model import Model
from nvprov_gui.domain.parameters import spec_of
from nvprov_gui.domain.parameters.choices import UNLABELLED_TYPES, VALUED_TYPES
from nvprov_gui.domain.phone import User
from nvprov_gui.domain.records import Change
from nvprov_gui.storage import Site
from nvprov_gui.workflows.scope import Field, Scope, fields, models_of, set_fields

_PARTS = ("type", "value", "label")
_WITHOUT_MODEL = {"softkey": 4, "linekey": 30, "expkey": 60}
"""Keys that the defaults offer: the site may not have phones yet."""
_WATCHED = frozenset({"blf", "direct_pickup", "pick_up"})
"""Types whose value should be an extension of this PBX."""
_FOR_USERS = ("blf", "speed_dial")
"""What a key for a user is, the best first."""
_SHIPPED = frozenset({Level.SHIPPED, Level.SHIPPED_MODEL})
_LONGEST_EXTENSION = 5


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
    """The keys of one family at a scope; ``types`` are those that all its models take."""

    family: str
    keys: tuple[Key, ...]
    types: tuple[str, ...]
    per_page: int
    model: Model | None = None

    @property
    def type_for_users(self) -> str:
        """What a user who is dropped here becomes; empty if no key can be made of one."""
        return next((type_ for type_ in _FOR_USERS if type_ in self.types), "")

    @property
    def pages(self) -> int:
        """Screens or modules that the keys are spread over."""
        return max(1, -(-len(self.keys) // self.per_page))


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
    return Sheet(family, keys, types, _per_page(models, family, count), models[0] if models else None)


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


def _per_page(models: Sequence[Model], family: str, count: int) -> int:
    if family == "expkey":
        return max((model.module_keys for model in models), default=20) or 20
    return min(count, 10) or 1


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


def concerns(sheet_: Sheet, users: Sequence[User], own_extension: str = "") -> Iterator[tuple[int, str]]:
    """What is odd about the keys: their number and a sentence. What was shipped with a model is never odd."""
    numbers = {user.extension for user in users if user.extension}
    values = Counter((key.type, key.value) for key in sheet_.keys if key.value)
    for key in sheet_.keys:
        if not key.type or key.is_mixed or key.level in _SHIPPED:
            continue
        if key.type not in sheet_.types:
            yield key.number, f"Key {key.number}: this model has no keys of this type."
        elif key.wants_value and not key.value:
            yield key.number, f"Key {key.number} does nothing: it has no value."
        elif values[key.type, key.value] > 1 and key.type != "line":
            yield key.number, f"Key {key.number} is there twice."
        elif _is_odd(key, numbers):
            yield key.number, f"Key {key.number} watches {key.value}, which is no extension of this site."
        elif own_extension and key.type == "blf" and key.value == own_extension:
            yield key.number, f"Key {key.number} watches the phone itself."


def _is_odd(key: Key, numbers: set[str]) -> bool:
    is_short = key.value.isdigit() and len(key.value) <= _LONGEST_EXTENSION
    return key.type in _WATCHED and bool(numbers) and is_short and key.value not in numbers
