"""The trunks screen: provider and account, the checks, the ladder of the check that is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.domain.dialling import dialled
from nvprov_gui.domain.errors import UserError
from nvprov_gui.trunks.providers import Provider, providers
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.page import Scrolled
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.screens.trunks.extras import Extras
from nvprov_gui.ui.screens.trunks.form import TrunkForm
from nvprov_gui.ui.screens.trunks.on_pbx import OnPbx
from nvprov_gui.ui.screens.trunks.process import TrunkProcess
from nvprov_gui.ui.screens.trunks.question import Question
from nvprov_gui.ui.screens.trunks.results import CheckRow
from nvprov_gui.ui.screens.trunks.saving import Saving
from nvprov_gui.ui.screens.trunks.talk import Talk
from nvprov_gui.ui.screens.trunks.trial import Trial
from nvprov_gui.ui.screens.trunks.verdict import Verdict
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.picker import Choice, Picker, matching
from nvprov_gui.ui.widgets.quiet import QuietLabel
from nvprov_gui.ui.widgets.table import Table
from nvprov_gui.workflows.trunks import keeping

_WIDTHS = (360, 520, 400)
_TOPIC = "trunk test"
"""Of its warnings: another test, or a change of the form, withdraws them."""


class TrunksScreen(Screen):
    """The test runs in a process of its own; its messages draw the ladder while they come."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.provider, self.test, self.stop, self.dossier = (QAction(self) for _ in range(4))
        for action, key in ((self.provider, "Ctrl+Shift+O"), (self.test, "F9"), (self.stop, "Esc")):
            action.setShortcut(QKeySequence(key))
        self.stop.setProperty("stop", True)
        self.addActions([self.provider, self.test, self.stop, self.dossier])
        self.process, self.form = TrunkProcess(self), TrunkForm(bench.theme, self)
        self.trial = Trial(self)
        self.rows = self.trial.rows
        self.table, self.talk = Table(bench.theme, self), Talk(bench.theme, self)
        self.table.show_rows(self.rows)
        self.number, self.register = QLineEdit(self), QCheckBox(self)
        self._score, self._detail = Verdict(self), QuietLabel(self)
        self.extras, self.question = Extras(self), Question(self)
        self.saving = Saving(bench, self.form, self)
        self.on_pbx = OnPbx(bench, self, self.form.values)
        self.addAction(self.on_pbx.look)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._reset()

    def _lay_out(self) -> None:
        self._score.setFont(self.bench.theme.bold)
        self.register.setChecked(True)
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.setHandleWidth(1)
        for widget in (Scrolled(self.form), self._middle(), self.talk):
            across.addWidget(widget)
        across.setSizes(_WIDTHS)
        across.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(across)

    def _middle(self) -> QWidget:
        holder = QWidget(self)
        line = QHBoxLayout()
        line.setContentsMargins(16, 10, 16, 8)
        line.setSpacing(12)
        line.addWidget(self.number, 1)
        line.addWidget(self.register)
        line.addWidget(self.extras)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        self._detail.setContentsMargins(16, 8, 16, 0)
        column.addWidget(self._detail)
        column.addWidget(self.question)
        self._score.setContentsMargins(16, 8, 16, 10)
        column.addWidget(self._score)
        return holder

    def _connect(self) -> None:
        self.provider.triggered.connect(self._choose)
        self.test.triggered.connect(self._test)
        self.stop.triggered.connect(self._stop)
        self.dossier.triggered.connect(self._save_dossier)
        self.form.edited.connect(self._edited)
        self.process.message.connect(self.trial.take_message)
        self.process.result.connect(self.trial.take_result)
        self.trial.began.connect(self._select)
        self.trial.told.connect(self._show_ladder)
        self.process.prompt.connect(lambda words: self._score.show_words(partial(say, words)))
        self.question.answered.connect(self._answered)
        self.process.finished.connect(self._finished)
        self.table.chosen.connect(self._show_ladder)
        self.bench.session.closing.connect(self.process.end)
        self.bench.session.undo.indexChanged.connect(self.refresh)

    @property
    def title(self) -> str:
        return self.tr("Trunks")

    @property
    def subtitle(self) -> str:
        values = self.form.values()
        return values.get("provider") or values.get("server", "")

    @property
    def header_actions(self) -> tuple[QAction, ...]:
        return (self.provider, self.on_pbx.look, self.dossier, self.stop, self.test)

    @property
    def primary(self) -> QAction:
        return self.test

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read what the site knows of its trunk."""
        if self.bench.session.is_open and self.isVisible():
            values = keeping.trunk_values(self.bench.session.site)
            found = next((each for each in providers() if each.name == values.get("provider")), None)
            self.form.show_values(values, " ".join(say(one) for one in found.unusual()) if found else "")
            self.headed.emit()

    def _choose(self) -> None:
        listed = [
            Choice(each.name, each.sip_server, each.transport.upper(), partial(self.take_provider, each))
            for each in providers()
        ]
        words = self.tr("Which provider?")
        Picker(self.bench.theme, words, lambda text: matching(listed, text), self).open_over(self.window())

    def take_provider(self, provider: Provider) -> None:
        """Fill the form with a provider's parameters; user and password stay."""
        values = {**self.form.values(), **keeping.values_of(provider)}
        self._keep(values, self.tr("choose {0}").format(provider.name))

    def _edited(self) -> None:
        self.bench.messages.withdraw(_TOPIC)
        self._keep(self.form.values(), self.tr("change the trunk"))

    def _keep(self, values: dict[str, str], label: str) -> None:
        kept = {name: value for name, value in values.items() if value}
        if kept != keeping.trunk_values(self.bench.session.site):
            self.bench.session.edit(lambda site: keeping.keep_trunk(site, kept, label))
        self.refresh()

    # the test

    def _reset(self) -> None:
        self.trial.reset(keeping.last_outcomes(self.bench.session.site) if self.bench.session.is_open else {})
        self.talk.clear()
        self._enable()

    def _test(self) -> None:
        try:
            number = dialled(self.number.text()) if self.number.text().strip() else ""
            extra = self.extras.arguments()
        except UserError as error:
            self.bench.messages.warning(partial(say, str(error)), topic=_TOPIC)
            return
        self.bench.messages.withdraw(_TOPIC)
        self._reset()
        self.trial.begin()
        self.process.start(self.form.values(), number, extra, register=self.register.isChecked())
        self._score.show_words()
        self._enable()

    def _stop(self) -> None:
        self._score.show_words(lambda: self.tr("Stopping: a call is hung up, the registration ended…"))
        self.process.stop()

    def _select(self, check: str) -> None:
        at = self.rows.row_of(check)
        self.table.select_rows([at], at)
        self._show_ladder()

    def _answered(self, yes: bool) -> None:
        row = self._chosen()
        if row is None or not self.trial.answer(row, yes):
            return
        if not self.process.is_running:
            self._tell_score(self.trial.score)
            self._show_question()

    def _finished(self, reached: int, error: str) -> None:
        self.trial.end()
        self._enable()
        if error:
            self.bench.messages.warning(partial(say, error), topic=_TOPIC)
            if not self.form.values().get("server"):
                self.form.fields["server"].setFocus()
        if reached < 0:
            self._score.show_words(lambda: "" if error else self.tr("Stopped: the rest was not tested."))
        if reached < 0 or not self.bench.session.is_open:
            return
        self._tell_score(reached)
        self._show_question()

    def _show_question(self) -> None:
        if self.trial.question:
            self._select(self.trial.question)

    def _chosen(self) -> CheckRow | None:
        rows = self.table.selected_rows()
        return self.rows.shown[rows[0]] if rows else None

    def _tell_score(self, reached: int) -> None:
        self._score.tell(self.bench.session.site, reached, self.trial.records, self._lacking)

    def _lacking(self) -> list[str]:
        return [self.form.label_of(name) for name in keeping.lacking(self.form.values())]

    def _show_ladder(self) -> None:
        row = self._chosen()
        check = row.check if row else self.trial.running
        asks = row is not None and row.outcome == "question"
        self._detail.setText(say(row.sentence) if row and not asks else "")
        self.question.ask(say(row.sentence) if row and asks else "")
        self.talk.show_messages(self.trial.messages_of(check))

    def _save_dossier(self) -> None:
        self.saving.save(self.trial.records, self.trial.messages)

    def _enable(self) -> None:
        running = self.process.is_running
        self.test.setEnabled(not running)
        self.stop.setEnabled(running)
        self.dossier.setEnabled(bool(self.trial.records) and not running)

    def retranslate(self) -> None:
        self.provider.setText(self.tr("Provider…"))
        self.test.setText(self.tr("Test"))
        self.test.setStatusTip(self.tr("A test is running."))
        self.stop.setText(self.tr("Stop"))
        self.stop.setStatusTip(self.tr("Nothing is running."))
        self.dossier.setText(self.tr("Dossier"))
        self.dossier.setStatusTip(self.tr("Test the trunk first."))
        self.number.setPlaceholderText(self.tr("a number that answers, to try calls with"))
        self.number.setAccessibleName(self.tr("Number to call"))
        self.register.setText(self.tr("Register"))
        self.register.setToolTip(
            self.tr("May disturb the PBX's own registration until it renews it: some minutes.")
        )
        self.table.setAccessibleName(self.tr("Checks"))
        self.talk.retranslate()
        self.on_pbx.retranslate()
        self.extras.retranslate()
        self.question.retranslate()
        self.rows.retranslate()
