"""Hears telephones that boot and ask the network for a configuration (SIP plug and play). Never answers."""

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
from nvprov_gui.discovery.sip_text import Message, mac_in, read_message
from nvprov_gui.domain.errors import UserError
from nvprov_gui.vendors import identity

GROUP, PORT = "224.0.1.75", 5060
"""sip.mcast.net (RFC 3261 §18.1.1)."""
_MULTICAST_ALL = 49
"""Linux IP_MULTICAST_ALL: 0 delivers only the groups this socket joined, on the interface it joined them."""


class PnpListenProbe:
    """Listens to SUBSCRIBE on the plug-and-play group, per interface."""

    name = "pnp"
    kind = Kind.LISTENER
    needs_privilege = False

    def describe(self, networks: Sequence[Network], settings: Settings) -> str:  # noqa: ARG002 - other methods need it
        """What will be sent."""
        return f"Nothing is sent: listens on {ranges(networks)} for phones that boot and ask for their file."

    def find(self, network: Network, run: Run) -> Iterator[Finding]:
        """What each SUBSCRIBE says; a repeated one counts once.

        Raises:
            UserError: port 5060 is taken by a program that doesn't share it.
        """
        heard: set[tuple[str, str]] = set()
        with closing(_joined(network)) as listener:
            while wait := run.listening():
                for _ in select.select([listener], [], [], wait)[0]:
                    data, (address, _port) = listener.recvfrom(65535)
                    message = read_message(data)
                    if message and address in network and _is_new(message, address, heard):
                        yield from read_subscribe(message, address)


def read_subscribe(message: Message, address: str) -> Iterator[Finding]:
    """Evidence of one SUBSCRIBE: the MAC in its address, its User-Agent, its Event (least telling)."""
    profile = message.parameter("event", "profile-type")
    if message.method != "SUBSCRIBE" or "ua-profile" not in message["event"] or profile not in ("", "device"):
        return
    agent = read(Source.SIP, message["user-agent"]) if message["user-agent"] else None
    mac = mac_in(f"{message.first_line} {message['from']} {message['to']}") or (agent.mac if agent else None)
    yield Finding(address, mac, _asking(message, address))
    if agent:
        yield Finding(address, mac, agent)


def _asking(message: Message, address: str) -> Evidence:
    said = [message.parameter("event", name) for name in ("vendor", "model", "version")]
    mac = mac_in(f"{message.first_line} {message['from']} {message['to']}")
    text = f"{address} asks for a configuration: {' '.join(filter(None, said)) or 'no name'}"
    vendor, model, version = said
    if vendor.upper() == "OEM":
        vendor = model = ""
    owner = identity.vendor_of(mac) if mac else None
    known = vendor.lower() if identity.kind_of(vendor.lower()) != "other" else ""
    model = "" if model.upper() == "VOIP PHONE" else model.removeprefix(vendor)
    return Evidence(Source.EVENT, text, owner or known, model, version, mac)


def _is_new(message: Message, address: str, heard: set[tuple[str, str]]) -> bool:
    key = (address, message["call-id"])
    new = key not in heard
    heard.add(key)
    return new


def _joined(network: Network) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if sys.platform == "linux":
            listener.setsockopt(socket.IPPROTO_IP, _MULTICAST_ALL, 0)
        # Windows can't bind a group address; elsewhere it keeps the unicast calls of a softphone out.
        listener.bind(("" if sys.platform == "win32" else GROUP, PORT))
        listener.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, _membership(network))
    except OSError as error:
        listener.close()
        raise UserError(
            f"Can't listen for phones that boot ({error.strerror}): close the softphone."
        ) from error
    return listener


def _membership(network: Network) -> bytes:
    own = socket.inet_aton(str(network.own or "0.0.0.0"))  # noqa: S104 - "any", when the address is unknown
    group = socket.inet_aton(GROUP)
    # Linux alone can be told the interface itself, right even where two have the same address.
    return group + own + (struct.pack("@i", network.index) if sys.platform == "linux" else b"")
