"""Beside the keys: users to drop on them, and what is odd about them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.domain.phone import User
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.users import PANEL_COLUMNS, UsersModel
from nvprov_gui.ui.widgets.drag_table import DragTable
from nvprov_gui.ui.widgets.drag_tip import DragTip

_WIDTH = 240
_EXTENSION_WIDTH, _LEAST_NAME = 54, 60
_MOST = 4


class KeySide(QWidget):
    """A filter, the site's users, a card with concerns.

    Signals:
        confirmed: Enter on selected users: make keys of them.
    """

    confirmed = Signal()

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = bench.session
        self._type = "blf"
        self._rest = QWidget(self)
        self.setFixedWidth(_WIDTH)
        self._title, self.filter = QLabel(self), QLineEdit(self)
        self._title.setFont(bench.theme.bold)
        self._title.setWordWrap(True)
        self.filter.setClearButtonEnabled(True)
        self.model = UsersModel(bench.session.roster, PANEL_COLUMNS, self)
        self.table = DragTable(bench.theme, DragTip(self), self, lines=False)
        self.table.show_rows(self.model)
        self.table.horizontalHeader().hide()
        self.table.setColumnWidth(0, _EXTENSION_WIDTH)
        self.table.setColumnWidth(1, _LEAST_NAME)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.filter.textChanged.connect(self.model.set_filter)
        self.table.confirmed.connect(self.confirmed)
        self._card, self._words = QFrame(self), QLabel(self)
        self._card.setObjectName("card")
        self._card.setProperty("tone", "wait")
        self._words.setWordWrap(True)
        inside = QVBoxLayout(self._card)
        inside.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for widget in (self._title, self.filter, self.table, self._card, self._rest):
            column.addWidget(widget)
        for tall in (self.table, self._rest):
            column.setStretchFactor(tall, 1)
        self.retranslate()

    def refresh(self, type_: str) -> None:
        """Show the users that there are, and what a key made of one is; nobody if none can be made."""
        self._type = type_
        self._say()
        for widget in (self._title, self.filter, self.table):
            widget.setVisible(bool(type_))
        self._rest.setVisible(not type_)
        self.model.set_rows(user for user in self._session.roster.users if user.extension)

    def selected(self) -> list[User]:
        """The selected users."""
        return [self.model.shown[row] for row in self.table.selected_rows()]

    def show_concerns(self, sentences: Sequence[str]) -> None:
        """Say what is odd; nothing hides the card."""
        more = [self.tr("%n more", "", len(sentences) - _MOST)] if len(sentences) > _MOST else []
        self._words.setText("\n".join([*sentences[:_MOST], *more]))
        self._card.setVisible(bool(sentences))

    def retranslate(self) -> None:
        """Set all texts."""
        self._say()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter users"))
        self.table.setAccessibleName(self.tr("Users"))

    def _say(self) -> None:
        blf = self._type == "blf"
        self._title.setText(self.tr("Drop users for BLF keys") if blf else self.tr("Drop users to call them"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
