"""The top line: where one is, what can be done here, the way to everything else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.widgets.buttons import ActionButton

HEIGHT = 44
_SEARCH_WIDTH = 250


class Header(QFrame):
    """Title, subtitle, buttons of the screen, search."""

    def __init__(self, theme: Theme, search: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("header")
        self.setFixedHeight(HEIGHT)
        self._title, self._subtitle = QLabel(self), QLabel(self)
        font = QFont(theme.bold)
        font.setPixelSize(14)
        self._title.setFont(font)
        self._subtitle.setProperty("tone", "muted")
        self._buttons: list[ActionButton] = []
        self._shown: tuple[tuple[QAction, ...], QAction | None] = ((), None)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 16, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        self._row.addWidget(self._subtitle)
        self._row.addStretch(1)
        self._search = SearchButton(theme, search, self)
        self._row.addWidget(self._search)

    def show_place(self, title: str, subtitle: str) -> None:
        """Say where one is."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    def show_actions(self, actions: Sequence[QAction], primary: QAction | None) -> None:
        """Show the buttons of a screen."""
        if (tuple(actions), primary) == self._shown:
            return
        self._shown = (tuple(actions), primary)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.let_go()
        self._buttons = []
        for action in actions:
            dot = self._theme if action.property("dot") else None
            button = ActionButton(action, "primary" if action is primary else "", dot, self)
            if action.property("stop"):
                button.set_tone("stop")
            self._row.insertWidget(self._row.count() - 1, button)
            self._buttons.append(button)

    def show_search(self, visible: bool) -> None:
        """Whether there is anything to search."""
        self._search.setVisible(visible)


class SearchButton(ActionButton):
    """Looks like a field, opens the command palette."""

    def __init__(self, theme: Theme, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(action, parent=parent)
        self._theme = theme
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            self._glass = QLabel(self)
            row.insertWidget(0, self._glass)
            row.insertStretch(row.count() - 1, 1)
        theme.changed.connect(self._draw_glass)
        self._draw_glass()

    def sizeHint(self) -> QSize:
        return QSize(max(_SEARCH_WIDTH, super().sizeHint().width()), 28)

    def _draw_glass(self) -> None:
        self._glass.setPixmap(self._theme.icon("search", "faint").pixmap(QSize(14, 14)))
