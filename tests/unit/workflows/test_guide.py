"""The guide says the first thing that is not done."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.workflows.guide import Step, next_step


def phone(number: int, user: int | None = None, state: PhoneState = PhoneState.NEW) -> Phone:
    return Phone(
        mac=MacAddress(f"805ec0{number:06x}"),
        vendor="yealink",
        model="yealink-T46",
        user_id=user,
        state=state,
    )


WAITING, DONE, REFUSED = PhoneState.WAITING, PhoneState.PROVISIONED, PhoneState.REFUSED


@pytest.mark.parametrize(
    ("users", "phones", "serving", "step"),
    [
        (0, [], False, Step.USERS),
        (0, [phone(1)], False, Step.USERS),
        (3, [], True, Step.PHONES),
        (3, [phone(1), phone(2, 7, WAITING)], True, Step.PAIR),
        (3, [phone(1, 6, WAITING), phone(2, 7, WAITING)], False, Step.SERVE),  # a user is left over
        (1, [phone(1, 6, WAITING), phone(2)], False, Step.SERVE),  # a phone is left over
        (2, [phone(1, 6, DONE), phone(2, 7, WAITING)], True, Step.PLUG),
        (2, [phone(1, 6, DONE), phone(2, 7, REFUSED)], True, Step.PLUG),
        (2, [phone(1, 6, DONE), phone(2, 7, PhoneState.REGISTERED)], False, Step.HAND_OVER),
    ],
)
def test_what_comes_next(users: int, phones: list[Phone], serving: bool, step: Step) -> None:
    assert next_step(users, phones, serving=serving) is step


@given(
    states=st.lists(st.sampled_from(list(PhoneState)), max_size=8),
    taken=st.integers(0, 8),
    more=st.integers(0, 3),
    serving=st.booleans(),
)
def test_it_never_hands_over_what_isnt_done(
    states: list[PhoneState], taken: int, more: int, serving: bool
) -> None:
    phones = [phone(at, at if at < taken else None, state) for at, state in enumerate(states)]
    users = min(taken, len(phones)) + more
    step = next_step(users, phones, serving=serving)
    with_user = [each.state for each in phones if each.user_id is not None]
    finished = all(state in (DONE, PhoneState.REGISTERED) for state in with_user)
    assert (step is Step.HAND_OVER) <= finished
