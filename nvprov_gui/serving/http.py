"""The hot path: small answers straight from the parser. Files are handed to the download server."""

from __future__ import annotations

import asyncio
import socket
from time import time
from typing import cast

import httptools

from nvprov_gui.serving import limits
from nvprov_gui.serving.connections import Connections
from nvprov_gui.serving.downloads import Downloads
from nvprov_gui.serving.shelf import (
    FULL,
    METHOD_REFUSED,
    NOT_HTTP,
    TOO_LONG,
    TOO_SLOW,
    Answer,
    Request,
    Shelf,
)
from nvprov_gui.serving.wire import head_of


class PhoneProtocol(asyncio.Protocol):
    """One connection of a phone. Request heads are bounded in size and time."""

    def __init__(
        self, shelf: Shelf, downloads: Downloads, connections: Connections, seen: bytes = b""
    ) -> None:
        self._shelf = shelf
        self._downloads = downloads
        self._connections = connections
        self._loop = asyncio.get_running_loop()
        self._parser = httptools.HttpRequestParser(self)
        self._seen = seen
        """What was read of this connection before it had a transport."""
        self._head = b""
        self._url = b""
        self._user_agent = b""
        self._has_body = False
        self._handed_over = False
        self._over = False

    # asyncio's names

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A phone connected."""
        self._transport = cast(asyncio.Transport, transport)
        self._transport.set_write_buffer_limits(high=1 << 20)
        self._peer = _address(transport, "peername")[0]
        self._here = _address(transport, "sockname")
        self._scheme = "https" if transport.get_extra_info("sslcontext") else "http"
        self._timer = self._loop.call_later(limits.HEAD_SECONDS, self._too_slow)
        if not self._connections.enter(self._peer):
            self._send(FULL, keep_alive=False)
        elif self._seen:
            self.data_received(self._seen)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's signature
        """The phone left."""
        self._timer.cancel()
        self._connections.leave(self._peer)

    def data_received(self, data: bytes) -> None:
        """Feed the parser; anything that isn't HTTP or too long ends the connection."""
        if self._over or self._transport.is_closing():
            return
        self._head += data
        if len(self._head) > limits.HEAD_BYTES:
            self._send(TOO_LONG, keep_alive=False)
            return
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            self._send(NOT_HTTP, keep_alive=False)
        except httptools.HttpParserError:
            if not self._over and not self._handed_over:
                self._send(NOT_HTTP, keep_alive=False)

    # httptools' names

    def on_url(self, url: bytes) -> None:
        """A piece of the request line."""
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        """One header."""
        lower = name.lower()
        if lower == b"user-agent":
            self._user_agent = value
        elif lower in (b"content-length", b"transfer-encoding"):
            self._has_body = True

    def on_message_complete(self) -> None:
        """A whole request: answer it, or hand the connection to the download server."""
        if self._over or self._handed_over or self._transport.is_closing():
            return
        answer = self._answer()
        if answer.file is not None:
            self._hand_over()
            return
        keep_alive = self._parser.should_keep_alive() and not self._has_body
        self._send(answer, keep_alive=keep_alive)

    def _answer(self) -> Answer:
        method = self._parser.get_method().decode("ascii", "replace")
        if method not in ("GET", "HEAD"):
            return METHOD_REFUSED
        request = Request(
            method,
            self._url.decode("latin-1"),
            self._user_agent.decode("latin-1"),
            self._peer,
            self._here,
            self._scheme,
            self._head,
        )
        return self._shelf.answer(request)

    def _send(self, answer: Answer, *, keep_alive: bool) -> None:
        head = head_of(answer, keep_alive=keep_alive, second=int(time()))
        # two buffers: joining a long file to its head costs as much as sending it
        self._transport.writelines((head,) if self._is_head() else (head, answer.body))
        self._timer.cancel()
        if not keep_alive:
            self._end(gently=answer.status not in (200, 404))
            return
        self._head = self._url = self._user_agent = b""
        self._timer = self._loop.call_later(limits.IDLE_SECONDS, self._transport.close)

    def _end(self, *, gently: bool) -> None:
        """Close; gently where the phone may still be sending, or a reset would swallow the answer."""
        self._over = True
        if gently and self._transport.can_write_eof():
            self._transport.write_eof()
            self._timer = self._loop.call_later(limits.LINGER_SECONDS, self._transport.close)
        else:
            self._transport.close()

    def _is_head(self) -> bool:
        """Whether HEAD was asked; the parser doesn't know before the first byte."""
        return self._head.startswith(b"HEAD ")

    def _too_slow(self) -> None:
        if not self._transport.is_closing():
            self._send(TOO_SLOW, keep_alive=False)

    def _hand_over(self) -> None:
        """The download server takes over with the request it has not seen yet."""
        self._handed_over = True
        self._timer.cancel()
        protocol = self._downloads.protocol(on_lost=lambda: self._connections.leave(self._peer))
        self._transport.set_protocol(protocol)
        protocol.connection_made(self._transport)
        protocol.data_received(self._head)


def _address(transport: asyncio.BaseTransport, which: str) -> tuple[str, int]:
    """Address and port; an IPv4 address that came in by an IPv6 socket is shown as IPv4."""
    name = transport.get_extra_info(which) or ("", 0)
    return str(name[0]).removeprefix("::ffff:"), int(name[1])


def listening_socket(address: str, port: int) -> socket.socket:
    """A listening TCP socket with a long queue: a whole site may knock in the same second.

    Raises:
        OSError: the port is taken or not allowed.
    """
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            made.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((address, port))
        made.listen(4096)
        made.setblocking(False)  # noqa: FBT003 - the socket's own signature
    except OSError:
        made.close()
        raise
    return made
