"""A simulated phone that is told nothing: it asks the network by SIP plug and play, as its vendor does.

What each vendor writes is from the traces gathered in the facts on phones: Snom and Gigaset call themselves
``OEM`` and send a Via without branch, Yealink waits on port 5059, Fanvil writes no separator after ``MAC``.
"""

from __future__ import annotations

import asyncio
import secrets
import socket
from dataclasses import dataclass

from sipmessage import Message, Request, Response

from nvprov_gui.workflows.simulate.phone import SimulatedPhone

_GROUP, _PORT = "224.0.1.75", 5060
_T1, _TIMER_F = 0.5, 32.0
"""Seconds, RFC 3261 §17.1.2.2: the first wait, and when a phone gives up."""


@dataclass(frozen=True, slots=True)
class _Dialect:
    """How a vendor asks."""

    user: str
    vendor: str
    model: str
    port: int = 5060
    branch: bool = True
    agent: bool = True


_DIALECTS = {
    "yealink": _Dialect("MAC%3a{mac}", "Yealink", "{model}", port=5059),
    "snom": _Dialect("MAC%3a{MAC}", "OEM", "OEM", branch=False, agent=False),
    "gigaset": _Dialect("MAC%3a{MAC}", "OEM", "OEM", branch=False),
    "fanvil": _Dialect("MAC{mac}", "Fanvil", "VOIP PHONE"),
    "nethesis": _Dialect("MAC{mac}", "Fanvil", "VOIP PHONE"),
}


async def ask(phone: SimulatedPhone, seconds: float = _TIMER_F) -> str:
    """The URL that a plug-and-play server on this network gives the phone.

    Raises:
        TimeoutError: nobody gave one.
        OSError: the network takes no multicast.
    """
    dialect = _DIALECTS[phone.vendor]
    loop = asyncio.get_running_loop()
    with _bound(dialect.port) as link:
        message = _subscribe(phone, dialect, *_named(link))
        async with asyncio.timeout(seconds):
            sending = asyncio.create_task(_again_and_again(link, message))
            try:
                while True:
                    data, server = await loop.sock_recvfrom(link, 4096)
                    notify = _notified(data)
                    if notify is not None:
                        await loop.sock_sendto(link, bytes(_thanks(notify)), server)
                        return notify.body.decode().strip()
            finally:
                sending.cancel()


def _bound(port: int) -> socket.socket:
    """The vendor's port, or any other where the server itself has it: both on one computer."""
    link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    link.setblocking(False)  # noqa: FBT003 - the socket's own signature
    try:
        link.bind(("", port))
    except OSError:
        link.bind(("", 0))
    return link


def _named(link: socket.socket) -> tuple[str, int]:
    """Address and port under which a phone is reached from the group's network."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        way.connect((_GROUP, _PORT))
        return str(way.getsockname()[0]), int(link.getsockname()[1])


async def _again_and_again(link: socket.socket, message: bytes) -> None:
    wait = _T1
    while True:
        await asyncio.get_running_loop().sock_sendto(link, message, (_GROUP, _PORT))
        await asyncio.sleep(wait)
        wait = min(wait * 2, 4.0)


def _subscribe(phone: SimulatedPhone, dialect: _Dialect, address: str, port: int) -> bytes:
    user = dialect.user.format(mac=phone.mac, MAC=phone.mac.upper())
    uri, call = f"sip:{user}@{_GROUP}", secrets.token_hex(8)
    model = dialect.model.format(model=phone.model)
    lines = [
        f"SUBSCRIBE {uri} SIP/2.0",
        f"Via: SIP/2.0/UDP {address}:{port};{f'branch=z9hG4bK{call};' if dialect.branch else ''}rport",
        f"From: <{uri}>;tag={secrets.token_hex(4)}",
        f"To: <{uri}>",
        f"Call-ID: {call}@{address}",
        "CSeq: 1 SUBSCRIBE",
        f"Contact: <sip:{user}@{address}:{port}>",
        f'Event: ua-profile;profile-type="device";vendor="{dialect.vendor}";model="{model}";version="1"',
        "Expires: 0",
        "Accept: application/url",
        *([f"User-Agent: {phone.user_agent}"] if dialect.agent else []),
        "Content-Length: 0",
    ]
    return "\r\n".join([*lines, "", ""]).encode()


def _notified(data: bytes) -> Request | None:
    """The NOTIFY with the URL; None for the 200 before it and for anything else."""
    try:
        message = Message.parse(data)
    except ValueError:
        return None
    if not isinstance(message, Request) or message.method != "NOTIFY":
        return None
    return message if message.headers.get("Content-Type") == "application/url" else None


def _thanks(notify: Request) -> Response:
    made = Response(200, "OK")
    for name in ("Via", "From", "To", "Call-ID", "CSeq"):
        made.headers.setlist(name, notify.headers.getlist(name))
    made.headers.set("Content-Length", "0")
    return made
