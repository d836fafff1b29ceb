"""Background work: one class, four signals, ``finished`` always last."""

from __future__ import annotations

import os
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from nvprov_gui.domain.errors import UserError


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a task failed: a sentence for the technician, or a bug with its traceback in ``details``.

    ``error`` is the UserError itself, for whoever tells its kinds apart.
    """

    sentence: str
    details: str = ""
    error: UserError | None = None

    @property
    def is_bug(self) -> bool:
        """Whether nobody but a programmer can mend it."""
        return bool(self.details)


class Task(QObject):
    """Work in another thread.

    Signals:
        progress: whatever the work reports, a frozen value.
        succeeded: the result, a frozen value.
        failed: a Failure.
        finished: always, and always last.
    """

    progress = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, work: Callable[[Task], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the work to end soon; it looks at ``stopped``."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Whether somebody wants the work to end."""
        return self._stop.is_set()

    def run(self) -> None:
        """Do the work and report; called in the pool's thread."""
        try:
            result = self._work(self)
        except UserError as error:
            self.failed.emit(Failure(str(error), error=error))
        except Exception as error:  # noqa: BLE001 - a bug in any work must end as a report, not as a lost thread
            self.failed.emit(Failure(f"{type(error).__name__}: {error}", traceback.format_exc()))
        else:
            self.succeeded.emit(result)
        self.finished.emit()

    def start(self, pool: Executor) -> Future[None]:
        """Run as soon as the pool has a thread free.

        The future is done when the thread has let go of the task: a QObject whose last reference
        ends in another thread is destroyed there, while its own thread may still deliver its signals.
        """
        return pool.submit(_run, [self])


def _run(handed_over: list[Task]) -> None:
    handed_over.pop().run()


class Tasks(QObject):
    """Runs tasks and keeps them alive until they have finished."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max(4, os.cpu_count() or 1), "task")
        self._running: dict[Task, Future[None]] = {}
        self._is_left = False

    def run(
        self,
        work: Callable[[Task], object],
        succeeded: Callable[[object], None],
        failed: Callable[[Failure], None],
        progress: Callable[[object], None] | None = None,
    ) -> Task:
        """Start work; the receivers must be bound slots of QObjects of this thread."""
        task = Task(work)
        if progress is not None:
            task.progress.connect(progress)
        task.succeeded.connect(succeeded)
        task.failed.connect(failed)
        task.finished.connect(self._forget)
        self._running[task] = task.start(self._pool)
        return task

    @property
    def is_busy(self) -> bool:
        """Whether anything runs, or waits for its turn."""
        return bool(self._running)

    def stop(self, milliseconds: int = 3000) -> bool:
        """Ask everything to end and wait for it; False if something still runs then."""
        for task, future in list(self._running.items()):
            task.stop()
            if future.cancel():  # it never began, and tells nobody that it has ended
                del self._running[task]
        return not wait(self._running.values(), milliseconds / 1000).not_done

    def outlive(self) -> None:
        """Whose tasks they are goes away: what still runs ends by itself, and this with it."""
        self._is_left = True
        self.setParent(QCoreApplication.instance())
        self._end()

    def _forget(self) -> None:
        sender = self.sender()
        if isinstance(sender, Task) and sender in self._running:
            wait([self._running.pop(sender)])
        self._end()

    def _end(self) -> None:
        if self._is_left and not self._running:
            self._pool.shutdown(wait=False)
            self.deleteLater()
