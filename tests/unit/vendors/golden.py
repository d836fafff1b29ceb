"""The golden scenarios beside the repository, judged by their own tool."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from types import ModuleType

from nvprov_gui.rendering.phone import render_phone
from tests.conftest import SHARED

VENDORS = ("yealink", "snom", "fanvil", "nethesis", "gigaset")


@dataclass(frozen=True)
class Judged:
    """What the judge says of one scenario: keys that differ or are missing, by part, and format errors."""

    errors: list[str]
    totals: dict[str, int]
    wrong: dict[str, list[str]]

    def recall(self, part: str) -> float:
        """Percent of the keys of ``f.settings`` or ``f.keys`` that are as expected."""
        total = self.totals[part]
        return 100.0 * (total - len(self.wrong[part])) / total if total else 100.0


def scenarios() -> Iterator[str]:
    """``yealink-T46/S2-rich`` and so on; none without the shared folder."""
    if SHARED is None:
        return
    for path in sorted((SHARED / "golden").glob("*-*/*.vars.json")):
        yield f"{path.parent.name}/{path.name.removesuffix('.vars.json')}"


@cache
def judge() -> ModuleType:
    """The comparison tool as a module."""
    assert SHARED is not None
    spec = importlib.util.spec_from_file_location("compare_phone", SHARED / "tools" / "compare_phone.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def judged(scenario: str) -> Judged:
    """Render a scenario and have it judged."""
    assert SHARED is not None
    base = SHARED / "golden" / scenario
    given = json.loads(base.with_name(base.name + ".vars.json").read_text(encoding="utf-8"))
    now = datetime.fromisoformat(given["meta"]["clock_utc"])
    text = render_phone(given["vars"]["model"], given["vars"], given["meta"]["user_agent"], now).text
    return compared(scenario.partition("-")[0], text, base.with_name(base.name + ".kv.json"))


def compared(vendor: str, text: str, reference: Path) -> Judged:
    """The judge's own split: settings on one side, programmable keys on the other."""
    tool = judge()
    expected = json.loads(reference.read_text(encoding="utf-8"))
    found, errors = tool.parse(vendor, text)
    depends = tool.load_functional(vendor)["functional"]
    totals, wrong = {"f.settings": 0, "f.keys": 0}, {"f.settings": [], "f.keys": []}
    for key in (key for key in expected if key in depends):
        part = "f.keys" if any(name.startswith("key ") for name in depends[key]) else "f.settings"
        totals[part] += 1
        if key not in found or not tool.same(key, expected[key], found[key]):
            wrong[part].append(key)
    return Judged(errors, totals, wrong)
