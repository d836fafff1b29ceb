"""What the PBX has: compared first, then taken row by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nvprov_gui.qt.task import Failure, Task
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.page import Page
from nvprov_gui.ui.pbx_link import Link
from nvprov_gui.ui.screens.pbx.columns import IMPORT_COLUMNS, ImportRow
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.table import Table
from nvprov_gui.workflows.pbx.importing import Difference
from nvprov_gui.workflows.pbx.state import PbxState


class ImportPage(Page):
    """A table of differences."""

    def __init__(self, bench: Bench, link: Link, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._link = link
        self._state: PbxState | None = None
        """What the PBX had when it was asked; the site is compared with it whenever it changes."""
        self._is_stale = self._is_comparing = False
        self.compare, self.take, self.tick = QAction(self), QAction(self), QAction(self)
        self.tick.setShortcut(QKeySequence("Space"))
        self.tick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addActions([self.compare, self.take])
        self.rows = RowsModel[ImportRow](
            IMPORT_COLUMNS, lambda row: row.id, lambda row: row.difference.subject, self
        )
        self.table = Table(bench.theme, self)
        self.table.show_rows(self.rows)
        self.table.allow_sorting()
        self.table.addAction(self.tick)
        self._empty = EmptyState([self.compare], self)
        self.table.show_when_empty(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.compare.triggered.connect(self.look)
        self.take.triggered.connect(self._take)
        self.tick.triggered.connect(self._tick)
        self.table.confirmed.connect(self._tick)
        link.busy.connect(self._enable)
        bench.session.reloaded.connect(self._compare)
        bench.session.closing.connect(self._forget)
        self._enable(False)
        self.retranslate()

    @property
    def name(self) -> str:
        return self.tr("Import")

    @property
    def subtitle(self) -> str:
        return self.tr("%n difference(s)", "", len(self.rows.rows)) if self._state is not None else ""

    @property
    def header_actions(self) -> Sequence[QAction]:
        return (self.tick, self.compare, self.take)

    @property
    def primary(self) -> QAction:
        return self.take if self.rows.rows else self.compare

    def shown(self) -> None:
        if self._is_stale:
            self._compare()

    def look(self) -> None:
        """Read the PBX and show what differs."""
        site = self.bench.session.site

        def work(pbx: object, task: Task) -> object:
            from nvprov_gui.pbx.connection import Pbx
            from nvprov_gui.workflows.pbx.state import read_state

            assert isinstance(pbx, Pbx)
            return read_state(site, pbx, lambda: task.stopped)

        self._link.run(work, self._arrived)

    def _arrived(self, state: object) -> None:
        self._state = cast("PbxState", state)
        self._compare()

    def _compare(self) -> None:
        """What differs now: the site may have changed, by undo for example.

        Once at a time and only while somebody looks: in a large site it takes seconds.
        """
        session, state = self.bench.session, self._state
        self._is_stale = True
        if state is None or not session.is_open or self._is_comparing or not self.isVisible():
            return
        site, self._is_stale, self._is_comparing = session.site, False, True

        def work(_task: Task) -> object:
            from nvprov_gui.workflows.pbx.importing import differences

            return differences(site, state)

        self.bench.tasks.run(work, lambda found: self._compared(state, found), self._not_compared)

    def _compared(self, state: PbxState, found: object) -> None:
        self._is_comparing = False
        if state is self._state:
            self._show(found)
        if self._is_stale:
            self._compare()

    def _show(self, found: object) -> None:
        before = {row.id: row.ticked for row in self.rows.rows}
        rows = [ImportRow(each) for each in cast("tuple[Difference, ...]", found)]
        self.rows.set_rows(replace(row, ticked=before.get(row.id, row.ticked)) for row in rows)
        self._say_empty()
        self._enable(self._link.is_busy)

    def _not_compared(self, failure: Failure) -> None:
        self._is_comparing = False
        if self._state is not None:  # else the site was closed meanwhile
            report(self.bench, failure)

    def _forget(self) -> None:
        """Another site has another PBX."""
        self._state = None
        self.rows.set_rows(())
        self._say_empty()
        self._enable(False)

    def _take(self) -> None:
        from nvprov_gui.workflows.pbx.taking import take

        wanted = [row.difference for row in self.rows.rows if row.ticked]
        label = self.tr("import %n difference(s)", "", len(wanted))
        if wanted and self.bench.session.edit(lambda site: take(site, wanted, label)):
            self.bench.session.reload()

    def _tick(self) -> None:
        chosen = [self.rows.shown[row] for row in self.table.selected_rows()]
        if chosen:
            ticked = not chosen[0].ticked
            self.rows.update_rows([replace(row, ticked=ticked) for row in chosen])

    def _enable(self, busy: bool) -> None:
        self.compare.setEnabled(not busy)
        self.take.setEnabled(not busy and bool(self.rows.rows))
        self.headed.emit()

    def _say_empty(self) -> None:
        if self._state is not None:
            self._empty.say(self.tr("Nothing differs"), self.tr("The site has everything that the PBX has."))
        else:
            self._empty.say(
                self.tr("Not compared yet"),
                self.tr(
                    "Users, numbers, passwords and phones of the PBX are shown first, then taken row by row."
                ),
            )

    def retranslate(self) -> None:
        self.compare.setText(self.tr("Compare"))
        self.take.setText(self.tr("Take what is ticked"))
        self.take.setStatusTip(self.tr("Compare with the PBX first."))
        self.tick.setText(self.tr("Tick or not"))
        self.table.setAccessibleName(self.tr("Differences to the PBX"))
        self.rows.retranslate()
        self._say_empty()
