"""What is odd about programmable keys: said, not refused, because phones take it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from nvprov_gui.domain.dialling import is_dialled
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.phone import User
from nvprov_gui.workflows.keys import Key, Sheet

_WATCHED = frozenset({"blf", "direct_pickup", "pick_up"})
"""Types whose value should be an extension of this PBX."""
_DIALLED = frozenset({"forward", "prefix", "transfer"}) | _WATCHED
"""Types whose value is dialled as it stands; a speed dial may be a whole address."""
_SHIPPED = frozenset({Level.SHIPPED, Level.SHIPPED_MODEL})
_LONGEST_EXTENSION = 5
_WEB = ("http://", "https://")


def concerns(sheet: Sheet, users: Sequence[User], own_extension: str = "") -> Iterator[tuple[int, str]]:
    """What is odd about the keys: their number and a sentence. What was shipped with a model is never odd."""
    numbers = {user.extension for user in users if user.extension}
    values = Counter((key.type, key.value) for key in sheet.keys if key.value)
    for key in sheet.keys:
        if not key.type or key.is_mixed or key.level in _SHIPPED:
            continue
        is_twice = values[key.type, key.value] > 1 and key.type != "line"
        if sentence := _of_itself(key, sheet) or _among(key, is_twice, numbers, own_extension):
            yield key.number, sentence


def _of_itself(key: Key, sheet: Sheet) -> str:
    if key.type not in sheet.types:
        return f"Key {key.number}: this model has no keys of this type."
    if key.wants_value and not key.value:
        return f"Key {key.number} does nothing: it has no value."
    if key.type in _DIALLED and not is_dialled(key.value):
        return f"Key {key.number}: “{key.value[:40]}” can't be dialled; use digits, *, # and +."
    if key.type == "url" and not key.value.lower().startswith(_WEB):
        return f"Key {key.number}: “{key.value[:40]}” is no web address; it begins with http:// or https://."
    return ""


def _among(key: Key, is_twice: bool, numbers: set[str], own_extension: str) -> str:
    if is_twice:
        return f"Key {key.number} is there twice."
    if _is_odd(key, numbers):
        return f"Key {key.number} watches {key.value}, which is no extension of this site."
    if own_extension and key.type == "blf" and key.value == own_extension:
        return f"Key {key.number} watches the phone itself."
    return ""


def _is_odd(key: Key, numbers: set[str]) -> bool:
    is_short = key.value.isdigit() and len(key.value) <= _LONGEST_EXTENSION
    return key.type in _WATCHED and bool(numbers) and is_short and key.value not in numbers
