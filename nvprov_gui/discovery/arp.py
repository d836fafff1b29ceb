"""Finds hosts with raw ARP frames: fast and complete, but it needs privilege.

As root, or with CAP_NET_RAW, it asks directly; else through ``arp_helper.py``: as the installed program that
its package gave the right to, or started with the command that the technician allowed. On Windows and macOS
scapy does it, where Npcap or access to BPF is there.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nvprov_gui.discovery.finding import Evidence, Finding, Source
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Kind, Run, Settings, addresses, ranges
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress

if TYPE_CHECKING:
    from subprocess import Popen

HELPER = Path(__file__).with_name("arp_helper.py")
INSTALLED = "nvprov-arp"
"""The same as a program of its own, in a release."""
Answer = Mapping[str, object]


class ArpProbe:
    """Raw ARP: three rounds or more to silent hosts, paced by the answers."""

    name = "arp"
    kind = Kind.FINDER
    needs_privilege = True

    def describe(self, networks: Sequence[Network], settings: Settings) -> str:
        """What will be sent."""
        rate = f"{settings.arp_rate:,} a second"
        return f"ARP questions to the {addresses(networks):,} addresses of {ranges(networks)}, up to {rate}."

    def find(self, network: Network, run: Run) -> Iterator[Finding]:
        """Every host that answers.

        Raises:
            UserError: no privilege; the sweep of neighbours works without.
        """
        told = 0
        run.plan(network.size)
        for answer in _answers(network, run):
            if "ip" in answer:
                address = str(answer["ip"])
                yield Finding(
                    address, MacAddress(str(answer["mac"])), Evidence(Source.ARP, f"{address} answered")
                )
            elif "asked" in answer:
                asked = int(str(answer["asked"]))
                run.asked(asked - told)
                told = asked


def can_ask_directly() -> bool:
    """Whether this process may open packet sockets (Linux: root or CAP_NET_RAW)."""
    if sys.platform != "linux":
        return False
    import socket

    try:
        socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0).close()
    except OSError:
        return False
    return True


def can_ask(settings: Settings) -> bool:
    """Whether ARP frames can be sent at all: directly, by the allowed program, or with scapy."""
    if sys.platform != "linux":
        from nvprov_gui.discovery import arp_scapy

        return arp_scapy.is_usable()
    return bool(settings.privilege) or can_ask_directly() or installed_helper() is not None


def installed_helper() -> Path | None:
    """The search program beside an installed release, if its package gave it the right and we may run it."""
    program = Path(sys.executable).resolve().with_name(INSTALLED)
    try:
        os.getxattr(program, "security.capability")
    except (OSError, AttributeError):  # not there, without the right, or another system
        return None
    return program if os.access(program, os.X_OK) else None


def _answers(network: Network, run: Run) -> Iterator[Answer]:
    if sys.platform != "linux":
        from nvprov_gui.discovery import arp_scapy

        return arp_scapy.sweep(network, run)
    if can_ask_directly():
        return _directly(network, run)
    if installed_helper() or run.settings.privilege:
        return _through_helper(network, run)
    raise UserError(
        "ARP frames need privilege: run as root, allow the search program, or use the neighbour sweep."
    )


def _directly(network: Network, run: Run) -> Iterator[Answer]:
    from nvprov_gui.discovery import arp_helper

    with arp_helper.Link(network.interface) as link:
        yield from arp_helper.Sweep(link, arp_helper.checked(_request(network, run))).run(run.stopped)


def _through_helper(network: Network, run: Run) -> Iterator[Answer]:
    import subprocess

    installed = installed_helper()
    command = [str(installed)] if installed else [*run.settings.privilege, python(), "-I", str(HELPER)]
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL  # what sudo says of its own is said better below
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=quiet, text=True) as program:
        try:
            yield from _dialogue(program, _request(network, run), run)
        finally:
            _end(program)
    if program.returncode and not run.stopped():
        raise UserError("The search program was not allowed to start: allow it, or use the neighbour sweep.")


def python() -> str:
    """An interpreter for programs with rights; a frozen application is none, Linux has its own."""
    import shutil

    frozen = getattr(sys, "frozen", False)
    return (shutil.which("python3") or "/usr/bin/python3") if frozen else sys.executable


def _dialogue(program: Popen[str], request: Answer, run: Run) -> Iterator[Answer]:
    import json

    assert program.stdin is not None
    assert program.stdout is not None
    with contextlib.suppress(BrokenPipeError):  # it has ended already; its code says why
        program.stdin.write(json.dumps(request) + "\n")
        program.stdin.flush()
    for line in program.stdout:
        answer = json.loads(line)
        if "error" in answer:
            raise UserError(f"The ARP search stopped: {answer['error']}. Use the neighbour sweep.")
        yield answer
        if run.stopped():
            return


def _end(program: Popen[str]) -> None:
    """Closing its input ends it, whoever it runs as."""
    assert program.stdin is not None
    with contextlib.suppress(BrokenPipeError):
        program.stdin.close()


def _request(network: Network, run: Run) -> dict[str, object]:
    settings = run.settings
    return {
        "interface": network.interface,
        "network": str(network.range),
        "rate": settings.arp_rate,
        "linger": settings.arp_linger,
        "confirmed": settings.confirmed,
    }
