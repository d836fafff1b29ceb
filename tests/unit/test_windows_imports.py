"""Every module of ours can be imported where POSIX's own modules are missing, as on Windows."""

from __future__ import annotations

import subprocess
import sys

_IMPORT_ALL = """
import asyncio, filelock, importlib, keyring, pexpect.socket_pexpect, pkgutil, subprocess, sys, uvicorn
for name in ("fcntl", "grp", "pwd", "resource", "termios", "uvloop"):
    sys.modules[name] = None
import nvprov_gui
for found in pkgutil.walk_packages(nvprov_gui.__path__, "nvprov_gui."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
"""


def test_no_module_needs_posix() -> None:
    done = subprocess.run([sys.executable, "-c", _IMPORT_ALL], capture_output=True, text=True, check=False)
    assert done.stderr == ""
