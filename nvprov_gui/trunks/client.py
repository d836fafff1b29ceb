"""A SIP user agent client: requests with RFC 3261 timers, digest authentication, calls."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from sipmessage import URI, Address, AuthChallenge, CSeq, Message, Parameters, Request, Response, Via

from nvprov_gui.trunks.account import TrunkAccount
from nvprov_gui.trunks.dialog import Dialog, companion, reply
from nvprov_gui.trunks.digest import CannotAnswer, answer, choose, read_challenge
from nvprov_gui.trunks.wire import SipWire, Traced

T1, T2 = 0.5, 4.0
"""RFC 3261 §17: the first interval of a resent request, and the longest, in seconds."""
_MOST_TRIES = 2
"""A password is sent so often per request: providers ban who tries more."""
_CALLED_OFF_SECONDS = 2.0
"""So long a cancelled call is waited for."""
_FINAL, _REDIRECTED = 200, 300
_AGENT = "NethVoice Provisioner"


class NoAnswer(Exception):
    """Nothing final came in time."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A final response, and how long it took in seconds; ``provisional`` are the codes before it."""

    response: Response
    seconds: float
    provisional: tuple[int, ...] = ()

    @property
    def code(self) -> int:
        """The status code."""
        return self.response.code

    @property
    def is_good(self) -> bool:
        """Whether it is a 2xx."""
        return _FINAL <= self.code < _REDIRECTED


