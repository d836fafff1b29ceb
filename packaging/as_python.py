"""In a release ``sys.executable`` is the program itself: let it run its own parts as Python would.

The program starts parts of itself as ``sys.executable -m MODULE`` and ``sys.executable -I FILE``.
PyInstaller runs this before the program; only modules and files of ours are accepted.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

_LEAST = 3


def run_part(arguments: list[str], folder: Path) -> None:
    """Run the part asked for and end, or return when none is asked for."""
    if len(arguments) < _LEAST:
        return
    _, option, part, *rest = arguments
    if option == "-m" and part.partition(".")[0] == "nvprov_gui":
        sys.argv = [part, *rest]
        runpy.run_module(part, run_name="__main__", alter_sys=True)
        sys.exit(0)
    if option == "-I" and Path(part).resolve().is_relative_to(folder / "nvprov_gui"):
        sys.argv = [part, *rest]
        runpy.run_path(part, run_name="__main__")
        sys.exit(0)


if getattr(sys, "frozen", False):
    run_part(sys.argv, Path(getattr(sys, "_MEIPASS", "/")).resolve())
