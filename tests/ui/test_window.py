"""The window from the outside: starts, opens, remembers, speaks, serves."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import nvprov_gui.qt
import nvprov_gui.ui
from nvprov_gui import app
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.qt.child import ChildState
from nvprov_gui.storage import Site
from nvprov_gui.ui.messages import Kind
from nvprov_gui.ui.widgets.picker import Picker
from nvprov_gui.ui.window import MainWindow
from tests.ui.conftest import MACS, UNLOCK, make_site

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen plugin says so of every popup."""


def test_main_opens_a_site_and_an_edit_is_in_the_file(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "hotel.nvprov"
    make_site(path).close()
    monkeypatch.setenv("NVPROV_PASSPHRASE", "for tests")
    seen: list[str] = []

    def drive() -> None:
        window = next(
            each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()
        )
        qtbot.waitUntil(lambda: "phones" in window.screens, timeout=15000)
        table = window.current.table
        table.selectAll()
        window.current.do.assign_next.trigger()
        seen.extend(phone.extension for phone in window.bench.session.roster.phones)
        window.close()

    QTimer.singleShot(0, drive)
    assert app.main([str(path)]) == 0
    assert seen == ["202", "201", "203", "204", ""]
    with Site.open(path, UNLOCK) as site:
        assert [phone.extension for phone in site.phones()] == seen


def test_a_new_site_from_the_start_page(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nvprov_gui.ui.opening.ask_passphrase", lambda *_args, **_named: "chosen")
    window = app.build(qapp)
    qtbot.addWidget(window)
    window.show()
    start = window.start
    assert not start.create_action.isEnabled()
    start._name.setText("Office")
    start._pbx.setText("pbx.example.test")
    start._file.setText(str(tmp_path / "office"))
    start.create_action.trigger()
    qtbot.waitUntil(lambda: window.bench.session.is_open, timeout=15000)
    assert (tmp_path / "office.nvprov").exists()
    assert window.windowTitle().startswith("Office")
    window.close()


def test_a_file_that_is_no_site_is_said(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "x.nvprov").write_text("no database")
    window = app.build(qapp)
    qtbot.addWidget(window)
    window.opener.open(tmp_path / "x.nvprov")
    qtbot.waitUntil(lambda: bool(window.message_bar.texts))
    assert "x.nvprov" in window.message_bar.texts[0]
    window.close()


def test_both_languages_live(window: MainWindow, qtbot: QtBot) -> None:
    window.bench.store.change(language="it")
    qtbot.waitUntil(lambda: window.sidebar.screen_actions["phones"].text() == "Telefoni")
    assert window.current.model.headerData(1, Qt.Orientation.Horizontal) == "Utente"
    window.bench.store.change(language="en")
    qtbot.waitUntil(lambda: window.sidebar.screen_actions["phones"].text() == "Phones")
    assert window.current.model.headerData(1, Qt.Orientation.Horizontal) == "User"


@pytest.mark.parametrize(("language", "theme"), [("en", "light"), ("it", "dark")])
def test_no_label_of_the_frame_is_cut(window: MainWindow, qtbot: QtBot, language: str, theme: str) -> None:
    window.bench.store.change(language=language, theme=theme)
    window.resize(1366, 710)
    qtbot.wait(50)
    for part in (window.header, window.status, window.sidebar):
        for label in part.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.width() >= label.sizeHint().width() - 1, label.text()
    window.bench.store.change(language="en", theme="light")


def test_keys_reach_every_screen(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    for key, screen in ((Qt.Key.Key_2, "users"), (Qt.Key.Key_1, "phones")):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.current is window.screens[screen]


def test_the_palette_finds_commands_and_phones(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_of_frame.palette.trigger()
    picker = next(each for each in window.findChildren(Picker))
    picker.field.setText("dark")
    assert [choice.text for choice in picker.model.shown] == ["Dark colours"]
    picker.field.setText("00:00:03")
    assert [choice.text for choice in picker.model.shown] == [MACS[2].colons]
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert [phone.mac for phone in window.current.selected()] == [MACS[2]]


def test_users_by_keyboard_onto_a_phone(window: MainWindow, qtbot: QtBot) -> None:
    screen = window.current
    screen.users.table.select_rows([0, 1], 0)
    qtbot.keyClick(screen.users.table, Qt.Key.Key_Return)
    picker = next(each for each in window.findChildren(Picker))
    picker.field.setText("Room 3")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert [phone.extension for phone in window.bench.session.roster.phones] == ["", "201", "202", "203", ""]


def test_del_takes_the_user_away_and_undo_gives_it_back(window: MainWindow, qtbot: QtBot) -> None:
    assert window.current.table.reveal(MACS[1])
    qtbot.keyClick(window.current.table, Qt.Key.Key_Delete)
    assert window.bench.session.roster.phone(MACS[1]).extension == ""
    window.actions_of_frame.undo.trigger()
    assert window.bench.session.roster.phone(MACS[1]).extension == "201"


def test_a_selection_survives_sorting_and_filtering(window: MainWindow) -> None:
    table = window.current.table
    table.select_rows([0, 2], 2)
    table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert {phone.mac for phone in window.current.selected()} == {MACS[0], MACS[2]}


def test_a_change_by_another_program_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    with Site.open(window.bench.session.path, UNLOCK) as other, other.act("Add") as act:
        act.add_phone(MacAddress("000413000001"), "snom", "snom-D785")
    qtbot.waitUntil(lambda: window.current.model.rowCount() == 6, timeout=5000)


def test_devices_of_a_user_change_places(window: MainWindow) -> None:
    session = window.bench.session
    window.current.table.select_rows([0], 0)
    user = session.roster.users[0]
    from nvprov_gui.workflows.assigning import Pair

    assert window.current.acts.assign([Pair(user, MACS[0])])
    window.show_screen("users")
    screen = window.current
    screen.table.select_rows([0], 0)
    screen.devices.list.setCurrentRow(1)
    screen.devices.up.click()
    assert [phone.mac for phone in session.roster.devices_of(user.id)] == [MACS[0], MACS[1]]
    assert session.roster.phone(MACS[0]).extension == "201"


def test_messages_are_few_and_errors_stay(window: MainWindow) -> None:
    for number in range(5):
        window.bench.messages.warning(f"Sentence {number}.")
    assert window.message_bar.texts == ["Sentence 2.", "Sentence 3.", "Sentence 4."]
    window.bench.messages.error("Broken.", "Traceback …")
    assert window.message_bar._shown[-1].message.kind is Kind.ERROR
    for line in list(window.message_bar._shown):
        line.closing.click()
    assert not window.message_bar.isVisible()


def test_serving_is_started_watched_and_started_again(window: MainWindow, qtbot: QtBot) -> None:
    import os
    import signal

    serving = window.bench.serving
    window.bench.store.change(http_port=18093)
    window.actions_of_frame.serve.trigger()
    qtbot.waitUntil(lambda: serving.url != "", timeout=20000)
    assert serving.url.endswith("/provisioning/")
    first = serving.pid
    said: list[str] = []
    window.bench.messages.posted.connect(lambda message: said.append(message.text))
    os.kill(first, getattr(signal, "SIGKILL", signal.SIGTERM))  # either kills at once on Windows
    qtbot.waitUntil(lambda: serving.pid not in {0, first} and serving.url != "", timeout=20000)
    assert any("started again" in text for text in said)
    assert not window.message_bar.texts, "it runs again: the warning is over"
    window.actions_of_frame.serve.trigger()
    assert not serving.is_on
    window.bench.store.change(http_port=0)


def test_everything_of_ours_has_a_docstring() -> None:
    bare = []
    for package in (nvprov_gui.qt, nvprov_gui.ui):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(info.name)
            for kind in vars(module).values():
                if inspect.isclass(kind) and kind.__module__ == module.__name__:
                    bare += [f"{info.name}.{kind.__name__}.{name}" for name in _undocumented(kind)]
    assert bare == []


def _undocumented(kind: type) -> list[str]:
    """Public methods without a docstring that no base class has."""
    return [
        name
        for name, value in vars(kind).items()
        if not name.startswith("_") and inspect.isfunction(value) and not value.__doc__
        and not kind.__name__.startswith("_") and not any(hasattr(base, name) for base in kind.__bases__)
    ]  # fmt: skip


def test_users_given_a_phone_by_another_program_leave_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.current.users.model
    first = panel.rows[0]
    with Site.open(window.bench.session.path, UNLOCK) as other, other.act("Assign") as act:
        act.assign(MACS[0], first.id)
    qtbot.waitUntil(lambda: first not in panel.rows, timeout=5000)
    assert window.current.users._count.text() == str(len(panel.rows))


def test_a_pbx_that_is_none_is_said_at_its_field(window: MainWindow, tmp_path: Path) -> None:
    window.bench.session.close()
    start = window.start
    start._name.setText("Ferrari")
    start._pbx.clear()
    start._file.setText(str(tmp_path / "new.nvprov"))
    assert start.create_action.statusTip() == "Still missing: PBX"
    start._pbx.setText("pbx ferrari")
    start.create_action.trigger()
    assert start._pbx.property("wrong")
    assert window.message_bar.texts == ["“pbx ferrari” is not a host name or address."]
    assert not (tmp_path / "new.nvprov").exists()
    start._pbx.setText("https://pbx.ferrari.it/")
    assert not start._pbx.property("wrong")
    assert window.message_bar.texts == []


@pytest.mark.parametrize("place", ["file/hotel.nvprov", "/", "~no-such-person/hotel"])
def test_a_place_where_no_site_can_be_is_said(window: MainWindow, tmp_path: Path, place: str) -> None:
    window.bench.session.close()
    (tmp_path / "file").write_text("no folder")
    start = window.start
    start._name.setText("Hotel")
    start._pbx.setText("pbx.example.test")
    start._file.setText(str(tmp_path / place) if place.startswith("file") else place)
    start.create_action.trigger()
    assert "can't be written" in "".join(window.message_bar.texts)
    assert not window.bench.session.is_open


def test_the_first_window_fits_the_screen(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """A laptop of 1366 × 768 at 150 % has 910 × 512 to give."""
    small = QScreenDouble(QSize(910, 512))
    monkeypatch.setattr(window, "screen", lambda: small)
    window.bench.store.geometry.remove("window/geometry")
    window._restore()
    assert window.height() <= 512
    assert window.width() <= 910


class QScreenDouble:
    """What the window asks of a screen."""

    def __init__(self, size: QSize) -> None:
        self.size = size

    def availableSize(self) -> QSize:
        return self.size


def test_an_address_that_no_phone_reaches_is_not_green(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    serving = window.bench.serving
    for url, words in (
        ("http://127.0.0.1:8080/p/", "No network: only this laptop reaches"),
        ("http://192.168.1.5:8080/p/", "Phones reach this laptop at"),
    ):
        monkeypatch.setattr(type(serving), "state", property(lambda _self: ChildState.READY))
        monkeypatch.setattr(type(serving), "url", property(lambda _self, url=url: url))
        window.status.refresh()
        assert window.status._chip.text() == words
