"""What the table of files shows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nvprov_gui.domain.digits import natural
from nvprov_gui.domain.records import FileKind, StoredFile
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.workflows.files import Use

_KINDS = {
    FileKind.FIRMWARE: QT_TRANSLATE_NOOP("Files", "Firmware"),
    FileKind.RINGTONE: QT_TRANSLATE_NOOP("Files", "Ringtone"),
    FileKind.BACKGROUND: QT_TRANSLATE_NOOP("Files", "Background"),
    FileKind.SCREENSAVER: QT_TRANSLATE_NOOP("Files", "Screensaver"),
}
_KILO, _MEGA = 1000, 1_000_000


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file with those who use it."""

    stored: StoredFile
    use: Use


def kind_word(kind: FileKind) -> str:
    """What a file is for."""
    return QCoreApplication.translate("Files", _KINDS[kind])


def size_text(size: int) -> str:
    """A size as people read it."""
    return f"{size / _MEGA:.1f} MB" if size >= _MEGA else f"{max(1, round(size / _KILO))} kB"


def _state(row: FileRow) -> Cell:
    count, have = len(row.use.phones), sum(phone.mac in row.use.have for phone in row.use.phones)
    if not count:
        return Cell(QCoreApplication.translate("Files", "Not used"), chip="none")
    text = QCoreApplication.translate("Files", "{0} of {1} have it").format(have, count)
    return Cell(text, chip="ok" if row.use.done else "wait")


def _for(row: FileRow) -> Cell:
    models = sorted({model_name(phone.model) for phone in row.use.phones})
    return Cell(", ".join(models), "muted")


COLUMNS: tuple[Column[FileRow], ...] = (
    Column("name", QT_TRANSLATE_NOOP("Columns", "Name"), lambda r: Cell(r.stored.name, font=CellFont.BOLD),
           lambda r: natural(r.stored.name), 300),
    Column("kind", QT_TRANSLATE_NOOP("Columns", "Kind"), lambda r: Cell(kind_word(r.stored.kind)),
           lambda r: r.stored.kind, 130),
    Column("size", QT_TRANSLATE_NOOP("Columns", "Size"), lambda r: Cell(size_text(r.stored.size), "muted"),
           lambda r: r.stored.size, 110),
    Column("state", QT_TRANSLATE_NOOP("Columns", "State"), _state, lambda r: len(r.use.phones), 150),
    Column("models", QT_TRANSLATE_NOOP("Columns", "Models"), _for, lambda r: _for(r).text, 200),
)  # fmt: skip
