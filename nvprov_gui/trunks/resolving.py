"""Where a SIP domain leads by DNS: NAPTR, then SRV (RFC 3263 §4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import dns.exception
import dns.resolver

_SECONDS = 3.0
_SERVICES = {"udp": "_sip._udp", "tcp": "_sip._tcp", "tls": "_sips._tcp"}
_NAPTR = {"udp": "SIP+D2U", "tcp": "SIP+D2T", "tls": "SIPS+D2T"}


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """A server in the order it is to be tried."""

    priority: int
    weight: int
    host: str
    port: int

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


def targets_of(domain: str, transport: str, resolver: dns.resolver.Resolver | None = None) -> list[Target]:
    """The servers of a domain for a transport; none where DNS has no such records or doesn't answer."""
    try:
        asked = resolver or dns.resolver.Resolver()
    except dns.exception.DNSException:  # a system without any resolver
        return []
    asked.lifetime = _SECONDS
    name = _replacement(asked, domain, transport) or f"{_SERVICES[transport]}.{domain}"
    found = [
        Target(record.priority, -record.weight, str(record.target).rstrip("."), record.port)
        for record in _records(asked, name, "SRV")
    ]
    return sorted(found)


def _replacement(asked: dns.resolver.Resolver, domain: str, transport: str) -> str:
    """The SRV name that NAPTR gives for a transport; the first in its order."""
    records = sorted(_records(asked, domain, "NAPTR"), key=lambda each: (each.order, each.preference))
    for record in records:
        if record.service.decode("ascii", "replace").upper() == _NAPTR[transport]:
            return str(record.replacement).rstrip(".")
    return ""


def _records(asked: dns.resolver.Resolver, name: str, kind: str) -> Iterator[Any]:
    try:
        yield from asked.resolve(name, kind)
    except dns.exception.DNSException:
        return
