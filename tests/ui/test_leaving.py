"""Closing a site or the window: asked once while something runs; nothing of the site stays on the screen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from nvprov_gui.qt.child import ChildState
from nvprov_gui.qt.task import Task, Tasks
from nvprov_gui.ui.messages import Kind
from nvprov_gui.ui.page import Scrolled
from nvprov_gui.ui.screens.trunks import process
from nvprov_gui.ui.serving import Serving
from nvprov_gui.ui.widgets import message_bar
from nvprov_gui.ui.window import MainWindow
from tests.ui.conftest import make_site


@pytest.fixture
def serving(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window while phones are served; one waits for its file."""
    window.current.acts.open_phones(window.bench.session.roster.phones)
    monkeypatch.setattr(Serving, "state", property(lambda _self: ChildState.READY))
    return window


@pytest.fixture
def pushing(window: MainWindow) -> Iterator[MainWindow]:
    """The window while the gateways screen works."""
    window.show_screen("gateways")
    gate, tasks = Event(), window.current.pushes._tasks

    def work(_task: Task) -> None:
        gate.wait(10)

    tasks.run(work, lambda _result: None, lambda _failure: None)
    yield window
    gate.set()


def button(window: MainWindow, text: str) -> QPushButton:
    """A button of the messages."""
    found = [each for each in window.message_bar.findChildren(QPushButton) if each.text() == text]
    return found[-1]


def test_closing_while_phones_wait_is_asked_once(serving: MainWindow) -> None:
    assert not serving.close()
    assert serving.isVisible()
    assert serving.message_bar.texts == [
        "Phones are being served; 1 waits for its file. Stop that and close?"
    ]
    button(serving, "Stop and close").click()
    assert not serving.isVisible()
    assert not serving.bench.session.is_open


def test_going_on_leaves_everything_as_it_is(serving: MainWindow) -> None:
    serving.close()
    serving.message_bar._shown[-1].closing.click()
    assert serving.isVisible()
    assert not serving.message_bar.texts
    assert not serving.close(), "asked again the next time"


def test_closing_the_site_is_asked_too(serving: MainWindow) -> None:
    serving.actions_of_frame.leave.trigger()
    assert serving.bench.session.is_open
    button(serving, "Stop and close").click()
    assert not serving.bench.session.is_open
    assert serving.isVisible()


def test_closing_during_a_push_is_asked(pushing: MainWindow) -> None:
    assert not pushing.close()
    assert pushing.message_bar.texts[-1].startswith("Something is still running: Gateways.")


def test_another_site_waits_for_the_end_of_a_push(pushing: MainWindow, tmp_path: Path) -> None:
    pushing.bench.session.hold("A push is running: stop it first.")
    pushing.start.open_wanted.emit(tmp_path / "other.nvprov")
    assert pushing.message_bar.texts == ["A push is running: stop it first."]
    assert not [
        each for each in pushing.message_bar.findChildren(QPushButton) if each.text() == "Stop and close"
    ]
    pushing.bench.session.hold("")


def test_closing_during_a_trunk_test_is_asked(window: MainWindow) -> None:
    window.show_screen("trunks")
    assert not window.leaving.is_held(window.close)
    window.current.stop.setEnabled(True)
    assert window.leaving.is_held(window.close)


def test_a_trunk_test_that_does_not_end_lets_the_window_live_until_it_is_killed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    deaf = [sys.executable, "-c", "import time; time.sleep(100)"]
    monkeypatch.setattr(process, "nvprov", lambda *_arguments: deaf)
    monkeypatch.setattr(process, "_PATIENCE_MS", 300)
    window.show_screen("trunks")
    running = window.current.process
    window.current.test.trigger()
    qtbot.waitUntil(lambda: running.is_running)
    assert not window.close()
    button(window, "Stop and close").click()
    assert window.isVisible()
    assert window.message_bar.texts[-1] == "Closing as soon as this has ended: Trunks."
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    assert not window.bench.session.is_open


def test_who_does_not_want_to_wait_closes_now(pushing: MainWindow) -> None:
    pushing.close()
    button(pushing, "Stop and close").click()
    assert pushing.bench.session.is_open
    button(pushing, "Close now").click()
    assert not pushing.isVisible()
    assert not pushing.bench.session.is_open


def test_nothing_is_asked_when_nothing_runs(window: MainWindow) -> None:
    for key in ("gateways", "network", "pbx", "trunks", "files"):
        window.show_screen(key)
    assert window.close()


def test_tasks_know_whether_they_work(qtbot: QtBot) -> None:
    tasks, gate = Tasks(), Event()
    tasks.run(lambda _task: gate.wait(10), lambda _result: None, lambda _failure: None)
    assert tasks.is_busy
    gate.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)


