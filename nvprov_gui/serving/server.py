"""The HTTP server: finds a port, starts, stops."""

from __future__ import annotations

import asyncio
import errno
import socket
import ssl

from nvprov_gui.domain.errors import UserError
from nvprov_gui.serving.downloads import Downloads
from nvprov_gui.serving.http import Connections, PhoneProtocol, listening_socket
from nvprov_gui.serving.shelf import Shelf

USUAL_PORTS = (80, 8080, 0)
"""Port 80 when allowed, else 8080, else any free one."""
_NOT_ALLOWED = (errno.EACCES, errno.EPERM)


class HttpServer:
    """Serves a shelf over HTTP, or HTTPS with a certificate."""

    def __init__(self, shelf: Shelf, context: ssl.SSLContext | None = None) -> None:
        self._downloads = Downloads(shelf)
        self._connections = Connections()
        self._shelf = shelf
        self._context = context
        self._server: asyncio.Server | None = None
        self.port = 0

    async def start(self, address: str, port: int | None) -> None:
        """Listen; without a port the usual ones are tried in turn.

        Raises:
            UserError: the port is taken or not allowed.
        """
        listening = _socket(address, port)
        self.port = int(listening.getsockname()[1])
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            self._protocol, sock=listening, ssl=self._context, backlog=4096
        )

    async def stop(self) -> None:
        """Stop listening and end what is under way."""
        if self._server is not None:
            self._server.close()
        self._downloads.close()

    def _protocol(self) -> PhoneProtocol:
        return PhoneProtocol(self._shelf, self._downloads, self._connections)


def _socket(address: str, port: int | None) -> socket.socket:
    """A listening socket on the wanted port, or on the first usual one that can be had."""
    if port is not None:
        return _listen(address, port)
    for usual in USUAL_PORTS[:-1]:
        try:
            return listening_socket(address, usual)
        except OSError:
            continue
    return _listen(address, USUAL_PORTS[-1])


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
