"""Which field of the form stands in which of a Grandstream's numbered values, to say it in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from nvprov_gui.gateways.configuration import row_numbers
from nvprov_gui.gateways.fields import Place
from nvprov_gui.gateways.models import GatewayModel

_OF_GATEWAY: Mapping[str, tuple[int, ...]] = {
    "ip": tuple(range(9, 13)),
    "netmask": tuple(range(13, 17)),
    "gateway": tuple(range(17, 21)),
    "dns": (*range(21, 25), *range(92, 96)),
    "pbx": (47, 747),
    "proxy": (48, 748),
    "admin_password": (2,),
}
_HT80X: Mapping[int, Mapping[str, tuple[int, ...]]] = {
    0: {"extension": (35, 36, 3), "secret": (34,)},
    1: {"extension": (735, 736, 703), "secret": (734,)},
}
"""The smallest ones have their own numbers, port by port."""
_FIELDS = {"user_at": "extension", "auth_at": "extension", "name_at": "extension", "secret_at": "secret"}


def words_of(model: GatewayModel, number: int) -> str:
    """``Port 3, extension:``; empty for a value that is no field of the form."""
    place = _places(model.ports, model.first_port).get(number)
    return place.words if place is not None else ""


@cache
def _places(ports: int, first: int) -> dict[int, Place]:
    return dict(_listed(ports, first))


def _listed(ports: int, first: int) -> Iterator[tuple[int, Place]]:
    for field, numbers in _OF_GATEWAY.items():
        yield from ((number, Place(field)) for number in numbers)
    for port, fields in _HT80X.items():
        for field, numbers in fields.items():
            yield from ((number, Place(field, port, port + first)) for number in numbers)
    for port in range(ports):
        rows = row_numbers(port)
        yield from ((rows[name], Place(field, port, port + first)) for name, field in _FIELDS.items())
