"""Every figure of the design beside its anchor, in one run.

    .venv/bin/python packaging/bench/run.py [--quick] [--json]

``--quick`` stays under 50 seconds. With ``--json``: ``[{"name", "value", "target", "unit", "met"}]``.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[2])]

import firmware  # noqa: E402 - beside this file, wherever it is started from
import rendering  # noqa: E402
import rows  # noqa: E402
import scan  # noqa: E402
import serving  # noqa: E402
import tftp  # noqa: E402
import window  # noqa: E402


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
    yield from firmware.measure(20 if quick else firmware.MEGABYTES)
    yield from window.measure(10_000, 1 if quick else 5)
    yield from _tftp(quick=quick)
    yield from _scan(quick=quick)


def _tftp(*, quick: bool) -> Iterator[rows.Row]:
    if shutil.which("in.tftpd", path="/usr/sbin:/usr/bin:/sbin") is None:
        yield rows.missing("TFTP beside tftpd-hpa", "tftpd-hpa is not installed")
        return
    yield from tftp.measure(2 if quick else 8, 2 if quick else 7)


def _scan(*, quick: bool) -> Iterator[rows.Row]:
    """Network namespaces need root; without it the row says so."""
    if sys.platform != "linux" or os.geteuid() != 0:
        yield rows.missing("/22 scan beside arp-scan", "needs root for network namespaces")
    elif shutil.which("arp-scan", path="/usr/sbin:/usr/bin:/sbin") is None:
        yield rows.missing("/22 scan beside arp-scan", "arp-scan is not installed")
    else:
        yield from scan.crowd(1 if quick else scan.ROUNDS)


if __name__ == "__main__":
    sys.exit(main())