def test_tasks_that_never_began_are_not_waited_for(qtbot: QtBot) -> None:
    tasks, gate = Tasks(), Event()
    for _each in range(tasks._pool._max_workers + 1):
        tasks.run(lambda _task: gate.wait(10), lambda _result: None, lambda _failure: None)
    tasks.stop(0)
    gate.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)


def test_what_was_said_of_a_site_goes_with_it(window: MainWindow, tmp_path: Path) -> None:
    window.bench.messages.warning("Of this site.", "Use it", lambda: None)
    window.bench.session.open(make_site(tmp_path / "other.nvprov"))
    assert window.message_bar.texts == []


def test_an_offer_for_a_file_goes_when_another_is_opened(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NVPROV_PASSPHRASE", "for tests")
    (tmp_path / "broken.nvprov").write_text("no database")
    make_site(tmp_path / "other.nvprov").close()
    window.opener.open(tmp_path / "broken.nvprov")
    qtbot.waitUntil(lambda: bool(window.message_bar.texts))
    window.opener.open(tmp_path / "other.nvprov")
    qtbot.waitUntil(lambda: window.bench.session.is_open, timeout=15000)
    assert window.message_bar.texts == []


def test_the_status_bar_forgets_the_site(window: MainWindow) -> None:
    window.actions_of_frame.leave.trigger()
    shown = [label.text() for label in window.status.findChildren(QLabel) if label.isVisible()]
    assert not [text for text in shown if "phone" in text or "provisioned" in text]
    assert not window.status._chip.isVisible()
    assert not window.actions_of_frame.scan.isEnabled()


def test_done_messages_fade_with_a_button_too(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_bar, "_FADE_MS", 1)
    monkeypatch.setattr(message_bar, "_FADE_WITH_BUTTON_MS", 1)
    window.bench.messages.info("“x” is written.", "Open", lambda: None)
    window.bench.messages.warning("This stays.")
    qtbot.waitUntil(lambda: window.message_bar.texts == ["This stays."])
    assert window.message_bar._shown[0].message.kind is Kind.WARNING


def test_a_message_does_not_fade_while_the_keyboard_is_in_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_bar, "_FADE_WITH_BUTTON_MS", 20)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.bench.messages.info("“x” is written.", "Open", lambda: None)
    button(window, "Open").setFocus()
    qtbot.wait(80)
    assert window.message_bar.texts
    window.current.table.setFocus()
    qtbot.waitUntil(lambda: not window.message_bar.texts)


def test_the_last_row_can_be_scrolled_above_a_message(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 420)
    window.bench.store.change(console=False)
    table = window.current.table
    window.bench.messages.warning("This stays.")
    qtbot.waitUntil(lambda: table._covered > 0)
    table.keep_clear(table.viewport().height() - 70)  # as if the messages were that high
    table.scrollToBottom()
    last = table.visualRect(table.model().index(4, 0))
    assert last.bottom() <= 70
    window.message_bar.clear()
    qtbot.waitUntil(lambda: table._covered == 0)
    window.bench.store.change(console=True)


def test_a_warning_of_an_import_goes_when_one_works(window: MainWindow) -> None:
    session = window.bench.session
    session._messages.warning("Line 3 is wrong.", topic="import of settings")
    assert session.edit(_named, "import of settings")
    assert window.message_bar.texts == []


def _named(site: object) -> object:
    with site.act("Name") as act:
        act.add_user(name="Anna", extension="300")
    return act.change


def test_the_last_field_of_a_form_can_be_scrolled_above_a_message(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 500)
    window.show_screen("settings")
    page = next(page for page in window.current.pages if page.name == "Account and features")
    window.current.turn_to(page)
    window.bench.messages.warning("This stays.")
    form = page.findChild(Scrolled)
    qtbot.waitUntil(lambda: form.viewportMargins().bottom() > 0)
    clear = form.viewport().mapToGlobal(form.viewport().rect().bottomLeft()).y()
    assert clear <= window.message_bar.mapToGlobal(window.message_bar.rect().topLeft()).y()
    window.message_bar.clear()
    qtbot.waitUntil(lambda: form.viewportMargins().bottom() == 0)


def test_the_question_goes_when_nothing_runs_any_longer(window: MainWindow, qtbot: QtBot) -> None:
    window.show_screen("trunks")
    window.current.stop.setEnabled(True)
    assert not window.close()
    qtbot.wait(700)
    assert window.message_bar.texts, "it still runs"
    window.current.stop.setEnabled(False)
    qtbot.waitUntil(lambda: not window.message_bar.texts)
