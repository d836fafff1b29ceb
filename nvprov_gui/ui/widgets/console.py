"""The live console: what phones ask and get."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.models.activity import LINE_ROLE, ActivityModel, Line
from nvprov_gui.ui.widgets.following_list import LINE_HEIGHT, FollowingList

_LEFT = 16
_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_Index = QModelIndex | QPersistentModelIndex


class Console(FollowingList):
    """Lines in a fixed font; follows the newest unless scrolled up."""

    def __init__(self, theme: Theme, activity: ActivityModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_LineDelegate(theme, self))
        self.setMinimumHeight(3 * LINE_HEIGHT)
        self.follow(activity)
        theme.changed.connect(self.viewport().update)
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Live console"))
        self.when_empty = self.tr("What phones ask and get stands here while the laptop serves (F8).")


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._metrics = QFontMetrics(theme.fixed)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, LINE_HEIGHT)

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
