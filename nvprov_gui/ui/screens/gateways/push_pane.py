"""The right side: how to get in, the steps of the push, and the live console to type into."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.events import Reason, Step, Verdict
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.page import Scrolled, name_fields
from nvprov_gui.ui.screens.gateways.run import Run
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.chips import Chip
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.widgets.terminal_view import TerminalView
from nvprov_gui.workflows.outputs import write_whole

_STEPS = {
    Step.CONNECT: QT_TRANSLATE_NOOP("Push", "Connect"),
    Step.LOGIN: QT_TRANSLATE_NOOP("Push", "Log in"),
    Step.RECOGNISE: QT_TRANSLATE_NOOP("Push", "Check model and MAC address"),
    Step.KEEP: QT_TRANSLATE_NOOP("Push", "Keep the running configuration"),
    Step.UPLOAD: QT_TRANSLATE_NOOP("Push", "Upload the new one"),
    Step.CHECK: QT_TRANSLATE_NOOP("Push", "Check what arrived"),
    Step.SAVE: QT_TRANSLATE_NOOP("Push", "Save"),
    Step.RESTART: QT_TRANSLATE_NOOP("Push", "Restart"),
    Step.WAIT: QT_TRANSLATE_NOOP("Push", "Wait until it is back"),
    Step.VERIFY: QT_TRANSLATE_NOOP("Push", "Verify"),
}
_TONES = {"pushed": "ok", "running": "wait", "fetched": "ok", "stopped": "wait", "put back": "wait"}
_HEIGHTS = (410, 220)
_USERS = {"patton": ".", "grandstream": "admin"}


class PushPane(QWidget):
    """Follows the gateway that is shown.

    Signals:
        typed: a line for the session.
    """

    typed = Signal(str)

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._run: Run | None = None
        self._gateway: GatewayRow | None = None
        self._seen: Step | None = None
        """The step that was scrolled to last: the technician may scroll away from it."""
        self._title, self._chip, self._verdict = QLabel(self), Chip(bench.theme, parent=self), QLabel(self)
        self._title.setFont(bench.theme.bold)
        self._verdict.setWordWrap(True)
        self.host, self.user, self.password = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._labels = [QLabel(self), QLabel(self), QLabel(self)]
        self._steps = {step: (Chip(bench.theme, parent=self), QLabel(self)) for step in _STEPS}
        self.terminal, self._line, self._search = (
            TerminalView(bench.theme, self),
            QLineEdit(self),
            QLineEdit(self),
        )
        self._upright = QSplitter(Qt.Orientation.Vertical, self)
        self._buttons: dict[str, QToolButton] = {}
        self.save = QAction(self)
        self._lay_out()
        self._line.returnPressed.connect(self._type)
        self._search.textChanged.connect(self.terminal.find_next)
        self._search.returnPressed.connect(lambda: self.terminal.find_next(self._search.text()))
        self.save.triggered.connect(self._save)
        self.retranslate()

    def _lay_out(self) -> None:
        self._head = head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._chip)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        for label, field in zip(self._labels, (self.host, self.user, self.password), strict=True):
            form.addRow(label, field)
        above = QWidget(self)
        top = QVBoxLayout(above)
        top.setContentsMargins(16, 12, 16, 10)
        top.setSpacing(6)
        top.addLayout(head)
        top.addLayout(form)
        top.addWidget(self._verdict)
        for chip, words in self._steps.values():
            words.setWordWrap(True)
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(chip)
            line.addWidget(words, 1)
            top.addLayout(line)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._upright.setHandleWidth(1)
        self._scrolled = Scrolled(above)
        for part in (self._scrolled, self.terminal):
            self._upright.addWidget(part)
        self._upright.setStretchFactor(1, 1)
        self._upright.setSizes(_HEIGHTS)
        column.addWidget(self._upright, 1)
        column.addLayout(self._tools())

    def offer(self, action: QAction) -> None:
        """A button for something beside the push."""
        self._head.addWidget(ActionButton(action, "link", parent=self))

    def _tools(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(8, 6, 8, 6)
        line.addWidget(self._line, 2)
        line.addWidget(self._search, 1)
        for name, icon in (("times", "clock"), ("pause", "stop"), ("save", "handover")):
            button = QToolButton(self)
            button.setIcon(self._bench.theme.icon(icon, "muted"))
            button.setCheckable(name != "save")
            button.clicked.connect(partial(self._tool, name))
            self._buttons[name] = button
            line.addWidget(button)
        return line

    def _tool(self, name: str, on: bool = False) -> None:
        if name == "save":
            self.save.trigger()
        elif name == "pause":
            self.terminal.paused = on
        else:
            self.terminal.timestamps = on
            self.terminal.viewport().update()

    def show_gateway(self, gateway: GatewayRow, run: Run) -> None:
        """Show another gateway's push."""
        address = gateway.address or str(gateway.values.get("ip") or "")
        if not self.host.isModified():
            self.host.setText(address)
        self.user.setPlaceholderText(_USERS.get(gateway_model(gateway.model).vendor, ""))
        if self._run is not run:
            self._run = run
            self.terminal.show_model(run.terminal)
        self._show_run(gateway, run)

    def other_gateway(self) -> None:
        """What was typed belongs to the gateway before."""
        for field in (self.host, self.user, self.password):
            field.clear()
            field.setModified(False)

    def _show_run(self, gateway: GatewayRow, run: Run) -> None:
        current = next(reversed(run.steps), None)
        for step, (chip, words) in self._steps.items():
            chip.setVisible(bool(run.steps))
            words.setVisible(bool(run.steps))
            self._show_step(step, chip, words, run, current)
        self._gateway = gateway
        self._line.setEnabled(run.is_running)
        sentence = run.verdict.sentence if run.verdict else gateway.reason
        self._verdict.setText("" if run.is_running else " ".join(map(say, (sentence, *run.remarks))))
        kept = _TONES.get(gateway.state, "bad")
        self._verdict.setProperty("tone", self._end(run.verdict)[0] if run.verdict else kept)
        self._verdict.style().unpolish(self._verdict)
        self._verdict.style().polish(self._verdict)
        self._verdict.setVisible(bool(self._verdict.text()))
        self._show_state(run)
        if run.is_running and current is not None and current is not self._seen:
            QTimer.singleShot(0, self, self._follow)
        self._seen = current if run.is_running else None

    def _follow(self) -> None:
        """Scroll to the step that has just begun, when it has its place."""
        if self._seen is not None:
            self._scrolled.ensureWidgetVisible(self._steps[self._seen][1], 0, 8)

    def _show_state(self, run: Run) -> None:
        if run.is_running:
            self._chip.show_state("info", self.tr("running"))
        elif run.verdict is not None:
            self._chip.show_state(*self._end(run.verdict))
        self._chip.setVisible(run.is_running or run.verdict is not None)

    def _show_step(self, step: Step, chip: Chip, words: QLabel, run: Run, current: Step | None) -> None:
        found = run.steps.get(step)
        text = _step(step)
        if step is current and run.is_running and run.progress is not None:
            found = self.tr("{0} of {1}").format(run.progress.done, run.progress.total)
        words.setText(f"{text}  {say(found)}" if found else text)
        if found is None:
            chip.show_state("none", self.tr("next"))
        elif step is not current or (run.verdict is not None and run.verdict.is_good):
            chip.show_state("ok", self.tr("done"))
        elif run.verdict is not None:
            chip.show_state(*self._end(run.verdict))
        else:
            chip.show_state("info", self.tr("now"))

    def _end(self, verdict: Verdict) -> tuple[str, str]:
        """How it ended: colour and word. Stopping it is no failure."""
        if verdict.is_good:
            return "ok", self.tr("done")
        is_stopped = verdict.reason is Reason.STOPPED
        return ("wait", self.tr("stopped")) if is_stopped else ("bad", self.tr("failed"))

    def _type(self) -> None:
        self.typed.emit(self._line.text())
        self._line.clear()

    def _save(self) -> None:
        title = self.tr("Save the console's text")
        path, _kind = FileDialog.getSaveFileName(self, title, "console.txt", "*.txt")
        if not path or self._run is None:
            return
        try:
            write_whole(Path(path), self._run.terminal.console.transcript())
        except UserError as error:
            self._bench.messages.warning(partial(say, str(error)))

    def retranslate(self) -> None:
        """Set all texts."""
        self._title.setText(self.tr("Push"))
        name_fields(
            self._labels,
            (self.host, self.user, self.password),
            (self.tr("Reach it at"), self.tr("User"), self.tr("Password")),
        )
        self.terminal.setAccessibleName(self.tr("Console of the gateway"))
        self.terminal.when_empty = self.tr("What the gateway says during a push stands here, as it comes.")
        self._line.setPlaceholderText(self.tr("type into the session"))
        self._line.setAccessibleName(self.tr("Line for the session"))
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search the console"))
        self.save.setText(self.tr("Save the console's text"))
        tips = {"times": self.tr("Timestamps"), "pause": self.tr("Don't follow"), "save": self.save.text()}
        for name, button in self._buttons.items():
            button.setToolTip(tips[name])
            button.setAccessibleName(tips[name])
        if self._gateway is not None and self._run is not None:
            self._show_run(self._gateway, self._run)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _step(step: Step) -> str:
    return QCoreApplication.translate("Push", _STEPS[step])
