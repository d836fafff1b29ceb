"""Searches a /22 with 900 hosts that lose 5 % of their answers, beside arp-scan on the same network.

    sudo .venv/bin/python packaging/bench/scan.py

Needs root (network namespaces) and arp-scan. Times are of whole processes, ours with Python's start.
Prints a JSON array of ``{"name", "value", "target", "unit", "met"}``; ratios come from alternating runs.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.e2e.simulated_network import SimulatedNetwork

HOSTS, LOSS, ROUNDS = 900, 0.05, 5
FEW = 8
RATIO = 0.25
NOBODY = 65534

Row = dict[str, object]


def main() -> int:
    """Measure and print; 1 if a target was missed."""
    rows = [*crowd(), few()]
    print(json.dumps(rows, indent=1))
    return 0 if all(row["met"] for row in rows) else 1


def crowd(rounds: int = ROUNDS) -> list[Row]:
    """Both programs in turn on the same lossy crowd."""
    ours, theirs = [], []
    with SimulatedNetwork() as network:
        network.crowd(HOSTS, LOSS)
        for _ in range(rounds):
            theirs.append(timed(lambda: arp_scan(network)))
            ours.append(timed(lambda: nvprov(network, "arp")))
    our_time, their_time = (statistics.median(seconds for seconds, _ in runs) for runs in (ours, theirs))
    fewest = min(found for _, found in ours)
    ratio = our_time / their_time
    return [
        row("hosts found, fewest of all runs", fewest, HOSTS, "hosts", met=fewest == HOSTS),
        row("time beside arp-scan", round(ratio, 3), RATIO, "× arp-scan", met=ratio <= RATIO),
        row("nvprov scan --method arp", round(our_time, 2), None, "s"),
        row("arp-scan, default settings", round(their_time, 2), None, "s"),
        row("arp-scan found, fewest of all runs", min(found for _, found in theirs), None, "hosts"),
    ]


def few() -> Row:
    """The sweep of an ordinary user among a thousand silent addresses."""
    with SimulatedNetwork() as network:
        network.crowd(FEW)
        found = nvprov(network, "neighbours", NOBODY)
    return row("sweep without privilege, /22", found, FEW, "hosts", met=found == FEW)


def nvprov(network: SimulatedNetwork, method: str, user: int = 0) -> int:
    """Devices that ``nvprov scan`` prints."""
    lines, _result = network.scan("--interface", "lan0", "--method", method, user=user)
    return len({str(line["mac"]) for line in lines if "mac" in line})


def arp_scan(network: SimulatedNetwork) -> int:
    """Devices that arp-scan prints with its default settings."""
    result = network.run(["arp-scan", "--interface=lan0", "--localnet", "--plain", "--quiet"])
    return len({line.split()[1] for line in result.stdout.splitlines() if len(line.split()) > 1})


def timed(work: Callable[[], int]) -> tuple[float, int]:
    """Seconds, and what the work returned."""
    started = time.perf_counter()
    found = work()
    return time.perf_counter() - started, found


def row(name: str, value: float, target: float | None, unit: str, *, met: bool = True) -> Row:
    """One measurement; without a target it is there to compare with."""
    return {"name": name, "value": value, "target": target, "unit": unit, "met": met}


if __name__ == "__main__":
    sys.exit(main())
