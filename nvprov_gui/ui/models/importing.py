"""What an import would do, row by row, correctable in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from nvprov_gui.domain.digits import natural
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.models.rows import Index, RowsModel
from nvprov_gui.ui.sentences import say
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.importing import Row, RowKind, RowStatus

_STATUS = {
    RowStatus.NEW: ("ok", QT_TRANSLATE_NOOP("Import", "Goes in")),
    RowStatus.CHANGED: ("info", QT_TRANSLATE_NOOP("Import", "Changes")),
    RowStatus.SAME: ("none", QT_TRANSLATE_NOOP("Import", "Is there")),
    RowStatus.BAD: ("bad", QT_TRANSLATE_NOOP("Import", "Stays out")),
}
_RANK = {RowStatus.BAD: 0, RowStatus.CHANGED: 1, RowStatus.NEW: 2, RowStatus.SAME: 3}


def status_word(status: RowStatus) -> str:
    """What happens to a row, in a word or two."""
    return QCoreApplication.translate("Import", _STATUS[status][1])


def _status(row: Row) -> Cell:
    return Cell(status_word(row.status), chip=_STATUS[row.status][0])


def _message(row: Row) -> Cell:
    return Cell(say(row.message), "bad" if row.status is RowStatus.BAD else "muted")


def _model(row: Row) -> Cell:
    return Cell(model_name(row.model)) if row.model else Cell(row.model_text, "muted")


def _mac(row: Row) -> Cell:
    colons = getattr(row.mac, "colons", row.mac)
    return Cell(str(colons), font=CellFont.FIXED)


def _text(name: str, title: str, width: int) -> Column[Row]:
    return Column(
        name,
        title,
        lambda row: Cell(getattr(row, name)),
        lambda row: natural(getattr(row, name)),
        width,
        name,
    )


_LINE: Column[Row] = Column(
    "line", QT_TRANSLATE_NOOP("Columns", "Line"), lambda r: Cell(str(r.line), "faint"), lambda r: r.line, 56
)
_STATUS_COLUMN: Column[Row] = Column(
    "status", QT_TRANSLATE_NOOP("Columns", "What happens"), _status, lambda r: _RANK[r.status], 150
)
_MESSAGE: Column[Row] = Column(
    "message", QT_TRANSLATE_NOOP("Columns", "Why"), _message, lambda r: r.message, 260
)
_EXTENSION: Column[Row] = Column(
    "extension", QT_TRANSLATE_NOOP("Columns", "Ext."),
    lambda r: Cell(r.extension, font=CellFont.BOLD), lambda r: natural(r.extension), 70, "extension",
)  # fmt: skip
PHONE_COLUMNS: tuple[Column[Row], ...] = (
    _LINE,
    Column("mac", QT_TRANSLATE_NOOP("Columns", "MAC"), _mac, lambda r: r.mac, 150, "mac"),
    Column("model", QT_TRANSLATE_NOOP("Columns", "Model"), _model, lambda r: natural(r.model), 150, "model"),
    _EXTENSION,
    _text("location", QT_TRANSLATE_NOOP("Columns", "Location"), 140),
    _text("serial", QT_TRANSLATE_NOOP("Columns", "Serial number"), 140),
    _STATUS_COLUMN,
    _MESSAGE,
)
USER_COLUMNS: tuple[Column[Row], ...] = (
    _LINE,
    _EXTENSION,
    _text("name", QT_TRANSLATE_NOOP("Columns", "Name"), 200),
    _text("username", QT_TRANSLATE_NOOP("Columns", "User name"), 140),
    _text("mobile", QT_TRANSLATE_NOOP("Columns", "Mobile"), 150),
    _text("groups", QT_TRANSLATE_NOOP("Columns", "Groups"), 120),
    _STATUS_COLUMN,
    _MESSAGE,
)


class ImportModel(RowsModel[Row]):
    """The rows of one kind.

    Signals:
        edited: one row was corrected; all must be judged again.
    """

    edited = Signal()

    def __init__(self, kind: RowKind, parent: QObject | None = None) -> None:
        columns = PHONE_COLUMNS if kind is RowKind.PHONE else USER_COLUMNS
        super().__init__(columns, lambda row: row.place, _words, parent)
        self.kind = kind

    def judge(self, recheck: Callable[[Sequence[Row]], Sequence[Row]]) -> None:
        """Take what a new check says of all rows."""
        self.set_rows(recheck(self.rows))

    def count(self, *statuses: RowStatus) -> int:
        """How many rows have one of these statuses."""
        return sum(row.status in statuses for row in self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = index.isValid() and self.columns[index.column()].field
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return say(self.shown[index.row()].message) or None
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = self.columns[index.column()]
        if role != Qt.ItemDataRole.EditRole or not column.field:
            return False
        text, row = str(value).strip(), self.shown[index.row()]
        confirms = column.field == "model" and not row.model  # what the list says
        if text == self.cell(index.row(), index.column()).text and not confirms:
            return False
        fresh = _with_model(row, text) if column.field == "model" else row.edited(column.field, text)
        self.update_rows([fresh])
        self.edited.emit()
        return True


def _with_model(row: Row, text: str) -> Row:
    """A model by its name or id; what isn't known is judged as text."""
    found = next(
        (model for model in catalog().models() if text in (model.id, model.name, model_name(model.id))), None
    )
    return row.edited("model", found.id) if found else replace(row, model="", model_text=text)


def _words(row: Row) -> str:
    return f"{row.mac} {row.name} {row.extension} {row.model} {row.model_text} {row.location} {row.message}"
