"""A gateway's form: checked as a whole, and rendered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv4Network, NetmaskValueError

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.gateways.configuration import configuration
from nvprov_gui.gateways.models import GatewayModel, gateway_model
from nvprov_gui.gateways.values import GatewayValues, Values, read_values
from nvprov_gui.vendors import identity


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a form that should be mended; ``field`` is its name in the values file."""

    field: str
    sentence: str
    advice: bool = False
    """Only advice: the file can be made all the same."""


def render(model_id: str, values: Values) -> tuple[str, str]:
    """The file's right name and its text.

    Raises:
        UserError: unknown model, or a value that no file can carry.
    """
    model = gateway_model(model_id)
    text = configuration(model, values)
    return model.file_name(read_values(model, values).mac), text


def check(model_id: str, values: Values) -> list[Problem]:
    """Everything in a form that doesn't fit together."""
    model = gateway_model(model_id)
    try:
        read = read_values(model, values)
    except BadValue as error:
        return [Problem(_field_of(str(error)), str(error))]
    return [*_address_problems(read), *_host_problems(model, read), *_number_problems(read)]


def _field_of(sentence: str) -> str:
    """The field that a refused value stands in."""
    names = ("netmask", "gateway", "ip", "pbx", "proxy", "dns", "admin_password", "admin_user")
    if " of port " in sentence or " ports, " in sentence:
        return "ports"
    return next((name for name in names if re.search(rf"\b{name}\b", sentence)), "mac")


def _address_problems(values: GatewayValues) -> Iterator[Problem]:
    if not values.ip:
        yield Problem("ip", "The gateway needs an address of its own, such as 192.168.1.60.")
        return
    try:
        network = IPv4Network(f"{values.ip}/{values.netmask or '255.255.255.0'}", strict=False)
    except (AddressValueError, NetmaskValueError, ValueError):
        yield Problem("netmask", "Not a mask: its ones must stand together, such as 255.255.255.0")
        return
    if IPv4Address(values.ip) in (network.network_address, network.broadcast_address):
        yield Problem("ip", f"{values.ip} is the network's own or its broadcast address: choose another one.")
    if not values.gateway:
        yield Problem("gateway", "Which router does it use?")
    elif IPv4Address(values.gateway) not in network:
        yield Problem("gateway", f"{values.gateway} is not in the network {network}.")
    elif values.gateway == values.ip:
        yield Problem("gateway", "The gateway can't be its own router.")


def _host_problems(model: GatewayModel, values: GatewayValues) -> Iterator[Problem]:
    if not values.pbx:
        yield Problem("pbx", "Which PBX does it register with?")
    elif values.pbx.replace(".", "").isdigit():
        yield Problem(
            "pbx", "A name such as voice.customer.example outlives a change of address.", advice=True
        )
    if values.mac is None:
        yield Problem("mac", "The address stands on its label.")
    elif identity.vendor_of(values.mac) not in (None, model.vendor):
        maker = identity.vendor_name(identity.vendor_of(values.mac) or "")
        yield Problem("mac", f"This is an address of {maker}: is it the right box?", advice=True)


def _number_problems(values: GatewayValues) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for port in values.ports:
        number = port.extension or port.number
        if number and number in seen:
            yield Problem(
                "ports", f"{number} stands on port {seen[number] + 1} and on port {port.index + 1}."
            )
        seen.setdefault(number, port.index)
