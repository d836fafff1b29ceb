"""One gateway's push, running or over: what its pane shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from nvprov_gui.gateways.events import (
    Console,
    Event,
    Kept,
    Lost,
    Progress,
    Remark,
    Step,
    StepDone,
    StepStarted,
    Verdict,
)
from nvprov_gui.gateways.job import Job
from nvprov_gui.qt.task import Failure, Task
from nvprov_gui.ui.widgets.terminal_view import TerminalModel
from nvprov_gui.workflows.gateways import Pushing
from nvprov_gui.workflows.gateways.exchange import TftpExchange


class Run(QObject):
    """Hears what a push says. A gateway that was never pushed to has one without a job.

    Signals:
        moved: a step began or ended.
        over: it has ended with a verdict, or failed to begin.
    """

    moved = Signal()
    over = Signal()

    def __init__(self, gateway_id: int, parent: QObject, job: Job | None = None) -> None:
        super().__init__(parent)
        self.gateway_id, self.job = gateway_id, job
        self.terminal = TerminalModel(self)
        self.steps: dict[Step, str] = {}
        self.remarks: list[str] = []
        self.progress: Progress | None = None
        """How far the current step is."""
        self.verdict: Verdict | None = None
        self.before = ""
        self.failure: Failure | None = None
        self.is_running = job is not None
        self.is_back = False
        """Whether an old configuration is sent back."""
        self._pushing: Pushing | None = None
        self._stopped = False

    def work(self, task: Task) -> None:
        """Push; called in a thread of its own."""
        if self.job is None:
            return
        self._pushing = Pushing(self.job, task.progress.emit)
        if self._stopped:  # asked only now: a stop from here on reaches the push itself
            return
        with TftpExchange() as exchange:
            self._pushing.run(exchange)

    def stop(self) -> None:
        """End as soon as possible."""
        self._stopped = True
        if self._pushing is not None:
            self._pushing.stop()

    def type(self, text: str) -> bool:
        """Type a line into the session; False if it is over."""
        try:
            if self._pushing is not None:
                self._pushing.type(text + "\r\n")
        except Lost:
            return False
        return self._pushing is not None

    def heard(self, event: object) -> None:
        """Something happened."""
        if isinstance(event, Console):
            self.terminal.feed(event)
            return
        self._take(event)
        self.moved.emit()

    def _take(self, event: Event | object) -> None:
        match event:
            case StepStarted(step):
                self.steps[step], self.progress = "", None
            case Progress():
                self.progress = event
            case StepDone(step, text):
                self.steps[step] = text
            case Remark(text):
                self.remarks.append(text)
            case Kept():
                self.before = event.contents.decode("utf-8", "replace")
            case Verdict():
                self.verdict = event

    def ended(self, _result: object) -> None:
        """The thread has done its work."""
        self.is_running = False
        self.over.emit()
        self.moved.emit()

    def failed(self, failure: Failure) -> None:
        """It could not begin: no port for TFTP, for example."""
        self.failure = failure
        self.ended(None)
