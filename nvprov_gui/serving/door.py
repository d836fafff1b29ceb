"""The listening socket: a request that came in one piece is answered as its connection is accepted.

An event loop accepts one connection a turn, makes a transport for it and watches it; for a phone that asks
once and closes, this costs more than the answer. Whatever isn't that simple becomes an ordinary connection.
"""

from __future__ import annotations

import asyncio
import errno
import socket
import ssl
from collections.abc import Callable, Coroutine
from time import time
from typing import Any

import httptools

from nvprov_gui.serving import limits
from nvprov_gui.serving.connections import Connections
from nvprov_gui.serving.shelf import Answer, Request, Shelf
from nvprov_gui.serving.wire import head_of

_AT_A_TIME = 64
"""Connections accepted before others get their turn."""
_PAUSE_SECONDS = 0.5
"""Out of descriptors: until the next try."""
_NO_MORE = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM)

Protocols = Callable[[bytes], asyncio.Protocol]
"""Makes the protocol of an ordinary connection, given what was read of it already."""


class Simple:
    """The first piece of a connection, as the parser tells it.

    Raises:
        HttpParserError: it isn't HTTP.
    """

    __slots__ = ("done", "parser", "plain", "url", "user_agent")

    def __init__(self, data: bytes) -> None:
        self.url = self.user_agent = b""
        self.plain, self.done = True, False
        self.parser = httptools.HttpRequestParser(self)
        self.parser.feed_data(data)

    def on_url(self, url: bytes) -> None:
        """A piece of the request line."""
        self.url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        """One header."""
        lower = name.lower()
        if lower == b"user-agent":
            self.user_agent = value
        elif lower in (b"content-length", b"transfer-encoding", b"upgrade"):
            self.plain = False

    def on_message_complete(self) -> None:
        """A whole request; a second one is too much."""
        parser = self.parser  # knows about keep-alive only here
        once = parser.get_method() == b"GET" and not parser.should_keep_alive()
        self.plain = self.plain and once and not self.done
        self.done = True


class Door:
    """Lets connections in."""

    def __init__(
        self, shelf: Shelf, connections: Connections, protocol: Protocols, context: ssl.SSLContext | None
    ) -> None:
        self._shelf = shelf
        self._connections = connections
        self._protocol = protocol
        self._context = context
        self._tasks: set[asyncio.Task[object]] = set()
        self._listening: socket.socket | None = None

    def open(self, listening: socket.socket) -> None:
        """Accept from now on."""
        self._loop = asyncio.get_running_loop()
        self._listening = listening
        self._here = listening.getsockname()[:2]
        self._anywhere = self._here[0] in ("0.0.0.0", "::")  # noqa: S104 - compared, not bound
        self._loop.add_reader(listening, self._come_in)

    def close(self) -> None:
        """Let nobody in any more."""
        if self._listening is not None:
            self._loop.remove_reader(self._listening)
            self._listening.close()
            self._listening = None

    def _come_in(self) -> None:
        for _turn in range(_AT_A_TIME):
            if self._listening is None:
                return
            try:
                accepted, peer = self._listening.accept()
            except OSError as error:
                if error.errno in _NO_MORE:
                    self._pause(self._listening)
                return
            accepted.setblocking(False)  # noqa: FBT003 - the socket's own signature
            self._welcome(accepted, peer[0])

    def _pause(self, listening: socket.socket) -> None:
        """No descriptor is free: leave the queue alone until some connections are gone."""
        self._loop.remove_reader(listening)
        self._loop.call_later(_PAUSE_SECONDS, self._go_on, listening)

    def _go_on(self, listening: socket.socket) -> None:
        if self._listening is listening:
            self._loop.add_reader(listening, self._come_in)

    def _welcome(self, accepted: socket.socket, peer: str) -> None:
        if self._context is not None:
            self._admit(accepted, b"")
            return
        try:
            data = accepted.recv(limits.HEAD_BYTES)
        except (BlockingIOError, InterruptedError):
            data = b""
        except OSError:
            accepted.close()
            return
        if not data or not self._answered(accepted, data, peer):
            self._admit(accepted, data)

    def _answered(self, accepted: socket.socket, data: bytes, peer: str) -> bool:
        """Answer at once if this is one whole request of somebody who closes afterwards."""
        try:
            asked = Simple(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            return False
        if not (asked.done and asked.plain and self._connections.has_room(peer)):
            return False
        answer = self._shelf.answer(self._request(asked, accepted, peer, data))
        if answer.file is not None:
            return False
        self._send(accepted, answer)
        return True

    def _request(self, asked: Simple, accepted: socket.socket, peer: str, head: bytes) -> Request:
        here = accepted.getsockname()[:2] if self._anywhere else self._here
        return Request(
            "GET",
            asked.url.decode("latin-1"),
            asked.user_agent.decode("latin-1"),
            peer.removeprefix("::ffff:"),
            (str(here[0]).removeprefix("::ffff:"), here[1]),
            head=head,
        )

    def _send(self, accepted: socket.socket, answer: Answer) -> None:
        """Head and body in one call; what the socket doesn't take goes on as an ordinary connection."""
        head = head_of(answer, keep_alive=False, second=int(time()))
        try:
            sent = _sent(accepted, head, answer.body)
        except (BlockingIOError, InterruptedError):
            sent = 0
        except OSError:
            accepted.close()
            return
        if sent == len(head) + len(answer.body):
            accepted.close()
        else:
            rest = (head + answer.body)[sent:]
            self._connect(accepted, lambda: _Rest(rest))

    def _admit(self, accepted: socket.socket, data: bytes) -> None:
        self._connect(accepted, lambda: self._protocol(data))

    def _connect(self, accepted: socket.socket, protocol: Callable[[], asyncio.Protocol]) -> None:
        handshake = {"ssl_handshake_timeout": limits.HEAD_SECONDS} if self._context else {}
        made = self._loop.connect_accepted_socket(protocol, accepted, ssl=self._context, **handshake)
        task = self._loop.create_task(_quietly(made, accepted))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


class _Rest(asyncio.Protocol):
    """Sends what is left of an answer; a phone that doesn't take it in time is cut off."""

    def __init__(self, rest: bytes) -> None:
        self._rest = rest

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(limits.SEND_SECONDS, transport.abort)
        transport.write(self._rest)
        transport.close()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's signature
        self._timer.cancel()


def _sent(accepted: socket.socket, head: bytes, body: bytes) -> int:
    """How many bytes went out; Windows' sockets have no call for two buffers."""
    if hasattr(accepted, "sendmsg"):
        return accepted.sendmsg((head, body))
    return accepted.send(head + body)


async def _quietly(made: Coroutine[Any, Any, object], accepted: socket.socket) -> None:
    """A peer that left meanwhile, or a TLS handshake that failed, is nobody's mistake."""
    try:
        await made
    except OSError:
        accepted.close()
