"""The users beside an analogue gateway's ports, to be dragged onto them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.domain.phone import User
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.users import PANEL_COLUMNS, UsersModel
from nvprov_gui.ui.widgets.drag_table import DragTable
from nvprov_gui.ui.widgets.drag_tip import DragTip

_ROW = 28
_WIDTHS = (54, 60)


class UsersList(QWidget):
    """A title, a filter, the users of the site.

    Signals:
        confirmed: Enter on selected users: they shall get ports.
    """

    confirmed = Signal()

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._roster = bench.session.roster
        self.model = UsersModel(self._roster, PANEL_COLUMNS, self)
        self.table = DragTable(bench.theme, DragTip(parent), self, lines=False)
        self.table.show_rows(self.model)
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.confirmed.connect(self.confirmed)
        self._title, self.filter = QLabel(self), QLineEdit(self)
        self._title.setFont(bench.theme.bold)
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.model.set_filter)
        parts = QVBoxLayout(self)
        parts.setContentsMargins(8, 8, 8, 8)
        parts.setSpacing(6)
        for part in (self._title, self.filter):
            parts.addWidget(part)
        parts.addWidget(self.table, 1)
        self.retranslate()

    def selected(self) -> list[User]:
        """Who is selected, from the top down."""
        return [self.model.shown[row] for row in self.table.selected_rows()]

    def refresh(self) -> None:
        """Show the users of now."""
        users = [user for user in self._roster.users if user.extension]
        if users != self.model.rows:
            self.model.set_rows(users)

    def retranslate(self) -> None:
        """Set all texts."""
        self._title.setText(self.tr("Users for the ports"))
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter users"))
        self.table.setAccessibleName(self.tr("Users for the ports"))
        self.table.setToolTip(self.tr("Drag them onto a port; Enter puts them on the next free one"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
