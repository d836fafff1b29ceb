"""A gateway's form: checked as a whole, and rendered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv4Network, NetmaskValueError

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.configuration import configuration
from nvprov_gui.gateways.fields import BadField, Place
from nvprov_gui.gateways.models import TECHNOLOGIES, GatewayModel, gateway_model
from nvprov_gui.gateways.values import GatewayValues, Port, Values, read_values
from nvprov_gui.vendors import identity


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a form that should be mended; ``field`` is its name in the values file."""

    field: str
    sentence: str
    advice: bool = False
    """Only advice: the file can be made all the same."""
    port: int = -1
    """Of which port, counted from 0; -1 of the whole gateway."""
    cell: str = ""
    """Which value of that port."""
    where: str = ""
    """The field in words, as ``Router:``."""
    silent: bool = False
    """Only advice, but something won't work with it: asked before a push."""

    @property
    def whole(self) -> str:
        """The sentence with its place before it."""
        return f"{self.where} {self.sentence}".strip()


def render(model_id: str, values: Values) -> tuple[str, str]:
    """The file's right name and its text.

    Raises:
        UserError: unknown model, or a value that no file can carry.
    """
    model = gateway_model(model_id)
    text = configuration(model, values)
    return model.file_name(read_values(model, values).mac), text


_DOWN = ("ip", "mac", "netmask", "gateway", "pbx", "proxy", "admin_password")
"""The fields as they stand one below the other; the ports are below them all."""


def in_order(problems: Sequence[Problem]) -> list[Problem]:
    """Problems from the top of the form down."""
    return sorted(problems, key=lambda each: _DOWN.index(each.field) if each.field in _DOWN else len(_DOWN))


def check(model_id: str, values: Values) -> list[Problem]:
    """Everything in a form that doesn't fit together: refused values first, then what the others say."""
    model = gateway_model(model_id)
    refused: list[Problem] = []
    while True:
        try:
            read = read_values(model, values)
            break
        except BadField as error:
            refused.append(_refused(error))
            values = _without(model, values, error.at)
    found = [*_address_problems(read), *_host_problems(model, read), *_number_problems(model, read)]
    places = set(map(_place, refused))
    rest = [each for each in (*found, *_open_problems(model, read)) if _place(each) not in places]
    return [*refused, *rest]


def _place(problem: Problem) -> tuple[str, int, str]:
    return problem.field, problem.port, problem.cell


def _without(model: GatewayModel, values: Values, at: Place) -> Values:
    """The values without a refused one, so that the others can be looked at."""
    rows = values.get(model.tech)
    if at.is_cell and isinstance(rows, list):
        less = {**(rows[at.port] or {}), at.field: ""}
        return {**values, model.tech: [*rows[: at.port], less, *rows[at.port + 1 :]]}
    return {**values, at.field: None}


def in_the_way(problems: Sequence[Problem]) -> Problem | None:
    """The first problem that keeps the file from being sent, exported or rendered."""
    return next((problem for problem in problems if not problem.advice), None)


def silent(problems: Sequence[Problem]) -> list[Problem]:
    """What doesn't keep the file from being sent, and leaves ports that can't work: by port."""
    return sorted((problem for problem in problems if problem.silent), key=lambda each: each.port)


def checked(model_id: str, values: Values) -> None:
    """Nothing is in the way of sending these values.

    Raises:
        UserError: something is; the sentence begins with the value's name.
    """
    problem = in_the_way(check(model_id, values))
    if problem is not None:
        raise UserError(f"{problem.field}: {problem.sentence}" if problem.field else problem.sentence)


def at_port(
    field: str,
    model: GatewayModel,
    port: Port,
    sentence: str,
    *,
    advice: bool = False,
    silent: bool = False,
) -> Problem:
    """A problem of one port; ``silent`` is advice, too."""
    where = Place(field, port.index, port.index + model.first_port).words
    return Problem("ports", sentence, advice or silent, port.index, field, where, silent)


