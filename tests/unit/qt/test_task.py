from __future__ import annotations

import threading
import weakref
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.errors import UserError
from nvprov_gui.qt.task import Failure, Task, Tasks


class Ear(QObject):
    """Hears what tasks say, in the thread it was made in."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[QThread] = set()

    def hear(self, value: object) -> None:
        self.heard.append(value)
        self.threads.add(QThread.currentThread())


def test_the_result_arrives_in_the_thread_of_the_receiver(qtbot: QtBot) -> None:
    tasks, ear = Tasks(), Ear()
    tasks.run(lambda _task: threading.get_ident(), ear.hear, ear.hear)
    qtbot.waitUntil(lambda: len(ear.heard) >= 1)
    assert ear.heard != [threading.get_ident()]
    assert ear.threads == {QThread.currentThread()}


def test_a_sentence_for_people_is_no_bug(qtbot: QtBot) -> None:
    def work(_task: Task) -> None:
        raise UserError("Port 80 is in use.")

    tasks, ear = Tasks(), Ear()
    tasks.run(work, ear.hear, ear.hear)
    qtbot.waitUntil(lambda: len(ear.heard) >= 1)
    failure = ear.heard[0]
    assert isinstance(failure, Failure)
    assert (failure.sentence, failure.is_bug) == ("Port 80 is in use.", False)


def test_any_other_exception_is_a_bug_with_its_traceback(qtbot: QtBot) -> None:
    tasks, ear = Tasks(), Ear()
    tasks.run(lambda _task: 1 // 0, ear.hear, ear.hear)
    qtbot.waitUntil(lambda: len(ear.heard) >= 1)
    failure = ear.heard[0]
    assert isinstance(failure, Failure)
    assert failure.is_bug
    assert "ZeroDivisionError" in failure.details


def test_finished_is_last_and_progress_first(qtbot: QtBot) -> None:
    def work(task: Task) -> str:
        task.progress.emit("half")
        return "all"

    ear, task = Ear(), Task(work)
    task.progress.connect(ear.hear)
    task.succeeded.connect(ear.hear)
    task.finished.connect(lambda: ear.hear("finished"))
    with ThreadPoolExecutor(1) as pool:
        task.start(pool)
    qtbot.waitUntil(lambda: len(ear.heard) >= 3)
    assert ear.heard == ["half", "all", "finished"]


def test_stop_reaches_the_work(qtbot: QtBot) -> None:
    def work(task: Task) -> str:
        while not task.stopped:
            QThread.msleep(1)
        return "stopped"

    tasks, ear = Tasks(), Ear()
    tasks.run(work, ear.hear, ear.hear)
    assert tasks.stop()
    qtbot.waitUntil(lambda: len(ear.heard) >= 1)
    assert ear.heard == ["stopped"]


def test_a_task_ends_where_it_was_made(qtbot: QtBot) -> None:
    tasks, ear, ended = Tasks(), Ear(), []
    for _round in range(50):
        weakref.finalize(
            tasks.run(lambda _task: 1, ear.hear, ear.hear), lambda: ended.append(threading.get_ident())
        )
    qtbot.waitUntil(lambda: len(ended) == 50)
    assert set(ended) == {threading.get_ident()}


def test_tasks_that_are_left_go_when_their_last_one_has_ended(qtbot: QtBot) -> None:
    owner, gate, ear = QObject(), threading.Event(), Ear()
    tasks, gone = Tasks(owner), []
    tasks.destroyed.connect(lambda: gone.append(True))
    tasks.run(lambda _task: gate.wait(10), ear.hear, ear.hear)
    tasks.outlive()
    owner.deleteLater()
    qtbot.wait(50)
    assert not gone
    gate.set()
    qtbot.waitUntil(lambda: bool(gone))
