"""How the gateways screen is laid out: list and users, the form, and one thing on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from nvprov_gui.ui.page import Scrolled
from nvprov_gui.ui.widgets.empty import EmptyState

_WIDTHS, _HEIGHTS = (220, 520, 420), (300, 300)


class Panes(QSplitter):
    """Three columns; a gateway without a form has a sentence in its place, and nothing on the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._left = QSplitter(Qt.Orientation.Vertical, parent)
        self._middle, self._right, self._nothing = QStackedWidget(self), QStackedWidget(self), QWidget(self)
        self._formless = EmptyState((), self)

    def put(self, left: Sequence[QWidget], form: QWidget, right: Sequence[QWidget]) -> None:
        """Show these; called once."""
        for part in left:
            self._left.addWidget(part)
        self._left.setHandleWidth(1)
        self._left.setSizes(_HEIGHTS)
        self._middle.addWidget(Scrolled(form))
        self._middle.addWidget(self._formless)
        for pane in (*right, self._nothing):
            self._right.addWidget(pane)
        for widget in (self._left, self._middle, self._right):
            self.addWidget(widget)
        self.setHandleWidth(1)
        self.setSizes(_WIDTHS)
        self.setStretchFactor(1, 1)
        self.setStretchFactor(2, 1)

    def show_form(self, pane: QWidget) -> None:
        """The form, and this on the right."""
        self._middle.setCurrentIndex(0)
        self._right.setCurrentWidget(pane)

    def show_formless(self, title: str, why: str) -> None:
        """Why there is no form."""
        self._formless.say(title, why)
        self._middle.setCurrentWidget(self._formless)
        self._right.setCurrentWidget(self._nothing)
