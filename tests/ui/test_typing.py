"""Who types stays there with what was typed, whatever colleagues and the command line change meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.storage import Role, Site
from nvprov_gui.ui.screens.settings.keys.page import KeysPage
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.keys import Key
from nvprov_gui.workflows.scope import Scope
from tests.ui.conftest import MACS, UNLOCK

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
NEW = MacAddress("805ec0000077")


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the keyboard in it."""
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def _colleague(window: MainWindow, mac: MacAddress = NEW) -> None:
    """One more phone and another number for the first user, by somebody else."""
    path, user = window.bench.session.path, window.bench.session.roster.users[0]
    assert path is not None
    with Site.open(path, UNLOCK, Role.TOOL) as other, other.act("Import") as act:
        act.add_phone(mac, "yealink", "yealink-T46", location="Cellar")
        act.change_user(user.id, mobile="333")
        act.add_user(name="Aaron", extension=str(100 + len(other.users())))
    window.bench.session._look()
    assert window.bench.session.roster.phone(mac) is not None


def _column(window: MainWindow, title: str) -> int:
    model = window.current.model
    titles = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    return titles.index(title)


def _keys(qtbot: QtBot, text: str) -> None:
    """Text for whatever has the keyboard."""
    for letter in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClicks(focus, letter)


