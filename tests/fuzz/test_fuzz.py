"""A few inputs for each reader in every run; the million is ``python -m tests.fuzz``."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.inputs import inputs
from tests.fuzz.targets import TARGETS, Target

_SLOW = {"site file": 6, "templates": 30, "values": 15, "vendor.toml": 40}


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_a_reader_refuses_in_its_own_words(target: Target) -> None:
    @settings(max_examples=_SLOW.get(target.name, 100))
    @given(st.data())
    def fuzzed(data: st.DataObject) -> None:
        target.read(data.draw(inputs(target.seeds)))

    fuzzed()
    for seed in target.seeds:
        target.read(seed)
