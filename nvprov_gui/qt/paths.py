"""Where the window's resources and settings lie."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_cache_path, user_config_path

from nvprov_gui.vendors.paths import data_root


def resource(*parts: str) -> Path:
    """A file or folder below ``resources``."""
    return data_root().joinpath("resources", *parts)


def settings_file() -> Path:
    """The readable settings of whoever uses the program."""
    return user_config_path("nvprov", appauthor=False) / "settings.json"


def geometry_file() -> Path:
    """Window geometry and column widths, which nobody needs to read."""
    return user_config_path("nvprov", appauthor=False) / "window.ini"


def cache_folder() -> Path:
    """What can be made again."""
    return user_cache_path("nvprov", appauthor=False)
