"""The screens, down the left side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.screen import Entry

WIDTH = 72
_TALL, _LOW = 52, 38
_MARGIN, _GAP = 8, 2


class Sidebar(QFrame):
    """One button per screen; in a low window only their icons.

    Signals:
        wanted: the key of a screen.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setFixedWidth(WIDTH)
        self._theme = theme
        self._entries = {entry.key: entry for entry in entries}
        self._group = QActionGroup(self)
        self.screen_actions: dict[str, QAction] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(5, _MARGIN, 5, _MARGIN)
        column.setSpacing(_GAP)
        self._buttons = [self._button(entry, number) for number, entry in enumerate(entries, 1)]
        for button in self._buttons:
            column.addWidget(button)
        column.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()
        self._fit()

    def show_current(self, key: str) -> None:
        """Mark a screen as the one that is shown; none if it has no button."""
        if key in self.screen_actions:
            self.screen_actions[key].setChecked(True)
        elif checked := self._group.checkedAction():
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def follow_site(self, *, is_open: bool) -> None:
        """Screens can be reached while a site is open; help always."""
        for key, action in self.screen_actions.items():
            action.setEnabled(is_open or key == "help")

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, self._height(_LOW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _height(self, each: int) -> int:
        return 2 * _MARGIN + len(self._buttons) * (each + _GAP)

    def _fit(self) -> None:
        tall = self.height() >= self._height(_TALL)
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if tall else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._buttons:
            button.setToolButtonStyle(style)
            button.setFixedHeight(_TALL if tall else _LOW)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._dress()
        super().changeEvent(event)

    def _button(self, entry: Entry, number: int) -> QToolButton:
        action = QAction(self)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        action.triggered.connect(lambda: self.wanted.emit(entry.key))
        self._group.addAction(action)
        self.screen_actions[entry.key] = action
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setIconSize(QSize(20, 20))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _dress(self) -> None:
        for key, action in self.screen_actions.items():
            name = QCoreApplication.translate("Screens", self._entries[key].name)
            action.setText(name)
            action.setToolTip(f"{name} ({action.shortcut().toString()})")
            action.setIcon(self._theme.icon(self._entries[key].icon, "muted"))
