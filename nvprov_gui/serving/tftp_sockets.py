"""Sockets of the TFTP server: one that listens, one per transfer."""

from __future__ import annotations

import contextlib
import errno
import socket
import struct
import sys
from collections.abc import Sequence
from typing import TypeAlias

from nvprov_gui.domain.errors import UserError

Peer: TypeAlias = tuple[str, int]
USUAL_PORTS = (69, 6969, 0)
"""Port 69 when allowed, else 6969, else any free one."""
_LONGEST_REQUEST = 2048
_LONGEST = 65536
_MOST_AT_ONCE = 65000
_UDP_SEGMENT = 103
"""Linux' option: one system call for many datagrams of the same size (kernel 4.18)."""
_IP_PKTINFO = 8
"""Linux' option: to which of our addresses a packet was sent."""
_PKTINFO = struct.Struct("@i4s4s")


class ListeningSocket:
    """The socket for requests; knows to which of our addresses each was sent."""

    def __init__(self, address: str, port: int) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            self._socket.bind((address, port))
        except OSError:
            self._socket.close()
            raise
        self._socket.settimeout(0)
        self._here, self.port = self._socket.getsockname()
        self._knows_address = sys.platform == "linux"
        if self._knows_address:
            self._socket.setsockopt(socket.IPPROTO_IP, _IP_PKTINFO, 1)

    def fileno(self) -> int:
        """For the event loop."""
        return self._socket.fileno()

    def receive(self) -> tuple[bytes, Peer, str]:
        """A packet, who sent it, and our own address it was sent to.

        Raises:
            OSError: none is there.
        """
        if not self._knows_address:
            packet, (host, port) = self._socket.recvfrom(_LONGEST_REQUEST)
            return packet, (host, port), self._here
        packet, extra, _flags, (host, port) = self._socket.recvmsg(_LONGEST_REQUEST, 64)
        for _level, kind, contents in extra:
            if kind == _IP_PKTINFO and len(contents) >= _PKTINFO.size:
                return packet, (host, port), socket.inet_ntoa(_PKTINFO.unpack_from(contents)[1])
        return packet, (host, port), self._here

    def send(self, packet: bytes, peer: Peer) -> None:
        """Send, or forget it: whoever wants it will ask again."""
        with contextlib.suppress(OSError):
            self._socket.sendto(packet, peer)

    def close(self) -> None:
        """Stop listening."""
        self._socket.close()


class PeerSocket:
    """A transfer's own port, connected: packets of others don't reach it (RFC 1350 §4)."""

    def __init__(self, here: str, peer: Peer) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            self._socket.bind((here, 0))
            self._socket.connect(peer)
        except OSError:
            self._socket.close()
            raise
        self._socket.settimeout(0)
        self.fileno = self._socket.fileno
        self.close = self._socket.close
        self._segment = 0 if sys.platform == "linux" else -1

    def receive(self) -> bytes:
        """A packet.

        Raises:
            OSError: none is there, or the peer's port is closed.
        """
        return self._socket.recv(_LONGEST)

    def send(self, packets: Sequence[bytes]) -> None:
        """Send; a full buffer loses packets as a network would."""
        try:
            if len(packets) == 1 or not self._sent_at_once(packets):
                for packet in packets:
                    self._socket.send(packet)
        except OSError:
            return

    def _sent_at_once(self, packets: Sequence[bytes]) -> bool:
        """All packets in one call, where the system can and they are alike in size."""
        size = len(packets[0])
        if self._segment < 0 or size * len(packets) > _MOST_AT_ONCE:
            return False
        try:
            if self._segment != size:
                self._socket.setsockopt(socket.IPPROTO_UDP, _UDP_SEGMENT, size)
                self._segment = size
            self._socket.send(b"".join(packets))
        except OSError as error:
            return error.errno in (errno.EAGAIN, errno.ECONNREFUSED) or self._no_segments()
        return True

    def _no_segments(self) -> bool:
        """Too large for this network, or an old kernel: one by one from now on."""
        self._segment = -1
        with contextlib.suppress(OSError):
            self._socket.setsockopt(socket.IPPROTO_UDP, _UDP_SEGMENT, 0)
        return False


def listening_socket(address: str, port: int | None) -> ListeningSocket:
    """A socket on the wanted port, or on the first usual one that can be had.

    Raises:
        UserError: the port is taken or not allowed.
    """
    if port is not None:
        return _listen(address, port)
    for usual in USUAL_PORTS[:-1]:
        with contextlib.suppress(OSError):
            return ListeningSocket(address, usual)
    return _listen(address, USUAL_PORTS[-1])


def _listen(address: str, port: int) -> ListeningSocket:
    try:
        return ListeningSocket(address, port)
    except OSError as error:
        raise UserError(_why(address, port, error)) from error


def _why(address: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"TFTP port {port} is in use by another program. Choose another port."
    if error.errno in (errno.EACCES, errno.EPERM):
        return f"This computer doesn't allow TFTP port {port}. Choose one above 1024."
    if error.errno == errno.EADDRNOTAVAIL:
        return f"This computer doesn't have the address {address} any more. Choose another one."
    return f"Can't listen on {address} port {port}: {error.strerror}. Choose another address or port."
