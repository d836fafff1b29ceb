"""The networks that can be searched: private ones, of real interfaces, not too large."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.interfaces import looks_virtual

PRIVATE = tuple(map(IPv4Network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")))
"""RFC 1918."""
LARGEST = 22
"""The largest network (prefix length) that is searched without a confirmation."""
LARGEST_CONFIRMED = 16
_POINT_TO_POINT = 31


@dataclass(frozen=True, slots=True)
class Network:
    """Addresses to search, and the interface that reaches them.

    ``own`` is this computer's address there. ``virtual`` interfaces (VPN, containers, virtual machines)
    are left out unless chosen. ``routed``: behind a router, where no MAC addresses can be seen.
    """

    range: IPv4Network
    interface: str = ""
    own: IPv4Address | None = None
    label: str = ""
    virtual: bool = False
    routed: bool = False
    index: int = 0

    def __str__(self) -> str:
        return f"{self.range} ({self.label or self.interface})" if self.interface else str(self.range)

    @property
    def size(self) -> int:
        """How many addresses would be asked."""
        inside = self.own is not None and self.own in self.range
        return max(self.range.num_addresses - 2 - inside, 0)

    def hosts(self) -> Iterator[IPv4Address]:
        """The addresses to ask: all but our own."""
        return (address for address in self.range.hosts() if address != self.own)

    def __contains__(self, address: str) -> bool:
        try:
            return IPv4Address(address) in self.range
        except ValueError:
            return False


def is_virtual(interface: str, description: str = "") -> bool:
    """Whether an interface belongs to a VPN, containers or virtual machines."""
    if looks_virtual(interface, description):
        return True
    return sys.platform == "linux" and Path("/sys/class/net", interface, "tun_flags").exists()


def attached() -> tuple[Network, ...]:
    """Every private IPv4 network of this computer's interfaces, real interfaces first."""
    import ifaddr

    found = [
        _network(adapter.name, ip.nice_name, str(ip.ip), ip.network_prefix, adapter.index or 0)
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
        if ip.is_IPv4
    ]
    usable = [
        network
        for network in found
        if _is_private(network.range) and network.range.prefixlen < _POINT_TO_POINT
    ]
    return tuple(sorted(usable, key=lambda network: network.virtual))


def usual(networks: Sequence[Network]) -> tuple[Network, ...]:
    """What is searched when nothing was chosen: real interfaces, of large networks the part around us."""
    return tuple(narrowed(network) for network in networks if not network.virtual)


def narrowed(network: Network) -> Network:
    """The network itself, or of a larger one the /22 around our own address."""
    if network.range.prefixlen >= LARGEST or network.own is None:
        return network
    return replace(network, range=IPv4Network((network.own, LARGEST), strict=False))


def of_interface(name: str, networks: Sequence[Network]) -> tuple[Network, ...]:
    """The networks of one interface, named as the system or its description does.

    Raises:
        UserError: there is none with a private address.
    """
    found = tuple(network for network in networks if name in (network.interface, network.label))
    if not found:
        known = ", ".join(sorted({_known_name(network) for network in networks})) or "none"
        raise UserError(f"“{name}” has no private IPv4 network. Interfaces that have one: {known}.")
    return tuple(narrowed(network) for network in found)


def of_range(text: str, networks: Sequence[Network], *, confirmed: bool = False) -> tuple[Network, ...]:
    """A range (``192.168.1.0/24``), cut into what our interfaces reach and what lies behind a router.

    Raises:
        BadValue: not a private network, or too large.
    """
    wanted = _checked_range(text, confirmed)
    reached = [
        replace(network, range=max(wanted, network.range, key=lambda part: part.prefixlen))
        for network in networks
        if network.range.overlaps(wanted)
    ]
    if any(wanted.subnet_of(network.range) for network in reached):
        return tuple(reached[:1])
    return (*reached, Network(wanted, routed=True))


def _known_name(network: Network) -> str:
    """What people call the interface: Windows itself names them by a GUID in braces."""
    return network.label if network.interface.startswith("{") else network.interface


def _checked_range(text: str, confirmed: bool) -> IPv4Network:
    try:
        wanted = IPv4Network(text.strip(), strict=False)
    except ValueError:
        raise BadValue(f"“{text[:40]}” is not a network: write it like 192.168.1.0/24.") from None
    if not _is_private(wanted):
        raise BadValue(f"{wanted} is not private: only 10/8, 172.16/12 and 192.168/16 are searched.")
    least = LARGEST_CONFIRMED if confirmed else LARGEST
    if wanted.prefixlen < least:
        raise BadValue(
            f"{wanted} has {wanted.num_addresses:,} addresses: choose a part of at most a /{least}."
        )
    return wanted


def _network(name: str, label: str, address: str, prefix: int, index: int) -> Network:
    own = IPv4Address(address)
    return Network(
        IPv4Network((own, prefix), strict=False), name, own, label, is_virtual(name, label), index=index
    )


def _is_private(network: IPv4Network) -> bool:
    return any(network.subnet_of(block) for block in PRIVATE)
