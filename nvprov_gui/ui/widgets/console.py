"""The live console: what phones ask and get."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.models.activity import LINE_ROLE, ActivityModel, Line
from nvprov_gui.ui.widgets.following_list import LINE_HEIGHT, FollowingList

_LEFT, _RIGHT = 16, 12
_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_Index = QModelIndex | QPersistentModelIndex


class Console(FollowingList):
    """Lines in a fixed font; follows the newest unless scrolled up.

    A phone that is not in the site can be added from its line: by the word at its end, a double click,
    Enter, or its menu.

    Signals:
        add_wanted: the MAC address and the User-Agent of such a phone.
    """

    add_wanted = Signal(str, str)

    def __init__(self, theme: Theme, activity: ActivityModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_stranger: Callable[[str], bool] = bool
        """Whether a phone that asked is still not in the site."""
        self.add = QAction(self)
        self.add.triggered.connect(self._add)
        self._lines = _LineDelegate(theme, self)
        self.setItemDelegate(self._lines)
        self.setMinimumHeight(3 * LINE_HEIGHT)
        self.follow(activity)
        theme.changed.connect(self.viewport().update)
        self.doubleClicked.connect(self._add)
        self._name()

    def stranger(self, index: _Index) -> Line | None:
        """The line if its phone can be added."""
        line = index.data(LINE_ROLE)
        return line if isinstance(line, Line) and line.stranger and self.is_stranger(line.stranger) else None

    def _add(self) -> None:
        if line := self.stranger(self.currentIndex()):
            self.add_wanted.emit(line.stranger, line.agent)

    def menu(self, at: QPoint) -> QMenu | None:
        """The menu of the line at a point of the list, if it has one."""
        index = self.indexAt(at)
        if self.stranger(index) is None:
            return None
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.addAction(self.add)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu(event.pos())
        if menu is not None:
            menu.exec(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and self._lines.is_link(self.visualRect(index), at):
            self._add()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Live console"))
        self.when_empty = self.tr("What phones ask and get stands here while the laptop serves (F8).")
        self.add.setText(self.tr("Add it"))


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, console: Console) -> None:
        super().__init__(console)
        self._theme = theme
        self._console = console
        self._metrics = QFontMetrics(theme.fixed)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, LINE_HEIGHT)

    def is_link(self, line: QRect, at: QPoint) -> bool:
        """Whether a point is on the word that adds a line's phone."""
        return self._link(line).contains(at)

    def _link(self, line: QRect) -> QRect:
        width = self._metrics.horizontalAdvance(self._console.add.text())
        return QRect(line.right() - _RIGHT - width, line.top(), width, line.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour("select"))
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        painter.setFont(self._theme.fixed)
        room = rect.adjusted(_LEFT, 0, -8, 0)
        if self._console.stranger(index) is not None:
            painter.setPen(self._theme.colour("accent"))
            painter.drawText(self._link(rect), _FLAGS, self._console.add.text())
            room.setRight(self._link(rect).left() - 8)
        self._words(painter, room, line)

    def _words(self, painter: QPainter, room: QRect, line: Line) -> None:
        for text, tone in ((f"{line.time:%H:%M:%S}", "muted"), (line.word, line.tone), (line.text, "text")):
            painter.setPen(self._theme.colour(tone))
            shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _FLAGS, shown)
            room.setLeft(room.left() + self._metrics.horizontalAdvance(text + " "))
