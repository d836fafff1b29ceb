"""Rows of a benchmark: a figure, its target, and whether it was met."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from statistics import median
from time import perf_counter

Row = dict[str, object]


def at_most(name: str, value: float, target: float, unit: str) -> Row:
    """A figure that must not be larger than its target."""
    return {
        "name": name,
        "value": round(value, 3),
        "target": target,
        "sign": "≤",
        "unit": unit,
        "met": value <= target,
    }


def at_least(name: str, value: float, target: float, unit: str) -> Row:
    """A figure that must not be smaller than its target."""
    return {
        "name": name,
        "value": round(value, 3),
        "target": target,
        "sign": "≥",
        "unit": unit,
        "met": value >= target,
    }


def beside(name: str, value: float, unit: str) -> Row:
    """A figure that has no target of its own: an anchor, or an absolute time."""
    return {"name": name, "value": round(value, 3), "target": None, "unit": unit, "met": None}


def missing(name: str, why: str) -> Row:
    """A figure that could not be measured here."""
    return {"name": name, "value": None, "target": None, "unit": why, "met": None}


def seconds(work: Callable[[], object], rounds: int = 5) -> float:
    """The median time of several rounds after one that is not counted."""
    work()
    times = []
    for _round in range(rounds):
        started = perf_counter()
        work()
        times.append(perf_counter() - started)
    return median(times)


def printed(rows: Iterable[Row], *, as_json: bool) -> int:
    """Print rows; 1 if a target was missed."""
    kept = list(rows)
    if as_json:
        plain = [{name: value for name, value in row.items() if name != "sign"} for row in kept]
        print(json.dumps(plain, indent=1, ensure_ascii=False))
    else:
        for row in kept:
            mark = {True: "✓", False: "✗", None: " "}[row["met"]]  # type: ignore[index]
            target = "" if row["target"] is None else f"{row.get('sign', '')} {row['target']:g}"
            print(f"{mark} {row['name']!s:58} {row['value']!s:>10} {row['unit']!s:16} {target}")
    return 1 if any(row["met"] is False for row in kept) else 0
