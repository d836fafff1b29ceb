"""The folder ``.venv``: made, filled from the lock, left alone when nothing changed, remade when broken."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from system_libraries import SetupError

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
LOCKS = {False: ROOT / "packaging" / "requirements.lock", True: ROOT / "packaging" / "requirements-test.lock"}

_PIP = ["-m", "pip", "--disable-pip-version-check", "--no-input"]
_ALIVE = "import sys, pip; assert (3, 11) <= sys.version_info < (3, 14), sys.version"
_WORKS = "import nvprov_gui, sqlalchemy, PySide6.QtWidgets"


def ensure(tests: bool) -> None:
    """Make ``.venv`` hold the locked packages and the project.

    Args:
        tests: with the test tools.

    Raises:
        SetupError: something failed; the tools' own messages stand above it.
    """
    if is_current(tests) and answers(_WORKS):
        return
    if is_current(tests) or not answers(_ALIVE) or was_moved():
        create()
    fill(tests)
    if not answers(_WORKS):
        raise SetupError(f"The environment was made, but doesn't start: {reason(_WORKS)}")
    stamp_file(tests).write_text(stamp(tests), encoding="utf-8")


def create() -> None:
    """An empty ``.venv``; what was there goes."""
    print(f"Making {VENV.name} with Python {sys.version.split()[0]}", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    if subprocess.run([base_python(), "-m", "venv", VENV], check=False).returncode:
        raise SetupError("Python could not make .venv. Is its venv module installed, the disk writable?")


def base_python() -> str:
    """The Python that isn't in ``.venv``, even when this runs there."""
    return str(getattr(sys, "_base_executable", sys.executable))


def fill(tests: bool) -> None:
    """Install the lock, every file checked against its hashes, then the project as it lies here."""
    lock = LOCKS[tests]
    print(f"Installing {lock.name} (the first time about 120 MB)", flush=True)
    pip(["install", "--require-hashes", "--no-deps", "--only-binary=:all:", "--requirement", str(lock)])
    pip(["install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])


def pip(arguments: list[str]) -> None:
    """Run pip in ``.venv``; it shows its progress only to people."""
    quiet = [] if sys.stdout.isatty() else ["-qq"]
    command = [str(PYTHON), *_PIP, *quiet, *arguments]
    if subprocess.run(command, stdin=subprocess.DEVNULL, cwd=ROOT, check=False).returncode:
        raise SetupError("pip failed, see above. Is this machine online? Then try again.")


def is_current(tests: bool) -> bool:
    """Whether the last complete set-up was made from these very files, at this very place."""
    return any(_text(stamp_file(each)) == stamp(each) for each in {tests, True})


def was_moved() -> bool:
    """Whether ``.venv`` was made elsewhere: its programs name that place."""
    return str(VENV) not in _text(VENV / "pyvenv.cfg")


def stamp(tests: bool) -> str:
    """A digest of all that decides what ``.venv`` holds."""
    content = LOCKS[tests].read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    return hashlib.sha256(content + str(VENV).encode()).hexdigest()


def stamp_file(tests: bool) -> Path:
    """Where the digest of a complete set-up is kept."""
    return VENV / f"nvprov-{'test' if tests else 'run'}.stamp"


def answers(code: str) -> bool:
    """Whether the Python in ``.venv`` runs this code."""
    return reason(code) == ""


def reason(code: str) -> str:
    """The last line the Python in ``.venv`` says when it fails on this code, or nothing."""
    try:
        done = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, check=False)
    except OSError as error:
        return str(error)
    return "" if done.returncode == 0 else (done.stderr.strip().splitlines() or ["it crashed"])[-1]


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""
