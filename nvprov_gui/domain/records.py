"""What a site remembers besides users and phones: events, files, models of one's own, gateways, changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.states import PhoneEvent

Cell = str | int | bytes | None
"""One value of a row as the site file holds it; secrets are bytes."""


@dataclass(frozen=True, slots=True)
class SiteInfo:
    """One customer's installation. ``created`` is UTC; ``pbx`` is the PBX's host name or address."""

    id: str
    name: str
    pbx: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a phone's history (``mac`` empty: of the site). ``time`` is UTC."""

    id: int
    time: datetime
    mac: str
    kind: str
    text: str
    address: str = ""


class FileKind(StrEnum):
    """What a phone fetches besides its configuration; the names of its asset folders' contents."""

    FIRMWARE = "firmware"
    RINGTONE = "ringtone"
    BACKGROUND = "background"
    SCREENSAVER = "screensaver"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that phones fetch; ``size`` in bytes.

    ``models`` and ``phones`` say for whom it is; both empty means for all. ``path`` is where its bytes are.
    """

    id: int
    kind: FileKind
    name: str
    size: int
    sha256: str
    models: tuple[str, ...]
    phones: tuple[str, ...]
    path: Path


@dataclass(frozen=True, slots=True)
class CustomModel:
    """A technician's own model, based on another one; ``overrides`` are its capabilities that differ."""

    id: str
    base: str
    name: str
    overrides: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GatewayRow:
    """A gateway of the site; ``values`` is what its configuration is made from (DESIGN §11, values file)."""

    id: int
    name: str
    model: str
    values: Mapping[str, object] = field(default_factory=dict)
    address: str = ""
    state: str = ""
    reason: str = ""
    pushed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """What the serving process noticed of one phone. ``time`` is aware; empty texts mean unknown.

    ``kind`` None only refreshes when and from where the phone was seen. ``version`` is the configuration
    version that was served, 0 if none was; ``served`` is the configuration itself, kept to show later what
    changed since, empty to keep the one before.
    """

    mac: MacAddress
    kind: PhoneEvent | None
    time: datetime
    address: str = ""
    user_agent: str = ""
    firmware: str = ""
    text: str = ""
    version: int = 0
    served: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after an act; None where it doesn't exist."""

    table: str
    key: tuple[Cell, ...]
    before: Mapping[str, Cell] | None
    after: Mapping[str, Cell] | None


@dataclass(frozen=True, slots=True)
class Change:
    """Everything one act changed, so that it can be undone. Secrets in it stay encrypted."""

    label: str
    rows: tuple[RowChange, ...]
