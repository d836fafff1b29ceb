"""The address of this computer that phones can reach."""

from __future__ import annotations

import ipaddress
import socket

import ifaddr

from nvprov_gui.domain.interfaces import looks_virtual

_DISCARD = 9
"""The port whose packets nobody answers (RFC 863)."""


def own_addresses() -> list[str]:
    """IPv4 addresses of this computer's real interfaces, private ones first, loopback left out."""
    found = []
    for adapter in ifaddr.get_adapters():
        if looks_virtual(str(adapter.name), str(adapter.nice_name)):
            continue
        found += [ip.ip for ip in adapter.ips if ip.is_IPv4]
    usable = [ip for ip in found if isinstance(ip, str) and not ipaddress.ip_address(ip).is_link_local]
    return sorted(usable, key=lambda ip: not ipaddress.ip_address(ip).is_private)


def best_address() -> str:
    """The address on the way out if there is one, else any real one, else loopback."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # TEST-NET-1 (RFC 5737): nothing is sent by connecting
            on_the_way = str(probe.getsockname()[0])
        except OSError:
            on_the_way = ""
    own = own_addresses()
    return on_the_way if on_the_way in own else next(iter(own), "127.0.0.1")


def provoke(address: str) -> None:
    """Make the system look up who has the address, by a byte to the discard port."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.setblocking(False)  # noqa: FBT003 - the socket's own signature
        try:
            out.sendto(b"\0", (address, _DISCARD))
        except OSError:
            return
