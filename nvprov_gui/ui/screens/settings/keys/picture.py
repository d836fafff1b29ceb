"""The phone drawn with its keys: one page of line keys beside the screen, soft keys below it, or a module."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.models.drops import USERS
from nvprov_gui.ui.screens.settings.keys.places import Places
from nvprov_gui.ui.screens.settings.keys.words import shown_label
from nvprov_gui.workflows.keys import Key, Sheet

_NEAR = 4.0
_ROUND = 6.0


class KeyPicture(QWidget):
    """Paints a sheet's page; keys are clicked, and users dropped on them.

    Signals:
        picked: the number of a key that was clicked.
        dropped: a key number and the mime data that was dropped on it.
    """

    picked = Signal(int)
    dropped = Signal(int, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._sheet, self._page = theme, Sheet("linekey", (), ()), 0
        self._selected: frozenset[int] = frozenset()
        self._title, self._line, self._hover = "", "", 0
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        return self._page

    def show_sheet(self, sheet: Sheet, title: str, line: str) -> None:
        """Other keys; title and line stand on the phone's screen."""
        self._sheet, self._title, self._line = sheet, title, line
        self._page = max(0, min(self._page, len(sheet.pages) - 1))
        self.setFixedHeight(int(self._places.height))
        self.update()

    def turn(self, page: int) -> None:
        """Show another page."""
        self._page = max(0, min(page, len(self._sheet.pages) - 1))
        self.update()

    def select(self, numbers: frozenset[int]) -> None:
        """Mark keys, and turn to the first one's page."""
        self._selected = numbers
        if numbers:
            self._page = self._sheet.page_of(min(numbers))
        self.update()

    # where things are

    @property
    def _places(self) -> Places:
        return Places(self._sheet, self.width())

    def _keys(self) -> Iterator[tuple[Key, QRectF]]:
        numbers = self._sheet.pages[self._page] if self._sheet.pages else ()
        for number, box in zip(numbers, self._places.keys(self._page), strict=True):
            yield self._sheet.keys[number - 1], box

    def _at(self, point: QPointF) -> int:
        near = _NEAR
        found = (
            key.number for key, box in self._keys() if box.adjusted(-near, -near, near, near).contains(point)
        )
        return next(found, 0)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if (screen := self._places.screen()) is not None:
            self._draw_screen(painter, screen)
        for key, box in self._keys():
            self._draw_key(painter, key, box)

    def _draw_screen(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.colour("line")))
        painter.setBrush(theme.colour("canvas"))
        painter.drawRoundedRect(box, 8, 8)
        if not self._places.has_words:
            return
        painter.setPen(theme.colour("text"))
        font = theme.bold
        painter.setFont(font)
        inside = box.adjusted(14, 12, -14, -8)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), self._title)
        painter.setFont(theme.plain)
        painter.setPen(theme.colour("muted"))
        below = inside.adjusted(0, 22, 0, 0)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), self._line)

    def _draw_key(self, painter: QPainter, key: Key, box: QRectF) -> None:
        theme = self._theme
        is_marked = key.number in self._selected or key.number == self._hover
        pen = QPen(theme.colour("accent" if is_marked else "line"), 2.0 if is_marked else 1.0)
        painter.setPen(pen)
        painter.setBrush(theme.colour("select" if key.number == self._hover else "raised"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.setFont(theme.chip)
        painter.setPen(theme.colour("muted"))
        is_soft = self._sheet.family == "softkey"
        side = Qt.AlignmentFlag.AlignHCenter if is_soft else Qt.AlignmentFlag.AlignLeft
        flags, room = int(Qt.AlignmentFlag.AlignVCenter | side), box.adjusted(5, 0, -5, 0)
        if not is_soft:
            painter.drawText(box.adjusted(9, 0, -6, 0), flags, str(key.number))
            room = box.adjusted(31, 0, -6, 0)
        painter.setPen(theme.colour("text" if key.type else "faint"))
        words = shown_label(key) or self.tr("empty")
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, flags, shown)

    # hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if number := self._at(event.position()):
            self.picked.emit(number)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(USERS):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._hover = self._at(event.position())
        event.setAccepted(bool(self._hover))
        self.update()

    def dragLeaveEvent(self, event: QEvent) -> None:
        self._hover = 0
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        number, self._hover = self._at(event.position()), 0
        if number:
            event.acceptProposedAction()
            self.dropped.emit(number, event.mimeData())
        self.update()
