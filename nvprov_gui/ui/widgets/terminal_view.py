"""A live terminal: ten thousand lines with colours, timestamps, search, pause."""

from __future__ import annotations

import time as clock
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nvprov_gui.domain.folding import folded
from nvprov_gui.gateways.consoletext import ConsoleLine, ConsoleText
from nvprov_gui.gateways.events import Console
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.widgets.following_list import LINE_HEIGHT, FollowingList

_LEFT = 16
_FLUSH_MS = 40
_LINE = Qt.ItemDataRole.UserRole
_TONES = {"red": "bad", "green": "ok", "yellow": "wait", "blue": "info", "cyan": "info", "magenta": "info"}
_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TerminalModel(QAbstractListModel):
    """The lines of one session."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = ConsoleText()
        self._shown: list[ConsoleLine] = []
        self._waiting: list[Console] = []
        self._soon = QTimer(self, interval=_FLUSH_MS, singleShot=True)
        self._soon.timeout.connect(self.flush)

    def feed(self, event: Console) -> None:
        """Text came; it is shown with what else comes within a blink."""
        self._waiting.append(event)
        if not self._soon.isActive():
            self._soon.start()

    def flush(self) -> None:
        """Show what has come."""
        waiting, self._waiting = self._waiting, []
        dropped, first = 0, len(self._shown)
        for event in waiting:
            change = self.console.feed(event)
            dropped += change.dropped
            first = min(first - change.dropped, change.first)
        self._drop(min(dropped, len(self._shown)))
        self._replace(max(first, 0), self.console.lines[max(first, 0) :])

    def _drop(self, count: int) -> None:
        if count:
            self.beginRemoveRows(_ROOT, 0, count - 1)
            del self._shown[:count]
            self.endRemoveRows()

    def _replace(self, first: int, lines: Sequence[ConsoleLine]) -> None:
        stay = len(self._shown) - first
        if stay > 0:
            self._shown[first:] = lines[:stay]
            self.dataChanged.emit(self.index(first), self.index(len(self._shown) - 1))
        if new := lines[max(stay, 0) :]:
            self.beginInsertRows(_ROOT, len(self._shown), len(self._shown) + len(new) - 1)
            self._shown += new
            self.endInsertRows()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._shown[index.row()]
        return line if role == _LINE else line.text if role == Qt.ItemDataRole.DisplayRole else None

    def find(self, text: str, start: int) -> int:
        """The row of the next line that holds a text, from a row on and round; -1 for none."""
        rows = [*range(start, len(self._shown)), *range(start)]
        needle = folded(text)
        return next((row for row in rows if needle in folded(self._shown[row].text)), -1)


class TerminalView(FollowingList):
    """Follows the newest line unless scrolled up or paused."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timestamps = False
        self.setItemDelegate(_Delegate(theme, self))
        theme.changed.connect(self.viewport().update)

    def show_model(self, model: TerminalModel) -> None:
        """Another session's lines."""
        self.follow(model)
        self.scrollToBottom()

    def find_next(self, text: str) -> bool:
        """Go to the next line with a text."""
        model = self.model()
        row = model.find(text, self.currentIndex().row() + 1) if isinstance(model, TerminalModel) else -1
        if row >= 0:
            self.setCurrentIndex(model.index(row, 0))
        return row >= 0


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: TerminalView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._metrics = QFontMetrics(theme.fixed)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, LINE_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.colour("select"))
        line = index.data(_LINE)
        if not isinstance(line, ConsoleLine):
            return
        painter.setFont(self._theme.fixed)
        left = _LEFT
        if self._view.timestamps:
            stamp = clock.strftime("%H:%M:%S ", clock.localtime(line.time))
            left = self._draw(painter, option, left, stamp, "faint")
        for span in line.spans:
            tone = _TONES.get(span.colour, "muted" if line.is_ours else "text")
            left = self._draw(painter, option, left, span.text, tone)

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, left: int, text: str, tone: str) -> int:
        painter.setPen(self._theme.colour(tone))
        painter.drawText(option.rect.adjusted(left, 0, -8, 0), _FLAGS, text)
        return left + self._metrics.horizontalAdvance(text)
