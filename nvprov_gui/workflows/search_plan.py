"""What a search would send, told before it does, and how it gets the right to."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nvprov_gui.discovery import arp
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Settings
from nvprov_gui.workflows.search import chosen_probes, describe

SPEEDS: Mapping[str, Settings] = {
    "gentle": Settings(arp_rate=100, sweep_batch=16, sweep_pause=0.3),
    "normal": Settings(arp_rate=1_000),
    "fast": Settings(),
}
"""How fast a search asks; security devices look at a laptop that asks quickly."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a search would send: how many addresses, one sentence per method; ``blind`` without raw ARP."""

    addresses: int
    sentences: tuple[str, ...]
    blind: bool


def plan(networks: Sequence[Network], settings: Settings) -> Plan:
    """To be shown before anything is sent."""
    probes = chosen_probes("all", settings)
    asked = [network for network in networks if not network.routed]
    sentences = describe(asked, probes, settings) if asked else ()
    return Plan(sum(network.size for network in asked), sentences, not arp.can_ask(settings))


def consent_command() -> tuple[str, ...]:
    """The command that starts the ARP program with rights after asking for a password; empty where none can.

    ``pkexec`` asks in a window of its own; ``sudo`` can only where it was given a window to ask in, or
    where it needs no password.
    """
    if shutil.which("pkexec"):
        return ("pkexec",)
    if shutil.which("sudo"):
        return ("sudo", "-A") if os.environ.get("SUDO_ASKPASS") else ("sudo", "-n")
    return ()