def of_gateway(field: str, sentence: str, *, advice: bool = False) -> Problem:
    """A problem of a field of the whole gateway."""
    return Problem(field, sentence, advice, where=Place(field).words)


def _refused(error: BadField) -> Problem:
    is_port = error.at.is_cell or error.at.field in TECHNOLOGIES
    field, cell = ("ports", error.at.field) if is_port else (error.at.field, "")
    return Problem(field, error.sentence, port=error.at.port, cell=cell, where=error.at.words)


def _address_problems(values: GatewayValues) -> Iterator[Problem]:
    if not values.ip:
        yield of_gateway("ip", "Without an address of its own it asks DHCP for one.", advice=True)
        return
    if not values.netmask:
        yield of_gateway("netmask", "Which mask does its network have? Often it is 255.255.255.0.")
        return
    try:
        network = IPv4Network(f"{values.ip}/{values.netmask}", strict=False)
    except (AddressValueError, NetmaskValueError, ValueError):
        yield of_gateway("netmask", "Not a mask: its ones must stand together, such as 255.255.255.0")
        return
    yield from _network_problems(values, network)


def _network_problems(values: GatewayValues, network: IPv4Network) -> Iterator[Problem]:
    if IPv4Address(values.ip) in (network.network_address, network.broadcast_address):
        yield of_gateway(
            "ip", f"{values.ip} is the network's own or its broadcast address: choose another one."
        )
    if not values.gateway:
        yield of_gateway("gateway", "Which router does it use?")
    elif IPv4Address(values.gateway) not in network:
        yield of_gateway("gateway", f"{values.gateway} is not in the network {network}.")
    elif values.gateway == values.ip:
        yield of_gateway("gateway", "The gateway can't be its own router.")


def _host_problems(model: GatewayModel, values: GatewayValues) -> Iterator[Problem]:
    if not values.pbx:
        yield of_gateway("pbx", "Which PBX does it register with?")
    elif values.pbx.replace(".", "").isdigit():
        yield of_gateway(
            "pbx", "A name such as voice.customer.example outlives a change of address.", advice=True
        )
    if values.mac is None:
        yield of_gateway(
            "mac", "Fill in the address on its label: with it no other box is written to by mistake."
        )
    elif identity.vendor_of(values.mac) not in (None, model.vendor):
        maker = identity.vendor_name(identity.vendor_of(values.mac) or "")
        yield of_gateway("mac", f"This is an address of {maker}: is it the right box?", advice=True)


def _number_problems(model: GatewayModel, values: GatewayValues) -> Iterator[Problem]:
    if not any(port.is_used for port in values.ports):
        yield Problem("ports", "No port has a number or a user yet: fill in at least one.")
    for field, advice in (("number", False), ("user", False), ("extension", False), ("line", True)):
        yield from _twice(model, values.ports, field, advice=advice)


def _twice(model: GatewayModel, ports: Sequence[Port], field: str, *, advice: bool) -> Iterator[Problem]:
    """A line's number may stand twice: several lines are called by one number."""
    seen: dict[str, int] = {}
    for port in ports:
        text = str(getattr(port, field))
        if text and text in seen:
            one, other = seen[text] + model.first_port, port.index + model.first_port
            yield at_port(
                field, model, port, f"{text} stands on port {one} and on port {other}.", advice=advice
            )
        seen.setdefault(text, port.index)


def is_open(gateway: GatewayRow) -> bool:
    """Whether its configuration lets everybody in: a Trinity without a password does."""
    try:
        family = gateway_model(gateway.model).family
    except UserError:
        return False
    return family == "trinity" and not gateway.values.get("admin_password")


def _open_problems(model: GatewayModel, values: GatewayValues) -> Iterator[Problem]:
    """What can be sent, but lets somebody in or leaves a port silent."""
    if not values.admin_password and model.family == "trinity":
        yield of_gateway(
            "admin_password", "Without one anybody in its network can change the gateway.", advice=True
        )
    for port in values.ports:
        if port.is_used and not port.secret:
            yield at_port("secret", model, port, "This port has no password: it can't register.", silent=True)
