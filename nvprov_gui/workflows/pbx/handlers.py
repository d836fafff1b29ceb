"""Who opens ``tel:`` and ``callto:`` links on this computer; looked at, never changed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable

from nvprov_gui.domain.commands import NO_CONSOLE

_SECONDS = 3.0
_WINDOWS = r"HKCU\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\{}\UserChoice"

Run = Callable[[list[str]], str]


def output_of(command: list[str]) -> str:
    """What a command prints; empty if it isn't there or fails."""
    if shutil.which(command[0]) is None:
        return ""
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=_SECONDS, check=False, creationflags=NO_CONSOLE
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


def handler_of(scheme: str, platform: str, run: Run = output_of) -> str:
    """The program chosen for a scheme: a desktop file, a ProgId; empty where the system doesn't say."""
    if platform == "win32":
        words = run(["reg", "query", _WINDOWS.format(scheme), "/v", "ProgId"]).split()
        return words[-1] if "ProgId" in words else ""
    if platform == "darwin":
        return ""  # Launch Services has no command that tells
    return run(["xdg-mime", "query", "default", f"x-scheme-handler/{scheme}"]).strip()
