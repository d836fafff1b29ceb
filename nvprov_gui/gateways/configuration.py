"""From values to the file a gateway reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.gateways.models import GatewayModel, Table
from nvprov_gui.gateways.timezones import zone
from nvprov_gui.gateways.values import GatewayValues, Port, Values, read_values
from nvprov_gui.rendering.engine import render_template
from nvprov_gui.rendering.trinity import Words

SIP_PORT, SIP_TLS_PORT = 5060, 5061
_LEVEL = {"dial": 0}
"""dB of a tone; all but the dial tone are quieter."""
_QUIETER = -7
_TONES = ("dial", "alerting", "busy", "release", "congestion")


def configuration(model: GatewayModel, values: Values) -> str:
    """The gateway's whole file; what is missing in the values is left out of it.

    Raises:
        BadValue: a value that no file can carry.
        UserError: the template is broken; names file and line.
    """
    checked = read_values(model, values)
    return render_template(model.vendor, model.template, _context(model, checked), model.escape)


def _context(model: GatewayModel, values: GatewayValues) -> dict[str, object]:
    own = _grandstream(values) if model.family == "grandstream" else _trinity(values)
    country = model.countries.get(values.country)
    if country is None:
        known = ", ".join(sorted(model.countries))
        raise BadValue(f"The country “{values.country}” has no tones here: choose one of {known}.")
    common = {
        "model": model.id,
        "tech": model.tech,
        "series": model.series,
        "mac": values.mac,
        "pbx": values.pbx,
        "proxy": values.proxy,
        "tls": values.tls,
        "sip_port": SIP_TLS_PORT if values.tls else SIP_PORT,
        "telnet": values.telnet,
        "admin_user": values.admin_user,
        "admin_password": values.admin_password,
        "country": {**country, "tones": list(_tones(country))} if "frequency" in country else country,
    }
    return common | own


# Trinity


def _trinity(values: GatewayValues) -> dict[str, object]:
    return {
        "zone": zone(values.timezone),
        "ports": [port for port in values.ports if port.is_used],
        **_network(values),
        "ip": values.ip if values.netmask else "",
    }


def _network(values: GatewayValues) -> dict[str, str]:
    """With DHCP no router: a route of its own would stand beside the one that it gets."""
    return {
        "ip": values.ip,
        "netmask": values.netmask,
        "gateway": values.gateway if values.ip else "",
        "dns": values.dns if values.ip else values.own_dns,
    }


def _tones(country: Table) -> list[dict[str, object]]:
    return [{"name": f"default{name.title()}tone", "steps": _steps(country, name)} for name in _TONES]


def _steps(country: Table, name: str) -> list[Words]:
    """``play N ms Hz dB`` and ``pause N ms`` in turn; a tone of one step is continuous."""
    times = country[name]
    if not isinstance(times, list):
        raise BadValue(f"The tone {name} of this country must be a list of milliseconds.")
    level = _LEVEL.get(name, _QUIETER)
    play = [f"play {at} {ms} {country['frequency']} {level}" for at, ms in enumerate(times, 1)]
    return [Words(play[at] if at % 2 == 0 else f"pause {at + 1} {ms}") for at, ms in enumerate(times)]


# Grandstream


def _grandstream(values: GatewayValues) -> dict[str, object]:
    return {
        "posix_zone": zone(values.timezone).posix,
        "ports": [_row(port) for port in values.ports],
        **{name: _octets(address) for name, address in _network(values).items()},
    }


def _octets(address: str) -> list[str]:
    return address.split(".") if address else []


def _row(port: Port) -> Mapping[str, object]:
    """A port with the P numbers of its row: three ranges, as the tables grew with the models."""
    return {**asdict(port), **row_numbers(port.index)}


_FIRST = {"user_at": 4060, "auth_at": 4090, "secret_at": 4120, "name_at": 4180, "profile_at": 4150}
_31ST = {"user_at": 4240, "auth_at": 4242, "secret_at": 4244, "name_at": 4262, "profile_at": 4246}
_33RD = {"user_at": 21000, "auth_at": 21064, "secret_at": 21128, "name_at": 21192, "profile_at": 21256}
_NAME_OF_21ST = 4252
"""The names' first range ends after 20 ports; 4200 is the dial plan."""


def row_numbers(index: int) -> dict[str, int]:
    """The P numbers of a port's row, by what they hold; ``index`` counts from 0."""
    if index >= 32:  # noqa: PLR2004 - port 33 on
        at, base, enable = index - 32, _33RD, 21384
    elif index >= 30:  # noqa: PLR2004 - ports 31 and 32
        at, base, enable = index - 30, _31ST, 4625
    else:
        at, base, enable = index, _FIRST, 4595
    numbers = {name: first + at for name, first in base.items()} | {"enable_at": enable + at}
    if 20 <= index < 30:  # noqa: PLR2004 - ports 21 to 30
        numbers["name_at"] = _NAME_OF_21ST + index - 20
    return numbers
