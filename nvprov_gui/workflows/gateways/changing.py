"""Changes of a gateway's form that need more than the value typed: names, MAC addresses, another model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.folding import folded
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import User
from nvprov_gui.domain.records import Change, GatewayRow
from nvprov_gui.gateways.models import TECHNOLOGIES, gateway_model
from nvprov_gui.storage import Site
from nvprov_gui.workflows.gateways import boxes
from nvprov_gui.workflows.gateways.boxes import Ports, columns_of, ports_of, with_ports


@dataclass(frozen=True, slots=True)
class Remodelled:
    """A gateway as another model; ``lost``: the ports that found no room, as numbered before.

    ``is_other_box``: it has the MAC address of the box before.
    """

    model: str
    name: str
    values: Mapping[str, object]
    lost: tuple[int, ...]
    is_other_box: bool = False


def tidy(name: str, value: object) -> object:
    """A MAC address as everybody writes it; everything else, and what is none, as it is."""
    if name != "mac" or not isinstance(value, str) or not value:
        return value
    try:
        return MacAddress(value).colons.upper()
    except UserError:
        return value


def with_cell(
    gateway: GatewayRow, row: int, name: str, text: str, users: Sequence[User]
) -> dict[str, object]:
    """The values with one cell changed; in an extension's cell a user's name stands for the number."""
    typed = _extension_of(text, users) if name == "extension" else text
    return boxes.with_cell(gateway, row, name, typed)


def _extension_of(text: str, users: Sequence[User]) -> str:
    """The number of the one user with this name, or with a name that begins or goes on like this."""
    words = folded(text.strip())
    if not words or words.isdigit():
        return text
    for fits in (str.__eq__, str.startswith, str.__contains__):
        found = [user for user in users if user.extension and fits(folded(user.name), words)]
        if len(found) == 1:
            return found[0].extension
    return text


def without(gateway: GatewayRow, cells: Sequence[tuple[int, str]]) -> dict[str, object]:
    """The values with these cells empty; a line's kind stays."""
    ports = ports_of(gateway)
    for row, name in cells:
        if name != "type":
            ports[row].pop(name, None)
    return with_ports(gateway, ports)


def with_model(gateway: GatewayRow, model_id: str) -> Remodelled:
    """The gateway as another model: address, PBX and passwords stay, and the ports that fit.

    The MAC address stays within a maker: another maker's box is another box.
    """
    before, after = gateway_model(gateway.model), gateway_model(model_id)
    names, old = columns_of(after), ports_of(gateway)
    fresh: Ports = [{name: text for name, text in port.items() if name in names} for port in old]
    fresh += [{} for _ in range(after.ports - len(fresh))]
    lost = tuple(
        at + before.first_port
        for at, port in enumerate(old)
        if _says(port) and (at >= after.ports or not _says(fresh[at]))
    )
    for number in lost:  # nothing stays of them: a password alone would register nobody
        fresh[number - before.first_port] = {}
    values = {name: value for name, value in gateway.values.items() if name not in TECHNOLOGIES}
    if before.vendor != after.vendor:
        values.pop("mac", None)
    if after.tech == "isdn":
        fresh = [{"type": "pp", **port} for port in fresh]
    kept = [{name: text for name, text in port.items() if text} for port in fresh[: after.ports]]
    name, made = _renamed(gateway.name, before.short, after.short), {**values, after.tech: kept}
    return Remodelled(after.id, name, made, lost, bool(values.get("mac")) and before.id != after.id)


def _says(port: Mapping[str, str]) -> bool:
    """Whether anything was entered that hangs on this port."""
    return any(text for name, text in port.items() if name not in ("type", "secret"))


def _renamed(name: str, before: str, after: str) -> str:
    """A name that was the model's becomes the other's; one of the technician's own stays."""
    return after + name.removeprefix(before) if name.startswith(before) else name


def change_model(site: Site, gateway_id: int, label: str, other: Remodelled) -> Change | None:
    """Write a gateway as another model, in one act."""
    with site.act(label) as act:
        act.change_gateway(gateway_id, values=other.values, model=other.model, name=other.name)
    return act.change
