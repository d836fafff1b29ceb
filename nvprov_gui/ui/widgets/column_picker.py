"""The first rows of a table that nobody recognises: the technician says where names and extensions are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.models.cells import Cell, Column
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.widgets.bar import Bar
from nvprov_gui.ui.widgets.table import Table

_MOST_ROWS = 50
_COLUMN_WIDTH = 170
_COMBO_WIDTH = 220
_Numbered = tuple[int, tuple[str, ...]]


class ColumnPicker(QWidget):
    """Two choices above the rows.

    Signals:
        changed: other columns were chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.extension = QComboBox(self), QComboBox(self)
        self._name_label, self._extension_label, self.words = QLabel(self), QLabel(self), QLabel(self)
        self.table = Table(theme, self)
        self._lay_out()
        for combo in (self.name, self.extension):
            combo.currentIndexChanged.connect(self.changed)
        self.retranslate()

    def _lay_out(self) -> None:
        bar = Bar(self, 16, grows=True)
        for label, combo in ((self._name_label, self.name), (self._extension_label, self.extension)):
            label.setProperty("tone", "muted")
            label.setBuddy(combo)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setFixedWidth(_COMBO_WIDTH)
            bar.row.addWidget(label)
            bar.row.addWidget(combo)
            bar.row.addSpacing(8)
        bar.row.addStretch(1)
        self.words.setProperty("tone", "muted")
        self.words.setWordWrap(True)
        self.words.setContentsMargins(16, 8, 16, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)

    def show_rows(self, rows: Sequence[tuple[str, ...]], name: int, extension: int | None) -> None:
        """Show a table's rows, with what is likeliest chosen."""
        width = max(map(len, rows), default=0)
        model: RowsModel[_Numbered] = RowsModel([_column(at) for at in range(width)], _number, _words, self)
        model.set_rows(enumerate(rows[:_MOST_ROWS]))
        self.table.show_rows(model)
        for combo, chosen in ((self.name, name), (self.extension, extension)):
            combo.clear()
            for at in range(width):
                combo.addItem(_title(rows, at), at)
            if combo is self.extension:
                combo.insertItem(0, self.tr("no column"), None)
            combo.setCurrentIndex(combo.findData(chosen))
        self.name.setFocus()

    def chosen(self) -> tuple[int, int | None]:
        """The columns of names and of extensions; the latter may be none."""
        return self.name.currentData(), self.extension.currentData()

    @property
    def ready(self) -> bool:
        """Whether two columns are chosen, not the same for both."""
        name, extension = self.chosen()
        return name is not None and name != extension

    def retranslate(self) -> None:
        """Set all texts again."""
        self._name_label.setText(self.tr("&Names are in column"))
        self._extension_label.setText(self.tr("&Extensions are in column"))
        self.name.setAccessibleName(self.tr("Column of names"))
        self.extension.setAccessibleName(self.tr("Column of extensions"))
        self.table.setAccessibleName(self.tr("First rows of the list"))
        if self.extension.count():
            self.extension.setItemText(0, self.tr("no column"))


def _letter(at: int) -> str:
    """A, B … Z, AA, as spreadsheets call their columns."""
    return (_letter(at // 26 - 1) if at >= 26 else "") + chr(ord("A") + at % 26)  # noqa: PLR2004 - letters


def _title(rows: Sequence[tuple[str, ...]], at: int) -> str:
    """A column's letter and the first word in it."""
    first = next((row[at] for row in rows if at < len(row) and row[at]), "")
    return f"{_letter(at)}: {first[:30]}" if first else _letter(at)


def _column(at: int) -> Column[_Numbered]:
    def text(row: _Numbered) -> str:
        return row[1][at] if at < len(row[1]) else ""

    return Column(str(at), _letter(at), lambda row: Cell(text(row)), text, _COLUMN_WIDTH)


def _number(row: _Numbered) -> int:
    return row[0]


def _words(row: _Numbered) -> str:
    return " ".join(row[1])
