"""A phone's state, event by event."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.states import PhoneEvent, PhoneState, next_state

S, E = PhoneState, PhoneEvent

# One line per state, in the order of EVENTS.
EVENTS = (E.OPENED, E.CLOSED, E.FIRST_CONTACT, E.SECOND_FETCH, E.REGISTRATION, E.REFUSAL, E.NEW_LINK)
TABLE = {
    S.NEW: (S.WAITING, S.NEW, S.CONTACTED, S.PROVISIONED, S.REGISTERED, S.REFUSED, S.NEW),
    S.WAITING: (S.WAITING, S.NEW, S.CONTACTED, S.PROVISIONED, S.REGISTERED, S.REFUSED, S.WAITING),
    S.CONTACTED: (S.CONTACTED, S.NEW, S.CONTACTED, S.PROVISIONED, S.REGISTERED, S.REFUSED, S.WAITING),
    S.PROVISIONED: (S.PROVISIONED, S.NEW, S.PROVISIONED, S.PROVISIONED, S.REGISTERED, S.REFUSED, S.WAITING),
    S.REGISTERED: (S.REGISTERED, S.NEW, S.REGISTERED, S.REGISTERED, S.REGISTERED, S.REFUSED, S.WAITING),
    S.REFUSED: (S.WAITING, S.NEW, S.CONTACTED, S.PROVISIONED, S.REGISTERED, S.REFUSED, S.WAITING),
}


@pytest.mark.parametrize(
    ("state", "event", "expected"),
    [(state, event, after) for state, row in TABLE.items() for event, after in zip(EVENTS, row, strict=True)],
)
def test_the_table(state: PhoneState, event: PhoneEvent, expected: PhoneState) -> None:
    assert next_state(state, event) is expected


def test_the_table_is_complete() -> None:
    assert set(TABLE) == set(PhoneState)
    assert set(EVENTS) == set(PhoneEvent)


def test_the_good_day() -> None:
    state = PhoneState.NEW
    seen = []
    for event in (E.OPENED, E.FIRST_CONTACT, E.SECOND_FETCH, E.REGISTRATION):
        state = next_state(state, event)
        seen.append(str(state))
    assert seen == ["waiting", "contacted", "provisioned", "registered"]


@given(st.lists(st.sampled_from(PhoneEvent)), st.sampled_from(PhoneState))
def test_closing_starts_over_from_anywhere(events: list[PhoneEvent], state: PhoneState) -> None:
    for event in events:
        state = next_state(state, event)
    assert next_state(state, PhoneEvent.CLOSED) is PhoneState.NEW


@given(st.sampled_from(PhoneState), st.sampled_from(PhoneEvent))
def test_saying_it_twice_changes_nothing(state: PhoneState, event: PhoneEvent) -> None:
    once = next_state(state, event)
    assert next_state(once, event) is once
