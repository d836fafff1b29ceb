"""Phones that only know TFTP are led to HTTP, gateways get their file; the rules are those without a link."""

from __future__ import annotations

from dataclasses import dataclass

from nvprov_gui.serving.pnp import own_address_towards
from nvprov_gui.serving.shelf import Request, Shelf
from nvprov_gui.serving.tftp_shelf import TftpEvent
from nvprov_gui.workflows.serve.events import Events

_OK = 200


@dataclass
class TftpFiles:
    """The TFTP side of a site: read-only, a phone's or gateway's own file and nothing else."""

    publisher: Shelf
    events: Events
    bind: str
    http_port: int

    def fetch(self, name: str, peer: str, /) -> bytes | None:
        """What the publisher would answer to a stranger who asks for this name."""
        here = self.bind if self.bind not in ("", "0.0.0.0") else own_address_towards(peer)  # noqa: S104
        answer = self.publisher.answer(Request("GET", f"/{name}", "TFTP", peer, (here, self.http_port)))
        return answer.body if answer.status == _OK and answer.file is None else None

    def accept(self, _name: str, _peer: str, /) -> int | None:
        """Nobody writes here."""
        return None

    def keep(self, name: str, peer: str, contents: bytes, /) -> None:
        """Never called: nothing is accepted."""

    def happened(self, event: TftpEvent, /) -> None:
        """A line for the board; refusals are told by the publisher."""
        if event.kind == "ended":
            self.events.emit(
                "tftp", address=event.peer, file=event.name, bytes=event.moved, text=event.reason
            )