class Client:
    """One account on one connection. Use ``connected``."""

    def __init__(self, account: TrunkAccount, wire: SipWire, timeout: float = 8.0) -> None:
        self.account, self.wire, self.timeout = account, wire, timeout
        self._waiting: dict[str, asyncio.Queue[Response]] = {}
        self.requests: asyncio.Queue[Request] = asyncio.Queue()
        """What the other side asked; an INVITE waits there for its answer."""
        self.acknowledged: asyncio.Queue[Request] = asyncio.Queue()
        """ACKs: of a call that we took."""
        self.ended: set[str] = set()
        """Call-IDs of calls that the other side hung up."""
        self._listening = asyncio.create_task(self._listen())

    def close(self) -> None:
        """Stop listening and hang up the connection."""
        self._listening.cancel()
        self.wire.close()

    @property
    def contact(self) -> URI:
        """Where we can be reached on this connection."""
        host, port = self.wire.local
        return URI(scheme="sip", host=host, user=self.account.user or None, port=port)

    def dialog(self, user: str = "", *, is_register: bool = False) -> Dialog:
        """A new dialog to a number, or to the registrar."""
        account = self.account
        own = URI(scheme="sip", host=account.realm_host, user=account.number or account.user or None)
        if is_register:
            own = URI(scheme="sip", host=account.realm_host, user=account.user)
        to = own if is_register else URI(scheme="sip", host=account.realm_host, user=user or None)
        target = URI(scheme="sip", host=account.realm_host) if is_register or not user else to
        local = Address(uri=own, parameters=Parameters(tag=secrets.token_hex(6)))
        return Dialog(target, Address(uri=to), local)

    async def ask(self, dialog: Dialog, method: str, **extra: object) -> Answered:
        """Send a request and wait for its final response; answers one challenge.

        Raises:
            NoAnswer: nothing final came.
            CannotAnswer: an authentication that isn't known here.
        """
        sent = self.request(dialog, method, extra)
        answered = await self._exchange(dialog, sent)
        tries = 1
        while answered.code in (401, 407) and self.account.password and tries < _MOST_TRIES:
            sent = self._authenticated(dialog, method, extra, answered.response)
            answered = await self._exchange(dialog, sent)
            tries += 1
            if not _is_stale(answered.response):
                break
        return answered

    def _authenticated(
        self, dialog: Dialog, method: str, extra: dict[str, object], response: Response
    ) -> Request:
        is_proxy = response.code == 407  # noqa: PLR2004 - proxy authentication required
        challenge = choose(challenges_of(response))
        account, again = self.account, self.request(dialog, method, extra)
        credentials = answer(
            challenge, method, str(again.uri), account.auth_user or account.user, account.password
        )
        again.headers.set("Proxy-Authorization" if is_proxy else "Authorization", str(credentials))
        return again

    def request(self, dialog: Dialog, method: str, extra: dict[str, object]) -> Request:
        """A request of a dialog, ready to be sent."""
        dialog.sequence += 0 if method in ("ACK", "CANCEL") else 1
        made = Request(method=method, uri=dialog.target)
        host, port = self.wire.local
        branch = f"z9hG4bK{secrets.token_hex(8)}"
        made.headers.set("Via", f"SIP/2.0/{self.wire.transport.upper()} {host}:{port};branch={branch};rport")
        made.headers.set("Max-Forwards", "70")
        for hop in dialog.route:
            made.headers.add("Route", str(hop))
        made.from_address, made.to_address = dialog.local, dialog.remote
        made.call_id, made.cseq = dialog.call_id, CSeq(sequence=dialog.sequence, method=method)
        made.headers.set("Contact", f"<{self.contact}>")
        made.headers.set("User-Agent", _AGENT)
        body = extra.get("body")
        for name, value in extra.items():
            if name != "body":
                made.headers.set(name.replace("_", "-").title(), str(value))
        if isinstance(body, bytes):
            made.body = body
        made.headers.set("Content-Length", str(len(made.body)))
        return made

    async def _exchange(self, dialog: Dialog, request: Request) -> Answered:
        branch = Via.parse(request.headers["Via"]).parameters["branch"] or ""
        answers: asyncio.Queue[Response] = asyncio.Queue()
        self._waiting[branch] = answers
        began, seen = time.monotonic(), list[int]()
        try:
            while True:
                response = await self._next(request, answers, began, is_ringing=bool(seen))
                if response.code >= _FINAL:
                    self._acknowledge(request, response)
                    return Answered(response, time.monotonic() - began, tuple(seen))
                seen.append(response.code)
        except (NoAnswer, asyncio.CancelledError):
            if request.method == "INVITE" and seen:
                await self._call_off(dialog, request, answers)
            raise
        finally:
            self._waiting.pop(branch, None)

    def _acknowledge(self, request: Request, response: Response) -> None:
        """A refused INVITE is acknowledged in its own transaction; one that was taken, by the call."""
        if request.method == "INVITE" and response.code >= _REDIRECTED:
            self.wire.send(bytes(companion(request, "ACK", response.headers["To"])))

    async def _call_off(self, dialog: Dialog, invite: Request, answers: asyncio.Queue[Response]) -> None:
        """Let nobody's phone ring on (RFC 3261 §9.1); whoever takes the call meanwhile is hung up."""
        self.wire.send(bytes(companion(invite, "CANCEL", invite.headers["To"])))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_CALLED_OFF_SECONDS):
                response = await answers.get()
                while response.code < _FINAL or response.cseq.method == "CANCEL":
                    response = await answers.get()
            self._acknowledge(invite, response)
            if response.code < _REDIRECTED:
                dialog.establish(response)
                for method in ("ACK", "BYE"):
                    self.wire.send(bytes(self.request(dialog, method, {})))

    async def _next(
        self, request: Request, answers: asyncio.Queue[Response], began: float, *, is_ringing: bool
    ) -> Response:
        """The next response; over UDP an unanswered request is sent again, ever more slowly."""
        limit = self.timeout * (6 if request.method == "INVITE" and is_ringing else 1)
        interval = T1
        if not is_ringing:
            self.wire.send(bytes(request))
        while (left := limit - (time.monotonic() - began)) > 0:
            resends = self.wire.transport == "udp" and not is_ringing
            try:
                return await asyncio.wait_for(answers.get(), min(interval, left) if resends else left)
            except TimeoutError:
                if resends and left > interval:
                    self.wire.send(bytes(request))
                    interval = min(interval * 2, T2)
        raise NoAnswer(f"{request.method}: no answer within {limit:.0f} s")

    async def _listen(self) -> None:
        while True:
            message: Message = await self.wire.receive()
            if isinstance(message, Response):
                branch = Via.parse(message.headers["Via"]).parameters.get("branch") or ""
                if branch in self._waiting:
                    self._waiting[branch].put_nowait(message)
            elif isinstance(message, Request):
                self._asked(message)

    def _asked(self, request: Request) -> None:
        if request.method in ("OPTIONS", "NOTIFY", "BYE", "INFO", "UPDATE"):
            self.wire.send(bytes(reply(request, 200, "OK")))
        if request.method == "BYE":
            self.ended.add(request.call_id)
        (self.acknowledged if request.method == "ACK" else self.requests).put_nowait(request)


def challenges_of(response: Response) -> list[AuthChallenge]:
    """All challenges of a response."""
    name = "Proxy-Authenticate" if response.code == 407 else "WWW-Authenticate"  # noqa: PLR2004
    return [read_challenge(value) for value in response.headers.getlist(name)]


def _is_stale(response: Response) -> bool:
    return any(
        each.parameters.get("stale", "").lower() == "true" for each in challenges_of(response)
    ) and response.code in (401, 407)


@asynccontextmanager
async def connected(
    account: TrunkAccount, on_trace: Callable[[Traced], None], timeout: float = 8.0
) -> AsyncIterator[Client]:
    """A client on a fresh connection.

    Raises:
        OSError: the server can't be reached.
    """
    host, _, port = account.proxy.partition(":") if account.proxy else (account.server, "", str(account.port))
    wire = SipWire(account.transport, on_trace)
    await wire.connect(host, int(port or account.port), timeout)
    client = Client(account, wire, timeout)
    try:
        yield client
    finally:
        client.close()


__all__ = ["Answered", "CannotAnswer", "Client", "NoAnswer", "connected"]
