"""A gateway's ports as the documents list them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.workflows.gateways.changing import tidy
from nvprov_gui.workflows.gateways.outcomes import Outcome

_KINDS = ("isdn", "pri", "fxo", "fxs")


@dataclass(frozen=True, slots=True)
class Port:
    """One port; ``name`` is its kind and place (``FXS 3``), ``line`` what hangs on it."""

    name: str
    number: str
    line: str = ""
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class GatewaySheet:
    """A gateway of the documents."""

    gateway: GatewayRow
    model: str
    address: str
    mac: str
    ports: tuple[Port, ...]
    outcome: Outcome = field(default_factory=Outcome)


def extensions_on(gateways: Sequence[GatewayRow]) -> dict[str, str]:
    """Which extensions answer on a gateway's port, and where: ``GXW4216, FXS 3``."""
    return {
        port.number: f"{sheet.gateway.name}, {port.name}"
        for sheet in map(sheet_of, gateways)
        for port in sheet.ports
        if port.number and port.name.startswith("FXS")
    }


def sheet_of(gateway: GatewayRow, outcome: Outcome | None = None, *, passwords: bool = False) -> GatewaySheet:
    """A gateway with its ports in order; SIP passwords only when asked for."""
    values = gateway.values
    try:
        model = gateway_model(gateway.model)
        name, first = model.name, model.first_port
    except UserError:
        name, first = gateway.model, 1
    return GatewaySheet(
        replace(gateway, values={}),  # which hold passwords
        name,
        str(values.get("ip") or gateway.address),
        str(tidy("mac", values.get("mac")) or ""),
        tuple(_ports(values, first, passwords=passwords)),
        outcome or Outcome(),
    )


def _ports(values: Mapping[str, object], first: int, *, passwords: bool) -> Iterator[Port]:
    for kind in _KINDS:
        rows = values.get(kind)
        for at, row in enumerate(rows if isinstance(rows, list) else []):
            if isinstance(row, dict):
                yield _port(kind, at + first, row, passwords=passwords)


def _port(kind: str, place: int, row: Mapping[str, object], *, passwords: bool) -> Port:
    number = str(row.get("extension") or row.get("number") or "")
    line = {"pp": "point to point", "pmp": "point to multipoint"}.get(str(row.get("type") or ""), "")
    secret = str(row.get("secret") or "") if passwords else ""
    return Port(f"{kind.upper()} {place}", number, line or str(row.get("line") or ""), secret)
