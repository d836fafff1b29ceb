"""Every figure of the design beside its anchor, in one run.

    .venv/bin/python packaging/bench/run.py [--quick] [--json]

``--quick`` stays under 50 seconds. With ``--json``: ``[{"name", "value", "target", "unit", "met"}]``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[2])]

import rendering  # noqa: E402 - beside this file, wherever it is started from
import rows  # noqa: E402
import serving  # noqa: E402


def main() -> int:
    """Measure, print; 1 if a target was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    return rows.printed(_all(quick=options.quick), as_json=options.json)


def _all(*, quick: bool) -> Iterator[rows.Row]:
    yield from rendering.measure(300 if quick else 1000)
    yield from serving.throughput(1 if quick else serving.ROUNDS)
    yield from serving.storm(300 if quick else 1000)


if __name__ == "__main__":
    sys.exit(main())
