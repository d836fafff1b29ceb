"""English and Italian, switched while the window is open."""

from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nvprov_gui.qt import paths

LANGUAGES = {"en": "English", "it": "Italiano"}
_SECONDS = 30


def wanted(choice: str) -> str:
    """The language behind a choice: itself, or the system's if we speak it, else English."""
    code = QLocale.system().name()[:2] if choice == "system" else choice
    return code if code in LANGUAGES else "en"


class Translations:
    """Installs and removes translators; widgets hear of it as LanguageChange."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = "en"

    def use(self, choice: str) -> None:
        """Switch to a language at once. English needs no file but for plurals."""
        self.language = wanted(choice)
        for translator in self._installed:
            self._app.removeTranslator(translator)
        QLocale.setDefault(QLocale(self.language))
        self._installed = []
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(Path(qt_folder) / f"qtbase_{self.language}.qm")
        own = compiled(self.language)
        if own is not None:
            self._install(own)

    def _install(self, path: Path) -> None:
        translator = QTranslator(self._app)
        if translator.load(str(path)):
            self._app.installTranslator(translator)
            self._installed.append(translator)


def compiled(language: str) -> Path | None:
    """The .qm of a language: shipped, or made from its .ts when that is newer; None if it can't be made."""
    source = paths.resource("translations", f"nvprov_{language}.ts")
    shipped = source.with_suffix(".qm")
    if not source.exists() or (shipped.exists() and not _older(shipped, source)):
        return shipped if shipped.exists() else None
    own = paths.cache_folder() / shipped.name
    if own.exists() and not _older(own, source):
        return own
    return own if release(source, own) else (shipped if shipped.exists() else None)


def release(source: Path, target: Path) -> bool:
    """Compile a .ts with Qt's own lrelease; False where the tool isn't."""
    tool = _lrelease()
    if tool is None:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    command = [str(tool), "-silent", str(source), "-qm", str(target)]
    return subprocess.run(command, check=False, capture_output=True, timeout=_SECONDS).returncode == 0


def _older(one: Path, other: Path) -> bool:
    return one.stat().st_mtime < other.stat().st_mtime


def _lrelease() -> Path | None:
    """The tool comes with PySide6."""
    folder = Path(PySide6.__file__).parent
    places = (folder / "lrelease", folder / "lrelease.exe", folder / "Qt" / "libexec" / "lrelease")
    return next((place for place in places if place.exists()), None)
