"""Publishing: the plan is shown, then done step by step; it can be stopped, resumed, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QVBoxLayout, QWidget

from nvprov_gui.pbx.connection import Pbx
from nvprov_gui.qt.task import Task
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.page import Page
from nvprov_gui.ui.pbx_link import Link
from nvprov_gui.ui.screens.pbx.columns import STEP_COLUMNS, StepRow
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.table import Table
from nvprov_gui.ui.words import listed
from nvprov_gui.workflows.pbx import journal, redirecting
from nvprov_gui.workflows.pbx.accounts import wait_for_accounts
from nvprov_gui.workflows.pbx.links import look_who_moved
from nvprov_gui.workflows.pbx.plan import Plan, plan
from nvprov_gui.workflows.pbx.publishing import Outcome, Publishing
from nvprov_gui.workflows.pbx.state import read_state

_MOST_WARNINGS = 6


class PublishPage(Page):
    """A table of steps, warnings above it, a bar while they are done."""

    def __init__(self, bench: Bench, link: Link, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._link, self._plan = link, Plan(())
        self._was_planned = False
        self.make_plan, self.publish, self.stop = QAction(self), QAction(self), QAction(self)
        self.back, self.moved, self.redirect = QAction(self), QAction(self), QAction(self)
        self.stop.setProperty("stop", True)
        self.addActions([self.make_plan, self.publish, self.stop, self.back, self.moved, self.redirect])
        self.rows = RowsModel[StepRow](
            STEP_COLUMNS, lambda row: row.number, lambda row: row.step.subject, self
        )
        self.table = Table(bench.theme, self)
        self.table.show_rows(self.rows)
        self._empty = EmptyState([self.make_plan], self)
        self.table.show_when_empty(self._empty)
        self._card, self._words, self.bar = QFrame(self), QLabel(self), QProgressBar(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._enable(False)

    def _lay_out(self) -> None:
        self._card.setObjectName("card")
        self._card.setProperty("tone", "wait")
        self._words.setWordWrap(True)
        QVBoxLayout(self._card).addWidget(self._words)
        self._card.hide()
        self.bar.setTextVisible(False)
        self.bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._card)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.make_plan.triggered.connect(self.look)
        self.publish.triggered.connect(self._publish)
        self.stop.triggered.connect(self._link.stop)
        self.back.triggered.connect(self._take_back)
        self.moved.triggered.connect(self._who_moved)
        self.redirect.triggered.connect(self._redirect)
        self._link.busy.connect(self._enable)

    @property
    def name(self) -> str:
        return self.tr("Publish")

    @property
    def subtitle(self) -> str:
        return self.tr("%n step(s)", "", len(self._to_do)) if self._was_planned else ""

    @property
    def header_actions(self) -> Sequence[QAction]:
        return (self.redirect, self.moved, self.back, self.make_plan, self.stop, self.publish)

    @property
    def primary(self) -> QAction:
        return self.publish if self._to_do else self.make_plan

    @property
    def _to_do(self) -> list[StepRow]:
        return [row for row in self.rows.rows if not row.is_left]

    def shown(self) -> None:
        self._enable(self._link.is_busy)

    def look(self) -> None:
        """Read the PBX and make the plan."""
        site = self.bench.session.site
        self._run(lambda pbx, task: plan(site, read_state(site, pbx, lambda: task.stopped)), self._planned)

    def _run(
        self,
        work: Callable[[Pbx, Task], object],
        done: Callable[[object], None],
        progress: Callable[[object], None] | None = None,
    ) -> None:
        self._link.run(work, done, progress)

    def _planned(self, found: object) -> None:
        if not isinstance(found, Plan):
            return
        self._plan, self._was_planned = found, True
        left = [StepRow(0, replace(step, detail=""), step.detail, is_left=True) for step in found.left]
        rows = [*left, *(StepRow(0, step) for step in found.steps)]
        self.rows.set_rows(replace(row, number=number) for number, row in enumerate(rows))
        self._words.setText("\n".join(self._warned(found.warnings)))
        self._card.setVisible(bool(found.warnings))
        self._say_empty()
        self.headed.emit()

    def _warned(self, warnings: Sequence[str]) -> list[str]:
        lines = [say(sentence) for sentence in warnings[:_MOST_WARNINGS]]
        if more := len(warnings) - len(lines):
            lines.append(self.tr("and %n more", "", more))
        return lines

    def _publish(self) -> None:
        site, made = self.bench.session.site, self._plan

        def work(pbx: Pbx, task: Task) -> object:
            publishing = Publishing(site, pbx, lambda: task.stopped)
            for outcome in publishing.run(made):
                task.progress.emit(outcome)
            return wait_for_accounts(site, pbx, lambda: task.stopped)

        self.bar.setRange(0, max(len(made.steps), 1))
        self.bar.setValue(0)
        self._run(work, self._published, self._did)

    def _did(self, outcome: object) -> None:
        if not isinstance(outcome, Outcome):
            return
        self.bar.setValue(self.bar.value() + 1)
        found = next((row for row in self.rows.rows if row.step is outcome.step), None)
        if found is not None:
            self.rows.update_rows([replace(found, state=outcome.sentence or "done")])
            self.table.reveal(found.number)

    def _published(self, lacking: object) -> None:
        self.bench.session.reload()
        left = sum(row.state != "done" for row in self._to_do)
        if left:
            self.bench.messages.warning(
                lambda: self.tr("%n step(s) are left. Plan again to go on.", "", left)
            )
        elif isinstance(lacking, list) and lacking:
            names = listed(lacking[:5])
            self.bench.messages.warning(
                lambda: self.tr("Published. The PBX has not written these accounts yet: {0}").format(names)
            )
        else:
            self.bench.messages.info(self.tr("Published: phones get the PBX's own link from now on."))

    def _take_back(self) -> None:
        site = self.bench.session.site

        def work(pbx: Pbx, task: Task) -> object:
            return list(journal.take_back(site, pbx, lambda: task.stopped))

        self._run(work, self._taken_back)

    def _taken_back(self, results: object) -> None:
        self.bench.session.reload()
        wrong = [sentence for _step, sentence in results if sentence] if isinstance(results, list) else []
        if wrong:
            self.bench.messages.warning(partial(say, wrong[0]))
        else:
            self.bench.messages.info(self.tr("Taken back: the PBX is as it was."))
        self.rows.set_rows(())
        self._was_planned = False
        self._say_empty()

    def _who_moved(self) -> None:
        site = self.bench.session.site
        self._run(lambda pbx, _task: look_who_moved(site, pbx), self._seen_moved)

    def _seen_moved(self, counts: object) -> None:
        if isinstance(counts, tuple):
            text = self.tr("{0} of {1} phones have fetched from the PBX and no longer need this laptop.")
            self.bench.messages.info(text.format(*counts))

    def _redirect(self) -> None:
        macs = [phone.mac for phone in self.bench.session.roster.phones]

        def work(pbx: Pbx, task: Task) -> object:
            return list(redirecting.redirect(pbx, macs, lambda: task.stopped))

        self._run(work, self._redirected)

    def _redirected(self, results: object) -> None:
        if not isinstance(results, list):
            return
        wrong = [result for result in results if result.sentence]
        text = self.tr("{0} of {1} phones are redirected.").format(len(results) - len(wrong), len(results))
        reasons = dict.fromkeys(say(result.sentence) for result in wrong)
        lines = [
            text,
            *(f"{next(r.mac.colons for r in wrong if say(r.sentence) == s)}: {s}" for s in reasons),
        ]
        self._words.setText("\n".join(lines[:6]))
        self._card.show()

    def _enable(self, busy: bool) -> None:
        is_open = self.bench.session.is_open
        self.bar.setVisible(busy and self.bar.maximum() > 1)
        self.stop.setEnabled(busy)
        for action in (self.make_plan, self.moved, self.redirect):
            action.setEnabled(not busy)
        self.publish.setEnabled(not busy and any(row.state != "done" for row in self._to_do))
        self.back.setEnabled(not busy and is_open and journal.can_take_back(self.bench.session.site) > 0)
        self.headed.emit()

    def _say_empty(self) -> None:
        if self._was_planned:
            self._empty.say(
                self.tr("Nothing to publish"), self.tr("The PBX has everything that the site has.")
            )
        else:
            self._empty.say(
                self.tr("No plan yet"),
                self.tr("The plan says what would be written to the PBX, and what it would forget."),
            )

    def retranslate(self) -> None:
        self.make_plan.setText(self.tr("Plan"))
        self.publish.setText(self.tr("Publish"))
        self.publish.setStatusTip(self.tr("Make a plan with something to send first."))
        self.stop.setText(self.tr("Stop"))
        self.stop.setStatusTip(self.tr("Nothing is running."))
        self.back.setText(self.tr("Take back"))
        self.back.setStatusTip(self.tr("Nothing was published that could be taken back."))
        self.moved.setText(self.tr("Who has moved?"))
        self.redirect.setText(self.tr("Redirect services"))
        self.table.setAccessibleName(self.tr("Steps of publishing"))
        self.rows.retranslate()
        self._say_empty()
