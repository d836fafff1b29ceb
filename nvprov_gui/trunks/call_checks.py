"""Checks that call a number: speech, hold, digits, codecs."""

from __future__ import annotations

from functools import wraps

from nvprov_gui.trunks.account import TrunkAccount
from nvprov_gui.trunks.call import calling
from nvprov_gui.trunks.client import connected
from nvprov_gui.trunks.media import NAMES
from nvprov_gui.trunks.results import Check, Found, Outcome, Trace, Wishes, line_of, refused

_SPEECH_SECONDS = 2.0
_LEAST_MOS, _MOST_LOSS = 3.8, 0.01
_PASSED, _FAILED, _SKIPPED = Outcome.PASSED, Outcome.FAILED, Outcome.SKIPPED
NOT_UP: Found = (_SKIPPED, "The call did not come up.", "")
"""What a check says that needs a call, where there was none."""


def needs_number(check: Check) -> Check:
    """Left out where no number was given that may be called."""

    @wraps(check)
    async def checked(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
        if not wishes.number:
            return _SKIPPED, "No number to call was given.", ""
        return await check(account, wishes, trace)

    return checked


@needs_number
async def outbound(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """A call, speech both ways, and its end."""
    async with connected(account, trace, wishes.timeout) as client, calling(client, wishes.number) as made:
        if not made.is_up:
            return _FAILED, f"The call ends with {refused(made.answered)}", ""
        quality = await made.speak(_SPEECH_SECONDS)
        ended = await made.hang_up()
        is_confirmed = made.is_gone or (ended is not None and ended.is_good)
    figure = f"MOS {quality.mos}, loss {quality.loss:.1%}, jitter {quality.jitter * 1000:.0f} ms"
    if not quality.is_two_way:
        return (
            _FAILED,
            "The call is up, but nothing comes back: one-way speech, often a firewall or NAT.",
            figure,
        )
    if quality.loss > _MOST_LOSS or quality.mos < _LEAST_MOS:
        return _FAILED, f"Speech is poor: {quality.loss:.1%} of it is lost.", figure
    if not is_confirmed:
        return _FAILED, "Speech is good, but hanging up is not confirmed.", figure
    return _PASSED, "The call comes up, speech goes both ways, and it ends in order.", figure


@needs_number
async def hold(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """Putting on hold and taking back by a new offer (RFC 3264)."""
    async with connected(account, trace, wishes.timeout) as client, calling(client, wishes.number) as made:
        if not made.is_up:
            return NOT_UP
        held, back = await made.hold(on=True), await made.hold(on=False)
    if held.is_good and back.is_good:
        return _PASSED, "The other side can be put on hold and taken back.", ""
    return _FAILED, f"Hold gives {line_of(held)}, taking back {line_of(back)}.", ""


@needs_number
async def digits(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """Digits as events (RFC 4733), else by INFO; whether they arrive only a person hears."""
    async with connected(account, trace, wishes.timeout) as client, calling(client, wishes.number) as made:
        if not made.is_up:
            return NOT_UP
        if await made.press(wishes.digits):
            sentence = f"Digits are taken as events (RFC 4733). Did {wishes.digits} arrive there?"
            return Outcome.QUESTION, sentence, ""
        informed = await made.inform(wishes.digits[0])
    if informed.is_good:
        return _FAILED, "It takes no digits as events (RFC 4733), only by INFO: set DTMF to INFO.", ""
    return _FAILED, "It takes digits neither as events (RFC 4733) nor by INFO: they can only be heard.", ""


@needs_number
async def codecs(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """Each codec offered alone."""
    taken: list[str] = []
    refused: list[str] = []
    for codec in NAMES:
        async with (
            connected(account, trace, wishes.timeout) as client,
            calling(client, wishes.number, (codec,)) as made,
        ):
            (taken if made.is_up else refused).append(
                codec if made.is_up else f"{codec} {made.answered.code}"
            )
    note = "G.729 and G.722 were only offered, not spoken."
    if not taken:
        return _FAILED, f"No codec is taken: {', '.join(refused)}.", ""
    return _PASSED, f"Taken: {', '.join(taken)}. Refused: {', '.join(refused) or 'none'}. {note}", ""
