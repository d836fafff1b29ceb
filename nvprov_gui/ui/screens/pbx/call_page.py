"""Click to call: each user's phone with what it lacks, and a call from here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.domain.dialling import dialled
from nvprov_gui.domain.digits import natural
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.phone import Phone
from nvprov_gui.pbx.phone_http import CommandResult
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.qt.task import Failure
from nvprov_gui.storage import Site
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.page import Page
from nvprov_gui.ui.screens.pbx.columns import word
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.table import Table
from nvprov_gui.workflows import calling
from nvprov_gui.workflows.calling import Readiness
from nvprov_gui.workflows.pbx.offering import is_offered, offer, program, withdraw

QT_TRANSLATE_NOOP("Pbx", "ready")
QT_TRANSLATE_NOOP("Pbx", "not ready")


def _state(row: Readiness) -> Cell:
    return Cell(word("ready"), chip="ok") if row.is_ready else Cell(word("not ready"), chip="wait")


def _user(row: Readiness) -> Cell:
    return Cell(f"{row.phone.extension} {row.phone.user}", font=CellFont.BOLD)


def _address(row: Readiness) -> Cell:
    return Cell(row.phone.address, font=CellFont.FIXED)


COLUMNS: tuple[Column[Readiness], ...] = (
    Column("user", QT_TRANSLATE_NOOP("Columns", "User"), _user, lambda r: natural(r.phone.extension), 220),
    Column("model", QT_TRANSLATE_NOOP("Columns", "Model"), lambda r: Cell(model_name(r.phone.model)),
           lambda r: r.phone.model, 160),
    Column("address", QT_TRANSLATE_NOOP("Columns", "Address"), _address,
           lambda r: natural(r.phone.address), 130),
    Column("state", QT_TRANSLATE_NOOP("Columns", "State"), _state, lambda r: r.is_ready, 110),
    Column("lacks", QT_TRANSLATE_NOOP("Columns", "What to mend"),
           lambda r: Cell(" ".join(say(each) for each in r.lacks), "muted"), lambda r: r.lacks, 460),
)  # fmt: skip


def _offered(*, on: bool) -> bool:
    """Offer the program for links or withdraw it; whether it is offered now."""
    if on:
        offer(program())
    else:
        withdraw()
    return is_offered()


class CallPage(Page):
    """The phone that is selected calls; emergency numbers never."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.call, self.answer, self.hang_up = QAction(self), QAction(self), QAction(self)
        self.offer = QAction(self, checkable=True)
        self.addActions([self.call, self.answer, self.hang_up, self.offer])
        self.rows = RowsModel[Readiness](
            COLUMNS, lambda row: row.phone.mac, lambda row: f"{row.phone.extension} {row.phone.user}", self
        )
        self.table, self.number, self._said = Table(bench.theme, self), QLineEdit(self), QLabel(self)
        self.table.show_rows(self.rows)
        self.table.allow_sorting()
        self._empty = EmptyState((), self)
        self.table.show_when_empty(self._empty)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._enable()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(16, 10, 16, 8)
        line.setSpacing(12)
        self.number.setFixedWidth(260)
        line.addWidget(self.number)
        line.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        bench = self.bench
        self.call.triggered.connect(self._call)
        self.answer.triggered.connect(lambda: self._tell(calling.answer))
        self.hang_up.triggered.connect(lambda: self._tell(calling.hang_up))
        self.offer.triggered.connect(self._offer)
        self.number.returnPressed.connect(self._call)
        self.table.chosen.connect(self._enable)
        bench.session.reloaded.connect(self._refresh)
        bench.session.phones_changed.connect(self._refresh)

    @property
    def name(self) -> str:
        return self.tr("Click to call")

    @property
    def subtitle(self) -> str:
        ready = sum(row.is_ready for row in self.rows.rows)
        return self.tr("{0} of {1} phones are ready").format(ready, len(self.rows.rows))

    @property
    def header_actions(self) -> Sequence[QAction]:
        return (self.offer, self.hang_up, self.answer, self.call)

    @property
    def primary(self) -> QAction:
        return self.call

    def shown(self) -> None:
        self.bench.tasks.run(lambda _task: is_offered(), self._show_offered, self._failed)
        self._refresh()

    def _offer(self, on: bool) -> None:
        """Be among the programs for links, or not; which one opens them is chosen in the system."""
        self.bench.tasks.run(lambda _task: _offered(on=on), self._told_offered, self._not_offered)

    def _show_offered(self, is_now: object) -> None:
        self.offer.setChecked(bool(is_now))

    def _told_offered(self, is_now: object) -> None:
        self._show_offered(is_now)
        words = self.tr("Offered for tel: links: choose it in the system's settings.")
        self.bench.messages.done(words if is_now else self.tr("No longer offered for tel: links."))

    def _not_offered(self, failure: Failure) -> None:
        self._failed(failure)
        self.offer.setChecked(not self.offer.isChecked())

    def _refresh(self) -> None:
        if self.isVisible() and self.bench.session.is_open:
            users = (phone for phone in self.bench.session.roster.phones if phone.user_id is not None)
            self.rows.set_rows(calling.readiness(phone) for phone in users)
            self.headed.emit()

    def _chosen(self) -> Phone | None:
        rows = self.table.selected_rows()
        return self.rows.shown[rows[0]].phone if rows else None

    def _call(self) -> None:
        number = self.number.text()
        try:
            dialled(number)
        except UserError as error:
            self.bench.messages.warning(partial(say, str(error)))
            return
        self._tell(lambda site, phone: calling.call(site, phone, number))

    def _tell(self, work: Callable[[Site, Phone], CommandResult]) -> None:
        phone, site = self._chosen(), self.bench.session.site
        if phone is not None:
            self._said.setText(self.tr("Telling {0}…").format(phone.address or phone.mac.colons))
            self.bench.tasks.run(lambda _task: work(site, phone), self._told, self._failed)

    def _told(self, result: object) -> None:
        if isinstance(result, CommandResult):
            self._said.setText(say(result.reason) if result.reason else self.tr("The phone took it."))

    def _failed(self, failure: Failure) -> None:
        self._said.clear()
        report(self.bench, failure)

    def _enable(self) -> None:
        for action in (self.call, self.answer, self.hang_up):
            action.setEnabled(self._chosen() is not None)

    def retranslate(self) -> None:
        self.call.setText(self.tr("Call"))
        self.offer.setText(self.tr("Offer for tel: links"))
        self.offer.setToolTip(self.tr("The number of a clicked link comes here; nothing is called by itself"))
        self.answer.setText(self.tr("Answer"))
        self.hang_up.setText(self.tr("Hang up"))
        for action in (self.call, self.answer, self.hang_up):
            action.setStatusTip(self.tr("Choose a phone in the list first."))
        self.number.setPlaceholderText(self.tr("number to call, tel: links too"))
        self.number.setAccessibleName(self.tr("Number to call"))
        self.table.setAccessibleName(self.tr("Phones of users"))
        self.rows.retranslate()
        self._empty.say(self.tr("No phone has a user yet"), self.tr("Drag users onto phones first."))
