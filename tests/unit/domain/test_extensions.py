"""Extension numbering."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.extensions import MOST_PHONES, checked_number, device_numbers, main_of, next_extension

numbers = st.from_regex(r"[0-9]{1,13}", fullmatch=True)


def test_the_numbers_of_a_user() -> None:
    assert device_numbers("201") == ("201", "91201", "92201", "93201", "94201", "95201", "96201", "97201")


def test_the_first_device_takes_the_main_extension() -> None:
    assert next_extension("201", set()) == "201"


def test_a_gap_is_filled_first() -> None:
    assert next_extension("201", {"201", "91201", "93201"}) == "92201"


def test_a_freed_main_extension_is_given_again() -> None:
    assert next_extension("201", {"91201"}) == "201"


def test_a_number_that_somebody_else_has_is_not_given() -> None:
    assert next_extension("201", ["201", "91201"]) == "92201"


def test_the_ninth_phone_is_refused() -> None:
    with pytest.raises(UserError, match="201 already has 8 phones"):
        next_extension("201", device_numbers("201"))


@given(main=numbers, data=st.data())
def test_always_the_lowest_free_number(main: str, data: st.DataObject) -> None:
    every = device_numbers(main)
    taken = data.draw(st.sets(st.sampled_from(every), max_size=MOST_PHONES - 1))
    given_number = next_extension(main, taken)
    assert given_number not in taken
    assert set(every[: every.index(given_number)]) <= taken


@given(main=numbers)
def test_eight_different_numbers_lead_back_to_the_user(main: str) -> None:
    every = device_numbers(main)
    assert len(set(every)) == MOST_PHONES
    assert {main_of(number, {main}) for number in every} == {main}


def test_a_main_extension_that_looks_like_a_second_device() -> None:
    assert main_of("91201", {"201", "91201"}) == "91201"
    assert main_of("9191201", {"201", "91201"}) == "91201"


@pytest.mark.parametrize("number", ["202", "90201", "98201", "99201", "1201", "91", "9", "", "abc", "91202"])
def test_a_number_that_nobody_owns_stays_itself(number: str) -> None:
    assert main_of(number, {"201"}) == number


@pytest.mark.parametrize(("text", "number"), [("201", "201"), (" 0201\n", "0201"), ("1" * 15, "1" * 15)])
def test_numbers_that_are_taken(text: str, number: str) -> None:
    assert checked_number(text) == number


@pytest.mark.parametrize(
    "text", ["", " ", "2 01", "20a", "+39041", "1" * 16, "\u0662\u0660", "2.0", "-1", "201;"]
)
def test_numbers_that_are_refused(text: str) -> None:
    with pytest.raises(BadValue, match="1 to 15 digits"):
        checked_number(text)


@given(st.text(max_size=100))
def test_any_text_is_a_number_or_one_line(text: str) -> None:
    assert len(outcome(text).splitlines()) == 1


def outcome(text: str) -> str:
    try:
        return checked_number(text)
    except BadValue as refusal:
        return str(refusal)
