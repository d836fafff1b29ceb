"""The top line: where one is, what can be done here, the way to everything else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.elided import ElidedLabel

HEIGHT = 44
_SEARCH_WIDTH = 250
_LEAST_WIDTH = 420
_MORE_WIDTH = 36
_NO_KEYS, _SMALL_SEARCH, _NO_KEY_AT_ALL = 1, 2, 3
"""How much is left out to fit a narrow window; each number more moves one button into the menu."""


class Header(QFrame):
    """Title, subtitle, buttons of the screen, search; where room is short, what matters least gives way."""

    def __init__(self, theme: Theme, search: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("header")
        self.setFixedHeight(HEIGHT)
        self._title, self._subtitle = QLabel(self), ElidedLabel(self)
        font = QFont(theme.bold)
        font.setPixelSize(14)
        self._title.setFont(font)
        self._subtitle.setProperty("tone", "muted")
        self._buttons: list[ActionButton] = []
        self._shown: tuple[tuple[QAction, ...], QAction | None] = ((), None)
        self._fitted: object = None
        self._search = SearchButton(theme, search, self)
        self._more = QPushButton("…", self)
        self._more.setFixedWidth(_MORE_WIDTH)
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 16, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        for widget, stretch in ((self._subtitle, 1), (self._more, 0), (self._search, 0)):
            self._row.addWidget(widget, stretch)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, HEIGHT)

    def show_place(self, title: str, subtitle: str) -> None:
        """Say where one is."""
        self._title.setText(title)
        self._subtitle.say(subtitle)
        self._fit()

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
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """A button has another text or came and went: there may be another room for all."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        wanted = self._wanted()
        if wanted == self._fitted:
            return
        self._fitted = wanted
        secondary = [button for button in self._buttons if not button.property("tone")]
        for step in range(_NO_KEY_AT_ALL + 1 + len(secondary)):
            self._leave_out(step, secondary)
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                break

    def _wanted(self) -> object:
        """What the room depends on: fitting anew for the same would never come to rest."""
        actions = [button.action for button in self._buttons]
        buttons = [(each.text(), each.shortcut(), each.isVisible()) for each in actions]
        return self.width(), self._title.text(), self._search.action.text(), buttons

    def _leave_out(self, step: int, secondary: Sequence[ActionButton]) -> None:
        folded = list(secondary[: max(step - _NO_KEY_AT_ALL, 0)])
        for button in self._buttons:
            main = button not in secondary
            button.set_brief(step >= (_NO_KEY_AT_ALL if main else _NO_KEYS))
            button.fold(button in folded)
        self._search.set_small(step >= _SMALL_SEARCH)
        self._more.setVisible(bool(folded))
        self._more.setAccessibleName(self.tr("More actions"))
        self._menu.clear()
        self._menu.addActions([button.action for button in folded])


class SearchButton(ActionButton):
    """Looks like a field, opens the command palette."""

    def __init__(self, theme: Theme, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(action, parent=parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            self._glass = QLabel(self)
            row.insertWidget(0, self._glass)
            row.insertStretch(row.count() - 1, 1)
        theme.changed.connect(self._draw_glass)
        self._draw_glass()

    def set_small(self, small: bool) -> None:
        """Only the glass, where there is no room."""
        self.set_brief(small)
        self.set_wordless(small)

    def sizeHint(self) -> QSize:
        own = super().sizeHint()
        return own if self.wordless else QSize(max(_SEARCH_WIDTH, own.width()), own.height())

    def _draw_glass(self) -> None:
        self._glass.setPixmap(self._theme.icon("search", "faint").pixmap(QSize(14, 14)))
