"""A table over a list: sorted and filtered in the list itself."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from nvprov_gui.domain.folding import folded
from nvprov_gui.ui.models.cells import CELL_ROLE, Cell, Column

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RowsModel(QAbstractTableModel, Generic[T]):
    """Shows the rows that pass the filter, in the order of one column or as they came."""

    def __init__(
        self,
        columns: Sequence[Column[T]],
        key: Callable[[T], Hashable],
        words: Callable[[T], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._words = words
        self._rows: list[T] = []
        self._shown: list[T] = []
        self._at: dict[Hashable, int] = {}
        self._text: dict[Hashable, str] = {}
        self._needles: list[str] = []
        self._matches: Callable[[T], bool] | None = None
        self._column = -1
        self._descending = False

    # reading

    @property
    def rows(self) -> Sequence[T]:
        """All rows, shown or not."""
        return self._rows

    @property
    def shown(self) -> Sequence[T]:
        """The rows as they stand in the table."""
        return self._shown

    def row_of(self, key: Hashable) -> int:
        """Where a row stands in the table, -1 if it isn't shown."""
        return self._at.get(key, -1)

    def keys_of(self, numbers: Iterable[int]) -> list[Hashable]:
        """The keys of rows by their place."""
        return [self._key(self._shown[number]) for number in numbers if 0 <= number < len(self._shown)]

    # changing

    def set_rows(self, rows: Iterable[T]) -> None:
        """Take other rows; what stays keeps its place where it can."""
        self._rows = list(rows)
        self._text = {self._key(row): folded(self._words(row)) for row in self._rows}
        self._arrange()

    def update_rows(self, rows: Iterable[T]) -> list[int]:
        """Take new values of rows that are there already; returns the places that changed."""
        fresh = {self._key(row): row for row in rows}
        self._rows = [fresh.get(self._key(row), row) for row in self._rows]
        self._text.update((key, folded(self._words(row))) for key, row in fresh.items())
        changed = sorted(self._at[key] for key in fresh if key in self._at)
        for number in changed:
            self._shown[number] = fresh[self._key(self._shown[number])]
        self._say_changed(changed)
        return changed

    def set_filter(self, text: str) -> None:
        """Show only rows that hold all of these words."""
        self._needles = folded(text).split()
        self._arrange()

    def set_match(self, matches: Callable[[T], bool] | None) -> None:
        """Show only rows of which this is true."""
        self._matches = matches
        self._arrange()

    def refresh(self) -> None:
        """Filter and sort again, after values changed."""
        self._arrange()

    def retranslate(self) -> None:
        """Titles and words are in another language now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._say_changed(range(len(self._shown)))

    # Qt's names

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return QCoreApplication.translate("Columns", self.columns[section].title)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == CELL_ROLE:
            return self.cell(index.row(), index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.cell(index.row(), index.column()).tip or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{title}: {self.cell(index.row(), index.column()).text}"
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column = column
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def cell(self, row: int, column: int) -> Cell:
        """What a cell shows."""
        return self.columns[column].cell(self._shown[row])

    # the list

    def _arrange(self) -> None:
        self._replace(self._sorted(self._filtered()))

    def _filtered(self) -> list[T]:
        rows = self._rows
        for needle in self._needles:
            rows = [row for row in rows if needle in self._text[self._key(row)]]
        return [row for row in rows if self._matches(row)] if self._matches else list(rows)

    def _sorted(self, rows: list[T]) -> list[T]:
        if 0 <= self._column < len(self.columns):
            order: Callable[[T], object] = self.columns[self._column].order
            rows.sort(key=order, reverse=self._descending)  # type: ignore[arg-type]  # one column, one kind
        return rows

    def _replace(self, rows: list[T]) -> None:
        """The smallest signal that fits: values, new rows at the end, or all anew."""
        at = {self._key(row): number for number, row in enumerate(rows)}
        old = list(self._at)
        fresh = list(at)
        if old == fresh:
            changed = [number for number, row in enumerate(rows) if row != self._shown[number]]
            self._shown, self._at = rows, at
            self._say_changed(changed)
        elif old and fresh[: len(old)] == old:
            self.beginInsertRows(QModelIndex(), len(old), len(rows) - 1)
            self._shown, self._at = rows, at
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._shown, self._at = rows, at
            self.endResetModel()

    def _say_changed(self, numbers: Sequence[int]) -> None:
        """One signal for all: a view repaints what it shows, no more."""
        if numbers:
            last = len(self.columns) - 1
            self.dataChanged.emit(self.index(numbers[0], 0), self.index(numbers[-1], last))
