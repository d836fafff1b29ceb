"""Hears what devices tell everybody when they ask for an address: vendor class, host name. Sends nothing."""

from __future__ import annotations

import select
import socket
import struct
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing

from nvprov_gui.discovery.finding import Evidence, Finding, Source, read
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Kind, Run, Settings, ranges
from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.mac import MacAddress

_COOKIE = b"\x63\x82\x53\x63"
_FIXED = 236
_REQUEST, _ETHERNET = 1, b"\x01\x06"
_HOST_NAME, _REQUESTED, _VENDOR_CLASS, _END, _PAD = 12, 50, 60, 255, 0
_IPV4_HEADER = 20
_IPV4, _UDP, _SERVER_PORT = 0x0800, 17, 67


class DhcpListenProbe:
    """Broadcast DISCOVER and REQUEST of other hosts, where this program may read them."""

    name = "dhcp"
    kind = Kind.LISTENER
    needs_privilege = True

    def describe(self, networks: Sequence[Network], settings: Settings) -> str:  # noqa: ARG002 - other methods need it
        """What will be sent."""
        return f"Nothing is sent: listens on {ranges(networks)} for devices that ask for an address."

    def find(self, network: Network, run: Run) -> Iterator[Finding]:
        """What each request says.

        Raises:
            UserError: no privilege, or a DHCP server here has the port.
        """
        with closing(_listener(network)) as listener:
            while wait := run.listening():
                for _ in select.select([listener], [], [], wait)[0]:
                    yield from read_request(request_payload(listener.recv(2048)))


def read_request(data: bytes) -> Iterator[Finding]:
    """Evidence of one BOOTP/DHCP request (RFC 2131): option 60 and 12; nothing from answers or rubbish."""
    fields = data[:3] == bytes([_REQUEST]) + _ETHERNET and data[_FIXED : _FIXED + 4] == _COOKIE
    if not fields:
        return
    options = dict(_options(data[_FIXED + 4 :]))
    try:
        mac = MacAddress(data[28:34].hex())
    except BadValue:
        return
    address = _address(data[12:16]) or _address(options.get(_REQUESTED, b""))
    if vendor_class := _text(options.get(_VENDOR_CLASS)):
        yield Finding(address, mac, read(Source.DHCP, vendor_class, "option_60"))
    if name := _text(options.get(_HOST_NAME)):
        yield Finding(address, mac, read(Source.NAME, name, "host_names"))
    if not (vendor_class or name):
        yield Finding(address, mac, Evidence(Source.DHCP, "asks for an address"))


def request_text(data: bytes, mac: MacAddress) -> str:
    """A device's own request as lines, an option each; empty if it isn't this device's."""
    ours = data[:3] == bytes([_REQUEST]) + _ETHERNET and data[28:34].hex() == mac
    if not ours or data[_FIXED : _FIXED + 4] != _COOKIE:
        return ""
    found = [f"ciaddr {_address(data[12:16]) or 'none'}"]
    for number, option in _options(data[_FIXED + 4 :]):
        text = option.decode("latin-1")
        found.append(f"option {number}: {text if text.isprintable() and text else option.hex(' ')}")
    return "\n".join(found)


def _options(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 1 < len(data) and data[at] != _END:
        if data[at] == _PAD:
            at += 1
            continue
        yield data[at], data[at + 2 : at + 2 + data[at + 1]]
        at += 2 + data[at + 1]


def _text(option: bytes | None) -> str:
    return (option or b"").decode("latin-1").strip("\0 ")


def _address(packed: bytes) -> str:
    return socket.inet_ntoa(packed) if len(packed) == 4 and any(packed) else ""  # noqa: PLR2004 - four octets


def _listener(network: Network) -> socket.socket:
    return open_listener(network.interface)


def open_listener(interface: str = "") -> socket.socket:
    """A copy of the frames on Linux, which disturbs no DHCP server; elsewhere the port itself.

    Raises:
        UserError: no privilege, or a DHCP server here has the port.
    """
    try:
        if sys.platform == "linux":
            listener = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(_IPV4))
            if interface:
                listener.bind((interface, _IPV4))
            return listener
        listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        listener.bind(("", _SERVER_PORT))
    except OSError as error:
        raise UserError("Address requests of phones can't be heard here: that needs privilege.") from error
    return listener


def request_payload(packet: bytes) -> bytes:
    """The UDP payload to port 67 of an IPv4 packet; other systems deliver the payload itself."""
    if sys.platform != "linux":
        return packet
    length = (packet[0] & 0xF) * 4 if packet else 0
    if length < _IPV4_HEADER or len(packet) < length + 8 or packet[9] != _UDP:
        return b""
    _source, port = struct.unpack_from(">HH", packet, length)
    return packet[length + 8 :] if port == _SERVER_PORT else b""
