"""A search of the networks this laptop is in, as signals."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nvprov_gui.qt.task import Failure, Task, Tasks

if TYPE_CHECKING:
    from nvprov_gui.discovery.networks import Network
    from nvprov_gui.discovery.probe import Settings
    from nvprov_gui.workflows.search import Search


class Scan(QObject):
    """One search, from start to end or Stop.

    Signals:
        found: a Device, new or better known.
        dropped: the MAC address of something that turned out to be none.
        moved: addresses asked, of all.
        noted: a sentence about what can't be seen.
        done: seconds and the number of addresses asked.
        failed: a Failure.
    """

    found = Signal(object)
    dropped = Signal(str)
    moved = Signal(int, int)
    noted = Signal(str)
    done = Signal(float, int)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._search: Search | None = None
        self.stopped = False
        self.running = False

    def start(self, networks: Sequence[Network], settings: Settings) -> None:
        """Begin; several searches at once would only disturb each other."""
        self.stopped, self.running = False, True
        work = partial(self._work, tuple(networks), settings)
        self._tasks.run(work, self._ended, self._failed, self._happened)

    def stop(self) -> None:
        """End soon; what was found stays."""
        self.stopped = True
        if self._search is not None:
            self._search.stop()

    def _work(self, networks: Sequence[Network], settings: Settings, task: Task) -> object:
        from nvprov_gui.workflows.search import Search, chosen_probes

        search = Search(networks, chosen_probes("all", settings), settings)
        self._search = search
        last: object = None
        for last in search.events():
            if self.stopped or task.stopped:
                search.stop()
            task.progress.emit(last)
        return last

    def _happened(self, event: object) -> None:
        from nvprov_gui.workflows.search import Changed, Dropped, Found, Note, Progress

        match event:
            case Found(device) | Changed(device):
                self.found.emit(device)
            case Dropped(mac, _reason):
                self.dropped.emit(mac)
            case Progress(asked, total):
                self.moved.emit(asked, total)
            case Note(text):
                self.noted.emit(text)

    def _ended(self, last: object) -> None:
        from nvprov_gui.workflows.search import Done

        self.running = False
        if isinstance(last, Done):
            self.done.emit(last.seconds, last.checked)

    def _failed(self, failure: Failure) -> None:
        self.running = False
        self.failed.emit(failure)
