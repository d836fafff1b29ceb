"""A file or pasted text before it goes in: each row says what will happen, and can be corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.domain.records import Change
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.importing import ImportModel, status_word
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.screens.importing.editing import EditDelegate
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.bar import Bar
from nvprov_gui.ui.widgets.chips import filter_chip
from nvprov_gui.ui.widgets.column_picker import ColumnPicker
from nvprov_gui.ui.widgets.table import Table
from nvprov_gui.workflows import importing
from nvprov_gui.workflows.importing import Proposal, Row, RowKind, RowStatus, UnknownList, UserColumns

_TONES = {RowStatus.NEW: "ok", RowStatus.CHANGED: "info", RowStatus.BAD: "bad", RowStatus.SAME: "none"}
_TOPIC = "import"
"""Of its warnings: the next list that can be read withdraws them."""
_GOING_IN = (RowStatus.NEW, RowStatus.CHANGED)


class ImportScreen(Screen):
    """A preview table; the one main action puts the good rows in, the bad ones stay with their reason."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._source = ""
        self._sources: tuple[Path | str, ...] = ()
        self._said: dict[Path | str, UserColumns] = {}
        self._asking: UnknownList | None = None
        self._proposal: Proposal | None = None
        self._phones_to_come: tuple[Row, ...] = ()
        self._some_are_in = False
        self.model = ImportModel(RowKind.PHONE, self)
        self.apply_action, self.cancel = QAction(self, shortcut=QKeySequence("Ctrl+Return")), QAction(self)
        self.cancel.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        self.addActions([self.apply_action, self.cancel])
        self.table = Table(bench.theme, self)
        self.table.setItemDelegate(EditDelegate(bench.theme, self.table))
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.picker = ColumnPicker(bench.theme, self)
        self.picker.changed.connect(self._count)
        self._words = QLabel(self)
        self._words.setProperty("tone", "muted")
        self._words.setWordWrap(True)
        self.chips = {status: filter_chip(bench.theme, tone, self) for status, tone in _TONES.items()}
        self._lay_out()
        self.apply_action.triggered.connect(self._apply)
        self.cancel.triggered.connect(self._leave)
        bench.session.reloaded.connect(self._judge_again)
        self.retranslate()

    def _lay_out(self) -> None:
        bar = Bar(self, 16, grows=True)
        for chip in self.chips.values():
            bar.row.addWidget(chip)
            chip.clicked.connect(self._filter)
        bar.row.addSpacing(8)
        bar.row.addWidget(self._words, 1)
        preview = QWidget(self)
        column = QVBoxLayout(preview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.table, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(preview)
        self._pages.addWidget(self.picker)

    @property
    def title(self) -> str:
        return self.tr("Import")

    @property
    def subtitle(self) -> str:
        return self._source

    @property
    def header_actions(self) -> tuple[QAction, ...]:
        return (self.cancel, self.apply_action)

    @property
    def primary(self) -> QAction:
        return self.apply_action

    # reading

    def load(self, *sources: Path | str) -> None:
        """Read files or a pasted text in the background, all judged together: users first, then phones."""
        if not sources:
            return
        named = [source.name for source in sources if isinstance(source, Path)]
        self._source = ", ".join(named) or self.tr("pasted text")
        self._sources, self._said = sources, {}
        self._some_are_in = False
        self._read()

    def _read(self) -> None:
        self._asking = None
        self._pages.setCurrentIndex(0)
        self._say_leave()
        self._words.setText(self.tr("Reading…"))
        self.apply_action.setEnabled(False)
        self.headed.emit()
        site, sources, said = self.bench.session.site, self._sources, dict(self._said)
        self.bench.tasks.run(
            lambda _task: importing.propose_many(site, sources, said), self._arrived, self._failed
        )

    def _arrived(self, found: object) -> None:
        if not isinstance(found, Proposal):
            return
        self.bench.messages.withdraw(_TOPIC)
        self._proposal = found
        users = tuple(row for row in found.rows if row.kind is RowKind.USER)
        phones = tuple(row for row in found.rows if row.kind is RowKind.PHONE)
        self._phones_to_come = phones if users else ()
        self._take(RowKind.USER if users else RowKind.PHONE, users or phones)
        self._count()

    def _take(self, kind: RowKind, rows: Sequence[Row]) -> None:
        self.model = ImportModel(kind, self)
        self.model.edited.connect(self._judge)
        self.table.show_rows(self.model)
        self.table.allow_sorting()
        self.model.set_rows(rows)
        self.table.setFocus()

    def _failed(self, failure: Failure) -> None:
        if isinstance(failure.error, UnknownList) and failure.error.lines:
            self._ask(failure.error)
            return
        self._leave()
        report(self.bench, failure, _TOPIC)  # afterwards: it is to be read where the technician is

    def _ask(self, asking: UnknownList) -> None:
        """A table that nobody recognises: the technician says which columns hold what."""
        self._asking = asking
        self.picker.show_rows([line.cells for line in asking.lines], *asking.likely())
        self.picker.words.setText(say(str(asking)))
        self._pages.setCurrentIndex(1)
        self._count()

    # judging

    def _judge(self) -> None:
        site = self.bench.session.site
        self.model.judge(lambda rows: importing.recheck(site, rows))
        self._count()

    def _judge_again(self) -> None:
        """The site changed, by undo for example: what is left of a list is judged by what is there now."""
        if self._some_are_in and self.model.rows:
            self._judge()

    def _filter(self) -> None:
        pressed = {status for status, chip in self.chips.items() if chip.isChecked()}
        match: Callable[[Row], bool] | None = (lambda row: row.status in pressed) if pressed else None
        self.model.set_match(match)

    def _count(self) -> None:
        for status, chip in self.chips.items():
            number = self.model.count(status)
            chip.show_state(_TONES[status], f"{status_word(status)} {number}")
            chip.setVisible(number > 0)
        if self._asking:
            self.apply_action.setText(self.tr("Read these columns"))
            self.apply_action.setEnabled(self.picker.ready)
            self.headed.emit()
            return
        going = self.model.count(*_GOING_IN)
        users = self.model.kind is RowKind.USER
        text = self.tr("Import %n user(s)", "", going) if users else self.tr("Import %n phone(s)", "", going)
        self.apply_action.setText(text if going else self.tr("Nothing to import"))
        self.apply_action.setEnabled(going > 0)
        notes = " ".join(map(say, self._proposal.notes)) if self._proposal else ""
        bad = self.model.count(RowStatus.BAD)
        hint = (
            self.tr("Double-click a cell to correct it. What can't go in stays here with its reason.")
            if bad
            else ""
        )
        self._words.setText(" ".join(filter(None, (notes, hint))))
        self.headed.emit()

    # doing

    def _apply(self) -> None:
        if self._asking:
            self._said[self._asking.source] = self._asking.columns(*self.picker.chosen())
            self._read()
            return
        rows = [row for row in self.model.rows if row.status in _GOING_IN]
        label = self.apply_action.text()
        site = self.bench.session.site
        self.apply_action.setEnabled(False)
        self.bench.tasks.run(
            lambda _task: importing.apply(site, rows, label), self._applied, self._not_applied
        )

    def _applied(self, change: object) -> None:
        self.bench.messages.withdraw(_TOPIC)
        gone = [row for row in self.model.rows if row.status is RowStatus.BAD]
        if isinstance(change, Change):
            self.bench.session.adopt(change)
        done = importing.came_in(change, self.model.kind) if isinstance(change, Change) else 0
        self._some_are_in = True
        users = self.model.kind is RowKind.USER
        done_words = self.tr("%n user(s) imported.", "", done)
        self.bench.messages.done(done_words if users else self.tr("%n phone(s) imported.", "", done))
        if gone:
            self.model.set_rows(gone)
            self._say_leave()
            self._judge()
        elif self._phones_to_come:
            self._go_on_with_phones()
        else:
            self._leave()

    def _go_on_with_phones(self) -> None:
        """Several files at once: the users are in, the phones of the other files are looked at now."""
        phones, self._phones_to_come = self._phones_to_come, ()
        self._take(RowKind.PHONE, phones)
        self._judge()

    def _not_applied(self, failure: Failure) -> None:
        report(self.bench, failure, _TOPIC)
        self._count()

    def _leave(self) -> None:
        self.model.set_rows(())
        self.bench.moves.go.emit("phones")

    def _say_leave(self) -> None:
        self.cancel.setText(self.tr("Done") if self._some_are_in else self.tr("Cancel"))

    def retranslate(self) -> None:
        self._say_leave()
        self.picker.retranslate()
        if self._asking:
            self.picker.words.setText(say(str(self._asking)))
        self.table.setAccessibleName(self.tr("Rows to import"))
        self._count()
