"""Commands to a live phone over SIP: is its account there, ring, fetch again (RFC 3261, RFC 3265)."""

from __future__ import annotations

import secrets
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sipmessage import URI, Message, Request, Response

from nvprov_gui.domain.digits import whole

PORTS = (5060, 5061, 5080)
"""The usual one, then those of phones with several accounts."""
_ANSWER_SECONDS = 2.0
_RESEND = (0.5, 1.0)
_OK, _MULTIPLE = 200, 300
_RINGING = (180, 183)
_OTHER_ACCOUNT = "The phone answers, and knows no account {extension}: it has another configuration."
_REASONS = {
    401: "It wants to know who calls: it only listens to its PBX.",
    403: "It only listens to its PBX.",
    404: _OTHER_ACCOUNT,
    407: "It wants to know who calls: it only listens to its PBX.",
    480: "It is not registered, or set to do not disturb.",
    486: "It is busy.",
    603: "It declines calls: look at do not disturb.",
}
SILENT = "It does not answer SIP at {address}: is it on, and in this network?"


def why_not_registered(address: str, extension: str) -> str:
    """Whether a phone's account answers an OPTIONS; empty if it does, else a sentence. Blocks for seconds."""
    code = _first_answer(address, extension, lambda talk: talk.ask("OPTIONS"))
    return "" if _OK <= code < _MULTIPLE else _reason(code, address, extension)


def why_not_fetching(address: str, extension: str, *, reboot: bool = False) -> str:
    """Tell a phone to fetch its file again (``check-sync``); empty if it took it, else a sentence."""
    event = f"check-sync;reboot={str(reboot).lower()}"
    code = _first_answer(address, extension, lambda talk: talk.ask("NOTIFY", event))
    return "" if _OK <= code < _MULTIPLE else _reason(code, address, extension)


def why_not_ringing(address: str, extension: str, seconds: float = 4.0) -> str:
    """Let a phone ring for some seconds; empty if it rang, else a sentence. A call that is taken is ended."""
    code = _first_answer(address, extension, lambda talk: talk.ring(seconds))
    return "" if code in _RINGING or code == _OK else _reason(code, address, extension)


def _reason(code: int, address: str, extension: str) -> str:
    if not code:
        return SILENT.format(address=address)
    known = _REASONS.get(code, "It answers SIP with {code}.")
    return known.format(code=code, extension=extension)


def _first_answer(address: str, extension: str, ask: Callable[[_Talk], int]) -> int:
    """The status of the first port that answers, 0 if none does."""
    for host, port in _places(address):
        try:
            with _talk(host, port, extension) as talk:
                code = ask(talk)
        except OSError:  # no way to its network, or no address at all
            return 0
        if code:
            return code
    return 0


def _places(address: str) -> Iterator[tuple[str, int]]:
    """Where to ask; an address with a port is taken as it is (IPv6 has colons of its own)."""
    host, _colon, port = address.partition(":")
    number = whole(port)
    yield from ((address, known) for known in PORTS) if number is None else ((host, number),)


@contextmanager
def _talk(host: str, port: int, extension: str) -> Iterator[_Talk]:
    family, kind, _protocol, _name, place = socket.getaddrinfo(host, port, type=socket.SOCK_DGRAM)[0]
    with socket.socket(family, kind) as link:
        link.connect(place)
        yield _Talk(link, URI(scheme="sip", host=_in_uri(host), user=extension, port=port))


def _in_uri(host: str) -> str:
    """An IPv6 address stands in brackets (RFC 3261 §25.1)."""
    return f"[{host}]" if ":" in host else host


@dataclass
class _Talk:
    """One dialogue with one phone from a connected socket: a refused port is told at once."""

    link: socket.socket
    phone: URI
    call: str = field(default_factory=lambda: secrets.token_hex(12))
    tag: str = field(default_factory=lambda: secrets.token_hex(4))
    branch: str = field(default_factory=lambda: f"z9hG4bK{secrets.token_hex(8)}")

    def ask(self, method: str, event: str = "") -> int:
        """Send a request, and again until something final comes; 0 for silence."""
        answer = self._exchange(self._request(method, event))
        return answer.code if answer else 0

    def ring(self, seconds: float) -> int:
        """Invite, let it ring, cancel; the best status that came."""
        invite = self._request("INVITE")
        answer = self._exchange(invite, provisional=True)
        if answer is None or answer.code >= _MULTIPLE:
            return self._acknowledged(answer)
        if answer.code >= _OK:
            return self._hung_up(answer)
        best, end = answer.code, time.monotonic() + seconds
        while answer.code < _OK and (later := self._receive(end)) is not None:
            answer, best = later, max(best, later.code)
        if answer.code >= _MULTIPLE:
            return self._acknowledged(answer)
        if answer.code >= _OK:
            return self._hung_up(answer)
        self._send(self._request("CANCEL"))
        self._end_of_call()
        return best

    def _end_of_call(self) -> None:
        """Wait for the 487 that ends a cancelled invitation, and acknowledge it."""
        end = time.monotonic() + _ANSWER_SECONDS
        while (answer := self._receive(end)) is not None:
            if (answer.headers.get("CSeq") or "").endswith("INVITE") and answer.code >= _MULTIPLE:
                self._acknowledged(answer)
                return

    def _acknowledged(self, answer: Response | None) -> int:
        if answer is None:
            return 0
        self._send(self._request("ACK", to=answer.headers["To"]))
        return answer.code

    def _hung_up(self, answer: Response) -> int:
        self.branch = f"z9hG4bK{secrets.token_hex(8)}"
        self._send(self._request("ACK", to=answer.headers["To"]))
        self._exchange(self._request("BYE", to=answer.headers["To"], number=2))
        return answer.code

    def _request(self, method: str, event: str = "", to: str = "", number: int = 1) -> Request:
        name, port, *_rest = self.link.getsockname()
        host = _in_uri(name)
        made = Request(method, self.phone)
        headers = {
            "Via": f"SIP/2.0/UDP {host}:{port};rport;branch={self.branch}",
            "Max-Forwards": "70",
            "From": f'"NethVoice" <sip:test@{host}>;tag={self.tag}',
            "To": to or f"<{self.phone}>",
            "Call-ID": self.call,
            "CSeq": f"{number} {method}",
            "Contact": f"<sip:test@{host}:{port}>",
            **({"Event": event, "Subscription-State": "active"} if event else {}),
            "Content-Length": "0",
        }
        for name, value in headers.items():
            made.headers.set(name, value)
        return made

    def _exchange(self, request: Request, *, provisional: bool = False) -> Response | None:
        """Send until an answer comes: a final one, or any that shows that it rings."""
        for pause in (*_RESEND, _ANSWER_SECONDS):
            if not self._send(request):
                return None
            end = time.monotonic() + pause
            while (answer := self._receive(end)) is not None:
                if answer.code >= _OK or (provisional and answer.code in _RINGING):
                    return answer
        return None

    def _send(self, request: Request) -> bool:
        try:
            self.link.send(bytes(request))
        except OSError:
            return False
        return True

    def _receive(self, end: float) -> Response | None:
        """The next answer of this dialogue before a time; None if none comes."""
        while (left := end - time.monotonic()) > 0:
            self.link.settimeout(left)
            try:
                answer = Message.parse(self.link.recv(65535))
            except TimeoutError:
                return None
            except ConnectionError:  # nobody listens at this port
                return None
            except ValueError:
                continue
            if isinstance(answer, Response) and answer.headers.get("Call-ID") == self.call:
                return answer
        return None
