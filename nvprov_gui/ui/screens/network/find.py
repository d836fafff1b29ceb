"""Find devices: choose networks, see what will be asked, watch rows appear, add them to the site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.found import FOUND_COLUMNS, STANDINGS, standing_word, words_of
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.page import Page
from nvprov_gui.ui.screens.network import saving
from nvprov_gui.ui.screens.network.details import FoundDetails
from nvprov_gui.ui.screens.network.find_layout import lay_out, middle_of
from nvprov_gui.ui.screens.network.networks_panel import NetworksPanel
from nvprov_gui.ui.screens.network.surveying import Surveying
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.chips import filter_chip
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.gateway_picker import pick_gateway_model
from nvprov_gui.ui.widgets.model_picker import pick_model
from nvprov_gui.ui.widgets.table import Table
from nvprov_gui.workflows.survey import Found, Standing

_SHY = (Standing.OTHER,)
"""Shown only when their filter is pressed: computers and printers are not what one looks for."""


class FindPage(Page):
    """The search of the network."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.announced = False
        self._notes: list[str] = []
        self._summary = ""
        self.run, self.add, self.export = QAction(self), QAction(self), QAction(self)
        self.stop = QAction(self, shortcut=QKeySequence(Qt.Key.Key_Escape))
        self.choose_model = QAction(self, shortcut=QKeySequence("F2"))
        self.tick = QAction(self, shortcut=QKeySequence(Qt.Key.Key_Space))
        self.search = QAction(self, shortcut=QKeySequence("Ctrl+F"))
        self.stop.setProperty("stop", True)
        self.addActions([self.run, self.stop, self.add, self.choose_model, self.export, self.search])
        self.networks = NetworksPanel(bench, self)
        self.details = FoundDetails(bench, self.choose_model, self)
        self.model: RowsModel[Found] = RowsModel(FOUND_COLUMNS, lambda row: row.mac, words_of, self)
        self.table = Table(bench.theme, self)
        self.table.show_rows(self.model)
        self.table.allow_sorting()
        self.tick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addAction(self.tick)
        self._empty = EmptyState([self.run], self)
        self.table.show_when_empty(self._empty)
        self.filter, self.progress, self.notes = QLineEdit(self), QLabel(self), QLabel(self)
        self.chips = {
            standing: filter_chip(bench.theme, tone, self) for standing, (tone, _) in STANDINGS.items()
        }
        self.conflicts = filter_chip(bench.theme, "bad", self)
        self.surveying = Surveying(bench, self)
        chips = (*self.chips.values(), self.conflicts)
        middle = middle_of(self, self.filter, chips, self.progress, self.notes, self.table)
        lay_out(self, self.networks, middle, self.details)
        self._connect()
        self.retranslate()

    @property
    def name(self) -> str:
        return self.tr("Find devices")

    @property
    def subtitle(self) -> str:
        return self._summary

    @property
    def header_actions(self) -> tuple[QAction, ...]:
        return (self.export, self.stop if self.surveying.running else self.run, self.add)

    @property
    def primary(self) -> QAction:
        return self.add if self.add.isEnabled() else self.run

    def _connect(self) -> None:
        self.run.triggered.connect(self.start)
        self.stop.triggered.connect(self.surveying.stop)
        self.add.triggered.connect(self._add)
        self.export.triggered.connect(self._export)
        self.choose_model.triggered.connect(self._choose_model)
        self.tick.triggered.connect(self._tick_selected)
        self.search.triggered.connect(self.filter.setFocus)
        self.table.chosen.connect(self._chosen)
        self.table.clicked.connect(self._clicked)
        self.table.confirmed.connect(self._confirmed)
        self.filter.textChanged.connect(self.model.set_filter)
        for chip in (*self.chips.values(), self.conflicts):
            chip.clicked.connect(self._match)
        self.networks.changed.connect(self._enable)
        self.surveying.changed.connect(self._show)
        self.surveying.moved.connect(self._moved)
        self.surveying.noted.connect(self._noted)
        self.surveying.ended.connect(self._ended)

    # searching

    def showEvent(self, event: QShowEvent) -> None:
        """What will be asked has been on the screen from now on."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._announced)

    def _announced(self) -> None:
        self.announced = True

    def start(self) -> None:
        """Search the chosen networks; known devices keep everything but address and firmware."""
        if self.surveying.running:
            return
        try:
            networks = self.networks.chosen()
        except UserError as error:
            self.bench.messages.warning(partial(say, str(error)))
            return
        if not networks:
            self.bench.messages.warning(lambda: self.tr("Choose a network to search."))
            return
        self._notes, self._summary = [], ""
        self.progress.setText(self.tr("Searching…"))
        self.surveying.start(networks, self.networks.settings)

    def _moved(self, asked: int, total: int) -> None:
        number = QLocale().toString
        self.progress.setText(self.tr("{0} of {1} addresses").format(number(asked), number(total)))

    def _noted(self, text: str) -> None:
        self._notes.append(text)
        self._say_notes()

    def _ended(self, seconds: float, checked: int) -> None:
        ranges = ", ".join(str(network.range) for network in self.surveying.asked)
        self._summary = self.tr("{0} addresses of {1} asked in {2:.1f} s").format(checked, ranges, seconds)
        self.progress.setText("")

    def show_all(self) -> None:
        self.filter.clear()

    # rows

    @property
    def ticked(self) -> list[Found]:
        """What would be added, as it stands."""
        return [row for row in self.surveying.rows if row.addable and row.ticked and row.model]

    def selected(self) -> list[Found]:
        """The selected devices."""
        return [self.model.shown[row] for row in self.table.selected_rows()]

    def _show(self) -> None:
        self.model.set_rows(self.surveying.rows)
        self._match()
        self._count()
        self._enable()
        self._say_notes()
        self._chosen()

    def _match(self) -> None:
        pressed = {standing for standing, chip in self.chips.items() if chip.isChecked()}
        match: Callable[[Found], bool]
        if self.conflicts.isChecked():
            match = _contradicts
        elif pressed:
            match = lambda row: row.standing in pressed  # noqa: E731 - a match is a function
        else:
            match = _usual
        self.model.set_match(match)
        self._say_empty()

    def _count(self) -> None:
        rows = self.surveying.rows
        for standing, chip in self.chips.items():
            number = sum(row.standing is standing for row in rows)
            chip.show_state(STANDINGS[standing][0], f"{standing_word(standing)} {number}")
            chip.setVisible(number > 0)
        number = sum(bool(row.conflict) for row in rows)
        self.conflicts.show_state("bad", self.tr("Contradictory") + f" {number}")
        self.conflicts.setVisible(number > 0)

    def _enable(self) -> None:
        going = len(self.ticked)
        self.add.setText(self.tr("Add %n device(s)", "", going) if going else self.tr("Add to the site"))
        self.add.setEnabled(going > 0)
        self.export.setEnabled(bool(self.surveying.rows))
        self.stop.setEnabled(self.surveying.running)
        self.run.setEnabled(self.networks.plan.addresses > 0 or bool(self.networks.other.text().strip()))
        self.run.setText(self.tr("Search again") if self._summary else self.tr("Start the search"))
        self.headed.emit()

    def _say_empty(self) -> None:
        if self.surveying.running:
            self._empty.say(self.tr("Searching…"), self.tr("Rows appear as devices answer."), actions=False)
        elif self.surveying.rows:
            self._empty.say(self.tr("No device fits the filter"), "", actions=False)
        elif self._summary:
            self._empty.say(self.tr("No device answered"), self._summary)
        else:
            words = self.tr("On the left stands what will be asked. Nothing is sent before you start.")
            self._empty.say(self.tr("Nothing searched yet"), words)

    def _say_notes(self) -> None:
        self.notes.setText("\n".join(say(note) for note in dict.fromkeys(self._notes)))
        self.notes.setVisible(bool(self._notes))

    def _chosen(self) -> None:
        rows = self.selected()
        self.details.show_row(rows[0] if len(rows) == 1 else None, len(rows))
        self.choose_model.setVisible(any(row.addable for row in rows))
        self.tick.setEnabled(any(row.addable for row in rows))

    # what the technician does with them

    def _clicked(self, index: QModelIndex) -> None:
        if FOUND_COLUMNS[index.column()].key == "tick":
            row = self.model.shown[index.row()]
            self._change([replace(row, ticked=not row.ticked)] if row.addable else [])

    def _tick_selected(self) -> None:
        rows = [row for row in self.selected() if row.addable]
        ticked = not all(row.ticked for row in rows)
        self._change([replace(row, ticked=ticked) for row in rows])

    def _confirmed(self) -> None:
        """Enter or a double click: to the phone, or the choice of its model."""
        rows = self.selected()
        if len(rows) == 1 and rows[0].addable:
            self._choose_model()
        elif len(rows) == 1 and self.bench.session.roster.phone(rows[0].mac):
            self.bench.moves.go.emit("phones")
            self.bench.moves.reveal.emit(str(rows[0].mac))

    def _choose_model(self) -> None:
        rows = [row for row in self.selected() if row.addable]
        if not rows:
            return
        pick = pick_gateway_model if rows[0].kind == "gateway" else pick_model
        pick(self.bench.theme, self, self._set_model, rows[0].vendor)

    def _set_model(self, model: str) -> None:
        kind = next((row.kind for row in self.selected() if row.addable), "")
        self._change(
            [
                replace(row, model=model, chosen=True)
                for row in self.selected()
                if row.addable and row.kind == kind
            ]
        )

    def _change(self, rows: list[Found]) -> None:
        self.surveying.change(rows)

    def _add(self) -> None:
        rows, label = self.ticked, self.add.text()
        self.add.setEnabled(False)
        self.surveying.add(rows, label)

    def _export(self) -> None:
        saving.ask_and_save(self.bench, self, self.model.shown)

    def retranslate(self) -> None:
        self.stop.setText(self.tr("Stop"))
        self.stop.setStatusTip(self.tr("Nothing is running."))
        self.export.setText(self.tr("Save as CSV…"))
        self.export.setStatusTip(self.tr("Nothing has been found yet."))
        self.choose_model.setText(self.tr("Choose the model…"))
        self.choose_model.setStatusTip(self.tr("Select a phone in the list first."))
        self.tick.setText(self.tr("Tick or untick"))
        self.run.setStatusTip(self.tr("Choose a network, or type the one to ask."))
        self.add.setStatusTip(self.tr("Tick devices in the list first."))
        self.tick.setStatusTip(self.tr("Select found devices that can be added."))
        self.search.setText(self.tr("Filter devices"))
        self.filter.setPlaceholderText(self.tr("MAC, address, model…"))
        self.filter.setAccessibleName(self.tr("Filter devices"))
        self.table.setAccessibleName(self.tr("Devices on the network"))
        self.networks.retranslate()
        self.details.retranslate()
        self._show()


def _usual(row: Found) -> bool:
    return row.standing not in _SHY


def _contradicts(row: Found) -> bool:
    return bool(row.conflict)
