"""The pushes of this site: one at a time per gateway, several gateways side by side."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from nvprov_gui.domain.digits import whole
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.events import Reason, Verdict
from nvprov_gui.qt.task import Tasks
from nvprov_gui.storage import Site
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.screens.gateways.run import Run
from nvprov_gui.ui.sentences import say
from nvprov_gui.workflows.gateways import job_for, outcomes
from nvprov_gui.workflows.gateways.pushing import job_back
from nvprov_gui.workflows.gateways.running import Busy, Running, begin

TOPIC = "gateway-sending"
"""What is said of a push before it begins: over with the next attempt, or when another gateway is chosen."""
_TELNET = 23


class Pushes(QObject):
    """Starts pushes and keeps what they leave.

    Signals:
        moved: the id of a gateway whose push said something.
        over: the id of a gateway whose push has ended.
    """

    moved = Signal(int)
    over = Signal(int)

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._tasks = Tasks(self)
        self._runs: dict[int, Run] = {}
        self._noted: dict[int, Running] = {}
        bench.session.closing.connect(self._leave)

    def of(self, gateway_id: int) -> Run:
        """A gateway's push, the last one if none is under way."""
        if gateway_id not in self._runs:
            self._runs[gateway_id] = Run(gateway_id, self)
        return self._runs[gateway_id]

    @property
    def running(self) -> list[int]:
        """The gateways that are being pushed to."""
        return [key for key, run in self._runs.items() if run.is_running]

    def start(self, gateway: GatewayRow, host: str, user: str, password: str, old: str = "") -> bool:
        """Push, unless one is under way; an ``old`` configuration instead of the form's. True if it began."""
        if self.of(gateway.id).is_running:
            return False
        try:
            job = job_for(gateway.model, gateway.values, *_place(host), user, [password])
        except UserError as error:
            self._bench.messages.warning(partial(say, str(error)))
            return False
        if not self._note(gateway):
            return False
        run = Run(gateway.id, self, job_back(job, old) if old else job)
        run.is_back = bool(old)
        run.moved.connect(self._moved)
        run.over.connect(self._over)
        self._runs[gateway.id] = run
        self._tasks.run(run.work, run.ended, run.failed, run.heard)
        self._hold()
        self.moved.emit(gateway.id)
        return True

    def _note(self, gateway: GatewayRow) -> bool:
        """Write down that it begins: a push that is killed leaves this behind. False if another one runs."""
        try:
            self._noted[gateway.id] = begin(self._bench.session.site, gateway)
        except Busy as error:
            self._bench.messages.warning(partial(say, str(error)), topic=TOPIC)
            return False
        except UserError as error:  # a site that can't be written: its gateways can be pushed to all the same
            self._bench.messages.warning(partial(say, str(error)))
        return True

    def _forget(self, gateway_id: int) -> None:
        noted = self._noted.pop(gateway_id, None)
        if noted is not None:
            noted.over()

    def _hold(self) -> None:
        """The site stays open while a push runs: its end is written down there."""
        reason = self.tr("A push to a gateway is running: stop it first.")
        self._bench.session.hold(reason if self.running else "")

    def stop_all(self) -> None:
        """Stop them; each says how it ended when it has."""
        for key in self.running:
            self._runs[key].stop()

    def _leave(self) -> None:
        """The site is closed now: what a push said is still heard; one that doesn't end leaves its trace."""
        self.stop_all()
        for key in self.running:
            run = self._runs[key]
            QCoreApplication.sendPostedEvents(run, QEvent.Type.MetaCall.value)
            if run.is_running:
                self._keep_interrupted(run)
        if self._tasks.is_busy:  # it outlives this screen, until its thread has ended
            self._tasks.outlive()

    def _keep_interrupted(self, run: Run) -> None:
        site = self._bench.session.site
        try:
            self._keep_texts(run)
            outcomes.interrupted(site, run.gateway_id)
        except UserError as error:
            self._bench.messages.warning(partial(say, str(error)))

    def _moved(self) -> None:
        run = self.sender()
        if isinstance(run, Run):
            self.moved.emit(run.gateway_id)

    def _over(self) -> None:
        run = self.sender()
        self._hold()
        if isinstance(run, Run):
            try:
                if self._bench.session.is_open:
                    self._end(run)
            finally:  # whatever went wrong with its end, it is over
                self._forget(run.gateway_id)
                self.over.emit(run.gateway_id)

    def _end(self, run: Run) -> None:
        if run.failure is not None:
            report(self._bench, run.failure)
        site, noted = self._bench.session.site, self._noted.get(run.gateway_id)
        try:
            if run.verdict is not None:
                self._keep(site, run, run.verdict)
            elif run.steps:  # it broke off in the middle: nobody knows how far it came
                self._keep_interrupted(run)
            elif noted is not None:
                noted.nothing_came(site)
        except UserError as error:
            self._bench.messages.warning(partial(say, str(error)))

    def _keep(self, site: Site, run: Run, verdict: Verdict) -> None:
        """The console, the old configuration, and what was sent: encrypted in the site."""
        self._keep_texts(run)
        if run.is_back and verdict.is_good:
            outcomes.put_back(site, run.gateway_id, "It runs again what it ran before.")
        else:
            is_good, was_stopped = verdict.is_good, verdict.reason is Reason.STOPPED
            outcomes.pushed(site, run.gateway_id, verdict.sentence, is_good=is_good, was_stopped=was_stopped)

    def _keep_texts(self, run: Run) -> None:
        run.terminal.flush()
        is_sent = run.job is not None and run.verdict is not None and run.verdict.is_good
        sent = run.job.configuration if run.job is not None and is_sent else ""
        transcript, site = run.terminal.console.transcript(), self._bench.session.site
        outcomes.leave_texts(site, run.gateway_id, transcript, sent, run.before)


def _place(text: str) -> tuple[str, int]:
    """Host and port of what was typed: ``192.168.1.60`` or ``192.168.1.60:2323``."""
    host, _colon, port = text.strip().rpartition(":")
    number = whole(port)
    return (host, number) if number is not None and ":" not in host else (text.strip(), _TELNET)
