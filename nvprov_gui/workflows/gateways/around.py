"""What a gateway's form must not repeat of what is around it: other gateways, users, this computer."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.extensions import device_numbers, main_of
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.models import GatewayModel, gateway_model, known_model
from nvprov_gui.gateways.values import GatewayValues, read_values
from nvprov_gui.workflows.gateways.forms import Problem, at_port, check, in_order, of_gateway

_UNIQUE = ("number", "user", "extension")
EXAMPLE = "192.168.1.60"
_Boxes = Sequence[tuple[str, GatewayValues]]


@dataclass(frozen=True, slots=True)
class Around:
    """``boxes``: name and values by id, of those that can be read; ``users``: names by main extension.

    ``phones``: whose phone registers an extension. ``own``: this computer's addresses.
    """

    boxes: Mapping[int, tuple[str, GatewayValues]] = field(default_factory=dict)
    users: Mapping[str, str] = field(default_factory=dict)
    own: Collection[str] = ()
    phones: Mapping[str, str] = field(default_factory=dict)

    def trunks(self, but: int) -> set[str]:
        """The trunk numbers of the other gateways."""
        others = (read for key, (_name, read) in self.boxes.items() if key != but)
        return {port.number for read in others for port in read.ports if port.number}

    def example(self, but: int) -> str:
        """An address in the network of the site's other gateways, else of this computer, as a hint."""
        others = [read.ip for key, (_name, read) in self.boxes.items() if key != but and read.ip]
        near = [*others, *self.own, EXAMPLE]
        network = near[0].rpartition(".")[0]
        free = (
            address
            for address in (f"{network}.{host}" for host in range(60, 250))
            if address not in near[:-1]
        )
        return next(free, EXAMPLE)


def around(
    gateways: Sequence[GatewayRow],
    users: Sequence[User],
    own: Collection[str] = (),
    phones: Sequence[Phone] = (),
) -> Around:
    """Look around once, for the forms of all gateways."""
    found = {gateway.id: (gateway.name, _read(gateway)) for gateway in gateways}
    boxes = {key: (name, read) for key, (name, read) in found.items() if read is not None}
    registered = {phone.extension: phone.user or phone.mac.colons for phone in phones if phone.extension}
    return Around(boxes, names_of(users), own, registered)


def names_of(users: Sequence[User]) -> dict[str, str]:
    """Users' names by their main extension."""
    return {user.extension: user.name for user in users if user.extension}


def owner_of(extension: str, users: Mapping[str, str]) -> str | None:
    """Whose number it is, of a device too; None if nobody's."""
    return users.get(main_of(extension, users))


def device_of(extension: str, mains: Collection[str]) -> tuple[str, int] | None:
    """The main extension behind a number, and which of its devices registers it; None if nobody's."""
    main = main_of(extension, mains)
    return (main, device_numbers(main).index(extension) + 1) if main in mains else None


def check_among(gateway: GatewayRow, around: Around) -> list[Problem]:
    """Everything in a gateway's form that doesn't fit, in itself and with what is around it."""
    model = known_model(gateway.model)
    if model is None:
        unknown = f"This program doesn't know the model “{gateway.model}”: install a newer one."
        return [Problem("model", unknown)]
    found, read = check(gateway.model, gateway.values), _read(gateway)
    if read is None:
        return in_order(found)
    others = [box for key, box in around.boxes.items() if key != gateway.id]
    among = [*_same_box(read, others), *_own(read, around), *_same_numbers(model, read, others)]
    return in_order([*found, *among, *_on_phones(model, read, around), *_nobodys(model, read, around)])


def _read(gateway: GatewayRow) -> GatewayValues | None:
    """None where a value is refused: that is said of that gateway itself."""
    try:
        return read_values(gateway_model(gateway.model), gateway.values)
    except UserError:
        return None


def _same_box(read: GatewayValues, others: _Boxes) -> Iterator[Problem]:
    for name, there in others:
        if read.ip and read.ip == there.ip:
            yield of_gateway("ip", f"{read.ip} is the address of {name}, too: choose another one.")
        if read.mac is not None and read.mac == there.mac:
            sentence = f"{read.mac.colons} is the MAC address of {name}, too: look at both labels."
            yield of_gateway("mac", sentence)


def _own(read: GatewayValues, around: Around) -> Iterator[Problem]:
    if read.ip and read.ip in around.own:
        yield of_gateway("ip", f"{read.ip} is this computer's own address: choose another one.")


def _same_numbers(model: GatewayModel, read: GatewayValues, others: _Boxes) -> Iterator[Problem]:
    taken: dict[tuple[str, str], str] = {}
    for box, there in others:
        for port in there.ports:
            taken.update({(name, getattr(port, name)): box for name in (*_UNIQUE, "line")})
    for port in read.ports:
        for name in (*_UNIQUE, "line"):
            text = str(getattr(port, name))
            if text and (name, text) in taken:
                sentence = f"{text} stands on a port of {taken[name, text]}, too."
                yield at_port(name, model, port, sentence, advice=name == "line")


def _on_phones(model: GatewayModel, read: GatewayValues, around: Around) -> Iterator[Problem]:
    """One number can't register from two places."""
    for port in read.ports:
        if port.extension in around.phones:
            owner = around.phones[port.extension]
            sentence = f"A phone of {owner} registers {port.extension}, too: give one another number."
            yield at_port("extension", model, port, sentence)


def _nobodys(model: GatewayModel, read: GatewayValues, around: Around) -> Iterator[Problem]:
    for port in read.ports if around.users else ():
        if port.extension and owner_of(port.extension, around.users) is None:
            sentence = f"No user of the site has the extension {port.extension}{_as_device(port.extension)}."
            yield at_port("extension", model, port, sentence, silent=True)


def _as_device(extension: str) -> str:
    """Whose further device such a number would be: nobody is called by it."""
    found = device_of(extension, (extension[2:],))
    return f", nor {found[0]}, whose device {found[1]} it would be" if found and found[1] > 1 else ""
