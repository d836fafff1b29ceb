"""What the PBX has from us: read out of the journal of publishing, so that only that is ever taken away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from nvprov_gui.storage import Site
from nvprov_gui.workflows.pbx.journal import Entry, entries
from nvprov_gui.workflows.pbx.steps import Doing

_LEVELS = {
    Doing.DEFAULTS: Doing.DEFAULTS,
    Doing.MODEL: Doing.MODEL_VALUES,
    Doing.MODEL_VALUES: Doing.MODEL_VALUES,
    Doing.VALUES: Doing.VALUES,
}
"""Steps that set values, and the level that they set them at."""


@dataclass(frozen=True, slots=True)
class Put:
    """A value that we set, and what was there before we came; None for nothing."""

    value: str
    before: str | None


@dataclass(slots=True)
class Published:
    """What we put on the PBX and have not taken away since."""

    phones: set[str] = field(default_factory=set)
    """The MAC addresses of those that we added."""
    extensions: dict[str, str] = field(default_factory=dict)
    """The extensions of the assignments that we made."""
    models: set[str] = field(default_factory=set)
    files: dict[str, str] = field(default_factory=dict)
    """Uploaded files with the SHA-256 of what was uploaded last."""
    _values: dict[tuple[Doing, str], dict[str, Put]] = field(default_factory=dict, repr=False)

    @property
    def macs(self) -> Iterator[str]:
        """Every phone that has anything from us."""
        with_values = (key for (level, key), put in self._values.items() if level is Doing.VALUES and put)
        yield from sorted({*self.phones, *self.extensions, *with_values})

    def values(self, level: Doing, key: str = "") -> Mapping[str, Put]:
        """The values that we set there; ``level`` is the kind of step that sets them."""
        return self._values.get((level, key), {})

    def take(self, entry: Entry) -> None:
        """One step more that was begun. What an open one takes away may be there still, so it stays ours."""
        if entry.doing in _LEVELS:
            self._set(self._values.setdefault((_LEVELS[entry.doing], entry.key), {}), entry)
        match entry.doing:
            case Doing.MODEL:
                self.models.add(entry.key)
            case Doing.FILE:
                self.files[entry.key] = entry.values.get("sha256") or ""
            case Doing.PHONE:
                self.phones.add(entry.key)
            case Doing.ASSIGN:
                self.extensions[entry.key] = entry.before.get("extension") or ""
            case Doing.UNLINK if not entry.is_open:
                self.extensions.pop(entry.key, None)
            case Doing.REMOVE if not entry.is_open:
                self._forget(entry.key)

    def _forget(self, mac: str) -> None:
        self.phones.discard(mac)
        self.extensions.pop(mac, None)
        self._values.pop((Doing.VALUES, mac), None)

    @staticmethod
    def _set(there: dict[str, Put], entry: Entry) -> None:
        for name, value in entry.values.items():
            before = there[name].before if name in there else entry.before.get(name)
            if value is not None and value != before:
                there[name] = Put(value, before)
            elif not entry.is_open:
                there.pop(name, None)


def published(site: Site) -> Published:
    """What we put on the PBX."""
    found = Published()
    for entry in entries(site):
        found.take(entry)
    return found
