"""A list of lines that follows its newest one, and whose lines can be copied."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

LINE_HEIGHT = 19


class FollowingList(QListView):
    """Stays at the end unless scrolled up or ``paused``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("console")
        self.paused = False
        self.when_empty = ""
        """What stands here before the first line."""
        self._at_end = True
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def follow(self, model: QAbstractItemModel) -> None:
        """Show a model's lines and go with them."""
        before = self.model()
        if before is not None:
            before.disconnect(self)
        self.setModel(model)
        model.rowsAboutToBeInserted.connect(self._look)
        model.rowsInserted.connect(self._go_on)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model = self.model()
        if self.when_empty and (model is None or not model.rowCount()):
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            room = self.viewport().rect().adjusted(16, 0, -16, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.when_empty)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted(index.row() for index in self.selectedIndexes())
            lines = [str(self.model().index(row, 0).data()) for row in rows]
            QGuiApplication.clipboard().setText("\n".join(lines))
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        bar = self.verticalScrollBar()
        self._at_end = bar.value() >= bar.maximum() - LINE_HEIGHT

    def _go_on(self) -> None:
        if self._at_end and not self.paused:
            self.scrollToBottom()
