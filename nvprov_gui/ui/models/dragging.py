"""A table whose rows can be dragged, and that others can be dropped on."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject, Qt, Signal

from nvprov_gui.ui.models.cells import Column
from nvprov_gui.ui.models.drops import Drop
from nvprov_gui.ui.models.roster import Roster
from nvprov_gui.ui.models.rows import Index, RowsModel
from nvprov_gui.workflows.assigning import Pair

T = TypeVar("T")
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
)


class DragModel(RowsModel[T]):
    """Rows to drag and to drop on.

    Signals:
        pairs_dropped: the Pairs that a drop asked for.
    """

    pairs_dropped = Signal(object)
    takes = ""
    """The kind of data that may be dropped here."""

    def __init__(
        self,
        roster: Roster,
        columns: Sequence[Column[T]],
        key: Callable[[T], str | int],
        words: Callable[[T], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key, words, parent)
        self.roster = roster

    @abstractmethod
    def plan(self, data: QMimeData, row: int) -> Drop:
        """What dropping this on a row would do: the one rule."""

    def preview(self, pairs: Sequence[Pair]) -> None:
        """Show in the rows what a drop would do; nothing, unless a table knows how."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        return [self.takes]

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return bool(self.plan(data, parent.row() if parent.isValid() else row).pairs)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.pairs_dropped.emit(self.plan(data, parent.row() if parent.isValid() else row).pairs)
        return True
