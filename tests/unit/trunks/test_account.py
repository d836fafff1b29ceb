"""A trunk's account: what a provider's letter says, typed."""

from __future__ import annotations

import pytest

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.trunks.account import read_account

LETTER = {"server": "sip.provider.example", "user": "0721000"}


def test_what_the_letter_leaves_out_is_the_usual() -> None:
    account = read_account({**LETTER, "transport": "tls", "proxy": "proxy.example:5070"}, "pw")
    assert (account.port, account.expires, account.proxy) == (5061, 300, "proxy.example:5070")
    assert read_account(LETTER, "").port == 5060


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("port", "²"),
        ("port", "0"),
        ("port", "9" * 5000),
        ("expires", "soon"),
        ("expires", "٣"),
        ("proxy", "proxy.example:"),
        ("proxy", "proxy.example:sip"),
        ("proxy", "not a host"),
        ("server", ""),
        ("transport", "pigeon"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(field: str, value: str) -> None:
    with pytest.raises(BadValue) as refused:
        read_account({**LETTER, field: value}, "")
    assert str(refused.value).endswith(".")
