"""The configurations that a gateway ran before it was pushed to, kept encrypted in the site."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from nvprov_gui.domain.jsontext import read_json
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.masking import Mask
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.storage import Site
from nvprov_gui.workflows.gateways.boxes import keep, kept

_LIST, _LAST = "olds", "before"
_MOST = 5
_ADDRESS = re.compile(r"(?m)^\s*ipaddress\s+\S+\s+(\d{1,3}(?:\.\d{1,3}){3})\s")


@dataclass(frozen=True, slots=True)
class Old:
    """One of them, passwords included; ``time`` is when it was read, None if that isn't known any more."""

    text: str = field(repr=False)
    time: datetime | None = None


def olds(site: Site, gateway_id: int) -> list[Old]:
    """What is kept, the newest first; the last one of all is the very first that was found."""
    found = [_old(each) for each in _rows(kept(site, gateway_id, _LIST))]
    last = kept(site, gateway_id, _LAST)
    return found if found or not last else [Old(last)]


def keep_old(site: Site, gateway_id: int, text: str) -> None:
    """Keep one more. What is kept already stays where it is; the first one is never given up."""
    there = olds(site, gateway_id)
    if any(old.text.rstrip() == text.rstrip() for old in there):
        return
    found = [Old(text, datetime.now(UTC)), *there]
    if len(found) > _MOST:
        found = [*found[: _MOST - 1], found[-1]]
    rows = [{"time": old.time.isoformat() if old.time else "", "text": old.text} for old in found]
    keep(site, gateway_id, **{_LIST: json.dumps(rows), _LAST: text})


def hidden(text: str) -> str:
    """A configuration with its passwords hidden."""
    mask = Mask()
    return mask.text(text) + mask.rest()


def address_in(text: str) -> str:
    """The address that a Trinity configuration gives the gateway; empty with DHCP."""
    found = _ADDRESS.search(text)
    return found[1] if found else ""


def name_of(gateway: GatewayRow) -> str:
    """What its file is called when it is saved."""
    end = "cfg" if gateway_model(gateway.model).family == "trinity" else "txt"
    digits = "".join(letter for letter in str(gateway.values.get("mac") or "") if letter.isalnum()).upper()
    return f"{digits or gateway_model(gateway.model).id}-before.{end}"


def _rows(text: str) -> list[Mapping[str, object]]:
    try:
        found = read_json(text) if text else []
    except ValueError:
        return []
    return [each for each in found if isinstance(each, Mapping)] if isinstance(found, list) else []


def _old(row: Mapping[str, object]) -> Old:
    time = str(row.get("time") or "")
    return Old(str(row.get("text") or ""), datetime.fromisoformat(time) if time else None)
