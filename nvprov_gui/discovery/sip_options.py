"""Asks telephones for their name by SIP OPTIONS, only those whose MAC is a telephone vendor's."""

from __future__ import annotations

import secrets
import select
import socket
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass

from nvprov_gui.discovery.finding import Finding, Source, read
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Host, Kind, Run, Settings, ranges
from nvprov_gui.discovery.sip_text import Message, read_message

PORTS = (5060, 5059, 5080, 5061)
"""The usual one, then Yealink's DECT, Grandstream's, and the second of many."""
_SLICE = 0.1


@dataclass(slots=True)
class _Question:
    host: Host
    port: int = 0
    """Index into PORTS."""
    until: float = 0.0


class SipOptionsProbe:
    """One question at a time per telephone, all telephones at once."""

    name = "sip"
    kind = Kind.FOLLOWER
    needs_privilege = False

    def describe(self, networks: Sequence[Network], settings: Settings) -> str:  # noqa: ARG002 - other methods need it
        """What will be sent."""
        return f"One SIP OPTIONS to each phone found on {ranges(networks)}; silent ones on three more ports."

    def find(self, network: Network, run: Run) -> Iterator[Finding]:
        """What telephones call themselves."""
        with closing(_socket(network)) as link:
            yield from _Round(link, network, run).findings()


class _Round:
    """The questions under way, by Call-ID."""

    def __init__(self, link: socket.socket, network: Network, run: Run) -> None:
        self._link, self._network, self._run = link, network, run
        self._open: dict[str, _Question] = {}
        self._position = 0

    def findings(self) -> Iterator[Finding]:
        while not self._run.stopped() and (self._take_news() or self._open):
            for _ in select.select([self._link], [], [], _SLICE if self._open else 0)[0]:
                yield from self._receive()
            self._ask_late_ones_elsewhere()

    def _take_news(self) -> bool:
        """Start asking telephones that were found meanwhile; False when no more will come."""
        news = self._run.hosts(self._position, 0 if self._open else _SLICE)
        for host in news or ():
            self._position += 1
            if host.ip in self._network:
                self._ask(_Question(host))
        return news is not None

    def _ask(self, question: _Question) -> None:
        call = secrets.token_hex(12)
        question.until = time.monotonic() + self._run.settings.answer
        self._open[call] = question
        target = (question.host.ip, PORTS[question.port])
        try:
            self._link.sendto(options(target, self._link.getsockname(), call), target)
        except OSError:
            question.until = 0.0

    def _receive(self) -> Iterator[Finding]:
        try:
            data, (address, _port) = self._link.recvfrom(65535)
        except OSError:  # a refused port of an earlier question, as Windows reports it
            return
        message = read_message(data)
        question = self._open.get(message["call-id"]) if message else None
        if message and question and question.host.ip == address:
            del self._open[message["call-id"]]
            yield from _named(message, question.host)

    def _ask_late_ones_elsewhere(self) -> None:
        now = time.monotonic()
        for call in [call for call, question in self._open.items() if question.until < now]:
            question = self._open.pop(call)
            question.port += 1
            if question.port < len(PORTS):
                self._ask(question)


def options(target: tuple[str, int], own: tuple[str, int], call: str) -> bytes:
    """An OPTIONS request (RFC 3261 §11) that asks for nothing but an answer."""
    (host, port), (address, own_port) = target, own
    lines = (
        f"OPTIONS sip:{host}:{port} SIP/2.0",
        f"Via: SIP/2.0/UDP {address}:{own_port};rport;branch=z9hG4bK{call}",
        "Max-Forwards: 1",
        f"From: <sip:scan@{address}>;tag={call[:8]}",
        f"To: <sip:{host}:{port}>",
        f"Call-ID: {call}",
        "CSeq: 1 OPTIONS",
        f"Contact: <sip:scan@{address}:{own_port}>",
        "Accept: application/sdp",
        "Content-Length: 0",
    )
    return "\r\n".join((*lines, "", "")).encode()


def _named(message: Message, host: Host) -> Iterator[Finding]:
    name = message["user-agent"] or message["server"]
    if name:
        yield Finding(host.ip, host.mac, read(Source.SIP, name))


def _socket(network: Network) -> socket.socket:
    link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    link.bind((str(network.own or ""), 0))
    return link
