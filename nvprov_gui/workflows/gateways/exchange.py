"""The TFTP server that stands ready while gateways are pushed to."""

from __future__ import annotations

from ipaddress import ip_address
from types import TracebackType

from nvprov_gui.gateways.job import Fetched
from nvprov_gui.serving.tftp import TftpServer
from nvprov_gui.serving.tftp_loop import ThreadLoop
from nvprov_gui.serving.tftp_shelf import Publications

_STANDARD_PORT = 69


class TftpExchange:
    """Hands each gateway its one file. Use it in a ``with`` statement.

    Raises:
        UserError: no TFTP port can be had.
    """

    def __init__(self, address: str = "", port: int | None = None) -> None:
        self._publications = Publications()
        self._loop = ThreadLoop()
        self._server = TftpServer(self._publications, self._loop)
        self._server.start(address, port)

    def __enter__(self) -> TftpExchange:
        self._loop.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call(self._server.stop)
        self._loop.stop()

    def server(self, here: str) -> str:
        """Host, and port unless it is TFTP's own."""
        host = f"[{here}]" if ip_address(here).version == 6 else here  # noqa: PLR2004
        return host if self._server.port == _STANDARD_PORT else f"{host}:{self._server.port}"

    def url(self, here: str, name: str) -> str:
        """Where a gateway that reaches us at ``here`` finds a name."""
        return f"tftp://{self.server(here)}/{name}"

    def offer(self, name: str, peer: str, contents: bytes) -> None:
        """Let this peer fetch a file, once."""
        self._publications.publish(name, peer, contents)

    def fetched(self, name: str) -> Fetched:
        """How far it came; it is not offered any longer."""
        is_begun, is_waiting = self._publications.is_begun(name), self._publications.is_waiting(name)
        self._publications.withdraw(name)
        return (Fetched.PERHAPS if is_begun else Fetched.NOTHING) if is_waiting else Fetched.ALL

    def expect(self, name: str, peer: str) -> None:
        """Let this peer write one file."""
        self._publications.open_slot(name, peer)

    def received(self, name: str, peer: str) -> bytes | None:
        """What it wrote."""
        return self._publications.close_slot(name, peer)
