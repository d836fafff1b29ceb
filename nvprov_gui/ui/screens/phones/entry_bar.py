"""A line above the phones into which something is typed or scanned."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.widgets.elided import ElidedLabel

_HEIGHT, _FIELD_WIDTH = 45, 190


class EntryBar(QFrame):
    """Hidden until it is wanted; Enter takes what is in the field, Esc closes the line."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scanbar")
        self.setFixedHeight(_HEIGHT)
        self._bench = bench
        self.field, self.said = QLineEdit(self), ElidedLabel(self)
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.installEventFilter(self)
        self.close_button = QToolButton(self)
        self.close_button.clicked.connect(self.leave)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 8, 0)
        self._row.setSpacing(8)
        bench.theme.changed.connect(self.draw)

    def lay_out(self, before: tuple[QWidget, ...], after: tuple[QWidget, ...] = ()) -> None:
        """Field, ``before``, what is said, ``after``, the button that closes."""
        for widget in (self.field, *before):
            self._row.addWidget(widget)
        self._row.addWidget(self.said, 1)
        for widget in (*after, self.close_button):
            self._row.addWidget(widget)

    def enter(self) -> None:
        """Take what is in the field."""
        raise NotImplementedError

    def leave(self) -> None:
        """Close the line."""
        self.hide()

    def draw(self) -> None:
        """Take icons of the theme's colours."""
        self.close_button.setIcon(self._bench.theme.icon("close", "muted"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
            return True
        return False
