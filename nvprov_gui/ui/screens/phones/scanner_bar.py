"""The line that a barcode scanner's owner glances at: what the last code did, and what waits for the next."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.qt import sound
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.screens.phones.entry_bar import EntryBar
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import repolish
from nvprov_gui.workflows.scanner.station import Outcome, Station

_FLASH_MS = 450
_ICONS = {True: ("check", "ok"), False: ("error", "bad")}


class ScannerBar(EntryBar):
    """Takes codes, from the scanner's keys or typed by hand, and acts on the site.

    Signals:
        done: the Outcome of a code.
    """

    done = Signal(object)

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.station = Station()
        self._count = 0
        self.sound = sound.play
        self._icon, self.waits, self.counted = (QLabel(self) for _ in range(3))
        self.waits.setProperty("tone", "wait")
        self.counted.setProperty("tone", "muted")
        self._calm = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._calm.timeout.connect(lambda: self._flash(""))
        self.lay_out((self._icon,), (self.waits, self.counted))
        bench.session.opened.connect(self._start_over)
        self.draw()
        self.retranslate()
        self.hide()

    def start(self) -> None:
        """Show the line, ready for the first code."""
        self.show()
        self.field.setFocus()

    def take(self, text: str) -> None:
        """Act on a code."""
        if not text.strip() or not self._bench.session.is_open:
            return
        self.show()
        self.field.clear()
        try:
            outcome = self.station.scan(self._bench.session.site, text)
        except UserError as error:
            outcome = Outcome(good=False, sentence=str(error))
        if outcome.change is not None:
            self._bench.session.adopt(outcome.change)
        self._tell(outcome)
        self.done.emit(outcome)

    def _tell(self, outcome: Outcome) -> None:
        self._count += outcome.change is not None
        self.said.say(say(outcome.sentence))
        self._icon.setPixmap(self._bench.theme.icon(*_ICONS[outcome.good]).pixmap(16, 16))
        self._show_waiting()
        self._flash("ok" if outcome.good else "bad")
        self._calm.start()
        self.sound("good" if outcome.good else "bad")

    def _show_waiting(self) -> None:
        station = self.station
        found = [station.user.name if station.user else "", station.desk]
        found.append(station.model.name if station.model else "")
        text = " · ".join(filter(None, found))
        self.waits.setText(self.tr("Next phone: {0}").format(text) if text else "")
        self.counted.setText(self.tr("%n change(s)", "", self._count) if self._count else "")

    def _flash(self, tone: str) -> None:
        self.setProperty("flash", tone)
        repolish(self)

    def _start_over(self) -> None:
        self._count = 0
        self.station.forget()
        self._show_waiting()

    def enter(self) -> None:
        """Act on what was typed."""
        self.take(self.field.text())

    def draw(self) -> None:
        """Take icons of the theme's colours."""
        super().draw()
        self._icon.setPixmap(self._bench.theme.icon("qr", "muted").pixmap(16, 16))

    def retranslate(self) -> None:
        """Set all texts."""
        self.station.label = self.tr("scan {0}")
        self.field.setPlaceholderText(self.tr("Scan a label, or type and Enter"))
        self.field.setAccessibleName(self.tr("Scanned code"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close the scanner's line"))
        if not self._count:
            self.said.say(
                self.tr("MAC address, model, a user's extension or a desk: each is told apart by itself.")
            )
        self._show_waiting()
