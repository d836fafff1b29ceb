"""A line above the phones into which something is typed or scanned."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.widgets.bar import Bar
from nvprov_gui.ui.widgets.elided import ElidedLabel

_FIELD_WIDTH = 190


class EntryBar(Bar):
    """Hidden until it is wanted; Enter takes what is in the field, Esc closes the line."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scanbar")
        self._bench = bench
        self.field, self.said = QLineEdit(self), ElidedLabel(self)
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.installEventFilter(self)
        self.close_button = QToolButton(self)
        self.close_button.clicked.connect(self.leave)
        bench.theme.changed.connect(self.draw)

    def lay_out(self, before: tuple[QWidget, ...], after: tuple[QWidget, ...] = ()) -> None:
        """Field, ``before``, what is said, ``after``, the button that closes."""
        for widget in (self.field, *before):
            self.row.addWidget(widget)
        self.row.addWidget(self.said, 1)
        for widget in (*after, self.close_button):
            self.row.addWidget(widget)

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
