"""Redirects straight through a Falconieri gateway, where no PBX with a subscription can do it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.domain.digits import natural
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.falconieri import Falconieri, Subscription
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.qt.task import Failure, Task
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.page import Page, name_fields
from nvprov_gui.ui.screens.pbx.columns import word
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.table import Table
from nvprov_gui.workflows.home import laptop_base
from nvprov_gui.workflows.pbx import falconieri
from nvprov_gui.workflows.pbx.falconieri import Candidate
from nvprov_gui.workflows.pbx.redirecting import Redirected

_FIELD_WIDTH = 320
QT_TRANSLATE_NOOP("Pbx", "led there")
QT_TRANSLATE_NOOP("Pbx", "not possible")
QT_TRANSLATE_NOOP("Pbx", "failed")
QT_TRANSLATE_NOOP("Pbx", "not yet")


@dataclass(frozen=True, slots=True)
class Row:
    """A phone and how its redirect went; ``done`` is None while it wasn't tried."""

    candidate: Candidate
    done: bool | None = None
    sentence: str = ""


def _state(row: Row) -> Cell:
    if row.done is not None:
        return Cell(word("led there"), chip="ok") if row.done else Cell(word("failed"), chip="bad")
    if row.candidate.why_not:
        return Cell(word("not possible"), chip="none")
    return Cell(word("not yet"), chip="none")


def _user(candidate: Candidate) -> str:
    return f"{candidate.phone.extension} {candidate.phone.user}".strip()


def _words(row: Row) -> Cell:
    return Cell(say(row.sentence or row.candidate.why_not), "muted")


COLUMNS: tuple[Column[Row], ...] = (
    Column("user", QT_TRANSLATE_NOOP("Columns", "User"),
           lambda r: Cell(_user(r.candidate), font=CellFont.BOLD),
           lambda r: natural(r.candidate.phone.extension), 170),
    Column("mac", QT_TRANSLATE_NOOP("Columns", "MAC"),
           lambda r: Cell(r.candidate.phone.mac.colons, font=CellFont.FIXED),
           lambda r: r.candidate.phone.mac, 150),
    Column("model", QT_TRANSLATE_NOOP("Columns", "Model"),
           lambda r: Cell(model_name(r.candidate.phone.model)), lambda r: r.candidate.phone.model, 150),
    Column("service", QT_TRANSLATE_NOOP("Columns", "Service"), lambda r: Cell(r.candidate.provider, "muted"),
           lambda r: r.candidate.provider, 90),
    Column("state", QT_TRANSLATE_NOOP("Columns", "State"), _state, lambda r: str(r.done), 120),
    Column("words", QT_TRANSLATE_NOOP("Columns", "Result"), _words, lambda r: r.sentence, 380),
)  # fmt: skip


