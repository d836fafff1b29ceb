"""No secret gets through, however it is cut, coloured or echoed."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.gateways.masking import MASK, Mask

_SECRET = "s3cr$t\\1"


def _fed(pieces: list[str]) -> str:
    mask = Mask([_SECRET])
    return "".join(mask.text(piece) for piece in pieces) + mask.rest()


@given(before=st.text(max_size=20), after=st.text(max_size=20), cuts=st.lists(st.integers(0, 60), max_size=6))
def test_cut_anywhere(before: str, after: str, cuts: list[int]) -> None:
    whole = before + _SECRET + after
    places = sorted({0, len(whole), *(cut for cut in cuts if cut < len(whole))})
    pieces = [whole[start:end] for start, end in itertools.pairwise(places)]
    assert _SECRET not in _fed(pieces)
    assert MASK in _fed(pieces)


@pytest.mark.parametrize(
    "shown",
    [
        "s3c\x1b[31mr$t\\1",
        "s3cr\r\n$t\\1",
        "ss33ccrr$$tt\\\\11",
        "s3cr$t\\1s3cr$t\\1",
    ],
)
def test_shown_in_pieces_by_the_device(shown: str) -> None:
    assert not any(piece in _fed(list(shown)) for piece in ("3c", "r$", "rr", "t\\"))


def test_unknown_secrets_of_a_configuration_are_masked_too() -> None:
    mask = Mask()
    text = 'username 201 password "my own" encrypted\nadministrator x password abc\npassword is wrong\n'
    assert "".join(mask.text(letter) for letter in text) + mask.rest() == (
        f"username 201 password {MASK} encrypted\nadministrator x password {MASK}\npassword is wrong\n"
    )


def test_what_cannot_be_a_secret_is_shown_at_once() -> None:
    assert Mask([_SECRET]).text("login: ") == "login: "
    assert Mask([_SECRET]).text("User password: ") == "User password: "
