"""Checks of what a trunk can do besides calls: fax, timers, encryption, transfer, channels."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

from nvprov_gui.trunks import sdp
from nvprov_gui.trunks.account import TrunkAccount
from nvprov_gui.trunks.call import Call, calling
from nvprov_gui.trunks.call_checks import NOT_UP, needs_number
from nvprov_gui.trunks.client import Answered, connected
from nvprov_gui.trunks.results import Found, Outcome, Trace, Wishes, line_of, refused

_RINGS_SECONDS, _TRANSFER_SECONDS = 4.0, 20.0
_TIMER = {"session_expires": "1800;refresher=uac", "supported": "timer", "min_se": "90"}
_TOO_SHORT, _NOT_ACCEPTABLE = 422, (415, 488, 606)
_PASSED, _FAILED, _SKIPPED = Outcome.PASSED, Outcome.FAILED, Outcome.SKIPPED
_REDIRECTED = 300
_PBX_KEEPS = "The PBX must keep transferred calls itself, as NethVoice does."


@needs_number
async def caller(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """Which number the called phone shows: only a person sees it."""
    async with connected(account, trace, wishes.timeout) as client, calling(client, wishes.number) as made:
        if not made.is_up:
            return NOT_UP
        await asyncio.sleep(_RINGS_SECONDS)
    shown = account.number or account.user
    return Outcome.QUESTION, f"Did the called phone show {shown}?", ""


@needs_number
async def transfer(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """Sends the call on to a second number, if one was given; else what the other side says of it."""
    async with connected(account, trace, wishes.timeout) as client, calling(client, wishes.number) as made:
        if not made.is_up:
            return NOT_UP
        if not wishes.transfer_to:
            return _said_of_transfers(made.answered)
        answered, code = await made.transfer(wishes.transfer_to, _TRANSFER_SECONDS)
    if not answered.is_good:
        return _PASSED, f"It refuses transfers ({line_of(answered)}). {_PBX_KEEPS}", ""
    if not code:
        return _FAILED, "It takes the transfer, but doesn't say how the new call goes.", line_of(answered)
    if code >= _REDIRECTED:
        return _FAILED, f"It takes the transfer, but the new call ends with {code}.", ""
    return _PASSED, "The call was transferred, and the second number took it.", ""


def _said_of_transfers(answered: Answered) -> Found:
    """A real transfer needs a second number."""
    headers = answered.response.headers
    allowed = ",".join(headers.getlist("Allow")).upper()
    if not allowed:
        return _SKIPPED, "It doesn't say what it allows: give a second number to transfer to.", ""
    if "REFER" in allowed:
        replaces = "replaces" in ",".join(headers.getlist("Supported")).lower()
        return _PASSED, "It allows transfers (REFER).", "with Replaces" if replaces else ""
    return _PASSED, f"It allows no transfers (REFER). {_PBX_KEEPS}", ""


@needs_number
async def fax(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """Offers T.38 in a call (RFC 3362); only the signalling is tried."""
    async with connected(account, trace, wishes.timeout) as client, calling(client, wishes.number) as made:
        if not made.is_up:
            return NOT_UP
        answered = await made.offer(sdp.fax_offer(client.wire.local[0], made.port))
    if answered.is_good and b"image" in answered.response.body:
        return _PASSED, "T.38 is taken; no page was sent.", line_of(answered)
    if answered.is_good or answered.code in _NOT_ACCEPTABLE:
        return _FAILED, "T.38 is not taken: fax goes over G.711, or over another line.", line_of(answered)
    return _FAILED, f"Offering T.38 gives {line_of(answered)}.", ""


@needs_number
async def timers(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """Whether long calls are kept alive by session timers (RFC 4028)."""
    async with connected(account, trace, wishes.timeout) as client:
        async with calling(client, wishes.number, headers=_TIMER) as made:
            if made.answered.code != _TOO_SHORT:
                return await _renewed(made)
            least = made.answered.response.headers.get("Min-SE") or "3600"
        longer = {**_TIMER, "session_expires": f"{least};refresher=uac", "min_se": least}
        async with calling(client, wishes.number, headers=longer) as made:
            return await _renewed(made)


async def _renewed(made: Call) -> Found:
    if not made.is_up:
        return _FAILED, f"A call with session timers ends with {refused(made.answered)}", ""
    granted = made.answered.response.headers.get("Session-Expires") or ""
    renewed = await made.hold(on=False)
    if not renewed.is_good:
        return _FAILED, f"Renewing the session gives {line_of(renewed)}: long calls may be cut.", ""
    if not granted:
        return _PASSED, "It takes the call without session timers; renewing works.", ""
    return _PASSED, "Session timers are agreed, and renewing works.", f"{granted.split(';')[0]} s"


@needs_number
async def encrypted(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """Offers SRTP with SDES keys (RFC 4568) over the transport that is set; not spoken."""
    async with (
        connected(account, trace, wishes.timeout) as client,
        calling(client, wishes.number, secure=True) as made,
    ):
        is_taken = made.is_up and b"a=crypto" in made.answered.response.body
    over = "" if account.transport == "tls" else " Its key would travel in clear: use TLS with it."
    if is_taken:
        return _PASSED, f"SRTP is taken.{over}", line_of(made.answered)
    return _FAILED, "SRTP is not taken: speech travels in clear.", line_of(made.answered)


@needs_number
async def channels(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """As many calls at once as the contract says; one more must be refused in order."""
    if not wishes.channels:
        return _SKIPPED, "Calls at once cost money and were not wished.", ""
    async with AsyncExitStack() as open_calls:
        up = 0
        for _turn in range(wishes.channels + 1):
            client = await open_calls.enter_async_context(connected(account, trace, wishes.timeout))
            made = await open_calls.enter_async_context(calling(client, wishes.number))
            if not made.is_up:
                break
            up += 1
    if up < wishes.channels:
        return _FAILED, f"{up} calls at once of {wishes.channels}: {refused(made.answered)}", ""
    if up > wishes.channels:
        return _PASSED, f"{wishes.channels} calls at once work; one more is taken too.", ""
    return _PASSED, f"{up} calls at once work; one more is refused with {line_of(made.answered)}.", ""
