"""The HTTP server: finds a port, starts, stops."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Sequence

from nvprov_gui.domain.errors import UserError
from nvprov_gui.serving.connections import Connections
from nvprov_gui.serving.door import Door
from nvprov_gui.serving.downloads import Downloads
from nvprov_gui.serving.http import PhoneProtocol, listening_socket
from nvprov_gui.serving.shelf import Shelf

USUAL_PORTS = (80, 8080, 0)
"""Port 80 when allowed, else 8080, else any free one."""
SECURE_PORTS = (443, 8443, 0)
"""The same for HTTPS."""
_NOT_ALLOWED = (errno.EACCES, errno.EPERM)


class HttpServer:
    """Serves a shelf over HTTP, or HTTPS with a certificate."""

    def __init__(self, shelf: Shelf, context: ssl.SSLContext | None = None) -> None:
        self._downloads = Downloads(shelf)
        self._connections = Connections()
        self._shelf = shelf
        self._context = context
        self._door: Door | None = None
        self.port = 0

    async def start(self, address: str, port: int | None, usual: Sequence[int] = USUAL_PORTS) -> None:
        """Listen; without a port the usual ones are tried in turn.

        Raises:
            UserError: the port is taken or not allowed.
        """
        listening = _socket(address, port, usual)
        self.port = int(listening.getsockname()[1])
        self._door = Door(self._shelf, self._connections, self._protocol, self._context)
        self._door.open(listening)

    async def stop(self) -> None:
        """Stop listening and end what is under way."""
        if self._door is not None:
            self._door.close()
        self._downloads.close()

    def _protocol(self, seen: bytes) -> PhoneProtocol:
        return PhoneProtocol(self._shelf, self._downloads, self._connections, seen)


def _socket(address: str, port: int | None, usual_ports: Sequence[int]) -> socket.socket:
    """A listening socket on the wanted port, or on the first usual one that can be had."""
    if port is not None:
        return _listen(address, port)
    for usual in usual_ports[:-1]:
        try:
            return listening_socket(address, usual)
        except OSError:
            continue
    return _listen(address, usual_ports[-1])


def _listen(address: str, port: int) -> socket.socket:
    try:
        return listening_socket(address, port)
    except OSError as error:
        raise UserError(_why(address, port, error)) from error


def _why(address: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is in use by another program. Choose another port."
    if error.errno in _NOT_ALLOWED:
        return f"This computer doesn't allow port {port}. Choose one above 1024."
    if error.errno == errno.EADDRNOTAVAIL:
        return f"This computer doesn't have the address {address} any more. Choose another one."
    return f"Can't listen on {address} port {port}: {error.strerror}. Choose another address or port."
