"""``python -m tests.fuzz [--count N] [--only NAME] [--engine hypothesis|atheris]``: a million inputs.

Hypothesis bends what a reader knows; atheris (``pip install atheris``, not for every Python) follows the code
that an input reaches.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from tests.fuzz.inputs import inputs
from tests.fuzz.targets import TARGETS, Target


def main() -> int:
    """Fuzz; 1 if a reader did worse than refuse."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--only", choices=[target.name for target in TARGETS])
    parser.add_argument("--engine", choices=("hypothesis", "atheris"), default="hypothesis")
    options = parser.parse_args()
    chosen = [target for target in TARGETS if options.only in (None, target.name)]
    whole = sum(target.share for target in chosen)
    engine = _ENGINES[options.engine]
    failed = [engine(target, max(1, options.count * target.share // whole)) for target in chosen]
    return int(any(failed))


def _failed(target: Target, count: int) -> bool:
    made = 0

    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        derandomize=False,
        suppress_health_check=list(HealthCheck),
    )
    @given(inputs(target.seeds))
    def fuzzed(data: bytes) -> None:
        nonlocal made
        made += 1
        target.read(data)

    started = time.monotonic()
    try:
        fuzzed()
    except Exception as error:  # noqa: BLE001 - what it is for
        sys.stdout.write(f"{target.name}: FAILED after {made} inputs: {type(error).__name__}: {error}\n")
        for note in getattr(error, "__notes__", ()):
            sys.stdout.write(f"    {note[:2000]}\n")
        return True
    sys.stdout.write(f"{target.name}: {made} inputs, {time.monotonic() - started:.0f} s\n")
    sys.stdout.flush()
    return False


def _failed_guided(target: Target, count: int) -> bool:
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(target.seeds):
            (Path(corpus) / f"seed-{number}").write_bytes(seed)
        command = [sys.executable, "-m", "tests.fuzz.guided", target.name, str(count), corpus]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    end = "FAILED" if done.returncode else f"{count} inputs"
    sys.stdout.write(f"{target.name}: {end}, {time.monotonic() - started:.0f} s\n")
    if done.returncode:
        sys.stdout.write(done.stdout[-2000:] + done.stderr[-4000:])
    sys.stdout.flush()
    return bool(done.returncode)


_ENGINES = {"hypothesis": _failed, "atheris": _failed_guided}


if __name__ == "__main__":
    sys.exit(main())
