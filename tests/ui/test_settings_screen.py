"""The settings screen: values typed, refused, inherited, undone; keys dropped, moved, filled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.levels import Level
from nvprov_gui.ui.models import drops
from nvprov_gui.ui.screens.settings.editors import ListEditor
from nvprov_gui.ui.screens.settings.form_page import FormPage
from nvprov_gui.ui.screens.settings.keys.page import KeysPage
from nvprov_gui.ui.screens.settings.screen import SettingsScreen
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.scope import Scope
from tests.ui.conftest import MACS


@pytest.fixture
def screen(window: MainWindow) -> SettingsScreen:
    window.show_screen("settings")
    assert isinstance(window.current, SettingsScreen)
    return window.current


def _form(screen: SettingsScreen, at: int) -> FormPage:
    screen.tabs.setCurrentIndex(at)
    assert isinstance(screen.page, FormPage)
    return screen.page


def _keys(screen: SettingsScreen, at: int = 1) -> KeysPage:
    screen.tabs.setCurrentIndex(at)
    assert isinstance(screen.page, KeysPage)
    return screen.page


def _type(page: FormPage, name: str, text: str) -> None:
    editor = page.rows[name].editor
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_a_value_is_typed_refused_mended_and_undone(window: MainWindow, screen: SettingsScreen) -> None:
    window.bench.moves.settings.emit(Scope(phones=MACS[:2]))
    page, site = _form(screen, 6), window.bench.session.site
    _type(page, "vlan_id_phone", "5000")
    assert site.parameters(Level.PHONE, MACS[0]) == {}
    assert page.rows["vlan_id_phone"].editor.property("wrong")
    _type(page, "vlan_id_phone", "20")
    assert (
        site.parameters(Level.PHONE, MACS[0])
        == site.parameters(Level.PHONE, MACS[1])
        == {"vlan_id_phone": "20"}
    )
    assert not page.rows["vlan_id_phone"].editor.property("wrong")
    window.actions_of_frame.undo.trigger()
    assert site.parameters(Level.PHONE, MACS[0]) == {}


def test_one_click_inherits_again(window: MainWindow, screen: SettingsScreen) -> None:
    page = _form(screen, 4)
    row = page.rows["timezone"]
    assert row.value == "Europe/Rome"
    row._back.click()
    assert page.rows["timezone"].value == "UTC"
    assert not page.rows["timezone"]._back.isVisible()


def test_phones_that_differ_say_so_and_keep_what_is_not_touched(
    window: MainWindow, screen: SettingsScreen
) -> None:
    site = window.bench.session.site
    with site.act("Set") as act:
        act.set_parameter(Level.PHONE, MACS[0], "ntp_server", "one.test")
    window.bench.moves.settings.emit(Scope(phones=MACS[:2]))
    page = _form(screen, 4)
    editor = page.rows["ntp_server"].editor
    assert isinstance(editor, QLineEdit)
    assert editor.text() == ""
    assert "different" in editor.placeholderText()
    _type(page, "logo_text", "Hotel")
    assert site.parameters(Level.PHONE, MACS[0]) == {"ntp_server": "one.test", "logo_text": "Hotel"}
    assert site.parameters(Level.PHONE, MACS[1]) == {"logo_text": "Hotel"}


def test_users_dropped_on_a_key(window: MainWindow, screen: SettingsScreen, qtbot: QtBot) -> None:
    window.bench.moves.settings.emit(Scope(model="yealink-T46"))
    page = _keys(screen)
    data = drops.users_data([user.id for user in window.bench.session.roster.users[:3]])
    box = next(box for key, box in page.picture._keys() if key.number == 2)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page.picture, QDragEnterEvent(box.center().toPoint(), copy, data, left, none))
    QApplication.sendEvent(page.picture, QDropEvent(QPointF(box.center()), copy, data, left, none))
    assert [key.value for key in page.sheet.keys[1:4]] == ["201", "202", "203"]
    page.table.select_rows([1], 1)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [key.value for key in page.sheet.keys[1:4]] == ["202", "201", "203"]
    window.actions_of_frame.undo.trigger()
    window.actions_of_frame.undo.trigger()
    assert not any(key.is_own for key in page.sheet.keys)


def test_users_dropped_on_a_soft_key_are_called_by_it(window: MainWindow, screen: SettingsScreen) -> None:
    window.bench.moves.settings.emit(Scope(model="yealink-T46"))
    page = _keys(screen, 0)
    assert page.side._title.text() == "Drop users to call them"
    page._drop(1, drops.users_data([window.bench.session.roster.users[0].id]))
    assert (page.sheet.keys[0].type, page.sheet.keys[0].value) == ("speed_dial", "201")


def test_from_the_phones_screen(window: MainWindow) -> None:
    phones = window.current
    phones.table.select_rows([0, 1], 0)
    phones.do.settings.trigger()
    assert isinstance(window.current, SettingsScreen)
    assert len(window.current.place.scope.phones) == 2


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_time_zone_is_not_refused_while_it_is_typed(
    window: MainWindow, screen: SettingsScreen, qtbot: QtBot
) -> None:
    page = _form(screen, 4)
    with qtbot.waitActive(window):
        window.activateWindow()
    row = page.rows["timezone"]
    row.editor.setFocus()
    row.editor.selectAll()
    qtbot.keyClicks(row.editor, "Europe/R")
    popup = row.editor.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    row.editor.editingFinished.emit()  # Qt does so when the list opens
    assert not row.editor.property("wrong")
    assert popup.objectName() == "proposals", "it has a rim and a ground of its own"
    popup.hide()
    row.editor.editingFinished.emit()
    assert row.editor.property("wrong")


def test_leafing_through_the_types_of_a_key_keeps_the_keyboard(screen: SettingsScreen, qtbot: QtBot) -> None:
    page = _keys(screen)
    strip = page.strip
    with qtbot.waitActive(screen.window()):
        screen.window().activateWindow()
    strip.kind.setFocus()
    for _ in range(3):
        qtbot.keyClick(strip.kind, Qt.Key.Key_Down)
    assert page.selected()[0].type
    assert strip.value.isEnabled()
    assert strip.kind.hasFocus()
    strip.kind.activated.emit(strip.kind.currentIndex())
    strip.kind.setCurrentIndex(strip.kind.currentIndex() - 1)
    strip.kind.activated.emit(strip.kind.currentIndex())
    assert strip.value.hasFocus()


def test_an_inherited_choice_is_told_from_the_same_one_set_here(screen: SettingsScreen) -> None:
    page = _form(screen, 4)
    lists = [row.editor for row in page.rows.values() if isinstance(row.editor, ListEditor)]
    assert lists
    for editor in lists:
        texts = [editor.itemText(at) for at in range(editor.count())]
        assert len(set(texts)) == len(texts)


def test_a_model_without_modules_says_so(window: MainWindow, screen: SettingsScreen) -> None:
    window.bench.store.change(language="en")
    window.bench.moves.settings.emit(Scope(model="yealink-T40"))
    page = _keys(screen, 2)
    assert not page.sheet.keys
    assert page._empty.isVisible()
    assert "This model has no expansion module." in [
        label.text() for label in page._empty.findChildren(QLabel)
    ]
    assert page._pages.text() == ""
    assert not page.side.table.isVisible(), "nothing to drop users on"


def test_another_phone_is_looked_at_from_its_first_page(window: MainWindow, screen: SettingsScreen) -> None:
    window.bench.moves.settings.emit(Scope(phones=MACS[:1]))
    page = _keys(screen)
    page._pick(len(page.sheet.keys))
    assert page.picture.page > 0
    window.bench.moves.settings.emit(Scope(phones=MACS[1:2]))
    assert page.picture.page == 0
    assert page.table.selected_rows() == [0]
