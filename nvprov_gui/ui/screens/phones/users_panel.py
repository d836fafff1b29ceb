"""Users without a phone, to be dragged onto phones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.domain.phone import User
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.users import PANEL_COLUMNS, UsersModel
from nvprov_gui.ui.widgets.drag_table import DragTable
from nvprov_gui.ui.widgets.drag_tip import DragTip
from nvprov_gui.ui.widgets.empty import EmptyState

_SIDE = 10
_ROW = 30
_EXTENSION_WIDTH = 54
_LEAST_NAME = 60


class UsersPanel(QWidget):
    """A title with the count, a filter, the list.

    Signals:
        confirmed: Enter on selected users: which phone shall they get?
    """

    confirmed = Signal()

    def __init__(self, bench: Bench, tip: DragTip, bring_in: QAction) -> None:
        super().__init__()
        self._session = bench.session
        self.model = UsersModel(bench.session.roster, PANEL_COLUMNS, self)
        self.table = DragTable(bench.theme, tip, self, lines=False)
        self.table.show_rows(self.model)
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.setColumnWidth(0, _EXTENSION_WIDTH)
        self.table.setColumnWidth(1, _LEAST_NAME)
        self.table.confirmed.connect(self.confirmed)
        self._title, self._count, self.filter = QLabel(self), QLabel(self), QLineEdit(self)
        self._title.setFont(bench.theme.bold)
        self._count.setProperty("tone", "muted")
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self._empty = EmptyState([bring_in], self)
        self.table.show_when_empty(self._empty)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 12, _SIDE, 6)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        field = QHBoxLayout()
        field.setContentsMargins(_SIDE, 0, _SIDE, 8)
        field.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(field)
        column.addWidget(self.table, 1)
        self.setTabOrder(self.filter, self.table)

    def refresh(self) -> None:
        """Show who has no phone now."""
        self.model.set_rows(self._session.roster.without_phone())
        self._count.setText(f"{len(self.model.rows)}")
        self._say_empty()

    def follow(self) -> None:
        """Show it again if somebody got a phone or lost one; else the selection is left alone."""
        if self._session.roster.without_phone() != list(self.model.rows):
            self.refresh()

    def selected(self) -> list[User]:
        """The selected users from the top."""
        return [self.model.shown[row] for row in self.table.selected_rows()]

    def next_users(self) -> list[User]:
        """Users in the order they would be assigned: from the selection on, else from the top."""
        rows = self.table.selected_rows()
        return self.selected() if len(rows) > 1 else list(self.model.shown[rows[0] if rows else 0 :])

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._say_empty()

    def _say_empty(self) -> None:
        if self.model.rows:
            self._empty.say(self.tr("No such user"), self.tr("Esc clears the filter."), actions=False)
        elif self._session.roster.users:
            self._empty.say(self.tr("Everybody has a phone"), "", actions=False)
        else:
            self._empty.say(self.tr("No users yet"), self.tr("Drop a list here, or import one."))

    def retranslate(self) -> None:
        """Set all texts."""
        self._title.setText(self.tr("Users without a phone"))
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter users"))
        self.table.setAccessibleName(self.tr("Users without a phone"))
        self._count.setAccessibleName(self.tr("Number of users without a phone"))
        self._say_empty()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
