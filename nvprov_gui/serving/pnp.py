"""SIP plug and play: answers phones that the technician opened, one NOTIFY each, for a limited time."""

from __future__ import annotations

import asyncio
import secrets
import socket
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.serving.pnp_messages import (
    Subscription,
    accepted,
    answered_call,
    notify,
    parse_subscription,
    probe,
)

GROUP, PORT = "224.0.1.75", 5060
"""sip.mcast.net (RFC 3261 §8.1.2)."""
_T1, _T2, _TIMER_F = 0.5, 4.0, 32.0
"""Seconds, RFC 3261 §17.1.2.2."""
_REMEMBERED = 2_000
"""Dialogues kept to recognise retransmissions."""


def own_address_towards(peer: str) -> str:
    """Our own address on the way to a peer; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        way.connect((peer, 9))
        return str(way.getsockname()[0])


class PnpListener(Protocol):
    """What the owner decides and hears."""

    def asked(
        self, subscription: Subscription, address: str, here: str, answer: Callable[[str], None]
    ) -> None:
        """A phone asks. Call ``answer`` with its URL, now or later, or never; ``here`` is our address."""

    def accepted_url(self, mac: MacAddress, address: str) -> None:
        """The phone took the URL: it answered our NOTIFY with 200."""

    def other_server(self, address: str) -> None:
        """Another plug-and-play server on this network answered our probe."""


@dataclass(slots=True)
class _Dialog:
    """One phone's dialogue: the answers that a retransmission gets again."""

    mac: MacAddress
    address: tuple[str, int]
    reply: bytes
    notify: bytes
    done: bool = False
    timer: asyncio.TimerHandle | None = None


@dataclass
class PnpServer(asyncio.DatagramProtocol):
    """Listens on the multicast group on every given interface address."""

    listener: PnpListener
    interfaces: Sequence[str]
    port: int = PORT
    own_address: Callable[[str], str] = own_address_towards
    tap: Callable[[str, bytes, str], None] | None = None
    """Is shown every message: ``received`` or ``sent``, the bytes, the other side's address."""
    _dialogs: dict[tuple[str, str], _Dialog] = field(default_factory=dict)
    _probes: set[str] = field(default_factory=set)
    _transport: asyncio.DatagramTransport | None = None

    async def start(self) -> None:
        """Join the group and listen.

        Raises:
            UserError: port 5060 is taken exclusively, or no interface can join.
        """
        loop = asyncio.get_running_loop()
        made = _socket(self.interfaces, self.port)
        transport, _protocol = await loop.create_datagram_endpoint(lambda: self, sock=made)
        self._transport = transport

    def stop(self) -> None:
        """Leave the group; nothing is sent any more."""
        for dialog in self._dialogs.values():
            if dialog.timer is not None:
                dialog.timer.cancel()
        self._dialogs.clear()
        if self._transport is not None:
            self._transport.close()
            self._transport = None

    def look_for_others(self) -> None:
        """Ask the group with an address that no device has; whoever answers is another server."""
        for address in self.interfaces:
            mac = MacAddress("02" + secrets.token_hex(5))
            message = probe(mac, f"{address}:{self.port}")
            self._probes.add(answered_call(message)[0])
            self._send_to_group(message, address)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """A SUBSCRIBE, an answer to our NOTIFY, or somebody else's answer to our probe."""
        if self.tap is not None:
            self.tap("received", data, addr[0])
        subscription = parse_subscription(data)
        if subscription is not None:
            self._subscribed(subscription, addr)
            return
        call, success = answered_call(data)
        if call in self._probes:
            if addr[0] not in self.interfaces:
                self.listener.other_server(addr[0])
            return
        self._answered(call, success=success)

    def error_received(self, exc: Exception) -> None:
        """A phone that has gone; its timer ends by itself."""

    def _subscribed(self, subscription: Subscription, address: tuple[str, int]) -> None:
        if subscription.call_id in self._probes:
            return
        known = self._dialogs.get(subscription.dialog)
        if known is not None:
            self._send(known.reply, known.address)
            return
        here = self.own_address(address[0])

        def answer(url: str) -> None:
            if subscription.dialog not in self._dialogs and self._transport is not None:
                self._begin(subscription, address, f"{here}:{self.port}", url)

        self.listener.asked(subscription, address[0], here, answer)

    def _begin(self, subscription: Subscription, address: tuple[str, int], here: str, url: str) -> None:
        tag = secrets.token_hex(5)
        dialog = _Dialog(
            subscription.mac,
            address,
            accepted(subscription, tag, here),
            notify(subscription, tag, here, url),
        )
        if len(self._dialogs) >= _REMEMBERED:
            self._dialogs.pop(next(iter(self._dialogs)))
        self._dialogs[subscription.dialog] = dialog
        self._send(dialog.reply, address)
        self._send_notify(dialog, _target(subscription, address), _T1, 0.0)

    def _send_notify(self, dialog: _Dialog, target: tuple[str, int], wait: float, spent: float) -> None:
        """Send, and again with doubled waits until the phone answers or Timer F fires."""
        if dialog.done or spent >= _TIMER_F or self._transport is None:
            return
        self._send(dialog.notify, target)
        loop = asyncio.get_running_loop()
        following = min(wait * 2, _T2)
        dialog.timer = loop.call_later(wait, self._send_notify, dialog, target, following, spent + wait)

    def _answered(self, call: str, *, success: bool) -> None:
        for (call_id, _cseq), dialog in self._dialogs.items():
            if call_id == call and not dialog.done:
                dialog.done = True
                if success:
                    self.listener.accepted_url(dialog.mac, dialog.address[0])

    def _send(self, data: bytes, address: tuple[str, int]) -> None:
        if self._transport is not None:
            self._transport.sendto(data, address)
            if self.tap is not None:
                self.tap("sent", data, address[0])

    def _send_to_group(self, data: bytes, interface: str) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            out.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(interface))
            out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 1)
            out.bind((interface, self.port))
            out.sendto(data, (GROUP, self.port))


def _target(subscription: Subscription, address: tuple[str, int]) -> tuple[str, int]:
    """The Contact's port; the address the request came from, where the Contact names another one."""
    return address[0], subscription.port or address[1]


def _socket(interfaces: Sequence[str], port: int) -> socket.socket:
    """A UDP socket that shares its port with a softphone and joins the group on each interface."""
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(("", port))
        joined = [address for address in interfaces if _join(made, address)]
    except OSError as error:
        made.close()
        raise UserError(
            f"Plug and play needs UDP port {port}: {error.strerror}. Close the softphone."
        ) from error
    if not joined:
        made.close()
        raise UserError(
            "No network could be joined for plug and play. Connect the laptop to the phones' network."
        )
    made.setblocking(False)  # noqa: FBT003 - the socket's own signature
    return made


def _join(made: socket.socket, address: str) -> bool:
    membership = struct.pack("4s4s", socket.inet_aton(GROUP), socket.inet_aton(address))
    try:
        made.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, membership)
    except OSError:
        return False
    return True
