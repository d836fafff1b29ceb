"""The table of keys: rows are dragged to other places, users dropped on them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.models.drops import USERS
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.screens.settings.keys.words import COLUMNS
from nvprov_gui.ui.widgets.table import Table
from nvprov_gui.workflows.keys import Key

_KEY = "application/x-nvprov-key"
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled


class KeysModel(RowsModel[Key]):
    """Keys as rows."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return _FLAGS | Qt.ItemFlag.ItemIsDropEnabled


class KeysTable(Table):
    """Keyboard: Alt with arrows moves a key.

    Signals:
        moved: a key number and the place it goes to.
        dropped: a key number and the mime data that was dropped on it.
    """

    moved = Signal(int, int)
    dropped = Signal(int, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.keys = KeysModel(COLUMNS, lambda key: key.number, lambda key: key.label, self)
        self.show_rows(self.keys)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    def numbers(self) -> list[int]:
        """The numbers of the selected keys."""
        return [self.keys.shown[row].number for row in self.selected_rows()]

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        numbers = self.numbers()
        if len(numbers) == 1:
            data = QMimeData()
            data.setData(_KEY, QByteArray(str(numbers[0]).encode()))
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(USERS) or event.mimeData().hasFormat(_KEY):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        event.setAccepted(self.indexAt(event.position().toPoint()).isValid())

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if not 0 <= row < len(self.keys.shown):
            return
        event.acceptProposedAction()
        target, data = self.keys.shown[row].number, event.mimeData()
        if data.hasFormat(_KEY):
            self.moved.emit(int(bytes(data.data(_KEY).data())), target)
        else:
            self.dropped.emit(target, data)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        numbers = self.numbers()
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier and len(numbers) == 1:
            self.moved.emit(numbers[0], numbers[0] + step)
            return
        super().keyPressEvent(event)
