"""The live console: what phones ask and get."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.models.activity import LINE_ROLE, ActivityModel, Line

_LINE_HEIGHT = 19
_LEFT = 16
_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_Index = QModelIndex | QPersistentModelIndex


class Console(QListView):
    """Lines in a fixed font; follows the newest unless scrolled up."""

    def __init__(self, theme: Theme, activity: ActivityModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("console")
        self.setModel(activity)
        self.setItemDelegate(_LineDelegate(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(3 * _LINE_HEIGHT)
        self._at_end = True
        activity.rowsAboutToBeInserted.connect(self._look)
        activity.rowsInserted.connect(self._follow)
        theme.changed.connect(self.viewport().update)
        self._name()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted(index.row() for index in self.selectedIndexes())
            lines = [str(self.model().index(row, 0).data()) for row in rows]
            QGuiApplication.clipboard().setText("\n".join(lines))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Live console"))

    def _look(self) -> None:
        bar = self.verticalScrollBar()
        self._at_end = bar.value() >= bar.maximum() - _LINE_HEIGHT

    def _follow(self) -> None:
        if self._at_end:
            self.scrollToBottom()


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._metrics = QFontMetrics(theme.fixed)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, _LINE_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour("select"))
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        painter.setFont(self._theme.fixed)
        left = _LEFT
        for text, tone in ((f"{line.time:%H:%M:%S}", "muted"), (line.word, line.tone), (line.text, "text")):
            painter.setPen(self._theme.colour(tone))
            room = rect.adjusted(left, 0, -8, 0)
            painter.drawText(
                room, _FLAGS, self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            )
            left += self._metrics.horizontalAdvance(text + " ")
