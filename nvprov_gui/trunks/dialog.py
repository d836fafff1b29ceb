"""A SIP dialogue, and the messages that are made from others (RFC 3261 §8.2.6, §9.1, §12, §17.1.1.3)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from sipmessage import URI, Address, CSeq, Request, Response


@dataclass
class Dialog:
    """A call, or the sequence of registrations: one Call-ID, growing sequence numbers."""

    target: URI
    remote: Address
    local: Address
    call_id: str = field(default_factory=lambda: secrets.token_hex(12))
    sequence: int = 0
    route: list[Address] = field(default_factory=list)

    def establish(self, response: Response) -> None:
        """The other end as it answered: its tag, its contact, the proxies in between (RFC 3261 §12.1.2)."""
        self.remote = response.to_address
        contact = response.headers.get("Contact")
        if contact:
            self.target = contact_of(contact)
        self.route = [Address.parse(each) for each in reversed(response.headers.getlist("Record-Route"))]


def contact_of(contact: str) -> URI:
    """The first address of a Contact header."""
    return Address.parse(contact.split(",", maxsplit=1)[0]).uri


def reply(request: Request, code: int, phrase: str, *, tag: str = "", body: bytes = b"") -> Response:
    """A response to a request of the other side; ``tag`` marks our end of a new dialog, ``body`` is SDP."""
    made = Response(code=code, phrase=phrase)
    for via in request.headers.getlist("Via"):
        made.headers.add("Via", via)
    for name in ("From", "To", "Call-ID", "CSeq"):
        made.headers.set(name, request.headers[name])
    if tag and ";tag=" not in request.headers["To"]:
        made.headers.set("To", f"{request.headers['To']};tag={tag}")
    for route in request.headers.getlist("Record-Route"):
        made.headers.add("Record-Route", route)
    if body:
        made.headers.set("Content-Type", "application/sdp")
        made.body = body
    made.headers.set("Content-Length", str(len(body)))
    return made


def companion(invite: Request, method: str, to: str) -> Request:
    """A request inside an INVITE's own transaction: the ACK of a refusal, or a CANCEL."""
    made = Request(method=method, uri=invite.uri)
    for name in ("Via", "From", "Call-ID"):
        made.headers.set(name, invite.headers[name])
    for route in invite.headers.getlist("Route"):
        made.headers.add("Route", route)
    made.headers.set("Max-Forwards", "70")
    made.headers.set("To", to)
    made.cseq = CSeq(sequence=invite.cseq.sequence, method=method)
    made.headers.set("Content-Length", "0")
    return made
