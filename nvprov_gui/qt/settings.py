"""The settings of whoever uses the program: one frozen value, written as soon as it changes."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from nvprov_gui.domain.jsontext import read_json
from nvprov_gui.qt import paths


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be chosen: ``language`` system, en or it; ``theme`` system, light or dark.

    ``http_port`` 0 tries the usual ports in order; ``folder`` is where the last file was opened, ``sites``
    where the last site was.
    ``scan_speed`` gentle, normal or fast: how quickly a network is searched.
    """

    language: str = "system"
    theme: str = "system"
    console: bool = True
    http_port: int = 0
    folder: str = ""
    sites: str = ""
    scan_speed: str = "normal"


def read(path: Path) -> Settings:
    """The settings of a file; what is missing, unknown or of the wrong kind falls back to the default."""
    try:
        found = read_json(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    kept = {
        name: found[name]
        for name, default in asdict(Settings()).items()
        if type(found.get(name)) is type(default)
    }
    return replace(Settings(), **kept)


def write(path: Path, settings: Settings) -> None:
    """Write the settings as readable JSON.

    Raises:
        OSError: the folder can't be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(asdict(settings), indent=2) + "\n", encoding="utf-8")


class SettingsStore(QObject):
    """The settings in use and the remembered geometry.

    Signals:
        changed: the settings, after a change.
    """

    changed = Signal(object)

    def __init__(self, path: Path | None = None, geometry: Path | None = None) -> None:
        super().__init__()
        self._path = path or paths.settings_file()
        self.current = read(self._path)
        self.geometry = QSettings(str(geometry or paths.geometry_file()), QSettings.Format.IniFormat)

    def change(self, **values: str | bool | int) -> None:
        """Change settings, keep them, and tell whoever listens."""
        names = {field.name for field in fields(Settings)}
        if not values.keys() <= names:
            raise TypeError(f"no such setting: {', '.join(values.keys() - names)}")
        self.current = replace(self.current, **values)  # type: ignore[arg-type]  # names and kinds are checked
        with contextlib.suppress(OSError):  # a read-only home: the change holds until the window closes
            write(self._path, self.current)
        self.changed.emit(self.current)
