"""Numbers in texts from outside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.digits import natural, whole


@given(st.integers(0, 10**15 - 1))
def test_what_is_a_number_is_read(number: int) -> None:
    assert whole(str(number)) == number


@pytest.mark.parametrize("text", ["", "²", "٣", "-1", "1.0", " 1", "1\n", "9" * 16, "9" * 5000])
def test_what_only_looks_like_one_is_not(text: str) -> None:
    assert whole(text) is None


@given(st.lists(st.text(st.sampled_from("aZ 019²٣")), max_size=8))
def test_anything_can_be_put_in_order(texts: list[str]) -> None:
    assert natural("") > max(map(natural, filter(None, texts)), default=())


def test_digits_beyond_those_of_a_number_have_an_order_too() -> None:
    assert sorted(["Room 10²", "Room 2", "9" * 5000], key=natural)[1:] == ["Room 2", "Room 10²"]