def _enter(qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_a_location_that_is_being_typed_stays(active: MainWindow, qtbot: QtBot) -> None:
    screen = active.current
    screen.table.sortByColumn(_column(active, "Location"), Qt.SortOrder.AscendingOrder)
    screen.table.select_rows([2], 2)
    screen.do.location.trigger()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    _keys(qtbot, "Kit")
    with qtbot.waitSignal(screen.model.modelReset):
        _colleague(active)
    assert field.hasFocus()
    assert active.bench.session.site.phone(MACS[2]).location == "Room 3", "nothing is written half typed"
    _keys(qtbot, "chen")
    assert field.text() == "Kitchen"
    _enter(qtbot)
    assert active.bench.session.site.phone(MACS[2]).location == "Kitchen"


def test_a_location_nobody_types_in_follows(active: MainWindow, qtbot: QtBot) -> None:
    screen = active.current
    screen.table.select_rows([2], 2)
    screen.do.location.trigger()
    path = active.bench.session.path
    assert path is not None
    with Site.open(path, UNLOCK, Role.TOOL) as other, other.act("Move") as act:
        act.change_phone(MACS[2], location="Cellar")
    active.bench.session._look()
    assert screen.inspector.phone_tab._location.text() == "Cellar"


def test_a_user_who_is_being_typed_stays(active: MainWindow, qtbot: QtBot) -> None:
    active.show_screen("users")
    screen, session = active.current, active.bench.session
    screen.table.sortByColumn(_column(active, "Name"), Qt.SortOrder.AscendingOrder)
    screen.table.select_rows([0], 0)
    field = screen.fields["name"]
    field.setFocus()
    field.selectAll()
    _keys(qtbot, "Mario ")
    with qtbot.waitSignal(screen.model.modelReset):
        _colleague(active)
    assert field.hasFocus()
    assert screen.fields["mobile"].text() == "333", "what nobody types in follows"
    _keys(qtbot, "Rossi")
    _enter(qtbot)
    assert session.site.users()[0].name == "Mario Rossi"


def test_a_new_user_who_is_being_typed_stays(active: MainWindow, qtbot: QtBot) -> None:
    active.show_screen("users")
    screen, session = active.current, active.bench.session
    screen.add.trigger()
    _keys(qtbot, "Anna")
    _colleague(active)
    _keys(qtbot, " Verdi")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    _colleague(active, MacAddress("805ec0000078"))
    _keys(qtbot, "299")
    _enter(qtbot)
    assert [user.extension for user in session.site.users() if user.name == "Anna Verdi"] == ["299"]
    assert [user.name for user in screen.selected()] == ["Anna Verdi"]
    assert screen.fields["extension"].hasFocus(), "Enter presses no button that the keyboard fell on"


def test_a_keys_value_that_is_being_typed_stays(active: MainWindow, qtbot: QtBot) -> None:
    active.bench.moves.settings.emit(Scope(model="yealink-T46"))
    screen = active.current
    screen.tabs.setCurrentIndex(1)
    page = screen.page
    page.table.select_rows([0], 0)
    page._part("type", "blf")
    page._part("value", "201")
    field = page.strip.value
    field.setFocus()
    field.selectAll()
    _keys(qtbot, "20")
    _colleague(active)
    assert field.hasFocus()
    _keys(qtbot, "4")
    assert field.text() == "204"
    _enter(qtbot)
    found: Key = page.sheet.keys[0]
    assert found.value == "204"


def test_a_setting_that_is_being_typed_stays(active: MainWindow, qtbot: QtBot) -> None:
    active.bench.moves.settings.emit(Scope())
    screen = active.current
    screen.tabs.setCurrentIndex(4)
    page = screen.page
    field = page.rows["ntp_server"].editor
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    _keys(qtbot, "time.ex")
    _colleague(active)
    _keys(qtbot, "ample.test")
    _enter(qtbot)
    assert page.rows["ntp_server"].value == "time.example.test"


def test_the_name_of_an_own_model_that_is_being_typed_stays(active: MainWindow, qtbot: QtBot) -> None:
    active.bench.moves.settings.emit(Scope())
    screen = active.current
    screen.tabs.setCurrentIndex(screen.tabs.count() - 1)
    screen.page.duplicate("yealink-T46")
    _keys(qtbot, "Lobby")
    _colleague(active)
    _keys(qtbot, " phone")
    _enter(qtbot)
    assert [model.name for model in active.bench.session.site.custom_models()] == ["Lobby phone"]


def _undo(qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_replaced_phone_comes_back_by_the_key(active: MainWindow, qtbot: QtBot) -> None:
    screen, site = active.current, active.bench.session.site
    screen.table.select_rows([1], 1)
    screen.do.replace.trigger()
    _keys(qtbot, NEW.colons)
    _enter(qtbot)
    assert screen.table.hasFocus()
    assert [phone.mac for phone in screen.selected()] == [NEW]
    _undo(qtbot)
    assert site.phone(NEW) is None
    assert site.phone(MACS[1]) is not None


def test_a_users_name_comes_back_by_the_key(active: MainWindow, qtbot: QtBot) -> None:
    active.show_screen("users")
    screen, site = active.current, active.bench.session.site
    screen.table.select_rows([0], 0)
    screen.fields["name"].setFocus()
    screen.fields["name"].selectAll()
    _keys(qtbot, "Mario")
    _enter(qtbot)
    assert site.users()[0].name == "Mario"
    _undo(qtbot)
    assert site.users()[0].name == screen.fields["name"].text() == "User 1"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert site.users()[0].name == screen.fields["name"].text() == "Mario"


def _watching_201(window: MainWindow, scope: Scope) -> KeysPage:
    """The keys of a scope, the first one watching 201 and the keyboard in its value."""
    window.bench.moves.settings.emit(scope)
    window.current.tabs.setCurrentIndex(1)
    page = window.current.page
    assert isinstance(page, KeysPage)
    page.table.select_rows([0], 0)
    page._part("type", "blf")
    page._part("value", "201")
    page.strip.value.setFocus()
    return page


def test_a_keys_value_comes_back_by_the_key(active: MainWindow, qtbot: QtBot) -> None:
    page = _watching_201(active, Scope(model="yealink-T46"))
    _keys(qtbot, "9")
    _undo(qtbot)
    assert page.strip.value.text() == "201", "first its own"
    _undo(qtbot)
    assert page.sheet.keys[0].value == ""
    assert page.strip.value.hasFocus()
    _undo(qtbot)
    assert page.sheet.keys[0].type != "blf"


def test_a_location_comes_back_by_the_key(active: MainWindow, qtbot: QtBot) -> None:
    site = active.bench.session.site
    active.current.table.select_rows([2], 2)
    active.current.do.location.trigger()
    _keys(qtbot, "Kitchen")
    _enter(qtbot)
    assert site.phone(MACS[2]).location == "Kitchen"
    _undo(qtbot)
    assert site.phone(MACS[2]).location == "Room 3"


def test_a_number_with_nothing_to_undo_leaves_it_to_the_window(active: MainWindow, qtbot: QtBot) -> None:
    active.current.acts.remove_phones([active.bench.session.roster.phones[0]])
    active.show_screen("handover")
    active.current.documents.first.setFocus()
    _undo(qtbot)
    assert len(active.bench.session.roster.phones) == 5


def test_the_keyboard_falls_on_no_button_when_its_field_goes(active: MainWindow, qtbot: QtBot) -> None:
    active.show_screen("users")
    screen = active.current
    screen.add.trigger()
    _keys(qtbot, "Anna")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    _keys(qtbot, "299")
    _enter(qtbot)
    _undo(qtbot)
    assert len(active.bench.session.roster.users) == 4
    qtbot.waitUntil(screen.table.hasFocus)


def test_what_was_typed_for_one_key_is_not_shown_for_another(active: MainWindow, qtbot: QtBot) -> None:
    page = _watching_201(active, Scope(phones=MACS[:1]))
    _keys(qtbot, "9")
    qtbot.keyClick(page.strip.value, Qt.Key.Key_Backspace)
    active.bench.moves.settings.emit(Scope(phones=MACS[2:3]))
    assert page.strip.value.text() == page.sheet.keys[0].value == ""


def test_a_template_with_nothing_to_undo_leaves_it_to_the_window(active: MainWindow, qtbot: QtBot) -> None:
    active.bench.moves.settings.emit(Scope())
    active.current.tabs.setCurrentIndex(active.current.tabs.count() - 1)
    page, session = active.current.page, active.bench.session
    page.duplicate("yealink-T46")
    editor = page.template.editor
    editor.setFocus()
    _keys(qtbot, "x")
    _undo(qtbot)
    assert session.site.custom_models(), "first its own"
    assert not page.template.is_changed
    _undo(qtbot)
    assert not session.site.custom_models()
