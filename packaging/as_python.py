"""In a release ``sys.executable`` is the program itself: let it run its own parts as Python would.

The program starts parts of itself as ``sys.executable -m MODULE`` and ``sys.executable -I FILE``.
PyInstaller runs this before the program; only modules and files of ours are accepted.
"""

from __future__ import annotations

import contextlib
import runpy
import sys
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NoReturn

_LEAST = 3


def run_part(arguments: list[str], folder: Path) -> None:
    """Run the part asked for and end, or return when none is asked for."""
    if len(arguments) < _LEAST:
        return
    _, option, part, *rest = arguments
    if option == "-m" and part.partition(".")[0] == "nvprov_gui":
        _run(partial(runpy.run_module, part, run_name="__main__", alter_sys=True), [part, *rest])
    if option == "-I" and Path(part).resolve().is_relative_to(folder / "nvprov_gui"):
        _run(partial(runpy.run_path, part, run_name="__main__"), [part, *rest])


def _run(part: Callable[[], object], arguments: list[str]) -> NoReturn:
    """Run it as Python would; what goes wrong is for whoever started it.

    PyInstaller would show a dialog on Windows, and the part would wait for it instead of ending.
    """
    sys.argv = arguments
    try:
        part()
    except Exception:  # noqa: BLE001 - whatever a bug raises
        with contextlib.suppress(OSError):  # nobody may be left to read it
            traceback.print_exc()
        sys.exit(1)
    sys.exit(0)


if getattr(sys, "frozen", False):
    run_part(sys.argv, Path(getattr(sys, "_MEIPASS", "/")).resolve())
