"""Which field of the form stands behind each line of a gateway's file.

Asked of the template itself: a field is behind those lines that are others when it is another, or is missing.
So it holds for any template, whatever a line makes of a value: an address in four numbers, a switch as 2.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from nvprov_gui.domain.errors import UserError
from nvprov_gui.gateways.configuration import configuration
from nvprov_gui.gateways.models import GatewayModel, gateway_model
from nvprov_gui.gateways.values import Values, read_values
from nvprov_gui.rendering.escape import spellings
from nvprov_gui.workflows.preview import masked

_ADDRESSES = ("ip", "gateway", "dns")
_TEXTS = {"pbx": "another.example", "proxy": "another.example", "admin_password": "another"}
_SWITCHES = ("tls", "telnet")
_LEAST = 3
"""A shorter password would hide half of the file, and is none."""
_MASKS = ("255.255.255.0", "255.255.0.0")


@dataclass(frozen=True, slots=True, order=True)
class Behind:
    """A field of the form; ``port`` counts from 1, 0 for what the whole gateway has."""

    port: int
    field: str


def origins(model_id: str, values: Values) -> list[tuple[Behind, ...]]:
    """What stands behind each line of the file, the gateway's fields first.

    Raises:
        UserError: unknown model, or a value that no file can carry.
    """
    model = gateway_model(model_id)
    lines = configuration(model, values).splitlines()
    found: list[set[Behind]] = [set() for _line in lines]
    for behind, other in _others(model, values):
        for at in _touched(lines, model, other):
            found[at].add(behind)
    return [tuple(sorted(each)) for each in found]


def concealed(model_id: str, values: Values, text: str) -> str:
    """A file's text with its passwords hidden, however its format writes them."""
    model = gateway_model(model_id)
    checked = read_values(model, values)
    secrets = [checked.admin_password, *(port.secret for port in checked.ports)]
    spelt = {form for secret in secrets for form in spellings(secret)}
    return masked(text, sorted((each for each in spelt if len(each) >= _LEAST), key=len, reverse=True))


def _touched(lines: Sequence[str], model: GatewayModel, values: Values) -> Iterator[int]:
    """Lines that are others, or gone, with these values; none where the values can't be."""
    try:
        other = configuration(model, values).splitlines()
    except UserError:
        return
    for what, first, last, _from, _to in SequenceMatcher(None, lines, other, autojunk=False).get_opcodes():
        if what in ("replace", "delete"):
            yield from range(first, last)


def _others(model: GatewayModel, values: Values) -> Iterator[tuple[Behind, Values]]:
    """Each field that says something, with values in which it says something else."""
    now = read_values(model, values)
    for name in (*_ADDRESSES, "netmask", *_TEXTS, "mac"):
        if values.get(name):
            yield Behind(0, name), {**values, name: ""}
            yield Behind(0, name), {**values, name: _another(name, str(values[name]))}
    for name in _SWITCHES:
        yield Behind(0, name), {**values, name: not getattr(now, name)}
    for other in (each for each in model.countries if each != now.country):
        yield Behind(0, "country"), {**values, "country": other}
    yield from _other_ports(model, values)


def _other_ports(model: GatewayModel, values: Values) -> Iterator[tuple[Behind, Values]]:
    given = values.get(model.tech)
    rows = list(given) if isinstance(given, list) else []
    for at, row in enumerate(rows):
        if not isinstance(row, Mapping):
            continue
        for name in (name for name, text in row.items() if text):
            another = {**row, name: _another(name, str(row[name]))}
            yield Behind(at + 1, name), {**values, model.tech: [*rows[:at], another, *rows[at + 1 :]]}


def _another(name: str, text: str) -> str:
    """A value that is another one in every part, and can stand in the same field."""
    if name in _ADDRESSES:
        parts = [int(part) ^ 1 for part in str(ipaddress.IPv4Address(text)).split(".")]
        return ".".join(map(str, parts))
    if name == "netmask":
        return next(mask for mask in _MASKS if mask != text)
    if name == "mac":
        return "".join(f"{int(digit, 16) ^ 1:x}" for digit in text if digit.isalnum())
    if name == "type":
        return "pmp" if text == "pp" else "pp"
    if name in _TEXTS:
        return _TEXTS[name] if text != _TEXTS[name] else f"yet.{_TEXTS[name]}"
    return f"{text}9"
