"""What came of a command, phone by phone; failed ones can be told again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nvprov_gui.domain.digits import natural
from nvprov_gui.domain.phone import Phone
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.screens.phones.order_dialog import Wish
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.widgets.table import Table
from nvprov_gui.workflows.orders import Order, Outcome

_SIZE = (640, 420)
_SCREEN_WIDTH = 320


@dataclass(frozen=True, slots=True)
class Told:
    """One row: a phone, and its outcome once there is one."""

    phone: Phone
    outcome: Outcome | None = None

    @property
    def failed(self) -> bool:
        """Whether the phone refused or stayed silent."""
        return self.outcome is not None and bool(self.outcome.reason)


_WORDS = {
    Order.RESYNC: QT_TRANSLATE_NOOP("Orders", "Fetch again"),
    Order.REBOOT: QT_TRANSLATE_NOOP("Orders", "Restart"),
    Order.SCREEN: QT_TRANSLATE_NOOP("Orders", "Screenshot"),
    Order.RING: QT_TRANSLATE_NOOP("Orders", "Test ring"),
    Order.REGISTRATION: QT_TRANSLATE_NOOP("Orders", "Registration"),
}


def order_word(order: Order) -> str:
    """An order in two words."""
    return QCoreApplication.translate("Orders", _WORDS[order])


def _who(told: Told) -> Cell:
    phone = told.phone
    return Cell(f"{phone.extension} {phone.user}".strip() or phone.mac.colons, font=CellFont.BOLD)


def _state(told: Told) -> Cell:
    if told.outcome is None:
        return Cell(QCoreApplication.translate("Orders", "waiting"), chip="wait")
    if told.failed:
        return Cell(QCoreApplication.translate("Orders", "failed"), chip="bad")
    return Cell(QCoreApplication.translate("Orders", "done"), chip="ok")


def _reason(told: Told) -> Cell:
    return Cell(say(told.outcome.reason) if told.outcome else "", "muted")


COLUMNS: tuple[Column[Told], ...] = (
    Column("phone", QT_TRANSLATE_NOOP("Columns", "Phone"), _who, lambda t: natural(t.phone.extension), 150),
    Column("model", QT_TRANSLATE_NOOP("Columns", "Model"), lambda t: Cell(model_name(t.phone.model)),
           lambda t: natural(t.phone.model), 120),
    Column("state", QT_TRANSLATE_NOOP("Columns", "State"), _state, lambda t: t.failed, 96),
    Column("reason", QT_TRANSLATE_NOOP("Columns", "Reason"), _reason, lambda t: _reason(t).text, 240),
)  # fmt: skip


class OrderResults(QDialog):
    """Not modal: the window stays usable beside it.

    Signals:
        retry: the phones that failed, as a tuple.
        stop: no further phone is told.
    """

    retry = Signal(object)
    stop = Signal()

    def __init__(self, bench: Bench, wish: Wish, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._wish = wish
        self._running = True
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = RowsModel[Told](COLUMNS, lambda told: told.phone.mac, lambda told: told.phone.user, self)
        self.table = Table(bench.theme, self)
        self.table.setAccessibleName(self.tr("Results"))
        self.table.show_rows(self.model)
        self.table.chosen.connect(self._show_screen)
        self.words, self._screen = QLabel(self), QLabel(self)
        self._screen.hide()
        self.again, self.halt, self.keep, self.leave = (QPushButton(self) for _ in range(4))
        self._lay_out()
        self._connect()
        self.start(wish.phones)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.words, 1)
        for button, text in (
            (self.keep, self.tr("Save the picture…")),
            (self.halt, self.tr("Stop")),
            (self.again, self.tr("Retry the failed ones")),
            (self.leave, self.tr("Close")),
        ):
            button.setText(text)
            buttons.addWidget(button)
        self.keep.hide()
        middle = QHBoxLayout()
        middle.addWidget(self.table, 1)
        middle.addWidget(self._screen)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.addLayout(middle, 1)
        column.addLayout(buttons)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.leave.clicked.connect(self.close)
        self.halt.clicked.connect(self.stop)
        self.again.clicked.connect(self._retry)
        self.keep.clicked.connect(self._save)

    @property
    def failed(self) -> tuple[Phone, ...]:
        """Phones that refused or stayed silent."""
        return tuple(told.phone for told in self.model.rows if told.failed)

    def start(self, phones: Sequence[Phone]) -> None:
        """Wait for these phones; what others answered stays."""
        waiting = {phone.mac: Told(phone) for phone in phones}
        kept = [waiting.pop(told.phone.mac, told) for told in self.model.rows]
        self.model.set_rows([*kept, *waiting.values()])
        self._running = True
        self._say()

    def take(self, outcome: Outcome) -> None:
        """One phone answered, or didn't."""
        self.model.update_rows([Told(outcome.phone, outcome)])
        if outcome.content and len(self.model.rows) == 1:
            self.table.select_rows([0], 0)
        self._say()

    def end(self) -> None:
        """No more will come."""
        self._running = False
        self._say()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop.emit()
        super().closeEvent(event)

    def _retry(self) -> None:
        phones = self.failed
        self.start(phones)
        self.retry.emit(phones)

    def _say(self) -> None:
        rows = self.model.rows
        done = sum(told.outcome is not None for told in rows)
        failed = len(self.failed)
        self.setWindowTitle(f"{order_word(self._wish.order)} – {done}/{len(rows)}")
        parts = [self.tr("{0} of {1} told").format(done, len(rows))]
        parts += [self.tr("%n failed", "", failed)] if failed else []
        if self._running and self._wish.when and not done:
            clock = self._wish.when.astimezone()
            parts = [self.tr("Begins at {0}. The window must stay open.").format(f"{clock:%H:%M}")]
        self.words.setText(" · ".join(parts))
        self.halt.setVisible(self._running)
        self.again.setVisible(not self._running and failed > 0)

    # a picture of the screen

    def _chosen(self) -> Outcome | None:
        row = next(iter(self.table.selected_rows()), -1)
        return self.model.shown[row].outcome if row >= 0 else None

    def _show_screen(self) -> None:
        outcome = self._chosen()
        picture = QPixmap()
        there = outcome is not None and picture.loadFromData(outcome.content)
        self._screen.setVisible(there)
        self.keep.setVisible(there)
        if there and outcome is not None:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._screen.setPixmap(picture.scaledToWidth(_SCREEN_WIDTH, smooth))
            self._screen.setAccessibleName(self.tr("The screen of {0}").format(outcome.phone.extension))

    def _save(self) -> None:
        outcome = self._chosen()
        if outcome is None:
            return
        name = f"{outcome.phone.extension or outcome.phone.mac}-{datetime.now():%Y%m%d-%H%M%S}.png"
        folder = Path(self._bench.store.current.folder)
        path, _kind = FileDialog.getSaveFileName(
            self, self.tr("Save the picture"), str(folder / name), "PNG (*.png)"
        )
        picture = QPixmap()
        if path and picture.loadFromData(outcome.content) and not picture.save(path):
            self._bench.messages.warning(
                lambda: self.tr("{0} can't be written: choose another folder.").format(path)
            )
