"""What the PBX knows of a gateway: its numbers, users and passwords, taken into the form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.models import GatewayModel, gateway_model
from nvprov_gui.pbx.boxes import PbxBox, PbxBoxModel
from nvprov_gui.pbx.connection import Pbx
from nvprov_gui.workflows.gateways.boxes import Ports, ports_of, trunk_name, with_ports

_PREFIX = re.compile(r"^\s*map (\d+)\(\.%\) to ", re.MULTILINE)
"""A Trinity file strips each trunk's number from what is called, one line a port, in port order."""
_OWN = {
    "ip": "ipv4_new",
    "netmask": "netmask_green",
    "gateway": "gateway",
    "pbx": "ipv4_green",
    "proxy": "proxy",
}


@dataclass(frozen=True, slots=True)
class Known:
    """A gateway as the PBX has it: values of our form, and how many of its ports are complete."""

    values: Mapping[str, object]
    complete: int
    ports: int


class NotThere(UserError):
    """The PBX has no gateway with this MAC address; it could be made there."""


def read(pbx: Pbx, gateway: GatewayRow) -> Known:
    """Ask the PBX for a gateway's ports. What only we know stays.

    Raises:
        NotThere: the PBX doesn't know the gateway.
        UserError: without a MAC address it can't be looked for; PbxError: no good answer.
    """
    mac, model = _mac(gateway), gateway_model(gateway.model)
    box = next((one for one in pbx.boxes.configured() if one.mac == mac), None)
    if box is None:
        raise NotThere(f"The PBX has no gateway {mac.colons}: make it there, or fill the ports in by hand.")
    _same_kind(model, box)
    ports = _extensions(pbx, gateway, box) if model.tech == "fxs" else _trunks(pbx, gateway, box)
    given = {name: box.values[key] for name, key in _OWN.items() if box.values.get(key)}
    values = {**given, **{name: value for name, value in gateway.values.items() if value}}
    needed = ("extension", "secret") if model.tech == "fxs" else ("number", "user", "secret")
    complete = sum(all(port.get(name) for name in needed) for port in ports)
    return Known(with_ports(replace(gateway, values=values), ports), complete, len(ports))


def new_box(pbx: Pbx, gateway: GatewayRow) -> tuple[PbxBoxModel, dict[str, object]]:
    """What would be posted to make a gateway on the PBX, and the model it would be.

    Raises:
        UserError: the MAC address is missing, or the PBX doesn't know the model.
    """
    mac, model = _mac(gateway), gateway_model(gateway.model)
    wanted = _spelt(model, tls=bool(gateway.values.get("tls", model.tls)))
    there = next((one for one in pbx.boxes.models() if one.model.casefold() == wanted), None)
    if there is None:
        raise UserError(f"The PBX doesn't know the model {model.name}: make its trunks by hand there.")
    own = {key: str(gateway.values.get(name) or "") for name, key in _OWN.items()}
    body: dict[str, object] = {
        "model": there.id, "manufacturer": there.manufacturer, "name": there.name,
        "mac": mac.colons.upper(), "ipv4": "", **own,
        **{f"trunks_{tech}": [] for tech in ("isdn", "pri", "fxo", "fxs")},
        f"trunks_{model.tech}": list(_new_ports(model, ports_of(gateway))),
    }  # fmt: skip
    return there, body


def create(pbx: Pbx, gateway: GatewayRow) -> Known:
    """Make a gateway on the PBX and read what it got; one that is there already is only read.

    Raises:
        UserError: see `new_box` and `read`.
    """
    try:
        return read(pbx, gateway)
    except NotThere:
        _model, body = new_box(pbx, gateway)
        pbx.boxes.create(body)
        return read(pbx, gateway)


def _trunks(pbx: Pbx, gateway: GatewayRow, box: PbxBox) -> Ports:
    model, ports = gateway_model(gateway.model), ports_of(gateway)
    there = {trunk.name.casefold(): trunk for trunk in pbx.lines.trunks()}
    numbers = _PREFIX.findall(pbx.boxes.file(box))
    rows = box.ports.get(model.tech, ())
    for at, port in enumerate(ports):
        row: Mapping[str, str] = rows[at] if at < len(rows) else {}
        named = row.get("linked_trunk") or row.get("name") or ""
        trunk = there.get(trunk_name(model, box.mac, at).casefold()) or there.get(named.casefold())
        fresh = {
            "number": numbers[at] if at < len(numbers) else "",
            "user": (trunk.user or trunk.name) if trunk else "",
            "secret": trunk.secret if trunk else "",
            "type": row.get("type", "") if model.tech == "isdn" else "",
            "line": row.get("number", "") if model.tech == "fxo" else "",
        }
        port.update({name: value for name, value in fresh.items() if value})
    return ports


def _extensions(pbx: Pbx, gateway: GatewayRow, box: PbxBox) -> Ports:
    ports = ports_of(gateway)
    secrets = {device.extension: device.secret for user in pbx.wizard.users() for device in user.devices}
    for port, row in zip(ports, box.ports.get("fxs", ()), strict=False):
        extension = row.get("linked_extension", "")
        fresh = {"extension": extension, "secret": secrets.get(extension, "")}
        port.update({name: value for name, value in fresh.items() if value})
    return ports


def _new_ports(model: GatewayModel, ports: Ports) -> Iterable[Mapping[str, str]]:
    for at, port in enumerate(ports):
        name = str(at + model.first_port)
        if model.tech == "fxs":
            yield {"name": name, "linked_extension": port.get("extension", "")}
        elif model.tech == "isdn":
            yield {"name": name, "type": port.get("type") or "pp"}
        elif model.tech == "fxo":
            yield {"name": name, "number": port.get("line", "")}
        else:
            yield {"name": name}


def _same_kind(model: GatewayModel, box: PbxBox) -> None:
    if box.model and box.model.casefold() not in {_spelt(model, tls=True), _spelt(model, tls=False)}:
        raise UserError(
            f"On the PBX {box.mac.colons} is a {box.model}, here a {model.name}: correct one of them."
        )


def _spelt(model: GatewayModel, *, tls: bool) -> str:
    """Grandstream's models stand twice in the wizard, with and without TLS; Patton's once."""
    return (model.id + ("TLS" if tls and model.tech == "fxs" else "")).casefold()


def _mac(gateway: GatewayRow) -> MacAddress:
    spelt = str(gateway.values.get("mac") or "")
    if not spelt:
        raise UserError("The PBX knows gateways by their MAC address: fill it in first.")
    return MacAddress(spelt)
