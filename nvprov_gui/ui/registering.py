"""While phones are served, those that have their configuration are asked by SIP whether it works."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, QTimer

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.qt.task import Failure, Task, Tasks
from nvprov_gui.ui.serving import Serving
from nvprov_gui.ui.session import Session

_EVERY_MS = 15_000
_MOST_TRIES = 20
"""Five minutes: who doesn't register in that time is asked again on demand only."""
_AT_ONCE = 48


class Registering(QObject):
    """Asks in the background, a few at a time, and stops asking the silent ones."""

    def __init__(self, session: Session, serving: Serving, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._serving = serving
        self._tasks = tasks
        self._tries: Counter[MacAddress] = Counter()
        self._running = False
        self._clock = QTimer(self, interval=_EVERY_MS)
        self._clock.timeout.connect(self.look)
        serving.changed.connect(self._follow)
        session.closing.connect(self._forget)

    def look(self) -> None:
        """Ask those that should work by now."""
        due = self._due()
        if self._running or not due or not self._session.is_open:
            return
        self._running = True
        self._tries.update(phone.mac for phone in due)
        site = self._session.site

        def work(task: Task) -> None:
            from nvprov_gui.workflows.orders import Order, tell

            for _outcome in tell(site, due, Order.REGISTRATION, stopped=lambda: task.stopped):
                pass

        self._tasks.run(work, self._done, self._failed)

    def _due(self) -> list[Phone]:
        waiting = (
            phone
            for phone in self._session.roster.phones
            if phone.state is PhoneState.PROVISIONED and phone.address and phone.extension
            and self._tries[phone.mac] < _MOST_TRIES
        )  # fmt: skip
        return sorted(waiting, key=lambda phone: self._tries[phone.mac])[:_AT_ONCE]

    def _follow(self) -> None:
        if self._serving.is_on:
            self._clock.start()
        else:
            self._clock.stop()
            self._tries.clear()

    def _forget(self) -> None:
        self._clock.stop()
        self._tries.clear()

    def _done(self, _nothing: object) -> None:
        self._running = False

    def _failed(self, _failure: Failure) -> None:
        """The site was closed meanwhile, or can't be written: the next look says so again."""
        self._running = False
