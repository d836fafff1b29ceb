"""Finds hosts without any privilege: one small UDP datagram makes the system ask for the MAC itself."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Sequence
from itertools import islice

from nvprov_gui.discovery.finding import Evidence, Finding, Source
from nvprov_gui.discovery.neighbour_tables import read_table
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Kind, Run, Settings, addresses, ranges
from nvprov_gui.domain.mac import MacAddress

_DISCARD = 9
"""RFC 863: a datagram to this port asks nothing of anybody."""
_LAST_ANSWERS = 1.2
"""Seconds: the system repeats its own question after one."""
_LIMITS = (
    "Read from the system's neighbour table: late answers, and two devices with one address, stay unseen."
)


class NeighboursProbe:
    """A paced sweep in several passes, reading the neighbour table after every batch."""

    name = "neighbours"
    kind = Kind.FINDER
    needs_privilege = False

    def describe(self, networks: Sequence[Network], settings: Settings) -> str:
        """What will be sent."""
        rate = f"{round(settings.sweep_batch / settings.sweep_pause):,} a second"
        return (
            f"One byte by UDP to the {addresses(networks):,} addresses of {ranges(networks)}, "
            f"up to {settings.sweep_passes} times, about {rate}."
        )

    def find(self, network: Network, run: Run) -> Iterator[Finding]:
        """Every neighbour once; entries that were there before the sweep say so."""
        seen: dict[str, MacAddress] = {}
        run.note(_LIMITS)
        yield from _new(network, seen, "known before the search")
        run.plan(network.size)
        for pass_ in range(run.settings.sweep_passes):
            yield from self._pass(network, run, seen, pass_)
        if run.pause(_LAST_ANSWERS):
            yield from _new(network, seen)

    def _pass(self, network: Network, run: Run, seen: dict[str, MacAddress], pass_: int) -> Iterator[Finding]:
        targets = (str(address) for address in network.hosts() if pass_ == 0 or str(address) not in seen)
        while not run.stopped() and (batch := list(islice(targets, run.settings.sweep_batch))):
            run.asked(0 if pass_ else len(batch))
            while (refused := _send(batch, network)) and run.pause(run.settings.sweep_pause):
                yield from _new(network, seen)
                batch = refused if len(refused) < len(batch) else []
            run.pause(run.settings.sweep_pause)
            yield from _new(network, seen)


def resolve(addresses: Sequence[str], network: Network, run: Run) -> Iterator[Finding]:
    """The MACs of a few addresses that were seen some other way."""
    _send(addresses, network)
    run.pause(run.settings.sweep_pause)
    table = read_table(network.interface)
    for address in addresses:
        if address in table:
            yield Finding(address, table[address], Evidence(Source.NEIGHBOURS, f"{address} answered"))


def _send(batch: Sequence[str], network: Network) -> list[str]:
    """One datagram to each; returns those that the system refused.

    A fresh socket each time, because datagrams that wait for an unknown MAC fill its buffer.
    """
    refused = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.setblocking(False)  # noqa: FBT003 - the standard library's own form
        if network.own:
            sender.bind((str(network.own), 0))
        for address in batch:
            try:
                sender.sendto(b"\0", (address, _DISCARD))
            except OSError:
                refused.append(address)
    return refused


def _new(network: Network, seen: dict[str, MacAddress], text: str = "answered") -> Iterator[Finding]:
    for address, mac in read_table(network.interface).items():
        if address in network and seen.get(address) != mac:
            seen[address] = mac
            yield Finding(address, mac, Evidence(Source.NEIGHBOURS, f"{address} {text}"))
