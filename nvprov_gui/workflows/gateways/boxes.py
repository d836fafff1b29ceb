"""The gateways of a site: added, changed, numbered, and what was sent to them last."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from difflib import unified_diff
from itertools import count

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.extensions import next_extension
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import User
from nvprov_gui.domain.records import Change, GatewayRow
from nvprov_gui.gateways.models import GatewayModel, gateway_model
from nvprov_gui.storage import Site
from nvprov_gui.workflows.gateways.forms import render

Ports = list[dict[str, str]]
_FIRST_TRUNK = 20001
_TRUNK = ("number", "user")
_COUNTED = {"isdn": _TRUNK, "pri": _TRUNK, "fxo": _TRUNK, "fxs": ("extension",)}


def mac_of(gateway: GatewayRow) -> MacAddress | None:
    """The address that a gateway's values hold."""
    try:
        return MacAddress(str(gateway.values.get("mac", "")))
    except UserError:
        return None


def columns_of(model: GatewayModel) -> tuple[str, ...]:
    """What is asked per port of this technology, in the order of the table."""
    return {
        "isdn": ("type", "number", "user", "secret"),
        "pri": ("number", "user", "secret"),
        "fxo": ("line", "number", "user", "secret"),
        "fxs": ("extension", "secret"),
    }[model.tech]


def add(site: Site, model_id: str, label: str) -> Change | None:
    """A new gateway; see `fresh`."""
    made = fresh(site, model_id)
    with site.act(label) as act:
        act.add_gateway(made.name, made.model, made.values)
    return act.change


def fresh(site: Site, model_id: str) -> GatewayRow:
    """A gateway to be added; PBX, mask and router as the site's other gateways have them.

    Raises:
        UserError: unknown model.
    """
    model = gateway_model(model_id)
    others = site.gateways()
    like = others[-1].values if others else {}
    values = {name: like[name] for name in ("netmask", "gateway", "proxy", "tls") if name in like}
    ports: Ports = [{"type": "pp"} if model.tech == "isdn" else {} for _ in range(model.ports)]
    return GatewayRow(0, _name(model, others), model.id, {"pbx": site.info.pbx, **values, model.tech: ports})


def _name(model: GatewayModel, others: Sequence[GatewayRow]) -> str:
    same = sum(other.model == model.id for other in others)
    return f"{model.short} {same + 1}" if same else model.short


def change(
    site: Site, gateway_id: int, label: str, values: Mapping[str, object], name: str | None = None
) -> Change | None:
    """Write new values, and perhaps another name.

    Raises:
        UserError: the gateway is gone.
    """
    with site.act(label) as act:
        act.change_gateway(gateway_id, values=values)
        if name:
            act.change_gateway(gateway_id, name=name)
    return act.change


def remove(site: Site, gateway_id: int, label: str) -> Change | None:
    """Forget a gateway."""
    with site.act(label) as act:
        act.remove_gateway(gateway_id)
    return act.change


def ports_of(gateway: GatewayRow) -> Ports:
    """Its ports, as many as the model has."""
    model = gateway_model(gateway.model)
    given = gateway.values.get(model.tech)
    rows = [dict(row) if isinstance(row, Mapping) else {} for row in given] if isinstance(given, list) else []
    rows += [{} for _ in range(model.ports - len(rows))]
    return [{name: str(value) for name, value in row.items()} for row in rows[: model.ports]]


def with_cell(gateway: GatewayRow, row: int, name: str, text: str) -> dict[str, object]:
    """The values with one cell of the table changed."""
    ports = ports_of(gateway)
    ports[row] = {**ports[row], name: text.strip()}
    return with_ports(gateway, ports)


def pasted(gateway: GatewayRow, row: int, column: int, lines: Sequence[Sequence[str]]) -> dict[str, object]:
    """The values with a copied block put in from a cell on; what doesn't fit is left out."""
    names, ports = columns_of(gateway_model(gateway.model)), ports_of(gateway)
    for port, cells in zip(ports[row:], lines, strict=False):
        port.update(
            {name: text.strip() for name, text in zip(names[column:], cells, strict=False) if name != "type"}
        )
    return with_ports(gateway, ports)


def can_count(gateway: GatewayRow, row: int) -> bool:
    """Whether a row has something that counts on."""
    port = ports_of(gateway)[row]
    return any(port.get(name) for name in _COUNTED[gateway_model(gateway.model).tech])


def counted_on(gateway: GatewayRow, rows: Sequence[int]) -> dict[str, object]:
    """The first row's numbers count on over the others."""
    from nvprov_gui.workflows.keys import counted

    names, ports = _COUNTED[gateway_model(gateway.model).tech], ports_of(gateway)
    first = ports[rows[0]]
    for by, row in enumerate(rows[1:], 1):
        ports[row].update({name: counted(first[name], by) for name in names if first.get(name)})
        if "type" in first:
            ports[row]["type"] = first["type"]
    return with_ports(gateway, ports)


