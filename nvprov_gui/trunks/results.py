"""What a check finds, and what the technician allows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum

from nvprov_gui.trunks.account import TrunkAccount
from nvprov_gui.trunks.client import Answered
from nvprov_gui.trunks.wire import Traced


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
    QUESTION = "question"
    """Only a person can say: the sentence is a question that yes answers well."""


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
    digits: str = "1234567890*#ABCD"
    transfer_to: str = ""
    """A second number, checked like the first, to which a call is sent on."""
    may_register: bool = True
    timeout: float = 8.0
    inbound_seconds: float = 0.0
    """Wait so long for somebody to call the trunk's number; 0 leaves it out."""
    keep_alive_minutes: float = 0.0
    ask: Callable[[str], None] = field(default=lambda _question: None, compare=False)
    """Tells a person what to do now."""
    channels: int = 0
    """So many calls at once; one more must be refused. They cost money: 0 leaves it out."""


Found = tuple[Outcome, str, str]
"""Outcome, sentence, figure."""
Trace = Callable[[Traced], None]
Check = Callable[[TrunkAccount, Wishes, Trace], Awaitable[Found]]


def line_of(answered: Answered) -> str:
    """Code and phrase of an answer."""
    return f"{answered.code} {answered.response.phrase}"


def refused(answered: Answered) -> str:
    """What an answer that refuses means, and what to do."""
    after = answered.response.headers.get("Retry-After")
    more = f" Try again in {after} s." if after else ""
    return f"{line_of(answered)}. {_REFUSALS.get(answered.code, 'Ask the provider what it means.')}{more}"


_REFUSALS = {
    401: "The password or the user is wrong; some providers want another user to authenticate.",
    403: "It refuses this account: is it open, and for this address?",
    404: "It doesn't know this user: check the number.",
    407: "The password or the user is wrong: check both.",
    488: "It takes none of the codecs that were offered.",
    503: "It is overloaded or closed for now: try later.",
}


def milliseconds(seconds: float) -> str:
    """A figure."""
    return f"{seconds * 1000:.0f} ms"


def score(results: list[Result]) -> int:
    """Per cent of what was done and counts: needed three times, important twice, optional once."""
    weights = {Weight.NEEDED: 3, Weight.IMPORTANT: 2, Weight.OPTIONAL: 1}
    done = [result for result in results if result.outcome in (Outcome.PASSED, Outcome.FAILED)]
    whole = sum(weights[result.weight] for result in done)
    good = sum(weights[result.weight] for result in done if result.outcome is Outcome.PASSED)
    return round(100 * good / whole) if whole else 0
