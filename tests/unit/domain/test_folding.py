"""Searching minds neither case nor accents."""

from __future__ import annotations

import pytest

from nvprov_gui.domain.folding import fits, folded


@pytest.mark.parametrize(
    ("typed", "text"),
    [("muller", "Müller"), ("citta", "Città Alta"), ("MÜLLER", "Muller"), ("strasse", "Straße"), ("", "x")],
)
def test_accents_and_case_do_not_matter(typed: str, text: str) -> None:
    assert fits(typed, text)


def test_every_word_must_be_there() -> None:
    assert fits("anna 201", "201 Anna Müller")
    assert not fits("anna 202", "201 Anna Müller")


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert folded("Citta\u0300") == folded("Citt\u00e0") == "citta"
