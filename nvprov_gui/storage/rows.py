"""Rows to domain objects and back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.records import Cell, CustomModel, Event, FileKind, GatewayRow, SiteInfo, StoredFile
from nvprov_gui.domain.states import PhoneState

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_STATES: dict[str, PhoneState] = {state.value: state for state in PhoneState}

Values = Sequence[Cell]


def microseconds(time: datetime) -> int:
    """An aware time as the tables keep it."""
    return (time - _EPOCH) // _MICROSECOND


def now() -> int:
    """The present, in microseconds."""
    return microseconds(datetime.now(UTC))


def moment(value: Cell) -> datetime | None:
    """A kept time as UTC."""
    return _EPOCH + int(value) * _MICROSECOND if isinstance(value, int) else None


def text(row: Mapping[str, Cell], name: str) -> str:
    """A text column."""
    return cast(str, row[name])


def number(row: Mapping[str, Cell], name: str) -> int:
    """A number column."""
    return cast(int, row[name])


def names(value: Cell) -> tuple[str, ...]:
    """A list of names, kept as JSON."""
    return tuple(json.loads(cast(str, value)))


def user(row: Values) -> User:
    """A row of ``users`` in column order."""
    found = cast("tuple[int, str, str, str, str, str, str, int, int]", tuple(row))
    return User(*found[:7], voicemail=bool(found[7]), webrtc=bool(found[8]))


def phone(row: Values) -> Phone:
    """A row of `reading.PHONES`; no checks, for ten thousand at a time."""
    (mac, vendor, model, user_id, name, extension, device, location, serial, address) = cast(
        "tuple[str, str, str, int | None, str | None, str, int, str, str, str]", tuple(row[:10])
    )
    (firmware, agent, state, reason, is_open, version, last_seen, served) = cast(
        "tuple[str, str, str, str, int, int, int | None, int]", tuple(row[10:])
    )
    return Phone(
        mac=str.__new__(MacAddress, mac),
        vendor=vendor,
        model=model,
        user_id=user_id,
        user=name or "",
        extension=extension,
        device=device,
        location=location,
        serial=serial,
        address=address,
        firmware=firmware,
        user_agent=agent,
        state=_STATES[state],
        reason=reason,
        open=bool(is_open),
        version=version,
        last_seen=moment(last_seen),
        served_version=served,
    )


def info(row: Values) -> SiteInfo:
    """Columns id, name, pbx, created of ``site``."""
    site_id, name, pbx, created = cast("tuple[str, str, str, int]", tuple(row))
    return SiteInfo(site_id, name, pbx, _EPOCH + created * _MICROSECOND)


def event(row: Values) -> Event:
    """A row of ``events`` in column order."""
    found_id, time, mac, kind, words, address = cast("tuple[int, int, str, str, str, str]", tuple(row))
    return Event(found_id, _EPOCH + time * _MICROSECOND, mac, kind, words, address)


def custom_model(row: Values) -> CustomModel:
    """A row of ``custom_models`` in column order."""
    model_id, base, name, overrides = cast("tuple[str, str, str, str]", tuple(row))
    return CustomModel(model_id, base, name, json.loads(overrides))


def stored_file(row: Values, folder: Path) -> StoredFile:
    """A row of ``files`` in column order; ``folder`` holds the bytes."""
    file_id, kind, name, size, sha256, models, phones = cast(
        "tuple[int, str, str, int, str, str, str]", tuple(row)
    )
    for_models, for_phones = names(models), names(phones)
    return StoredFile(file_id, FileKind(kind), name, size, sha256, for_models, for_phones, folder / sha256)


def gateway(row: Values, values: str) -> GatewayRow:
    """A row of ``gateways`` in column order, with its decrypted contents."""
    found_id, name, model, _, address, state, reason, pushed = cast(
        "tuple[int, str, str, bytes, str, str, str, int | None]", tuple(row)
    )
    return GatewayRow(found_id, name, model, json.loads(values), address, state, reason, moment(pushed))
