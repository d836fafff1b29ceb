"""A long time, compressed: phones that boot again and again, and the memory of window and serving process.

    .venv/bin/python packaging/bench/soak.py [--boots 100000] [--phones 500]

A real window shows the site and serves it; from outside every phone gets a fresh link and boots, over and
over. Printed: memory and open descriptors of both. Linux only. Says 1 if one of them goes on growing.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[2])]

import serving  # noqa: E402 - beside this file, wherever it is started from
import sites  # noqa: E402
from nvprov_gui.storage import Role, Site  # noqa: E402
from nvprov_gui.workflows.simulate.site import boot_plan  # noqa: E402

AT_ONCE = 64
SAMPLES = 20
SLACK_MB, SLACK_FILES = 25, 5
"""What may come between the first third and the end: caches fill, memory is given back late."""


class Sample(NamedTuple):
    """After so many boots: megabytes and open descriptors of both processes."""

    boots: int
    failed: int
    window: float
    child: float
    window_files: int
    child_files: int


def main() -> int:
    """Boot phones until the count is reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--boots", type=int, default=100_000)
    parser.add_argument("--phones", type=int, default=500)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "soak.nvprov"
        sites.make_site(path, options.phones).close()
        samples = list(_printed(run(path, options.boots)))
    settled, last = samples[len(samples) // 3], samples[-1]
    more = [after - before for before, after in zip(settled, last, strict=True)]
    grown, leaked = max(more[2:4]) > SLACK_MB, max(more[4:]) > SLACK_FILES
    failed = sum(sample.failed for sample in samples)
    memory, files = "grows" if grown else "flat", "leak" if leaked else "flat"
    print(f"failed: {failed}; memory {memory}; descriptors {files}")
    return 1 if grown or leaked or failed else 0


def run(path: Path, boots: int) -> Iterator[Sample]:
    """Rounds of all phones; a sample now and then."""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NVPROV_PASSPHRASE": sites.PASSPHRASE}
    command = [sys.executable, str(Path(__file__).with_name("soak_window.py")), str(path)]
    with subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        url, child = window.stdout.readline().split()
        done, failed, due = 0, 0, 0
        try:
            while done < boots:
                outcome = asyncio.run(serving.boot(_fresh(path, url), AT_ONCE))
                done += len(outcome)
                failed += sum(bool(one.reason) for one in outcome)
                if done >= due:
                    yield _sample(done, failed, window.pid, int(child))
                    due, failed = due + boots // SAMPLES, 0
        finally:
            window.terminate()


def _fresh(path: Path, url: str) -> list:  # type: ignore[type-arg]
    """Give every phone a new first-contact link, as after a factory reset."""
    with Site.open(path, sites.UNLOCK, Role.TOOL) as site:
        with site.act("New links") as act:
            for phone in site.phones():
                act.new_first_contact(phone.mac)
        return boot_plan(site, url)


def _sample(boots: int, failed: int, window: int, child: int) -> Sample:
    files = [sum(1 for _each in Path(f"/proc/{pid}/fd").iterdir()) for pid in (window, child)]
    return Sample(boots, failed, serving.memory(window), serving.memory(child), *files)


def _printed(samples: Iterator[Sample]) -> Iterator[Sample]:
    print("   boots  failed  window MB  files  serving MB  files", flush=True)
    for one in samples:
        print(
            f"{one.boots:8,}{one.failed:8}{one.window:11.1f}{one.window_files:7}{one.child:12.1f}{one.child_files:7}",
            flush=True,
        )
        yield one


if __name__ == "__main__":
    sys.exit(main())
