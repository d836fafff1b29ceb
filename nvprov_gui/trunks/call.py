"""An outgoing call: invite, speak, hold, digits, hang up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sipmessage import URI, Address, Request, Response

from nvprov_gui.trunks import sdp
from nvprov_gui.trunks.client import Answered, Client, Dialog
from nvprov_gui.trunks.media import Quality, RtpEnd


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

    @property
    def is_up(self) -> bool:
        """Whether somebody took it."""
        return self.answered.is_good

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

    async def hang_up(self) -> Answered | None:
        """End it; None if it never was up."""
        try:
            return await self.client.ask(self.dialog, "BYE") if self.is_up else None
        finally:
            self.rtp.close()


async def call(
    client: Client,
    number: str,
    codecs: Sequence[str] = ("alaw", "ulaw"),
    headers: Mapping[str, str] | None = None,
    *,
    secure: bool = False,
) -> Call:
    """Call a number, which was checked before (``domain.dialling``); ``secure`` offers SRTP.

    Raises:
        NoAnswer: nothing final came.
        CannotAnswer: an authentication that isn't known here.
    """
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
        _establish(dialog, answered.response)
        made.their = sdp.read(answered.response.body)
        _confirm(client, dialog)
    return made


def _establish(dialog: Dialog, response: Response) -> None:
    """The dialog's other end: its tag, its contact, the proxies in between (RFC 3261 §12.1.2)."""
    dialog.remote = response.to_address
    contact = response.headers.get("Contact")
    if contact:
        dialog.target = _uri(contact)
    dialog.route = [Address.parse(each) for each in reversed(response.headers.getlist("Record-Route"))]


def _uri(contact: str) -> URI:
    return Address.parse(contact.split(",", maxsplit=1)[0]).uri


def _confirm(client: Client, dialog: Dialog) -> None:
    made: Request = client.request(dialog, "ACK", {})
    client.wire.send(bytes(made))
