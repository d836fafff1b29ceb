"""A few inputs for each reader in every run; the million is ``python -m tests.fuzz``."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.inputs import inputs
from tests.fuzz.seeds import SHEETS
from tests.fuzz.targets import TARGETS, Target

_SLOW = {"site file": 6, "templates": 30, "values": 15, "vendor.toml": 40}


FOUND: dict[str, tuple[bytes, ...]] = {
    "dhcp": (bytes(8), bytes(12)),
    "tables and pages": (b"th0\n\x0010.0.0.7 0x1 0x2 80:5e:c0:00:00:01 * e", b"0", b"\0", b"[1]"),
    "answers of a PBX": (b'{"configurable": "\xc2\xb2"}', b"[" * 3000, b'[{"name": "a", "size": "x"}]'),
    "addresses": (b"postgresql+psycopg://nvprov@db.example:/hotel",),
    "csv and xlsx": (SHEETS[3][:60] + b"\x41" + SHEETS[3][60:], SHEETS[3][:700]),
}
"""What fuzzing found; once mended it stays so."""


@pytest.mark.parametrize(
    "target", [target for target in TARGETS if target.name in FOUND], ids=lambda t: t.name
)
def test_what_was_found(target: Target) -> None:
    for data in FOUND[target.name]:
        target.read(data)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_a_reader_refuses_in_its_own_words(target: Target) -> None:
    @settings(max_examples=_SLOW.get(target.name, 100))
    @given(st.data())
    def fuzzed(data: st.DataObject) -> None:
        target.read(data.draw(inputs(target.seeds)))

    fuzzed()
    for seed in target.seeds:
        target.read(seed)
