"""Codes of makers' labels and of badges are told apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.workflows.scanner.codes import Kind, is_article_number, read_code

USERS = (User(1, "Anna Rossi", "201", username="arossi"), User(2, "Bruno Galli", "202"))
PHONES = (Phone(MacAddress("805ec0000001"), "yealink", "yealink-T46", location="Reception"),)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("805EC0000001", Kind.PHONE),
        ("80:5e:c0:00:00:01", Kind.PHONE),
        ("001565123456", Kind.PHONE),  # all digits, a Yealink block: no UPC
        ("MAC:0004132A1B3C", Kind.PHONE),
        ("SIP-T46U", Kind.MODEL),
        ("snom D785", Kind.MODEL),
        ("6938818304710", Kind.ARTICLE),
        ("4260059580014", Kind.ARTICLE),
        ("3146019C11006230", Kind.SERIAL),
        ("SN: 801A0042", Kind.SERIAL),
        ("201", Kind.USER),
        ("ext 202", Kind.USER),
        ("arossi", Kind.USER),
        ("anna rossi", Kind.USER),
        ("reception", Kind.DESK),
        ("Room 101", Kind.DESK),
        ("posto: 12", Kind.DESK),
        ("hello", Kind.UNKNOWN),
        ("299", Kind.UNKNOWN),
        ("", Kind.UNKNOWN),
    ],
)
def test_codes_are_told_apart(text: str, kind: Kind) -> None:
    assert read_code(text, USERS, PHONES).kind is kind


def test_a_qr_code_holds_address_and_model() -> None:
    code = read_code("Model:SIP-T54W;MAC:805EC0AABBCC;SN:3146019C11006230", (), ())
    assert code.mac == "805ec0aabbcc"
    assert code.model is not None
    assert code.model.id == "yealink-T54"


def test_a_marked_desk_is_kept_without_its_mark() -> None:
    assert read_code("posto: 12", (), ()).text == "12"
    assert read_code("Room 101", (), ()).text == "Room 101"


@given(st.text(max_size=80))
def test_any_text_is_some_kind(text: str) -> None:
    code = read_code(text, USERS, PHONES)
    assert (code.kind is Kind.PHONE) == (code.mac is not None)
    assert (code.kind is Kind.USER) == (code.user is not None)


@given(st.integers(0, 10**12 - 1))
def test_one_of_ten_check_digits_fits(number: int) -> None:
    assert sum(is_article_number(f"{number:012d}{digit}") for digit in range(10)) == 1
