"""Asks for services by multicast DNS: Sangoma and Digium announce themselves, Grandstream by name."""

from __future__ import annotations

import queue
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from nvprov_gui.discovery.finding import Evidence, Finding, Source, read
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Kind, Run, Settings, ranges
from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.vendors import identity

if TYPE_CHECKING:
    from zeroconf import Zeroconf

SERVICES = ("_sip._udp.local.", "_digiumproxy._udp.local.", "_http._tcp.local.")
_MAC = re.compile(r"(?<![0-9a-f])(?:[0-9a-f]{2}[:-]?){5}[0-9a-f]{2}(?![0-9a-f])", re.IGNORECASE)
_RESOLVE = 1500
"""Milliseconds to learn a service's addresses."""


class MdnsProbe:
    """Browses three service types on one interface."""

    name = "mdns"
    kind = Kind.LISTENER
    needs_privilege = False

    def describe(self, networks: Sequence[Network], settings: Settings) -> str:  # noqa: ARG002 - other methods need it
        """What will be sent."""
        return f"Multicast DNS questions on {ranges(networks)} for {len(SERVICES)} kinds of services."

    def find(self, network: Network, run: Run) -> Iterator[Finding]:
        """Every service on this network whose name or text tells a telephone, or just an address."""
        from zeroconf import ServiceBrowser, ServiceStateChange, Zeroconf

        names: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()

        # Resolving inside zeroconf's own thread would block it.
        def seen(service_type: str, name: str, state_change: ServiceStateChange, **_rest: object) -> None:
            if state_change is ServiceStateChange.Added:
                names.put((service_type, name))

        with Zeroconf(interfaces=[str(network.own)]) as zeroconf:
            ServiceBrowser(zeroconf, list(SERVICES), handlers=[seen])
            while wait := run.listening():
                try:
                    service, name = names.get(timeout=wait)
                except queue.Empty:
                    continue
                yield from _resolved(zeroconf, service, name, network)


def read_service(name: str, texts: Sequence[str] = ()) -> Evidence:
    """Evidence of a service's name (``GRP2612_c074ad112233``) and its text records."""
    shown = " ".join((name, *texts))[:200]
    named = read(Source.NAME, name, "host_names")
    mac = named.mac or _mac_in(shown)
    vendor = named.vendor or (identity.vendor_of(mac) if mac else None) or ""
    return Evidence(Source.NAME, shown, vendor, named.model, named.version, mac if vendor else None)


def _resolved(zeroconf: Zeroconf, service: str, name: str, network: Network) -> Iterator[Finding]:
    info = zeroconf.get_service_info(service, name, _RESOLVE)
    if info is None:
        return
    texts = [f"{key}={value}" for key, value in info.decoded_properties.items() if value]
    evidence = read_service(name.removesuffix("." + service), texts)
    for address in info.parsed_addresses():
        if address in network:
            yield Finding(address, evidence.mac, evidence)


def _mac_in(text: str) -> MacAddress | None:
    found = _MAC.search(text)
    try:
        return MacAddress(re.sub("[:-]", "", found[0])) if found else None
    except BadValue:
        return None
