"""A line of steps for whoever does it the first time; it goes when the first site is done, or when closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from nvprov_gui.domain.states import PhoneState
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.chips import Chip
from nvprov_gui.ui.widgets.elided import ElidedLabel
from nvprov_gui.workflows.board import works
from nvprov_gui.workflows.guide import Step, next_step

_STEPS = {
    Step.USERS: QT_TRANSLATE_NOOP("Guide", "Users"),
    Step.PHONES: QT_TRANSLATE_NOOP("Guide", "Phones"),
    Step.PAIR: QT_TRANSLATE_NOOP("Guide", "Pair them"),
    Step.SERVE: QT_TRANSLATE_NOOP("Guide", "Serve"),
    Step.PLUG: QT_TRANSLATE_NOOP("Guide", "Plug in"),
    Step.HAND_OVER: QT_TRANSLATE_NOOP("Guide", "Hand over"),
}
_HINTS = {
    Step.USERS: QT_TRANSLATE_NOOP("Guide", "Drop the users' list here: the PBX's CSV or any spreadsheet."),
    Step.PHONES: QT_TRANSLATE_NOOP(
        "Guide", "Drop the supplier's list, scan labels (Ctrl+B), or search (F5)."
    ),
    Step.PAIR: QT_TRANSLATE_NOOP("Guide", "Drag users onto phones; select several to drag them together."),
    Step.SERVE: QT_TRANSLATE_NOOP("Guide", "Start serving: phones will fetch their settings from here."),
    Step.PLUG: QT_TRANSLATE_NOOP("Guide", "Plug the phones in. One that gets stuck says why in its row."),
    Step.HAND_OVER: QT_TRANSLATE_NOOP("Guide", "All done: write the report, or publish to the PBX."),
}
_FINISHED = "guide/finished"
_GAP, _CLOSE, _LEAST_WIDTH = 6, 60, 380


class Guide(QFrame):
    """Steps done, the one that is next with its button, steps to come."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self.setObjectName("guide")
        self.chips = {step: Chip(bench.theme, parent=self) for step in _STEPS}
        self._hint, self._close = ElidedLabel(self), QToolButton(self)
        self.bring_in, self.serve, self.hand_over = QAction(self), QAction(self), QAction(self)
        self._buttons = {
            Step.USERS: ActionButton(self.bring_in, parent=self),
            Step.SERVE: ActionButton(self.serve, parent=self),
            Step.HAND_OVER: ActionButton(self.hand_over, parent=self),
        }
        self.step = Step.USERS
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(_GAP)
        for chip in self.chips.values():
            above.addWidget(chip)
        above.addStretch(1)
        above.addWidget(self._close)
        below.addWidget(self._hint, 1)
        for button in self._buttons.values():
            below.addWidget(button)
            below.addStrut(button.sizeHint().height())  # or rows would jump when a step has none
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 8)
        column.setSpacing(4)
        column.addLayout(above)
        column.addLayout(below)

    def _connect(self) -> None:
        bench = self._bench
        self.bring_in.triggered.connect(lambda: bench.moves.bring_in.emit(""))
        self.serve.triggered.connect(bench.serving.start)
        self.hand_over.triggered.connect(lambda: bench.moves.go.emit("handover"))
        self._close.clicked.connect(self._finish)
        bench.serving.changed.connect(self.refresh)
        bench.theme.changed.connect(self._draw)
        self._draw()

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for the words, what is done and what comes stay as numbers."""
        narrow = sum(chip.whole_width + _GAP for chip in self.chips.values()) + _CLOSE > self.width()
        for step, chip in self.chips.items():
            chip.set_brief(narrow and step is not self.step)

    def show_again(self) -> None:
        """Somebody wants to be guided after all."""
        self._bench.store.geometry.setValue(_FINISHED, False)
        self.refresh()

    def refresh(self) -> None:
        """Look where the site stands."""
        if not self._bench.session.is_open:
            return
        roster = self._bench.session.roster
        self.step = next_step(len(roster.users), roster.phones, serving=self._bench.serving.is_on)
        self.setVisible(not self._bench.store.geometry.value(_FINISHED, False, bool))
        self._show_step()

    def _show_step(self) -> None:
        order = list(_STEPS)
        for step, chip in self.chips.items():
            ahead = order.index(step) - order.index(self.step)
            mark, number = ("✓ ", "✓") if ahead < 0 else ("", str(order.index(step) + 1))
            tone = "ok" if ahead < 0 else "none" if ahead else "info"
            chip.show_state(tone, mark + _word(_STEPS[step]), number)
        self._fit()
        for step, button in self._buttons.items():
            button.fold(step is not (Step.USERS if self.step is Step.PHONES else self.step))
        self._hint.say(self._words())

    def _words(self) -> str:
        hint = _word(_HINTS[self.step])
        if self.step is not Step.PLUG:
            return hint
        counts = self._bench.session.roster.states()
        done = sum(map(works, self._bench.session.roster.phones))
        count = self.tr("{0} of {1} are provisioned.").format(done, counts.total() - counts[PhoneState.NEW])
        return f"{hint} {count}"

    def _finish(self) -> None:
        self._bench.store.geometry.setValue(_FINISHED, True)
        self.hide()

    def _draw(self) -> None:
        self._close.setIcon(self._bench.theme.icon("close", "muted"))

    def retranslate(self) -> None:
        """Set all texts."""
        self.bring_in.setText(self.tr("Import…"))
        self.serve.setText(self.tr("Start serving"))
        self.hand_over.setText(self.tr("Hand over"))
        self._close.setToolTip(self.tr("Close; the command palette (Ctrl+K) brings it back"))
        self._close.setAccessibleName(self.tr("Close the guide"))
        self._show_step()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _word(text: str) -> str:
    return QCoreApplication.translate("Guide", text)
