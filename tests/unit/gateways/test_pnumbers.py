"""A Grandstream's numbers in words."""

from __future__ import annotations

import pytest

from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.gateways.pnumbers import words_of


@pytest.mark.parametrize(
    ("model", "number", "words"),
    [
        ("ht802", 735, "Port 2, extension:"),
        ("gxw4248", 4060, "Port 1, extension:"),
        ("gxw4248", 4252, "Port 21, extension:"),
        ("gxw4248", 21000 + 15, "Port 48, extension:"),
        ("ht812", 47, "PBX:"),
        ("ht812", 20, "Router:"),
        ("ht812", 854, ""),
    ],
)
def test_a_number_is_a_port_and_a_field(model: str, number: int, words: str) -> None:
    assert words_of(gateway_model(model), number) == words
