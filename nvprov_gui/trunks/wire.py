"""SIP over UDP, TCP and TLS: messages out, messages in, and a trace of both with secrets masked."""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass

from sipmessage import Message

_HEAD_END = b"\r\n\r\n"
_LENGTH = re.compile(rb"^(?:content-length|l)\s*:\s*(\d{1,9})", re.I | re.M)
_LARGEST = 1 << 16
_SECRETS = re.compile(r'(?i)((?:response|nonce|cnonce|opaque)=")[^"]*(")|(a=crypto:.*inline:)\S+')


@dataclass(frozen=True, slots=True)
class Traced:
    """One message of the trace. ``time``: Unix time in seconds; ``text`` is masked."""

    time: float
    is_ours: bool
    text: str

    @property
    def title(self) -> str:
        """Its first line in short: ``INVITE`` or ``200 OK``."""
        first = self.text.partition("\r\n")[0]
        return first.removeprefix("SIP/2.0 ") if first.startswith("SIP/2.0 ") else first.partition(" ")[0]


def masked(text: str) -> str:
    """A message without what an eavesdropper could use."""
    return _SECRETS.sub(lambda found: f"{found[1] or found[3]}…{found[2] or ''}", text)


class SipWire:
    """One connection to a server. Received messages are awaited with ``receive``."""

    def __init__(self, transport: str, on_trace: Callable[[Traced], None]) -> None:
        self.transport = transport
        self.local = ("", 0)
        self._on_trace = on_trace
        self._arrived: asyncio.Queue[bytes] = asyncio.Queue()
        self._send: Callable[[bytes], None] = lambda _data: None
        self._close: Callable[[], None] = lambda: None
        self._reading: asyncio.Task[None] | None = None

    async def connect(self, host: str, port: int, seconds: float) -> None:
        """Connect.

        Raises:
            OSError: it can't be reached (TimeoutError among them).
        """
        if self.transport == "udp":
            await self._connect_udp(host, port)
            return
        context = _unchecked() if self.transport == "tls" else None
        reader, writer = await asyncio.wait_for(
            asyncio.open_connection(host, port, ssl=context, server_hostname=host if context else None),
            seconds,
        )
        self.local = writer.get_extra_info("sockname")[:2]
        self._send, self._close = writer.write, writer.close
        self._reading = asyncio.create_task(self._read(reader))

    async def _connect_udp(self, host: str, port: int) -> None:
        loop, arrived = asyncio.get_running_loop(), self._arrived
        found = await loop.getaddrinfo(host, port, family=socket.AF_INET, type=socket.SOCK_DGRAM)
        transport, _protocol = await loop.create_datagram_endpoint(
            lambda: _Datagrams(arrived), remote_addr=(str(found[0][4][0]), port)
        )
        self.local = transport.get_extra_info("sockname")[:2]
        self._send, self._close = transport.sendto, transport.close

    def send(self, data: bytes) -> None:
        """Send a message."""
        self._on_trace(Traced(time.time(), is_ours=True, text=masked(data.decode("utf-8", "replace"))))
        self._send(data)

    async def receive(self) -> Message:
        """The next message; what can't be read as SIP is passed over."""
        while True:
            data = await self._arrived.get()
            if not data.strip():
                continue
            self._on_trace(Traced(time.time(), is_ours=False, text=masked(data.decode("utf-8", "replace"))))
            try:
                return Message.parse(data)
            except ValueError:
                continue

    def close(self) -> None:
        """End the connection."""
        if self._reading is not None:
            self._reading.cancel()
        self._close()

    async def _read(self, reader: asyncio.StreamReader) -> None:
        waiting = b""
        while data := await reader.read(_LARGEST):
            waiting = (waiting + data).lstrip(b"\r\n")
            while (size := _message_size(waiting)) and len(waiting) >= size:
                self._arrived.put_nowait(waiting[:size])
                waiting = waiting[size:].lstrip(b"\r\n")


class _Datagrams(asyncio.DatagramProtocol):
    def __init__(self, arrived: asyncio.Queue[bytes]) -> None:
        self._arrived = arrived

    def datagram_received(self, data: bytes, _addr: tuple[str | int, int]) -> None:
        self._arrived.put_nowait(data)

    def error_received(self, exc: Exception) -> None:
        """A closed port: the request will time out, or another answer comes."""


def _message_size(data: bytes) -> int:
    """The bytes of the first message of a stream; 0 while its head isn't whole."""
    head = data.find(_HEAD_END)
    if head < 0:
        return 0
    found = _LENGTH.search(data[:head])
    return head + len(_HEAD_END) + (int(found[1]) if found else 0)


def _unchecked() -> ssl.SSLContext:
    """Providers' certificates are looked at by the DNS check; a trunk test must not end there."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
