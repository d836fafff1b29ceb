"""A gateway's TFTP side: RFC 1350, octet, 512-byte blocks; may lose or repeat acknowledgements."""

from __future__ import annotations

import socket
import struct
from dataclasses import dataclass
from urllib.parse import urlsplit

_RRQ, _WRQ, _DATA, _ACK, _ERROR = 1, 2, 3, 4, 5
_BLOCK = 512


@dataclass(frozen=True)
class Manners:
    """What this client does wrong: every n-th acknowledgement is lost, or sent twice."""

    loses: int = 0
    doubles: int = 0


class TftpError(Exception):
    """The server refused, or fell silent."""


def fetch(url: str, source: str, manners: Manners) -> bytes:
    """A file of ``tftp://host[:port]/name``."""
    server, name = _parts(url)
    got = bytearray()
    with _client(source) as client:
        client.sendto(struct.pack("!H", _RRQ) + name.encode() + b"\0octet\0", server)
        wanted = 1
        while True:
            packet, peer = _answer(client)
            kind, number = struct.unpack("!HH", packet[:4])
            if kind == _ERROR:
                raise TftpError(packet[4:-1].decode())
            if number == wanted & 0xFFFF:
                got += packet[4:]
                wanted += 1
            if not (
                manners.loses
                and number % manners.loses == 0
                and number == (wanted - 1) & 0xFFFF
                and _once(got)
            ):
                for _ in range(2 if manners.doubles and number % manners.doubles == 0 else 1):
                    client.sendto(struct.pack("!HH", _ACK, number), peer)
            if len(packet) < _BLOCK + 4:
                return bytes(got)


_lost: set[int] = set()


def _once(got: bytearray) -> bool:
    """Lose an acknowledgement only the first time, or the transfer never ends."""
    key = len(got)
    if key in _lost:
        return False
    _lost.add(key)
    return True


def send(url: str, source: str, contents: bytes) -> None:
    """Write a file."""
    server, name = _parts(url)
    with _client(source) as client:
        client.sendto(struct.pack("!H", _WRQ) + name.encode() + b"\0octet\0", server)
        blocks = [contents[at : at + _BLOCK] for at in range(0, len(contents) + 1, _BLOCK)]
        for number in range(len(blocks) + 1):
            packet, peer = _answer(client)
            kind, _ = struct.unpack("!HH", packet[:4])
            if kind == _ERROR:
                raise TftpError(packet[4:-1].decode())
            if number < len(blocks):
                client.sendto(struct.pack("!HH", _DATA, number + 1) + blocks[number], peer)


def _answer(client: socket.socket) -> tuple[bytes, tuple[str, int]]:
    try:
        packet, peer = client.recvfrom(2048)
    except TimeoutError as error:
        raise TftpError("Timeout") from error
    return packet, peer


def _client(source: str) -> socket.socket:
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.bind((source, 0))
    client.settimeout(5)
    return client


def _parts(url: str) -> tuple[tuple[str, int], str]:
    split = urlsplit(url)
    return (split.hostname or "", split.port or 69), split.path.removeprefix("/")
