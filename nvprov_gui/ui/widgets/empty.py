"""What stands where rows would be: a sentence and the one next action."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nvprov_gui.ui.widgets.buttons import ActionButton


class EmptyState(QWidget):
    """A bold line, a muted one, buttons."""

    def __init__(self, actions: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text = QLabel(self), QLabel(self)
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._text.setProperty("tone", "muted")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        for number, action in enumerate(actions):
            row.addWidget(ActionButton(action, "" if number else "primary", parent=self))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self._buttons = row

    def say(self, title: str, text: str, *, actions: bool = True, only: QAction | None = None) -> None:
        """Say what is missing; ``actions`` whether the buttons would help, or ``only`` one of them."""
        self._title.setText(title)
        self._text.setText(text)
        for number in range(self._buttons.count()):
            item = self._buttons.itemAt(number)
            widget = item.widget() if item else None
            if isinstance(widget, ActionButton):
                widget.setVisible(actions and only in (None, widget.action))
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))
