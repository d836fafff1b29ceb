"""SIP plug-and-play messages: SUBSCRIBE in; 200, NOTIFY and our own probe out (RFC 3261, RFC 6665)."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass

from sipmessage import Message, Request, Response

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.mac import MacAddress

_MAC = re.compile(r"(?i)MAC(?:%3a|[:=])?([0-9a-f]{12})(?![0-9a-f])")
_MAC_ANYWHERE = re.compile(r"(?i)(?<![0-9a-f])(?:[0-9a-f]{2}:?){5}[0-9a-f]{2}(?![0-9a-f])")
_CONTACT = re.compile(r"sips?:(?:[^@>;\s]*@)?(?P<host>\[[0-9A-Fa-f:]+\]|[0-9.]+)(?::(?P<port>\d{1,5}))?")
_MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Subscription:
    """A phone that asks the multicast group for its provisioning URL."""

    mac: MacAddress
    call_id: str
    cseq: str
    via: tuple[str, ...]
    from_: str
    to: str
    event: str
    user_agent: str
    contact: str
    """The Contact URI as written; NOTIFY goes to it."""
    port: int
    """The Contact's port: Yealink DECT uses 5059, Grandstream 5080."""
    host: str

    @property
    def dialog(self) -> tuple[str, str]:
        """What a retransmission has in common with the first one."""
        return self.call_id, self.cseq


def parse_subscription(data: bytes) -> Subscription | None:
    """A plug-and-play SUBSCRIBE; None for rubbish and for anything else.

    The MAC stands in the request URI, with or without a separator after ``MAC``; else in the User-Agent.
    """
    if len(data) > _MOST_BYTES:
        return None
    try:
        message = Message.parse(data)
    except ValueError:
        return None
    if not isinstance(message, Request) or message.method != "SUBSCRIBE":
        return None
    return _subscription(message, data)


def _subscription(message: Request, data: bytes) -> Subscription | None:
    headers = message.headers
    event, agent = headers.get("Event") or "", headers.get("User-Agent") or ""
    profile = "profile-type" not in event or 'profile-type="device"' in event.replace(" ", "")
    line = data.partition(b"\r\n")[0].decode("utf-8", "replace")
    mac = _mac(line, agent)
    if mac is None or not event.startswith("ua-profile") or not profile:
        return None
    contact = _CONTACT.search(headers.get("Contact") or "")
    needed = {name: headers.get(name) or "" for name in ("Call-ID", "CSeq", "From", "To")}
    via = tuple(headers.getlist("Via"))
    if not all(needed.values()) or not via:
        return None
    return Subscription(
        mac,
        needed["Call-ID"],
        needed["CSeq"],
        via,
        needed["From"],
        needed["To"],
        event,
        agent,
        contact[0] if contact else "",
        int(contact["port"] or 5060) if contact else 0,
        contact["host"] if contact else "",
    )


def _mac(request_line: str, user_agent: str) -> MacAddress | None:
    for pattern, text, group in ((_MAC, request_line, 1), (_MAC_ANYWHERE, user_agent, 0)):
        found = pattern.search(text)
        if found:
            try:
                return MacAddress(found[group])
            except BadValue:
                continue
    return None


def accepted(subscription: Subscription, tag: str, here: str) -> bytes:
    """The 200 OK: Via, From, Call-ID and CSeq as they came, To with our tag."""
    lines = [
        "SIP/2.0 200 OK",
        *(f"Via: {via}" for via in subscription.via),
        f"From: {subscription.from_}",
        f"To: {subscription.to};tag={tag}",
        f"Call-ID: {subscription.call_id}",
        f"CSeq: {subscription.cseq}",
        f"Contact: <sip:{here}>",
        "Expires: 0",
        "Content-Length: 0",
    ]
    return _wire(lines, "")


def notify(subscription: Subscription, tag: str, here: str, url: str) -> bytes:
    """The NOTIFY whose body is the URL: From and To change places, the sequence number is our own."""
    target = subscription.contact or f"sip:{subscription.host}"
    body = url
    lines = [
        f"NOTIFY {target} SIP/2.0",
        f"Via: SIP/2.0/UDP {here};branch=z9hG4bK{secrets.token_hex(8)};rport",
        "Max-Forwards: 20",
        f"From: {subscription.to};tag={tag}",
        f"To: {subscription.from_}",
        f"Call-ID: {subscription.call_id}",
        "CSeq: 3 NOTIFY",
        f"Contact: <sip:{here}>",
        f"Event: {subscription.event}",
        "Subscription-State: terminated;reason=timeout",
        "Content-Type: application/url",
        f"Content-Length: {len(body.encode())}",
    ]
    return _wire(lines, body)


def probe(mac: MacAddress, here: str) -> bytes:
    """Our own SUBSCRIBE with an address that no device has, to see whether another server answers."""
    uri = f"sip:MAC%3a{mac}@224.0.1.75"
    lines = [
        f"SUBSCRIBE {uri} SIP/2.0",
        f"Via: SIP/2.0/UDP {here};branch=z9hG4bK{secrets.token_hex(8)};rport",
        "Max-Forwards: 20",
        f"From: <{uri}>;tag={secrets.token_hex(4)}",
        f"To: <{uri}>",
        f"Call-ID: {secrets.token_hex(8)}",
        "CSeq: 1 SUBSCRIBE",
        f"Contact: <sip:{here}>",
        'Event: ua-profile;profile-type="device";vendor="nvprov";model="probe";version="1"',
        "Expires: 0",
        "Accept: application/url",
        "Content-Length: 0",
    ]
    return _wire(lines, "")


def answered_call(data: bytes) -> tuple[str, bool]:
    """The Call-ID that a response or a NOTIFY belongs to, and whether it is a final success."""
    try:
        message = Message.parse(data)
    except ValueError:
        return "", False
    success = isinstance(message, Response) and 200 <= message.code < 300  # noqa: PLR2004 - SIP's 2xx
    return message.headers.get("Call-ID") or "", success


def _wire(lines: list[str], body: str) -> bytes:
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode("utf-8")
