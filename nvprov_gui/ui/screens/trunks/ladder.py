"""The ladder: each message an arrow between us and the provider, as it happens."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from nvprov_gui.domain.digits import whole
from nvprov_gui.qt.theme import Theme

_ROW, _TOP, _SIDE = 26, 34, 70
_REFUSED = 400


class Ladder(QWidget):
    """Paints the messages of a check; a click chooses one.

    Signals:
        chosen: the text of a message.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._messages: list[dict[str, object]] = []
        self._current = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(_TOP + _ROW)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(320, _TOP + _ROW * (len(self._messages) + 1))

    def clear(self) -> None:
        """No messages."""
        self._messages, self._current = [], -1
        self._grow()

    def add(self, message: dict[str, object]) -> None:
        """One more message."""
        self._messages.append(message)
        self._grow()

    def _grow(self) -> None:
        self.setMinimumHeight(_TOP + _ROW * (len(self._messages) + 1))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = float(_SIDE), float(self.width() - 30)
        painter.setFont(self._theme.bold)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QRectF(left - 40, 4, 120, 20), Qt.AlignmentFlag.AlignLeft, self.tr("this laptop"))
        painter.drawText(QRectF(right - 120, 4, 130, 20), Qt.AlignmentFlag.AlignRight, self.tr("provider"))
        painter.setPen(QPen(self._theme.colour("line"), 1.5))
        for x in (left, right):
            painter.drawLine(QPointF(x, _TOP - 6), QPointF(x, self.height() - 4))
        if not self._messages:
            painter.setFont(self.font())
            painter.setPen(self._theme.colour("faint"))
            room = QRectF(left + 8, _TOP, right - left - 16, self.height() - _TOP)
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room, flags, self.tr("The messages of the chosen check stand here."))
        for at, message in enumerate(self._messages):
            self._draw(painter, at, message, left, right)

    def _draw(
        self, painter: QPainter, at: int, message: dict[str, object], left: float, right: float
    ) -> None:
        y, theme, title = _TOP + _ROW * (at + 0.75), self._theme, str(message["title"])
        code = whole(title[:3]) or 0
        tone = "bad" if code >= _REFUSED else "ok" if code else "accent"
        if at == self._current:
            painter.fillRect(QRectF(0, y - _ROW * 0.75, self.width(), _ROW), theme.colour("select"))
        painter.setFont(theme.fixed)
        painter.setPen(theme.colour("faint"))
        stamp = datetime.fromtimestamp(float(str(message["time"]))).astimezone().strftime("%H:%M:%S")
        painter.drawText(QRectF(4, y - 12, _SIDE - 8, 18), Qt.AlignmentFlag.AlignLeft, stamp)
        painter.setPen(theme.colour(tone))
        room = QRectF(left + 10, y - 17, right - left - 20, 16)
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, shown)
        start, end = (left, right) if message["is_ours"] else (right, left)
        painter.setPen(QPen(theme.colour(tone), 1.4))
        painter.drawLine(QPointF(start, y), QPointF(end, y))
        back = -7 if message["is_ours"] else 7
        painter.setBrush(theme.colour(tone))
        tip = [QPointF(end, y), QPointF(end + back, y - 4), QPointF(end + back, y + 4)]
        painter.drawPolygon(QPolygonF(tip))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = int((event.position().y() - _TOP) // _ROW)
        if 0 <= at < len(self._messages):
            self._current = at
            self.chosen.emit(str(self._messages[at]["text"]))
            self.update()
