"""An outgoing call: invite, speak, hold, digits, transfer, hang up."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from sipmessage import Request

from nvprov_gui.trunks import sdp
from nvprov_gui.trunks.client import Answered, Client
from nvprov_gui.trunks.dialog import Dialog
from nvprov_gui.trunks.media import Quality, RtpEnd

_FRAGMENT = re.compile(rb"SIP/2\.0 (\d{3})")
"""How a transferred call goes, as the start line of its response (RFC 3420)."""
_FINAL = 200


@dataclass
class Call:
    """A call that was made; ``answered`` says how it was taken."""

    client: Client
    dialog: Dialog
    answered: Answered
    rtp: RtpEnd
    port: int
    codecs: tuple[str, ...]
    their: sdp.Offered | None = None
    version: int = 1
    is_over: bool = False

    @property
    def is_up(self) -> bool:
        """Whether somebody took it."""
        return self.answered.is_good

    @property
    def is_gone(self) -> bool:
        """Whether the other side hung up."""
        return self.dialog.call_id in self.client.ended

    @property
    def peer(self) -> tuple[str, int] | None:
        """Where speech goes."""
        return (self.their.host, self.their.port) if self.their else None

    async def speak(self, seconds: float) -> Quality:
        """Send a tone and measure what comes back."""
        if self.peer is not None and self.their is not None:
            await self.rtp.speak(self.peer, self.their.payloads[0], seconds)
        return self.rtp.quality()

    async def press(self, digits: str) -> bool:
        """Send digits; False if the other side takes none as events."""
        if self.peer is None or self.their is None or self.their.event < 0:
            return False
        await self.rtp.press(self.peer, digits, self.their.event)
        return True

    async def inform(self, digit: str) -> Answered:
        """Send a digit by INFO, as switches did before RFC 4733."""
        body = f"Signal={digit}\r\nDuration=160\r\n".encode()
        return await self.client.ask(self.dialog, "INFO", body=body, content_type="application/dtmf-relay")

    async def hold(self, *, on: bool) -> Answered:
        """Put the other side on hold, or take it back."""
        self.version += 1
        direction = "sendonly" if on else "sendrecv"
        body = sdp.offer(self.client.wire.local[0], self.port, self.codecs, direction, self.version)
        return await self.offer(body)

    async def offer(self, body: bytes) -> Answered:
        """Offer something else in the call."""
        answered = await self.client.ask(self.dialog, "INVITE", body=body, content_type="application/sdp")
        if answered.is_good:
            _confirm(self.client, self.dialog)
        return answered

    async def transfer(self, number: str, seconds: float) -> tuple[Answered, int]:
        """Ask the other side to call a number (RFC 3515): its answer, and the last code of that call.

        The code is 0 while nothing final is known after ``seconds``.
        """
        to = self.client.dialog(number).target
        own = self.dialog.local.uri
        answered = await self.client.ask(self.dialog, "REFER", refer_to=f"<{to}>", referred_by=f"<{own}>")
        return answered, await self._referred(seconds) if answered.is_good else 0

    async def _referred(self, seconds: float) -> int:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while True:
                    said = await self.client.requests.get()
                    found = _FRAGMENT.match(said.body) if said.method == "NOTIFY" else None
                    if found and int(found[1]) >= _FINAL:
                        return int(found[1])
        return 0

    async def hang_up(self) -> Answered | None:
        """End it; None if it never was up, or has ended before."""
        was_up, self.is_over = self.is_up and not self.is_over and not self.is_gone, True
        try:
            return await self.client.ask(self.dialog, "BYE") if was_up else None
        finally:
            self.rtp.close()


@asynccontextmanager
async def calling(
    client: Client,
    number: str,
    codecs: Sequence[str] = ("alaw", "ulaw"),
    headers: Mapping[str, str] | None = None,
    *,
    secure: bool = False,
) -> AsyncIterator[Call]:
    """Call a number, which was checked before (``domain.dialling``), and hang up in any case.

    ``secure`` offers SRTP.

    Raises:
        NoAnswer: nothing final came.
        CannotAnswer: an authentication that isn't known here.
    """
    made = await _call(client, number, codecs, headers, secure=secure)
    try:
        yield made
    finally:
        await made.hang_up()


async def _call(
    client: Client,
    number: str,
    codecs: Sequence[str],
    headers: Mapping[str, str] | None,
    *,
    secure: bool,
) -> Call:
    rtp, dialog = RtpEnd(), client.dialog(number)
    host = client.wire.local[0]
    port = await rtp.open(host)
    try:
        body = sdp.secured(sdp.offer(host, port, codecs)) if secure else sdp.offer(host, port, codecs)
        content = {"body": body, "content_type": "application/sdp"}
        answered = await client.ask(dialog, "INVITE", **{**content, **(headers or {})})
    except BaseException:
        rtp.close()
        raise
    made = Call(client, dialog, answered, rtp, port, tuple(codecs))
    if answered.is_good:
        dialog.establish(answered.response)
        made.their = sdp.read(answered.response.body)
        _confirm(client, dialog)
    return made


def _confirm(client: Client, dialog: Dialog) -> None:
    made: Request = client.request(dialog, "ACK", {})
    client.wire.send(bytes(made))
