"""First-contact and permanent tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.tokens import TokenKind, TokenPair, new_token

PAIR = TokenPair("a" * 32, "b" * 32)


def test_tokens_have_128_bits_and_differ() -> None:
    tokens = {new_token() for _ in range(1000)}
    assert len(tokens) == 1000
    assert all(len(token) == 32 and int(token, 16) >= 0 and token == token.lower() for token in tokens)


def test_a_fresh_pair_has_two_different_tokens() -> None:
    pair = TokenPair.fresh()
    assert pair.first != pair.permanent


@pytest.mark.parametrize(
    ("token", "kind"),
    [
        ("a" * 32, TokenKind.FIRST_CONTACT),
        ("b" * 32, TokenKind.PERMANENT),
        ("c" * 32, None),
        ("", None),
        ("A" * 32, None),
    ],
)
def test_which_token_it_is(token: str, kind: TokenKind | None) -> None:
    assert PAIR.kind_of(token) is kind


@given(st.text(st.characters(), max_size=64))
def test_whatever_a_request_carries_is_compared(text: str) -> None:
    assert PAIR.kind_of(text) is (TokenKind.FIRST_CONTACT if text == PAIR.first else None)


@pytest.mark.parametrize("text", ["\u00e9" * 32, "\udcff" * 32, "a" * 31 + "\u0430"])
def test_text_that_is_not_ascii_is_just_wrong(text: str) -> None:
    assert PAIR.kind_of(text) is None


def test_an_empty_token_never_fits() -> None:
    assert TokenPair("", "").kind_of("") is None


def test_first_contact_keeps_both_tokens() -> None:
    assert PAIR.after(TokenKind.FIRST_CONTACT) == PAIR


def test_the_permanent_token_ends_the_first() -> None:
    left = PAIR.after(TokenKind.PERMANENT)
    assert left == TokenPair(None, PAIR.permanent)
    assert left.kind_of("a" * 32) is None
    assert left.kind_of("b" * 32) is TokenKind.PERMANENT
    assert left.after(TokenKind.PERMANENT) == left


def test_a_new_first_contact_link_leaves_the_permanent_token() -> None:
    renewed = PAIR.after(TokenKind.PERMANENT).with_new_first_contact()
    assert renewed.first is not None
    assert renewed.first != PAIR.first
    assert renewed.permanent == PAIR.permanent


def test_no_token_is_ever_printed() -> None:
    assert PAIR.permanent not in repr(PAIR)
    assert "a" * 32 not in f"{PAIR}"
