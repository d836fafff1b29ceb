"""The label that floats beside the pointer while dragging."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QLabel, QWidget

_OFFSET = QPoint(14, 16)
_WIDEST = 320


class DragTip(QLabel):
    """Says what a drop would do, or why it can't be done."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("drag")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMaximumWidth(_WIDEST)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        self.hide()

    def follow(self, where: QWidget, at: QPoint, text: str, *, allowed: bool = True) -> None:
        """Show a text beside a point of a widget of this window; an empty one hides the label."""
        window = self.parentWidget()
        if not text or window is None:
            self.hide()
            return
        if text != self.text() or allowed != (self.property("tone") != "bad"):
            self._say(text, allowed)
        place = where.mapTo(window, at) + _OFFSET
        place.setX(max(4, min(place.x(), window.width() - self.width() - 4)))
        place.setY(max(4, min(place.y(), window.height() - self.height() - 4)))
        self.move(place)
        self.show()
        self.raise_()

    def _say(self, text: str, allowed: bool) -> None:
        self.setProperty("tone", "" if allowed else "bad")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setWordWrap(False)
        self.setText(text)
        if self.sizeHint().width() > _WIDEST:
            self.setWordWrap(True)
        self.adjustSize()
