"""The telnet end of a simulated gateway: a listening thread, and a line discipline with bad manners."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
import time
from dataclasses import dataclass

IAC = 255
_NEGOTIATION = bytes((IAC, 251, 1, IAC, 251, 3, IAC, 253, 24, IAC, 253, 31))  # WILL echo, SGA; DO ttype, NAWS


@dataclass(frozen=True)
class Line:
    """How this gateway talks."""

    negotiates: bool = True
    echoes: int = 1
    """How often a typed line comes back: 0, 1 or 2 times."""
    colours: bool = False
    rubbish: bool = False
    slow: float = 0.0
    """Seconds between two bytes of a prompt."""
    chunks: int = 0
    """Bytes of one packet; 0: as many as there are."""


class HungUp(Exception):
    """The client is gone."""


class Terminal:
    """One connection."""

    def __init__(self, connection: socket.socket, line: Line) -> None:
        self._connection, self._line, self._pending = connection, line, b""
        if line.negotiates:
            self._raw(_NEGOTIATION)

    def write(self, text: str) -> None:
        data = text.replace("\n", "\r\n").encode("latin-1", "replace").replace(b"\xff", b"\xff\xff")
        size = self._line.chunks or len(data) or 1
        for at in range(0, len(data), size):
            self._raw(data[at : at + size])
            if self._line.chunks:
                time.sleep(0.002)

    def prompt(self, text: str) -> None:
        if self._line.rubbish:
            self._raw(b"\x00\x01\xfe\x80\x07")
        shown = f"\x1b[1;32m{text}\x1b[0m" if self._line.colours else text
        for byte in shown.encode():
            self._raw(bytes((byte,)))
            time.sleep(self._line.slow)

    def read(self, *, hidden: bool = False) -> str:
        while not (found := re.search(rb"\r\n|\r\x00|\r|\n", self._pending)):
            self._pending += self._received()
        line, self._pending = self._pending[: found.start()], self._pending[found.end() :]
        text = line.decode("latin-1")
        if not hidden:
            for _ in range(self._line.echoes):
                self.write(text + "\n")
            if not self._line.echoes:
                self.write("\n")
        return text

    def read_key(self) -> None:
        while not self._pending:
            self._pending += self._received()
        self._pending = self._pending[1:]

    def _received(self) -> bytes:
        try:
            data = self._connection.recv(4096)
        except OSError as error:
            raise HungUp from error
        if not data:
            raise HungUp
        return re.sub(rb"\xff\xfa.*?\xff\xf0|\xff[\xfb-\xfe].", b"", data, flags=re.S)

    def _raw(self, data: bytes) -> None:
        try:
            self._connection.sendall(data)
        except OSError as error:
            raise HungUp from error

    def reset(self) -> None:
        """Hang up in the rudest way."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self._connection.close()
        raise HungUp


class Gateway:
    """Listens while it is up; ``serve`` is the family's dialogue."""

    def __init__(self, line: Line, host: str = "127.0.0.1") -> None:
        self.line, self.host = line, host
        self.port = 0
        self._server: socket.socket | None = None
        self._over = threading.Event()
        self._connections: list[socket.socket] = []

    def __enter__(self) -> Gateway:
        self._up()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self.down()

    def serve(self, terminal: Terminal) -> None:
        raise NotImplementedError

    def down(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            with contextlib.suppress(OSError):
                server.shutdown(socket.SHUT_RDWR)
            server.close()
        for connection in self._connections:
            connection.close()
        self._connections.clear()

    def restart(self, seconds: float, host: str = "") -> None:
        self.down()
        self.host = host or self.host
        threading.Timer(seconds, self._up).start()

    def _up(self) -> None:
        if self._over.is_set():
            return
        server = socket.create_server((self.host, self.port))
        self.port = server.getsockname()[1]
        self._server = server
        threading.Thread(target=self._accept, args=(server,), daemon=True).start()

    def _accept(self, server: socket.socket) -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._connections.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(HungUp), contextlib.closing(connection):
            self.serve(Terminal(connection, self.line))
