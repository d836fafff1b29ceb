"""Checks that take minutes, money or a second person: chosen from a menu."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget, QWidgetAction

from nvprov_gui.domain.dialling import dialled

_INBOUND_SECONDS, _KEEP_ALIVE_MINUTES = "60", "10"
_LIKE_AN_ITEM = (28, 4, 20, 4)
"""Margins that set the field in the line of the menu's words."""
_CHANNELS = (0, 2, 4, 8, 15, 30)


class Extras(QPushButton):
    """A button with the menu; it tells how many are chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._menu = QMenu(self)
        self.inbound, self.keep_alive = QAction(self, checkable=True), QAction(self, checkable=True)
        self._menu.addActions([self.inbound, self.keep_alive])
        holder = QWidget(self._menu)
        self.second, second = QLineEdit(holder), QWidgetAction(self._menu)
        line = QVBoxLayout(holder)
        line.setContentsMargins(*_LIKE_AN_ITEM)
        line.addWidget(self.second)
        second.setDefaultWidget(holder)
        self._menu.addAction(second)
        self.second.textChanged.connect(lambda _text: self.retranslate())
        self._at_once = self._menu.addMenu("")
        self._group = QActionGroup(self)
        self.channels = {count: self._channel(count) for count in _CHANNELS}
        self.channels[0].setChecked(True)
        self.setMenu(self._menu)
        for action in (self.inbound, self.keep_alive, *self.channels.values()):
            action.toggled.connect(lambda _on: self.retranslate())
        self.retranslate()

    def _channel(self, count: int) -> QAction:
        action = QAction(str(count), self, checkable=True)
        self._group.addAction(action)
        self._at_once.addAction(action)
        return action

    def arguments(self) -> list[str]:
        """For ``nvprov trunk test``.

        Raises:
            UserError: the second number is none, or an emergency number.
        """
        found = []
        if self.inbound.isChecked():
            found += ["--inbound", _INBOUND_SECONDS]
        if self.keep_alive.isChecked():
            found += ["--keep-alive", _KEEP_ALIVE_MINUTES]
        if self.second.text().strip():
            found += ["--transfer", dialled(self.second.text())]
        if self.count:
            found += ["--channels", str(self.count)]
        return found

    @property
    def count(self) -> int:
        """How many calls at once."""
        return next(count for count, action in self.channels.items() if action.isChecked())

    def retranslate(self) -> None:
        """Set all texts."""
        chosen = self.inbound.isChecked() + self.keep_alive.isChecked() + bool(self.count)
        chosen += bool(self.second.text().strip())
        self.setText(self.tr("Also… ({0})").format(chosen) if chosen else self.tr("Also…"))
        self.setToolTip(self.tr("Checks that take minutes, money or a second person"))
        self.inbound.setText(self.tr("Take a call to the trunk, within a minute"))
        self.keep_alive.setText(self.tr("Keep alive, ten minutes"))
        self.second.setPlaceholderText(self.tr("Second number, for a transfer"))
        self.second.setAccessibleName(self.tr("Second number, for a transfer"))
        self._at_once.setTitle(self.tr("Calls at once"))
        self.channels[0].setText(self.tr("none"))
