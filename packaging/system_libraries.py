"""The libraries of Debian and Ubuntu that Qt and the tests need; other systems bring them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec

OFFSCREEN = ["libegl1", "libgl1", "libglib2.0-0", "libfontconfig1", "libxkbcommon0", "libdbus-1-3"]
SCREEN = [
    *(
        "libxcb-cursor0",
        "libxcb-icccm4",
        "libxcb-image0",
        "libxcb-keysyms1",
        "libxcb-randr0",
        "libxcb-render-util0",
    ),
    *("libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0", "libx11-xcb1", "libwayland-cursor0"),
]
TESTS = ["xvfb", "xauth", "iproute2"]

_ENVIRONMENT = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
_PATIENT = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"]


class SetupError(Exception):
    """One sentence that says what is missing and what to type."""


def ensure(tests: bool) -> None:
    """Install what is missing with apt when root.

    Raises:
        SetupError: not root, or apt failed; the sentence has the command to type.
    """
    if not shutil.which("apt-get") or not shutil.which("dpkg-query"):
        return
    missing = missing_packages(tests)
    if not missing:
        return
    if os.geteuid() != 0:
        raise SetupError("System packages are missing. Type this, then try again:\n  " + by_hand(missing))
    print("Installing system packages: " + " ".join(missing), flush=True)
    if _apt(["update"]) + _apt(["install", "-y", "--no-install-recommends", *missing]):
        _check_installed(missing)


def missing_packages(tests: bool) -> list[str]:
    """The packages not installed yet; ``python3.x-venv`` where Debian took it out of Python."""
    here = installed()
    missing = [name for name in OFFSCREEN + SCREEN + (TESTS if tests else []) if name not in here]
    if find_spec("ensurepip") is None:
        missing.append("python{}.{}-venv".format(*sys.version_info))
    return missing


def installed() -> set[str]:
    """Names of installed packages, without the ``t64`` that Ubuntu 24.04 and Debian 13 add."""
    command = ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n"]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    names = [line.split()[0] for line in lines if line.endswith(" installed")]
    return {name[:-3] if name.endswith("t64") else name for name in names}


def by_hand(packages: list[str]) -> str:
    """The one command that installs these packages."""
    names = " ".join(packages)
    return f"sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends {names}'"


def _apt(arguments: list[str]) -> int:
    command = ["apt-get", "-qq", *_PATIENT, *arguments]
    environment = {**os.environ, **_ENVIRONMENT}
    done = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False
    )
    return done.returncode


def _check_installed(packages: list[str]) -> None:
    """A package source that is down doesn't matter as long as another one had the packages."""
    left = sorted(set(packages) - installed())
    if left:
        raise SetupError(
            "apt-get could not install all. Look at its messages, then type:\n  " + by_hand(left)
        )
