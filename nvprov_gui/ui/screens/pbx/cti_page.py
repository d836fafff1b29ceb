"""A user's three ways to call by the CTI, with what each lacks, and a call to try them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.domain.dialling import dialled
from nvprov_gui.domain.errors import UserError
from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.pbx.cti import Cti, Device, Me, NeedsCode
from nvprov_gui.pbx.wire import Trust
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.page import Page, name_fields
from nvprov_gui.ui.screens.pbx.columns import word
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.table import Table
from nvprov_gui.workflows.pbx.cti import Way, WayState, link_handler, ways
from nvprov_gui.workflows.pbx.link import link_of

_FIELD_WIDTH = 300
_WAYS = {
    Way.WEB: QT_TRANSLATE_NOOP("Pbx", "Web phone"),
    Way.NETHLINK: QT_TRANSLATE_NOOP("Pbx", "NethLink"),
    Way.PHYSICAL: QT_TRANSLATE_NOOP("Pbx", "Desk phone"),
}
COLUMNS: tuple[Column[WayState], ...] = (
    Column("way", QT_TRANSLATE_NOOP("Columns", "Way"), lambda r: Cell(word(_WAYS[r.way]), font=CellFont.BOLD),
           lambda r: r.way.value, 160),
    Column("device", QT_TRANSLATE_NOOP("Columns", "Extension"),
           lambda r: Cell(r.device.extension if r.device else ""), lambda r: str(r.device), 110),
    Column("state", QT_TRANSLATE_NOOP("Columns", "State"),
           lambda r: Cell(word("not ready"), chip="wait") if r.lacks else Cell(word("ready"), chip="ok"),
           lambda r: bool(r.lacks), 110),
    Column("lacks", QT_TRANSLATE_NOOP("Columns", "What to mend"),
           lambda r: Cell(" ".join(say(each) for each in r.lacks), "muted"), lambda r: r.lacks, 480),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _SignedIn:
    """A connection with who is there."""

    cti: Cti
    me: Me
    handler: str


class CtiPage(Page):
    """The user's own password is used and forgotten with the page."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.sign_in, self.call = QAction(self), QAction(self)
        self.answer, self.hang_up = QAction(self), QAction(self)
        self.addActions([self.sign_in, self.call, self.answer, self.hang_up])
        self.address, self.user, self.password = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.code, self.number = QLineEdit(self), QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._labels = [QLabel(self) for _ in range(4)]
        self._said = QLabel(self)
        self._words: Callable[[], str] = str
        self._there: _SignedIn | None = None
        self.rows = RowsModel[WayState](COLUMNS, lambda row: row.way, lambda row: row.way.value, self)
        self.table, self._empty = Table(bench.theme, self), EmptyState((), self)
        self.table.show_rows(self.rows)
        self.table.show_when_empty(self._empty)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_code(False)
        self._enable()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(16, 12, 16, 8)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        fields = (self.address, self.user, self.password, self.code)
        for label, field in zip(self._labels, fields, strict=True):
            field.setFixedWidth(_FIELD_WIDTH)
            form.addRow(label, field)
        line = QHBoxLayout()
        line.setContentsMargins(16, 4, 16, 10)
        line.setSpacing(12)
        self.number.setFixedWidth(260)
        self._said.setWordWrap(True)
        line.addWidget(self.number)
        line.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(form)
        column.addLayout(line)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.sign_in.triggered.connect(self._sign_in)
        self.call.triggered.connect(self._call)
        self.answer.triggered.connect(self._answer)
        self.hang_up.triggered.connect(self._hang_up)
        for field in (self.password, self.code):
            field.returnPressed.connect(self.sign_in.trigger)
        self.number.returnPressed.connect(self.call.trigger)
        self.table.chosen.connect(self._enable)
        self.bench.session.closing.connect(self._leave)

    @property
    def name(self) -> str:
        return self.tr("Calls by the CTI")

    @property
    def subtitle(self) -> str:
        return self.tr("signed in as {0}").format(self._there.me.name) if self._there else ""

    @property
    def header_actions(self) -> Sequence[QAction]:
        return (self.hang_up, self.answer, self.call, self.sign_in)

    @property
    def primary(self) -> QAction:
        return self.call if self._there else self.sign_in

    def shown(self) -> None:
        if not self.address.text():
            self.address.setText(link_of(self.bench.session.site).address)

    def _sign_in(self) -> None:
        user, password, code = self.user.text().strip(), self.password.text(), self.code.text().strip()
        try:
            address = PbxAddress.parse(self.address.text())
        except UserError as error:
            self._say(partial(say, str(error)))
            return
        pin = link_of(self.bench.session.site).pin
        self._leave()

        def work(_task: object) -> object:
            cti = Cti(address, Trust(pin))
            try:
                cti.sign_in(user, password, code)
                return _SignedIn(cti, cti.me(), link_handler())
            except BaseException:
                cti.close()
                raise

        self._say(lambda: self.tr("Signing in…"))
        self.bench.tasks.run(work, self._arrived, self._failed)

    def _arrived(self, there: object) -> None:
        if not isinstance(there, _SignedIn):
            return
        self._there = there
        self._show_code(False)
        self._say(str)
        phones = tuple(self.bench.session.roster.phones)
        self.rows.set_rows(ways(there.me, phones, there.handler))
        at = next((at for at, row in enumerate(self.rows.shown) if row.device == there.me.default), 0)
        self.table.select_rows([at], at)
        self._enable()
        self.headed.emit()

    def _failed(self, failure: Failure) -> None:
        if isinstance(failure.error, NeedsCode):
            self._show_code(True)
            self.code.setFocus()
        if failure.is_bug:
            self._say(str)
            report(self.bench, failure)
        else:
            self._say(partial(say, failure.sentence))

    def _leave(self) -> None:
        """Forget who signed in."""
        if self._there is not None:
            self._there.cti.close()
            self._there = None
        self.rows.set_rows(())
        self._enable()
        self.headed.emit()

    def _chosen(self) -> Device | None:
        rows = self.table.selected_rows()
        return self.rows.shown[rows[0]].device if rows else None

    def _call(self) -> None:
        number = self.number.text()
        try:
            dialled(number)
        except UserError as error:
            self._say(partial(say, str(error)))
            return
        self._tell(lambda cti, device: cti.call(number, device), lambda: self.tr("The CTI took it."))

    def _answer(self) -> None:
        self._tell(lambda cti, device: cti.answer(device), lambda: self.tr("The CTI answers."))

    def _hang_up(self) -> None:
        self._tell(lambda cti, device: cti.hang_up(device), lambda: self.tr("The CTI hangs up."))

    def _tell(self, work: Callable[[Cti, Device], object], done: Callable[[], str]) -> None:
        """Have the CTI do something with the chosen phone; ``done`` is said when it took it."""
        there, device = self._there, self._chosen()
        if there is not None and device is not None:
            cti = there.cti
            self._say(lambda: self.tr("Telling the CTI…"))
            self.bench.tasks.run(
                lambda _task: work(cti, device), lambda _result: self._say(done), self._failed
            )

    def _say(self, words: Callable[[], str]) -> None:
        """Say something, in another language too when the window's changes."""
        self._words = words
        self._said.setText(words())

    def _show_code(self, on: bool) -> None:
        self._labels[3].setVisible(on)
        self.code.setVisible(on)
        if not on:
            self.code.clear()

    def _enable(self) -> None:
        for action in (self.call, self.answer, self.hang_up):
            action.setEnabled(self._there is not None and self._chosen() is not None)

    def retranslate(self) -> None:
        words = (
            self.tr("CTI"),
            self.tr("User"),
            self.tr("Password"),
            self.tr("Code of the app"),
        )
        fields = (self.address, self.user, self.password, self.code)
        name_fields(self._labels, fields, words)
        self._say(self._words)
        self.sign_in.setText(self.tr("Sign in"))
        self.call.setText(self.tr("Call"))
        self.answer.setText(self.tr("Answer"))
        self.hang_up.setText(self.tr("Hang up"))
        for action in (self.call, self.answer, self.hang_up):
            action.setStatusTip(self.tr("Sign in first, and choose a phone in the list."))
        self.number.setPlaceholderText(self.tr("number to call, tel: links too"))
        self.number.setAccessibleName(self.tr("Number to call"))
        self.table.setAccessibleName(self.tr("Ways to call"))
        self.rows.retranslate()
        self._empty.say(
            self.tr("Sign in as a user of the CTI"),
            self.tr("Then each way to call is listed with what it lacks."),
        )
