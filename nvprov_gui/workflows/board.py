"""The board: a phone's life as a line, and a sentence for each way of failing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import Event
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.workflows import refusals
from nvprov_gui.workflows.refusals import Refusal, Remedy

_ORDER = (
    PhoneState.NEW,
    PhoneState.WAITING,
    PhoneState.CONTACTED,
    PhoneState.PROVISIONED,
    PhoneState.REGISTERED,
)
_STEPS = (
    ("assigned", PhoneState.WAITING, "opened"),
    ("first contact", PhoneState.CONTACTED, "first_contact"),
    ("provisioned", PhoneState.PROVISIONED, "second_fetch"),
    ("registered", PhoneState.REGISTERED, "registration"),
)


@dataclass(frozen=True, slots=True)
class LifeStep:
    """One step of a phone's life; ``time`` is None while it is not done, or when it isn't known."""

    name: str
    done: bool
    time: datetime | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is the matter with a phone, what to do next, and the act behind the button."""

    happened: str
    next_step: str
    remedy: Remedy = Remedy.NONE
    code: str = ""
    fields: dict[str, str] = field(default_factory=dict)


def life(phone: Phone, events: Sequence[Event]) -> list[LifeStep]:
    """The steps of a phone's life in order, with the latest time of each."""
    latest: dict[str, datetime] = {}
    for event in events:
        latest[event.kind] = max(event.time, latest.get(event.kind, event.time))
    reached = _ORDER.index(phone.state) if phone.state in _ORDER else 1
    return [
        LifeStep(name, done=_ORDER.index(state) <= reached, time=latest.get(kind))
        for name, state, kind in _STEPS
    ]


def explain(phone: Phone) -> Explanation | None:
    """Why a phone needs the technician, or what it waits for; None when it works."""
    if phone.state is PhoneState.REFUSED and phone.reason:
        return _explained(phone.reason)
    if phone.state is PhoneState.NEW:
        return Explanation("It has no user yet.", "Drop one on it.", Remedy.ASSIGN, "new")
    if phone.state is PhoneState.WAITING:
        happened = "It has not asked for its file yet."
        return Explanation(
            happened, "Plug it in; if it stays silent, look at its PoE and VLAN.", code="silent"
        )
    if phone.state is PhoneState.CONTACTED:
        happened = "It has its first file and has not come back with its own link."
        return Explanation(happened, "Give it a minute; then restart it.", code="half_way")
    return None


def _explained(reason: str) -> Explanation:
    found = refusals.recognise(reason)
    if found is None:
        return Explanation(reason, "")
    refusal, fields = found
    return Explanation(
        refusal.happened.format(**fields),
        refusal.next_step.format(**fields),
        refusal.remedy,
        refusal.code,
        fields,
    )


def needs_technician(phone: Phone) -> bool:
    """Whether the phone counts among «needs you»."""
    return phone.state is PhoneState.REFUSED


def known_refusals() -> tuple[Refusal, ...]:
    """Every kind of refusal, for the troubleshooting page."""
    return refusals.ALL
