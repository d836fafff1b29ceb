"""What the DHCP servers here would give to certain clients: asked, never taken."""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from nvprov_gui.discovery import dhcp_helper
from nvprov_gui.discovery.arp import python
from nvprov_gui.discovery.dhcp_helper import Question
from nvprov_gui.discovery.networks import Network
from nvprov_gui.domain.errors import UserError

HELPER = Path(__file__).with_name("dhcp_helper.py")
SECONDS = 6.0
"""Servers that look whether an address is free before they offer it take up to three."""


class NeedsRights(UserError):
    """Asking needs privilege that the technician has not given yet."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One server's offer to one client; ``options`` are as they came."""

    mac: str
    server: str
    address: str
    options: Mapping[int, bytes]


def offers(
    network: Network, questions: Sequence[Question], privilege: tuple[str, ...] = (), seconds: float = SECONDS
) -> Iterator[Offer]:
    """Ask on one interface; ``privilege`` is the command that may start the program with rights.

    Raises:
        NeedsRights: neither this program nor the allowed one may.
        UserError: it can't be asked here; the sentence says why.
    """
    try:
        for found in _found(network, questions, privilege, seconds):
            yield _offer(found)
    except PermissionError as error:
        raise NeedsRights("Asking for addresses needs rights: allow the small program that asks.") from error
    except OSError as error:
        raise UserError(f"{network} can't be asked: {error.strerror or error}. Look at the cable.") from error


def _found(
    network: Network, questions: Sequence[Question], privilege: tuple[str, ...], seconds: float
) -> Iterator[dhcp_helper.Offer]:
    if sys.platform != "linux":
        with closing(_client_port(network)) as link:
            ways = dhcp_helper.Ways(partial(_send, link), partial(_receive, link))
            yield from dhcp_helper.ask(ways, questions, seconds)
        return
    try:
        link_here = dhcp_helper.Link(network.interface)
    except PermissionError:
        if not privilege:
            raise
        yield from _through_program(network, questions, privilege, seconds)
        return
    with closing(link_here):
        ways = dhcp_helper.Ways(link_here.send, link_here.receive)
        yield from dhcp_helper.ask(ways, questions, seconds)


def _through_program(
    network: Network, questions: Sequence[Question], privilege: tuple[str, ...], seconds: float
) -> Iterator[dhcp_helper.Offer]:
    request = {
        "interface": network.interface,
        "questions": [asdict(question) | {"asks": list(question.asks)} for question in questions],
        "seconds": seconds,
    }
    command = [*privilege, python(), "-I", str(HELPER)]
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL  # what sudo says of its own is said better below
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=quiet, text=True) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        with contextlib.suppress(BrokenPipeError):  # it has ended already; its code says why
            program.stdin.write(json.dumps(request) + "\n")
            program.stdin.close()
        for line in program.stdout:
            answer = json.loads(line)
            if "error" in answer:
                raise UserError(f"The address requests stopped: {answer['error']}. Look at the cable.")
            yield answer
    if program.returncode:
        raise NeedsRights("The program that asks was not allowed to start: allow it, then check again.")


def _offer(found: dhcp_helper.Offer) -> Offer:
    options = found["options"]
    assert isinstance(options, Mapping)
    read = {int(code): bytes.fromhex(value) for code, value in options.items()}
    return Offer(str(found["mac"]), str(found["server"]), str(found["address"]), read)


def _client_port(network: Network) -> socket.socket:
    link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    link.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    link.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    try:
        link.bind((str(network.own or ""), 68))
    except OSError:
        link.close()
        raise
    return link


def _send(link: socket.socket, payload: bytes) -> None:
    link.sendto(payload, ("255.255.255.255", 67))


def _receive(link: socket.socket, wait: float) -> bytes:
    link.settimeout(max(wait, 0.01))
    try:
        return link.recv(4096)
    except TimeoutError:
        return b""