def named_as_the_pbx_does(gateway: GatewayRow, taken: Collection[str] = ()) -> dict[str, object]:
    """Empty trunk numbers and users filled in with the names that NethVoice gives: ``Patton_0a1b2c_isdn_0``.

    ``taken``: the numbers that other gateways have, for NethVoice counts its trunks through.

    Raises:
        UserError: the names hang on the MAC address, which is missing.
    """
    model, ports = gateway_model(gateway.model), ports_of(gateway)
    mac = str(gateway.values.get("mac") or "")
    if not mac:
        raise UserError("The PBX names trunks after the MAC address: fill it in first.")
    there = {*taken, *(port.get("number", "") for port in ports)}
    free = (number for number in map(str, count(_FIRST_TRUNK)) if number not in there)
    for at, port in enumerate(ports):
        port["number"] = port.get("number") or next(free)
        port["user"] = port.get("user") or trunk_name(model, MacAddress(mac), at)
    return with_ports(gateway, ports)


def trunk_name(model: GatewayModel, mac: MacAddress, port: int) -> str:
    """How the PBX calls the trunk of a port, counted from 0: ``Patton_0a1b2c_isdn_0``."""
    return f"{model.vendor_name}_{mac[-6:]}_{model.tech}_{port + model.first_port}"


def free_rows(gateway: GatewayRow, row: int) -> list[int]:
    """The ports without an extension, from a row on and then from the first."""
    free = [at for at, port in enumerate(ports_of(gateway)) if not port.get("extension")]
    return sorted(free, key=lambda at: (at < row, at))


def with_users(
    site: Site, gateway: GatewayRow, rows: int | Sequence[int], users: Sequence[User]
) -> dict[str, object]:
    """Users on these ports, or from a row on: each registers the next free device number of its user."""
    ports = ports_of(gateway)
    rows = range(rows, len(ports)) if isinstance(rows, int) else rows
    others = [other for other in site.gateways() if other.id != gateway.id]
    here = {port.get("extension", "") for port in ports}
    taken = here | extensions_of(others) | {phone.extension for phone in site.phones()}
    for row, user in zip(rows, users, strict=False):
        extension = next_extension(user.extension, taken)
        taken.add(extension)
        ports[row].update({"extension": extension, "secret": site.extension_secret(extension)})
    return with_ports(gateway, ports)


def extensions_of(gateways: Sequence[GatewayRow]) -> set[str]:
    """The extensions that ports register."""
    rows = [row for gateway in gateways for row in _rows(gateway.values.get("fxs"))]
    return {str(row["extension"]) for row in rows if row.get("extension")}


def _rows(given: object) -> list[Mapping[str, object]]:
    return [row for row in given if isinstance(row, Mapping)] if isinstance(given, list) else []


def with_ports(gateway: GatewayRow, ports: Ports) -> dict[str, object]:
    """The values with these ports; what is empty is left out."""
    tech = gateway_model(gateway.model).tech
    return {**gateway.values, tech: [{k: v for k, v in port.items() if v} for port in ports]}


@dataclass(frozen=True, slots=True)
class Comparison:
    """A file's name and lines; ``changed``: those that what was sent last didn't have.

    ``how`` that came to the gateway: ``pushed``, ``exported`` or ``fetched``; empty if nothing did.
    """

    name: str
    text: str
    changed: frozenset[int]
    how: str


def compared(site: Site, gateway: GatewayRow) -> Comparison:
    """The file as it would be sent now, against the one sent last.

    Raises:
        UserError: a value that no file can carry.
    """
    name, text = render(gateway.model, gateway.values)
    before = kept(site, gateway.id, "sent")
    lines, at, changed = text.splitlines(), -1, set[int]()
    for each in unified_diff(before.splitlines(), lines, n=len(lines) + 1, lineterm=""):
        if each.startswith(("---", "+++", "@@", "-")):
            continue
        at += 1
        if each.startswith("+"):
            changed.add(at)
    how = kept(site, gateway.id, "how") or ("exported" if gateway.state == "exported" else "pushed")
    return Comparison(name, text, frozenset(changed if before else ()), how if before else "")


def kept(site: Site, gateway_id: int, what: str) -> str:
    """What was remembered of a gateway; empty if nothing was.

    ``sent``: the file that was pushed, exported or fetched last, ``how`` which of these.
    ``pushed``: the one that the last push that went well brought.
    ``before``, ``olds``: what it ran until then. ``transcript``: the console of the last push.
    ``fetched``: the file that it fetched by itself. ``file``: the one that was exported last, ``exported``
    when. ``running``: who pushes, and since when.
    """
    return site.secret_setting(setting_name(gateway_id, what))


def keep(site: Site, gateway_id: int, **texts: str) -> None:
    """Remember one of those; not an act that can be undone."""
    with site.act("Keep what was sent") as act:
        for what, text in texts.items():
            act.set_secret_setting(setting_name(gateway_id, what), text)


def setting_name(gateway_id: int, what: str) -> str:
    """Under which name the site keeps it."""
    return f"gateway/{gateway_id}/{what}"
