"""The TFTP server: read-only but for slots that its shelf opens; exact names, no folders, no listing."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from nvprov_gui.serving import tftp_packets as packets
from nvprov_gui.serving.tftp_loop import Loop
from nvprov_gui.serving.tftp_packets import Code, Malformed, Request
from nvprov_gui.serving.tftp_shelf import TftpEvent, TftpShelf
from nvprov_gui.serving.tftp_sockets import ListeningSocket, Peer, PeerSocket, listening_socket
from nvprov_gui.serving.tftp_transfer import Packets, Receiving, Sending, Transfer

_MOST_TRANSFERS = 256
_MOST_PER_PEER = 16
_BURST = 64
"""Packets handled of one socket before the others get their turn."""


class TftpServer:
    """Serves a shelf over TFTP in an event loop. Start and stop it in the loop's own thread."""

    def __init__(self, shelf: TftpShelf, loop: Loop) -> None:
        self._shelf, self._loop = shelf, loop
        self._listening: ListeningSocket | None = None
        self._running: dict[Peer, _Running] = {}
        self.port = 0

    def start(self, address: str, port: int | None) -> None:
        """Listen; without a port the usual ones are tried in turn.

        Raises:
            UserError: the port is taken or not allowed.
        """
        self._listening = listening_socket(address, port)
        self.port = self._listening.port
        self._loop.add_reader(self._listening.fileno(), self._requested)

    def stop(self) -> None:
        """Stop listening and end what is under way."""
        for running in list(self._running.values()):
            running.close()
        if self._listening is not None:
            self._loop.remove_reader(self._listening.fileno())
            self._listening.close()
            self._listening = None

    def _requested(self) -> None:
        for _ in range(_BURST):
            if self._listening is None or not self._one_request(self._listening):
                return

    def _one_request(self, listening: ListeningSocket) -> bool:
        try:
            packet, peer, here = listening.receive()
        except BlockingIOError:
            return False
        except OSError:  # Windows tells here that an answer reached nobody
            return True
        try:
            request = packets.read_request(packet)
        except Malformed as error:
            self._say_no(peer, error.code, str(error))
            return True
        if request is not None and peer not in self._running:
            self._begin(request, peer, here)
        return True

    def _begin(self, request: Request, peer: Peer, here: str) -> None:
        name = request.name.removeprefix("/")
        here_too = sum(1 for other in self._running if other[0] == peer[0])
        if len(self._running) >= _MOST_TRANSFERS or here_too >= _MOST_PER_PEER:
            self._say_no(peer, Code.UNDEFINED, "Busy, try again later")
            return
        transfer = (
            self._write(request, name, peer[0]) if request.is_write else self._read(request, name, peer[0])
        )
        if transfer is None:
            self._refuse(request, name, peer)
            return
        self._shelf.happened(TftpEvent("asked", name, peer[0], request.is_write))
        self._run(transfer, peer, here, name, is_write=request.is_write)

    def _run(self, transfer: Transfer, peer: Peer, here: str, name: str, *, is_write: bool) -> None:
        def ended() -> None:
            self._running.pop(peer, None)
            self._shelf.happened(
                TftpEvent("ended", name, peer[0], is_write, transfer.end, transfer.moved, transfer.reason)
            )

        with contextlib.suppress(OSError):  # the peer's network is gone: it will ask again
            running = _Running(transfer, PeerSocket(here, peer), self._loop, ended)
            self._running[peer] = running
            running.start()

    def _read(self, request: Request, name: str, peer: str) -> Transfer | None:
        contents = self._shelf.fetch(name, peer)
        if contents is None:
            return None
        if request.netascii:
            contents = packets.to_netascii(contents)
        return Sending(contents, packets.terms(request, len(contents)))

    def _write(self, request: Request, name: str, peer: str) -> Transfer | None:
        limit = self._shelf.accept(name, peer)
        if limit is None:
            return None

        def keep(contents: bytes) -> None:
            plain = packets.from_netascii(contents) if request.netascii else contents
            self._shelf.keep(name, peer, plain)

        return Receiving(packets.terms(request, None), limit, keep)

    def _refuse(self, request: Request, name: str, peer: Peer) -> None:
        """Reading what isn't there and what isn't theirs get the same answer."""
        code, text = (Code.ACCESS, "Not writable") if request.is_write else (Code.NOT_FOUND, "File not found")
        self._say_no(peer, code, text)
        self._shelf.happened(TftpEvent("refused", name, peer[0], request.is_write, reason=text))

    def _say_no(self, peer: Peer, code: Code, text: str) -> None:
        if self._listening is not None:
            self._listening.send(packets.error(code, text), peer)


class _Running:
    """One transfer with its socket and timer."""

    def __init__(self, transfer: Transfer, peer: PeerSocket, loop: Loop, ended: Callable[[], None]) -> None:
        self._transfer, self._peer, self._loop, self._ended = transfer, peer, loop, ended
        self._timer = loop.call_later(0, lambda: None)
        self._open = True
        loop.add_reader(peer.fileno(), self._readable)

    def start(self) -> None:
        self._send(self._transfer.start(self._loop.time()))
        self._sleep()

    def close(self) -> None:
        if self._open:
            self._open = False
            self._timer.cancel()
            self._loop.remove_reader(self._peer.fileno())
            self._peer.close()
            self._ended()

    def _readable(self) -> None:
        """One packet: there is rarely a second one, and looking for it costs more than being called again."""
        transfer = self._transfer
        try:
            self._send(transfer.received(self._peer.receive(), self._loop.time()))
        except BlockingIOError:
            return
        except OSError:  # the peer's port is closed
            transfer.end = transfer.end or transfer.hung_up()
        if transfer.end is not None:
            self.close()

    def _send(self, answer: Packets) -> None:
        if answer:
            self._peer.send(answer)
            self._transfer.prepare()

    def _sleep(self) -> None:
        """One timer that looks at the deadline when it rings is cheaper than one per block."""
        wait = self._transfer.deadline - self._loop.time()
        if wait <= 0:
            self._send(self._transfer.timed_out(self._loop.time()))
            if self._transfer.end is not None:
                self.close()
                return
            wait = self._transfer.deadline - self._loop.time()
        self._timer = self._loop.call_later(max(wait, 0.01), self._sleep)