class RedirectPage(Page):
    """Selected phones are led to their links; all that can be, if none is selected."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.lead, self.again, self.stop = QAction(self), QAction(self), QAction(self)
        self.stop.setProperty("stop", True)
        self.addActions([self.lead, self.again, self.stop])
        self.url, self.system_id, self.secret = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.mac_id = QLineEdit(self)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._labels = [QLabel(self) for _ in range(4)]
        self._hint = QLabel(self)
        self.rows = RowsModel[Row](
            COLUMNS, lambda row: row.candidate.phone.mac, lambda row: row.candidate.phone.mac.colons, self
        )
        self.table, self._empty = Table(bench.theme, self), EmptyState((), self)
        self.table.show_rows(self.rows)
        self.table.allow_sorting()
        self.table.show_when_empty(self._empty)
        self._task: Task | None = None
        self._lay_out()
        self.lead.triggered.connect(lambda: self._lead(self._wanted()))
        self.again.triggered.connect(lambda: self._lead(self._failed_rows()))
        self.stop.triggered.connect(self._stop)
        self.table.chosen.connect(self._enable)
        bench.session.reloaded.connect(self._refresh)
        self.retranslate()
        self._enable()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(16, 12, 16, 8)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        fields = (self.url, self.system_id, self.secret, self.mac_id)
        for label, field in zip(self._labels, fields, strict=True):
            field.setFixedWidth(_FIELD_WIDTH)
            form.addRow(label, field)
        self._hint.setProperty("tone", "muted")
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(16, 0, 16, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(form)
        column.addWidget(self._hint)
        column.addWidget(self.table, 1)

    @property
    def name(self) -> str:
        return self.tr("Redirects")

    @property
    def subtitle(self) -> str:
        return self.tr("phones that ask their maker are led to their link")

    @property
    def header_actions(self) -> Sequence[QAction]:
        return (self.stop, self.again, self.lead)

    @property
    def primary(self) -> QAction:
        return self.lead

    def shown(self) -> None:
        known = falconieri.subscription()
        for field, text in (
            (self.url, known.url),
            (self.system_id, known.system_id),
            (self.secret, known.secret),
        ):
            if not field.text():
                field.setText(text)
        self._refresh()

    def _refresh(self) -> None:
        if not self.isVisible() or not self.bench.session.is_open or self._task is not None:
            return
        site = self.bench.session.site
        before = {row.candidate.phone.mac: row for row in self.rows.rows}
        fresh = falconieri.candidates(site, laptop_base(site, self.bench.serving.url))
        self.rows.set_rows(self._kept(candidate, before.get(candidate.phone.mac)) for candidate in fresh)
        self._enable()

    @staticmethod
    def _kept(candidate: Candidate, before: Row | None) -> Row:
        """A result stays as long as the link is the same."""
        if before is None or before.candidate.url != candidate.url:
            return Row(candidate)
        return Row(candidate, before.done, before.sentence)

    def _wanted(self) -> list[Candidate]:
        chosen = [self.rows.shown[at] for at in self.table.selected_rows()]
        return [row.candidate for row in chosen or self.rows.rows if not row.candidate.why_not]

    def _failed_rows(self) -> list[Candidate]:
        return [row.candidate for row in self.rows.rows if row.done is False]

    def _lead(self, wanted: list[Candidate]) -> None:
        given = Subscription(self.url.text().strip(), self.system_id.text().strip(), self.secret.text())
        if not wanted or not given.system_id or not given.secret:
            self.bench.messages.info(self.tr("Give the system id and the secret of the subscription first."))
            return
        falconieri.keep(given)
        mac_ids = self._mac_ids(wanted)

        def work(task: Task) -> object:
            gateway = Falconieri(given)
            try:
                for result in falconieri.register(gateway, wanted, mac_ids, lambda: task.stopped):
                    task.progress.emit(result)
            finally:
                gateway.close()
            return None

        self._task = self.bench.tasks.run(work, self._finished, self._failed, self._came)
        self._enable()

    def _mac_ids(self, wanted: Sequence[Candidate]) -> dict[MacAddress, str]:
        text = self.mac_id.text().strip().upper()
        return {one.phone.mac: text for one in wanted if one.wants_mac_id and text}

    def _came(self, result: object) -> None:
        if not isinstance(result, Redirected):
            return
        row = next((row for row in self.rows.rows if row.candidate.phone.mac == result.mac), None)
        if row is not None:
            self.rows.update_rows([Row(row.candidate, not result.sentence, result.sentence)])

    def _finished(self, _result: object) -> None:
        self._task = None
        self._enable()
        failed = len(self._failed_rows())
        if failed:
            self.bench.messages.warning(
                lambda: self.tr("%n redirect(s) failed: the table says why.", "", failed),
                self.again.text,
                self.again.trigger,
            )
        else:
            self.bench.messages.done(self.tr("The maker leads these phones to their links."))

    def _failed(self, failure: Failure) -> None:
        self._task = None
        self._enable()
        report(self.bench, failure)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.stop()

    def _enable(self) -> None:
        busy = self._task is not None
        self.lead.setEnabled(not busy and bool(self._wanted()))
        self.again.setEnabled(not busy and bool(self._failed_rows()))
        self.stop.setEnabled(busy)
        gigaset = [row for row in self.rows.rows if row.candidate.wants_mac_id]
        for widget in (self._labels[3], self.mac_id):
            widget.setVisible(bool(gigaset))

    def retranslate(self) -> None:
        words = (
            self.tr("Gateway"),
            self.tr("System id"),
            self.tr("Secret"),
            self.tr("Gigaset's MAC-ID"),
        )
        fields = (self.url, self.system_id, self.secret, self.mac_id)
        name_fields(self._labels, fields, words)
        self.mac_id.setPlaceholderText(self.tr("four letters after the address on the label"))
        self.lead.setText(self.tr("Lead phones to their links"))
        self.lead.setStatusTip(self.tr("None of the phones can be led to its link now."))
        self.again.setText(self.tr("Try the failed again"))
        self.again.setStatusTip(self.tr("Nothing has failed."))
        self.stop.setText(self.tr("Stop"))
        self.stop.setStatusTip(self.tr("Nothing is running."))
        self._hint.setText(
            self.tr(
                "The makers' services keep one link for each MAC address until it is changed there. "
                "With a PBX that has a subscription use “Publish” instead: no secret is needed here then."
            )
        )
        self.table.setAccessibleName(self.tr("Phones and their redirects"))
        self._empty.say(self.tr("No phones yet"), self.tr("Import them first."))
        self.rows.retranslate()
