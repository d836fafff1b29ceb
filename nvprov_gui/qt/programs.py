"""How the window starts ``nvprov``, the program without a window."""

from __future__ import annotations

import sys


def nvprov(*arguments: str) -> list[str]:
    """The command with its arguments; a release runs its own modules as Python would."""
    return [sys.executable, "-m", "nvprov_gui.cli", *arguments]
