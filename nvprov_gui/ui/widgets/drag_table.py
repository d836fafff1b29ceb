"""A table whose rows are dragged and dropped on, with a live preview of what a drop would do."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QWidget

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.models import drops
from nvprov_gui.ui.models.dragging import DragModel
from nvprov_gui.ui.widgets.drag_tip import DragTip
from nvprov_gui.ui.widgets.row_delegate import ROW_HEIGHT
from nvprov_gui.ui.widgets.table import Table


class DragTable(Table):
    """Shows a DragModel; its rule decides every drop."""

    def __init__(
        self, theme: Theme, tip: DragTip, parent: QWidget | None = None, *, lines: bool = True
    ) -> None:
        super().__init__(theme, parent, lines=lines)
        self._tip = tip
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(self.selectionModel().selectedRows()))
        invisible = QPixmap(1, 1)  # the label says more than a picture of rows
        invisible.fill(Qt.GlobalColor.transparent)
        drag.setPixmap(invisible)
        drag.exec(Qt.DropAction.CopyAction)
        self._end_drag()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(event.mimeData().hasFormat(kind) for kind in (drops.USERS, drops.PHONES)):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._autoscroll(event.position().toPoint())
        plan = self._plan(event)
        model = self.model()
        if isinstance(model, DragModel):
            model.preview(plan.pairs)
        text = drops.text_of(plan, *drops.count_in(event.mimeData()))
        self._tip.follow(self.viewport(), event.position().toPoint(), text, allowed=not plan.reason)
        event.setAccepted(bool(plan.pairs))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        model, index = self.model(), self.indexAt(event.position().toPoint())
        self._end_drag()
        if index.isValid() and model.dropMimeData(
            event.mimeData(), Qt.DropAction.CopyAction, index.row(), 0, QModelIndex()
        ):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _plan(self, event: QDropEvent) -> drops.Drop:
        model, index = self.model(), self.indexAt(event.position().toPoint())
        if not isinstance(model, DragModel) or not index.isValid():
            return drops.Drop()
        return model.plan(event.mimeData(), index.row())

    def _autoscroll(self, at: QPoint) -> None:
        margin, bar = ROW_HEIGHT, self.verticalScrollBar()
        if at.y() < margin:
            bar.setValue(bar.value() - margin // 2)
        elif at.y() > self.viewport().height() - margin:
            bar.setValue(bar.value() + margin // 2)

    def _end_drag(self) -> None:
        model = self.model()
        if isinstance(model, DragModel):
            model.preview([])
        self._tip.hide()
