"""``python -m tests.fuzz [--count N] [--only NAME] [--engine hypothesis|atheris]``: a million inputs.

Hypothesis bends what a reader knows; atheris, where it is installed, follows the code that an input reaches.
"""

from __future__ import annotations

import argparse
import sys
import time

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
    if options.engine == "atheris":
        return _atheris(chosen, options.count)
    failed = [_failed(target, max(1, options.count * target.share // whole)) for target in chosen]
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


def _atheris(chosen: list[Target], count: int) -> int:
    try:
        import atheris  # type: ignore[import-not-found] # no part of the tests' own set: not for every Python
    except ImportError:
        sys.stdout.write("atheris is not installed here: pip install atheris\n")
        return 2
    atheris.instrument_all()

    def one(data: bytes) -> None:
        target = chosen[data[0] % len(chosen)] if data else chosen[0]
        target.read(data[1:])

    atheris.Setup([sys.argv[0], f"-runs={count}"], one)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
