"""A phone's state and what moves it on."""

from __future__ import annotations

from enum import StrEnum


class PhoneState(StrEnum):
    """Where a phone stands on its way to work."""

    NEW = "new"
    WAITING = "waiting"
    CONTACTED = "contacted"
    PROVISIONED = "provisioned"
    REGISTERED = "registered"
    REFUSED = "refused"


class PhoneEvent(StrEnum):
    """What can happen to a phone."""

    OPENED = "opened"
    """The technician waits for it: it has a user and is open for provisioning."""
    CLOSED = "closed"
    """No user any more, or provisioning closed."""
    FIRST_CONTACT = "first_contact"
    SECOND_FETCH = "second_fetch"
    REGISTRATION = "registration"
    REFUSAL = "refusal"
    NEW_LINK = "new_link"
    """A fresh first-contact link: the phone starts over."""


class Mark(StrEnum):
    """How far one step of a phone's life is."""

    DONE = "done"
    OPEN = "open"
    WRONG = "wrong"


_NOT_EXPECTED = {PhoneState.NEW, PhoneState.REFUSED}
_FURTHEST = {PhoneState.PROVISIONED, PhoneState.REGISTERED}


def next_state(state: PhoneState, event: PhoneEvent) -> PhoneState:
    """The state after an event.

    Working phones are not thrown back by a stray first contact; opening a refused phone makes it
    awaited again.
    """
    match event:
        case PhoneEvent.OPENED:
            return PhoneState.WAITING if state in _NOT_EXPECTED else state
        case PhoneEvent.CLOSED:
            return PhoneState.NEW
        case PhoneEvent.NEW_LINK:
            return PhoneState.NEW if state is PhoneState.NEW else PhoneState.WAITING
        case PhoneEvent.REFUSAL:
            return PhoneState.REFUSED
        case PhoneEvent.FIRST_CONTACT:
            return state if state in _FURTHEST else PhoneState.CONTACTED
        case PhoneEvent.SECOND_FETCH:
            return state if state is PhoneState.REGISTERED else PhoneState.PROVISIONED
        case PhoneEvent.REGISTRATION:
            return PhoneState.REGISTERED
