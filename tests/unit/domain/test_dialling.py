from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.dialling import EMERGENCY, dialled, is_emergency
from nvprov_gui.domain.errors import UserError


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("tel:+39-0721-405516;ext=12", "00390721405516"),
        ("callto://0721%20405516", "0721405516"),
        ("TEL:201", "201"),
        (" (0721) 40.55/16 ", "0721405516"),
        ("*78", "*78"),
        ("tel:%2B390721405516", "00390721405516"),
    ],
)
def test_numbers_as_people_and_links_write_them(written: str, digits: str) -> None:
    assert dialled(written) == digits


@pytest.mark.parametrize("written", ["", "tel:", "Mario", "12+3", "1" * 33, "201\n202x"])
def test_what_is_no_number_is_said(written: str) -> None:
    with pytest.raises(UserError, match="can't be dialled"):
        dialled(written)


CODED = ("*31#112", "#31#113", "*31*0118", "*21*112#", "**61*0039112#", "*67112", "112#", "*112#", "#31##112")


@pytest.mark.parametrize("number", [*sorted(EMERGENCY), "0112", "tel:+39112", "0039 112", "1-1-2", *CODED])
def test_an_emergency_number_is_never_dialled(number: str) -> None:
    with pytest.raises(UserError, match="emergency"):
        dialled(number)


@given(
    st.sampled_from(sorted(EMERGENCY)),
    st.lists(st.from_regex(r"[*#]{1,2}[0-9]{2}[*#]", fullmatch=True), max_size=3),
)
def test_no_service_code_hides_an_emergency_number(number: str, codes: list[str]) -> None:
    assert is_emergency("".join(codes) + number)
    assert is_emergency("".join(codes) + number + "#")


@given(st.text(alphabet="0123456789*#", min_size=6, max_size=32))
def test_digits_stay_digits(digits: str) -> None:
    if not is_emergency(digits):
        assert dialled(digits) == digits


@given(st.text(max_size=60))
def test_nothing_but_digits_comes_out(text: str) -> None:
    try:
        found = dialled(text)
    except UserError:
        return
    assert set(found) <= set("0123456789*#")


@pytest.mark.parametrize("extension", ["2112", "9112", "1120", "11", "*31#201", "*78", "*98201"])
def test_an_extension_is_no_emergency_number(extension: str) -> None:
    assert dialled(extension) == extension
