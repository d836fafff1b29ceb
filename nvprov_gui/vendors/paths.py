"""Where the program's data lies: beside the source, inside the installed package, or in a frozen folder."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from platformdirs import user_data_path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def data_root() -> Path:
    """The folder that holds ``vendor_templates`` and ``resources``."""
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen)] if frozen else []
    places += [_PACKAGE.parent, _PACKAGE / "_data"]
    return next(place for place in places if (place / "vendor_templates").is_dir())


def templates_root() -> Path:
    """The shipped vendor folders."""
    return data_root() / "vendor_templates"


def own_templates_root() -> Path:
    """A technician's own vendor folders; they win over the shipped ones by name."""
    return user_data_path("nvprov", appauthor=False) / "vendor_templates"
