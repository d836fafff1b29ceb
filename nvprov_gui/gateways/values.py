"""What a gateway's configuration is made from (DESIGN §11, values file), checked once when read."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.extensions import checked_number
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.gateways.fields import BadField, Place
from nvprov_gui.gateways.models import GatewayModel

Values = Mapping[str, object]
KEYS = (
    "mac", "ip", "netmask", "gateway", "dns", "pbx", "proxy", "tls", "telnet", "country", "timezone",
    "admin_user", "admin_password",
)  # fmt: skip
"""What a values file has for the gateway itself, besides its ports."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_NOT_XML = re.compile(r"[\ufffe\uffff\ud800-\udfff]")
_HOST = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?\.?")
_NUMBER = re.compile(r"[0-9*#+]*")


@dataclass(frozen=True, slots=True)
class Port:
    """One port; which fields count depends on the technology. ``index`` counts from 0."""

    index: int
    type: str = "pp"
    line: str = ""
    number: str = ""
    user: str = ""
    extension: str = ""
    secret: str = field(default="", repr=False)

    @property
    def is_used(self) -> bool:
        """Whether anything was entered for this port."""
        return bool(self.number or self.user or self.extension)


@dataclass(frozen=True, slots=True)
class GatewayValues:
    """Checked values; empty texts where nothing was entered. Addresses are IPv4, as text."""

    mac: MacAddress | None
    ip: str
    netmask: str
    gateway: str
    pbx: str
    proxy: str
    own_dns: str
    tls: bool
    ports: tuple[Port, ...]
    country: str
    timezone: str
    telnet: bool
    """Whether telnet stays open after the configuration is in force."""
    admin_user: str
    admin_password: str = field(repr=False)

    @property
    def dns(self) -> str:
        """The router where none is named."""
        return self.own_dns or self.gateway


def read_values(model: GatewayModel, values: Values) -> GatewayValues:
    """Read a values file's contents.

    Raises:
        BadField: a value that no file can carry; names the field and what is allowed.
    """
    mac = _mac(values)
    pbx = _host(values, "pbx")
    return GatewayValues(
        mac=mac,
        ip=_address(values, "ip"),
        netmask=_netmask(values),
        gateway=_address(values, "gateway"),
        pbx=pbx,
        proxy=_host(values, "proxy") or pbx,
        own_dns=_address(values, "dns"),
        tls=_switch(values, "tls", otherwise=model.tls),
        ports=_ports(model, values),
        country=(_text(values, Place("country")) or "it").lower(),
        timezone=_text(values, Place("timezone")) or "Europe/Rome",
        telnet=_switch(values, "telnet", otherwise=True),
        admin_user=_word(values, Place("admin_user"), model) or "admin",
        admin_password=_word(values, Place("admin_password"), model),
    )


def _ports(model: GatewayModel, values: Values) -> tuple[Port, ...]:
    entries = values.get(model.tech) or []
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping | None) for entry in entries):
        raise BadField(Place(model.tech, 0), f"“{model.tech}” must be a list with one entry per port.")
    if len(entries) > model.ports:
        sentence = f"The {model.short} has {model.ports} ports, not {len(entries)}."
        raise BadField(Place(model.tech, 0), sentence)
    rows = cast("list[Values | None]", entries) + [None] * (model.ports - len(entries))
    return tuple(_port(model, index, row or {}) for index, row in enumerate(rows))


def _port(model: GatewayModel, index: int, row: Values) -> Port:
    def at(name: str) -> Place:
        return Place(name, index, index + model.first_port)

    kind = _text(row, at("type")) or "pp"
    if kind not in ("pp", "pmp"):
        raise BadField(at("type"), f"It must be pp (point to point) or pmp (multipoint), not “{kind}”.")
    return Port(
        index,
        kind,
        _number(row, at("line")),
        _number(row, at("number")),
        _word(row, at("user"), model),
        _extension(row, at("extension")),
        _word(row, at("secret"), model),
    )


def _text(values: Values, at: Place) -> str:
    value = values.get(at.field)
    if value is None:
        return ""
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise BadField(at, "It must be a text.")
    text = str(value)
    if _CONTROL.search(text) or _NOT_XML.search(text):
        raise BadField(at, "It has a control character or a line break: type it again.")
    return text


def _word(values: Values, at: Place, model: GatewayModel) -> str:
    text = _text(values, at)
    if model.escape == "trinity" and not text.isascii():
        raise BadField(at, "It may hold plain letters, digits and signs only: no accents.")
    return text


def _number(values: Values, at: Place) -> str:
    text = re.sub(r"[\s./()-]", "", _text(values, at))
    if not _NUMBER.fullmatch(text):
        raise BadField(at, f"It may hold digits, *, # and + only, not “{text}”.")
    return text


def _extension(values: Values, at: Place) -> str:
    text = _text(values, at).strip()
    try:
        return checked_number(text) if text else ""
    except BadValue as error:
        raise BadField(at, str(error)) from error


def _mac(values: Values) -> MacAddress | None:
    text = _text(values, Place("mac"))
    try:
        return MacAddress(text) if text else None
    except BadValue as error:
        raise BadField(Place("mac"), str(error)) from error


def _address(values: Values, name: str) -> str:
    text = _text(values, Place(name)).strip()
    try:
        return str(ipaddress.IPv4Address(text)) if text else ""
    except ValueError as error:
        raise BadField(Place(name), f"“{text}” is not an IPv4 address such as 192.168.1.10.") from error


def _netmask(values: Values) -> str:
    text = _text(values, Place("netmask")).strip().removeprefix("/")
    if not text:
        return ""
    try:
        network = ipaddress.IPv4Network(f"0.0.0.0/{text}")
    except ValueError:
        network = None
    if network is None or (text.startswith("0.") and str(network.netmask) != text):
        raise BadField(
            Place("netmask"),
            f"“{text}” is not a netmask: its ones must be on the left, as in 255.255.255.0.",
        )
    return str(network.netmask)


def _host(values: Values, name: str) -> str:
    text = _text(values, Place(name)).strip()
    if text and not _HOST.fullmatch(text):
        raise BadField(Place(name), f"“{text}” is not a host name or an IPv4 address without a port.")
    return text


def _switch(values: Values, name: str, *, otherwise: bool) -> bool:
    value = values.get(name)
    if value is None or value == "":
        return otherwise
    if str(value).lower() in ("true", "1", "yes", "on"):
        return True
    if str(value).lower() in ("false", "0", "no", "off"):
        return False
    raise BadField(Place(name), f"“{name}” must be true or false.")
