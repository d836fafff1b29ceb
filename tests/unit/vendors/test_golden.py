"""Every shared scenario, by its own judge: nothing differs but what is listed with its reason."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.unit.vendors.golden import judged, scenarios

QUIRKS = tomllib.loads(Path(__file__).with_name("quirks.toml").read_text(encoding="utf-8"))


def is_listed(vendor: str, key: str) -> bool:
    patterns = (re.escape(name).replace(r"\*", r"\d+") for name in QUIRKS.get(vendor, {}))
    return any(re.fullmatch(pattern, key) for pattern in patterns)


@pytest.mark.parametrize("scenario", list(scenarios()))
def test_a_phone_gets_what_it_must(scenario: str) -> None:
    found = judged(scenario)
    vendor = scenario.partition("-")[0]
    unexplained = [key for keys in found.wrong.values() for key in keys if not is_listed(vendor, key)]
    assert found.errors == []
    assert unexplained == []


@pytest.mark.parametrize("scenario", [name for name in scenarios() if not name.startswith("gigaset-P8")])
def test_hardly_anything_differs(scenario: str) -> None:
    found = judged(scenario)
    assert found.recall("f.settings") >= 98
    assert found.recall("f.keys") >= 98
