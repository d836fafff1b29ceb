"""The checks that a laptop can do alone, each with its figure and what it proves."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from sipmessage import Via

from nvprov_gui.trunks.account import TrunkAccount
from nvprov_gui.trunks.call import call
from nvprov_gui.trunks.client import Answered, CannotAnswer, Client, NoAnswer, connected
from nvprov_gui.trunks.media import NAMES
from nvprov_gui.trunks.wire import Traced

_PINGS, _SPEECH_SECONDS = 5, 2.0
_LEAST_MOS, _MOST_LOSS = 3.8, 0.01
_ALIVE = (200, 401, 403, 404, 405, 407, 480, 481, 486, 489, 501)
"""Answers that show that a SIP server is there."""


class Weight(StrEnum):
    """How much a check counts."""

    NEEDED = "needed"
    IMPORTANT = "important"
    OPTIONAL = "optional"


class Outcome(StrEnum):
    """How a check ended."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Result:
    """One check's result: its figure, a sentence, and the messages behind it."""

    check: str
    weight: Weight
    outcome: Outcome
    sentence: str
    figure: str = ""
    trace: tuple[Traced, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the technician allows: numbers to call, and to disturb a live registration."""

    number: str = ""
    """A number that answers; it was checked before that it is no emergency number."""
    digits: str = "1234567890*#"
    may_register: bool = True
    timeout: float = 8.0


Found = tuple[Outcome, str, str]
Check = Callable[[TrunkAccount, Wishes, Callable[[Traced], None]], Awaitable[Found]]
_PASSED, _FAILED, _SKIPPED = Outcome.PASSED, Outcome.FAILED, Outcome.SKIPPED


async def run(
    account: TrunkAccount,
    wishes: Wishes,
    names: tuple[str, ...] = (),
    on_trace: Callable[[Traced], None] = lambda _traced: None,
) -> AsyncIterator[Result]:
    """Do the checks one after the other; messages and results are told as soon as they are there."""
    for name, (check, weight) in CHECKS.items():
        if names and name not in names:
            continue
        trace: list[Traced] = []
        try:
            outcome, sentence, figure = await check(account, wishes, _both(trace.append, on_trace))
        except NoAnswer as error:
            outcome, sentence, figure = _FAILED, f"{error}.", ""
        except CannotAnswer as error:
            outcome, sentence, figure = _FAILED, str(error), ""
        except OSError as error:
            outcome, sentence, figure = _FAILED, _unreachable(account, error), ""
        yield Result(name, weight, outcome, sentence, figure, tuple(trace))


def _both(first: Callable[[Traced], None], second: Callable[[Traced], None]) -> Callable[[Traced], None]:
    def tell(traced: Traced) -> None:
        first(traced)
        second(traced)

    return tell


def _unreachable(account: TrunkAccount, error: OSError) -> str:
    if isinstance(error, socket.gaierror):
        return f"There is no host “{account.server}”: check the name, or DNS."
    return (
        f"{account.server}:{account.port} can't be reached by {account.transport.upper()}: "
        f"{error.strerror or 'no answer'}."
    )


async def _dns(account: TrunkAccount, _wishes: Wishes, _trace: Callable[[Traced], None]) -> Found:
    loop = asyncio.get_running_loop()
    began = time.monotonic()
    found = await loop.getaddrinfo(account.server, account.port, type=socket.SOCK_DGRAM)
    addresses = sorted({str(each[4][0]) for each in found})
    return _PASSED, f"{account.server} is {', '.join(addresses)}.", _ms(time.monotonic() - began)


async def _reach(account: TrunkAccount, wishes: Wishes, trace: Callable[[Traced], None]) -> Found:
    times = []
    async with connected(account, trace, wishes.timeout) as client:
        for _ in range(_PINGS):
            answered = await client.ask(client.dialog(), "OPTIONS")
            if answered.code not in _ALIVE:
                return _FAILED, f"It answers OPTIONS with {_line(answered)}.", ""
            times.append(answered.seconds)
    middle = sorted(times)[len(times) // 2]
    return _PASSED, f"It answers OPTIONS {_PINGS} times out of {_PINGS}.", _ms(middle)


async def _nat(account: TrunkAccount, wishes: Wishes, trace: Callable[[Traced], None]) -> Found:
    async with connected(account, trace, wishes.timeout) as client:
        answered = await client.ask(client.dialog(), "OPTIONS")
        host, port = client.wire.local
    via = Via.parse(answered.response.headers["Via"])
    seen = via.parameters.get("received") or via.host
    rport = via.parameters.get("rport") or str(via.port or port)
    if via.host != host or (via.port or 5060) != port:
        return (
            _FAILED,
            f"A SIP ALG rewrites our headers ({via.host}:{via.port}): switch it off in the router.",
            "",
        )
    if (seen, rport) != (host, str(port)):
        return _PASSED, f"There is NAT: {host}:{port} is seen as {seen}:{rport}. No ALG rewrites it.", ""
    return _PASSED, "No NAT and no SIP ALG in between.", ""


async def _register(account: TrunkAccount, wishes: Wishes, trace: Callable[[Traced], None]) -> Found:
    if not wishes.may_register or not account.user:
        return _SKIPPED, "Registering was not wished: it may disturb the PBX's own registration.", ""
    async with connected(account, trace, wishes.timeout) as client:
        dialog = client.dialog(is_register=True)
        answered = await client.ask(dialog, "REGISTER", expires=account.expires)
        if answered.code == 423:  # noqa: PLR2004 - interval too brief
            least = answered.response.headers.get("Min-Expires") or "3600"
            answered = await client.ask(dialog, "REGISTER", expires=least)
        if not answered.is_good:
            return _FAILED, _refused(answered), ""
        granted = _granted(answered, client)
        again = await client.ask(dialog, "REGISTER", expires=account.expires)
        gone = await client.ask(dialog, "REGISTER", expires=0)
    if not again.is_good or not gone.is_good:
        return _FAILED, f"It registers, but renewing gives {_line(again)} and leaving {_line(gone)}.", ""
    return _PASSED, f"Registered for {granted} s, renewed, and signed off again.", _ms(answered.seconds)


def _granted(answered: Answered, client: Client) -> str:
    for contact in answered.response.headers.getlist("Contact"):
        for piece in contact.split(","):
            if str(client.contact.user) in piece and "expires=" in piece:
                return piece.rpartition("expires=")[2].split(";")[0].strip()
    return answered.response.headers.get("Expires") or "?"


def _refused(answered: Answered) -> str:
    words = {
        401: "The password or the user is wrong; some providers want another user to authenticate.",
        403: "It refuses this account: is it open, and for this address?",
        404: "It doesn't know this user: check the number.",
        407: "The password or the user is wrong: check both.",
        503: "It is overloaded or closed for now: try later.",
    }
    after = answered.response.headers.get("Retry-After")
    more = f" Try again in {after} s." if after else ""
    return f"{_line(answered)}. {words.get(answered.code, 'Ask the provider what it means.')}{more}"


async def _wrong_password(account: TrunkAccount, wishes: Wishes, trace: Callable[[Traced], None]) -> Found:
    if not wishes.may_register or not account.password:
        return _SKIPPED, "A wrong password was not tried.", ""
    wrong = replace(account, password=f"not-{account.password[:2]}-this")
    async with connected(wrong, trace, wishes.timeout) as client:
        answered = await client.ask(client.dialog(is_register=True), "REGISTER", expires=60)
    if answered.is_good:
        return _FAILED, "It takes any password: anybody can use this trunk.", ""
    return _PASSED, f"A wrong password is refused with {_line(answered)}.", ""


def _needs_number(check: Check) -> Check:
    """Left out where no number was given that may be called."""

    async def checked(account: TrunkAccount, wishes: Wishes, trace: Callable[[Traced], None]) -> Found:
        if not wishes.number:
            return _SKIPPED, "No number to call was given.", ""
        return await check(account, wishes, trace)

    return checked


@_needs_number
async def _outbound(account: TrunkAccount, wishes: Wishes, trace: Callable[[Traced], None]) -> Found:
    async with connected(account, trace, wishes.timeout) as client:
        made = await call(client, wishes.number)
        if not made.is_up:
            await made.hang_up()
            return _FAILED, f"The call ends with {_refused(made.answered)}", ""
        quality = await made.speak(_SPEECH_SECONDS)
        ended = await made.hang_up()
    figure = f"MOS {quality.mos}, loss {quality.loss:.1%}, jitter {quality.jitter * 1000:.0f} ms"
    if not quality.is_two_way:
        return (
            _FAILED,
            "The call is up, but nothing comes back: one-way speech, often a firewall or NAT.",
            figure,
        )
    if quality.loss > _MOST_LOSS or quality.mos < _LEAST_MOS:
        return _FAILED, f"Speech is poor: {quality.loss:.1%} of it is lost.", figure
    if ended is None or not ended.is_good:
        return _FAILED, "Speech is good, but hanging up is not confirmed.", figure
    return _PASSED, "The call comes up, speech goes both ways, and it ends in order.", figure


@_needs_number
async def _hold(account: TrunkAccount, wishes: Wishes, trace: Callable[[Traced], None]) -> Found:
    async with connected(account, trace, wishes.timeout) as client:
        made = await call(client, wishes.number)
        if not made.is_up:
            await made.hang_up()
            return _SKIPPED, "The call did not come up.", ""
        held, back = await made.hold(on=True), await made.hold(on=False)
        await made.hang_up()
    if held.is_good and back.is_good:
        return _PASSED, "The other side can be put on hold and taken back.", ""
    return _FAILED, f"Hold gives {_line(held)}, taking back {_line(back)}.", ""


@_needs_number
async def _dtmf(account: TrunkAccount, wishes: Wishes, trace: Callable[[Traced], None]) -> Found:
    async with connected(account, trace, wishes.timeout) as client:
        made = await call(client, wishes.number)
        is_sent = made.is_up and await made.press(wishes.digits)
        await made.hang_up()
    if is_sent:
        return _PASSED, f"Digits are taken as events (RFC 4733); {len(wishes.digits)} were sent.", ""
    return _FAILED, "The other side takes no digits as events (RFC 4733).", ""


@_needs_number
async def _codecs(account: TrunkAccount, wishes: Wishes, trace: Callable[[Traced], None]) -> Found:
    taken: list[str] = []
    refused: list[str] = []
    for codec in NAMES:
        async with connected(account, trace, wishes.timeout) as client:
            made = await call(client, wishes.number, (codec,))
            await made.hang_up()
        (taken if made.is_up else refused).append(codec if made.is_up else f"{codec} {made.answered.code}")
    note = "G.729 and G.722 were only offered, not spoken."
    if not taken:
        return _FAILED, f"No codec is taken: {', '.join(refused)}.", ""
    return _PASSED, f"Taken: {', '.join(taken)}. Refused: {', '.join(refused) or 'none'}. {note}", ""


CHECKS: Mapping[str, tuple[Check, Weight]] = {
    "DNS": (_dns, Weight.NEEDED),
    "Reachability": (_reach, Weight.NEEDED),
    "NAT and SIP ALG": (_nat, Weight.IMPORTANT),
    "Registration": (_register, Weight.NEEDED),
    "Wrong password": (_wrong_password, Weight.OPTIONAL),
    "Outbound call": (_outbound, Weight.NEEDED),
    "Hold": (_hold, Weight.IMPORTANT),
    "Digits": (_dtmf, Weight.IMPORTANT),
    "Codecs": (_codecs, Weight.IMPORTANT),
}
"""All checks in their order. A new one is a function and a line here."""


def _line(answered: Answered) -> str:
    return f"{answered.code} {answered.response.phrase}"


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def score(results: list[Result]) -> int:
    """Per cent of what was done and counts: needed three times, important twice, optional once."""
    weights = {Weight.NEEDED: 3, Weight.IMPORTANT: 2, Weight.OPTIONAL: 1}
    done = [result for result in results if result.outcome is not Outcome.SKIPPED]
    whole = sum(weights[result.weight] for result in done)
    good = sum(weights[result.weight] for result in done if result.outcome is Outcome.PASSED)
    return round(100 * good / whole) if whole else 0
