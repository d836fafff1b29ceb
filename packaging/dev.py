"""Set up, start or check NethVoice Provisioner, with nothing but Python prepared.

python3 packaging/dev.py setup             make .venv with the locked packages and the test tools
python3 packaging/dev.py run [ARGS]        start the window; run --demo opens a ready-made site
python3 packaging/dev.py test [-- ARGS]    format, lint, types, imports, tests; ARGS go to pytest
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import environment
import system_libraries
from environment import PYTHON, ROOT, SCRIPTS
from system_libraries import SetupError

OLDEST, NEWEST = (3, 11), (3, 13)


def main(arguments: list[str]) -> int:
    """Do one command; returns the exit code."""
    commands = {"setup": lambda _: setup(), "run": run, "test": test}
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    suitable = suitable_python()
    if suitable is None:
        print("Python 3.11, 3.12 or 3.13 is needed. Install one of them, then try again.", file=sys.stderr)
        return 1
    if suitable != sys.executable:
        return subprocess.call([suitable, str(Path(__file__).resolve()), *arguments])
    try:
        return commands[arguments[0]](arguments[1:])
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def suitable_python() -> str | None:
    """This Python if the program runs on it, else another one found on the search path."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return sys.executable
    names = (f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1))
    return next((name for name in map(shutil.which, names) if name and starts(name)), None)


def starts(python: str) -> bool:
    """Whether this Python runs: version switchers leave names on the path that don't."""
    return subprocess.run([python, "--version"], capture_output=True, check=False).returncode == 0


def setup() -> int:
    """Make everything ready for the window and for the tests."""
    prepare(tests=True)
    print("Ready: packaging/dev.py run starts the window, packaging/dev.py test checks everything.")
    return 0


def run(arguments: list[str]) -> int:
    """Start the window; it takes this process's place where the system can do that."""
    prepare(tests=False)
    command = [str(PYTHON), "-m", "nvprov_gui", *arguments]
    if os.name != "nt":
        os.execv(command[0], command)  # noqa: S606 - signals must reach the window, not a parent
    return subprocess.call(command)


def test(arguments: list[str]) -> int:
    """Run all checks and stop at the first that fails; pytest's closing line is the last line."""
    prepare(tests=True)
    variables = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    for name, command in steps([each for each in arguments if each != "--"]):
        print(f"== {name}", flush=True)
        began = time.monotonic()
        failed = subprocess.call(command, cwd=ROOT, env=variables)
        if name == "tests":
            return failed
        print(f"== {name}: {'FAILED' if failed else 'ok'}, {time.monotonic() - began:.1f} s", flush=True)
        if failed:
            return failed
    return 0


def steps(pytest_arguments: list[str]) -> list[tuple[str, list[str]]]:
    """The checks in order: name and command."""
    python = [str(PYTHON), "-m"]
    workers = str(min(4, os.cpu_count() or 1))
    return [
        ("format", [*python, "ruff", "format", "--check", "."]),
        ("lint", [*python, "ruff", "check", "."]),
        ("types", [*python, "mypy"]),
        ("imports", [str(SCRIPTS / "lint-imports")]),
        ("tests", [*python, "pytest", "-n", workers, *pytest_arguments]),
    ]


def prepare(tests: bool) -> None:
    """System libraries, then ``.venv``; quick when nothing is missing."""
    system_libraries.ensure(tests)
    environment.ensure(tests)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
