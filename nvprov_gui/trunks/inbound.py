"""A call that comes in while we are registered: where the number called and the caller's stand."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from dataclasses import replace

from sipmessage import Address, Request

from nvprov_gui.trunks import sdp
from nvprov_gui.trunks.account import TrunkAccount
from nvprov_gui.trunks.client import T1, T2, Client, connected
from nvprov_gui.trunks.dialog import Dialog, contact_of, reply
from nvprov_gui.trunks.media import Quality, RtpEnd
from nvprov_gui.trunks.results import Found, Outcome, Trace, Wishes, refused

_SPEECH_SECONDS = 3.0
_RINGING, _OK = (180, "Ringing"), (200, "OK")


async def inbound(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """Registers, waits for somebody to call, takes the call and speaks for three seconds."""
    if not wishes.inbound_seconds or not wishes.may_register:
        return Outcome.SKIPPED, "Nobody was going to call the trunk's number.", ""
    async with connected(account, trace, wishes.timeout) as client:
        dialog = client.dialog(is_register=True)
        answered = await client.ask(dialog, "REGISTER", expires=account.expires)
        if not answered.is_good:
            return Outcome.FAILED, refused(answered), ""
        try:
            wishes.ask(f"Call {account.number or account.user} from outside now.")
            invite = await _invite(client, wishes.inbound_seconds)
            if invite is None:
                sentence = (
                    f"No call came in {wishes.inbound_seconds:.0f} s. Was the number called from outside?"
                )
                return Outcome.FAILED, sentence, ""
            quality, is_confirmed = await _taken(client, invite)
        finally:
            await client.ask(dialog, "REGISTER", expires=0)
    return _judged(invite, quality, is_confirmed=is_confirmed)


async def _invite(client: Client, seconds: float) -> Request | None:
    try:
        async with asyncio.timeout(seconds):
            while True:
                request = await client.requests.get()
                if request.method == "INVITE":
                    return request
    except TimeoutError:
        return None


async def _taken(client: Client, invite: Request) -> tuple[Quality, bool]:
    """Ring, answer, speak, hang up; what was heard, and whether our answer was acknowledged."""
    tag, rtp = secrets.token_hex(6), RtpEnd()
    port = await rtp.open(client.wire.local[0])
    offered = sdp.read(invite.body)
    try:
        client.wire.send(bytes(reply(invite, *_RINGING, tag=tag)))
        body = sdp.offer(client.wire.local[0], port, ("alaw", "ulaw"))
        taken = reply(invite, *_OK, tag=tag, body=body)
        taken.headers.set("Contact", f"<{client.contact}>")
        answering = asyncio.create_task(_until_acknowledged(client, bytes(taken)))
        try:
            offered = offered or await _offered_late(answering)
            if offered is not None:
                await rtp.speak((offered.host, offered.port), offered.payloads[0], _SPEECH_SECONDS)
        finally:
            is_confirmed = answering.done()
            answering.cancel()
            if invite.call_id not in client.ended:
                await client.ask(_back(invite, tag), "BYE")
        return rtp.quality(), is_confirmed
    finally:
        rtp.close()


async def _offered_late(answering: asyncio.Task[Request]) -> sdp.Offered | None:
    """Who calls without an offer answers ours in the ACK (RFC 3261 §14.1)."""
    done, _waiting = await asyncio.wait({answering}, timeout=_SPEECH_SECONDS)
    return sdp.read(answering.result().body) if done else None


async def _until_acknowledged(client: Client, taken: bytes) -> Request:
    """Who takes a call says so again until it is acknowledged (RFC 3261 §13.3.1.4)."""
    wait = T1
    while True:
        client.wire.send(taken)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(wait):
                return await client.acknowledged.get()
        wait = min(wait * 2, T2)


def _back(invite: Request, tag: str) -> Dialog:
    """The dialog as seen from the called side (RFC 3261 §12.1.1)."""
    local = replace(invite.to_address, parameters=invite.to_address.parameters.replace(tag=tag))
    contact = invite.headers.get("Contact")
    target = contact_of(contact) if contact else invite.from_address.uri
    route = [Address.parse(each) for each in invite.headers.getlist("Record-Route")]
    return Dialog(target, invite.from_address, local, invite.call_id, route=route)


def _judged(invite: Request, quality: Quality, *, is_confirmed: bool) -> Found:
    called, to = invite.uri.user or "", invite.to_address.uri.user or ""
    asserted = invite.headers.get("P-Asserted-Identity") or ""
    caller = invite.from_address.uri.user or ""
    where = "in the request" if called and called == to else "in To" if to else "nowhere"
    figure = (
        f"called {called} (To {to}), caller {caller}{', asserted' if asserted else ''}, MOS {quality.mos}"
    )
    if not is_confirmed:
        sentence = "The call comes in, but taking it isn't confirmed (no ACK): look for a SIP ALG."
        return Outcome.FAILED, sentence, figure
    if not quality.is_two_way:
        return Outcome.FAILED, "The call comes in, but no speech arrives: look at the firewall.", figure
    if where == "in To" and called != to:
        return Outcome.PASSED, "It comes in; the number called stands in To: use from-pstn-toheader.", figure
    return Outcome.PASSED, "It comes in with the number called, and speech goes both ways.", figure
