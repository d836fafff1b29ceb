"""Keys of the current screen, wherever the focus is; and where the focus goes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.sites import remember
from tests.ui.conftest import MACS
from tests.ui.places import places

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the keyboard in it."""
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, to whatever has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def alive(window: MainWindow) -> Iterator[QAction]:
    """Actions that would answer to their keys all over the window."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            for action in widget.actions():
                if action.shortcutContext() is Qt.ShortcutContext.WindowShortcut:
                    yield action


def test_no_two_actions_share_a_key_on_any_page(window: MainWindow) -> None:
    for place in places(window):
        actions = defaultdict(set)
        for action in alive(window):
            for keys in action.shortcuts():
                actions[keys.toString()].add(action)
        twice = {keys: [each.text() for each in found] for keys, found in actions.items() if len(found) > 1}
        assert not twice, place


def test_keys_of_the_screen_work_with_the_focus_in_the_header_and_the_sidebar(
    active: MainWindow, qtbot: QtBot
) -> None:
    screen = active.current
    outside = [*active.header._buttons, *active.sidebar.findChildren(QWidget), active.status._language]
    tried = [
        each for each in outside if each.focusPolicy() is not Qt.FocusPolicy.NoFocus and each.isEnabled()
    ]
    assert len(tried) > 5
    for widget in tried:
        widget.setFocus()
        press(qtbot, Qt.Key.Key_F, _CTRL)
        assert screen.bar.field.hasFocus(), widget


def test_keys_of_a_page_work_with_the_focus_in_the_header(active: MainWindow, qtbot: QtBot) -> None:
    active.show_screen("help")
    screen = active.current
    screen.turn_to(screen.trouble)
    active.status._language.setFocus()
    press(qtbot, Qt.Key.Key_F, _CTRL)
    assert screen.trouble.query.hasFocus()
    screen.turn_to(screen.keys)
    active.status._language.setFocus()
    press(qtbot, Qt.Key.Key_F, _CTRL)
    assert active.status._language.hasFocus(), "a page that isn't shown stays silent"


def test_a_screen_that_is_not_shown_stays_silent(active: MainWindow, qtbot: QtBot) -> None:
    pressed = []
    for key in ("gateways", "trunks"):
        active.show_screen(key)
        screen = active.current
        action = screen.push if key == "gateways" else screen.test
        action.triggered.disconnect()
        action.setEnabled(True)
        action.triggered.connect(lambda _on=False, key=key: pressed.append(key))
    active.status._language.setFocus()
    press(qtbot, Qt.Key.Key_F9)
    assert pressed == ["trunks"]
    active.show_screen("gateways")
    active.current.push.setEnabled(True)
    active.status._language.setFocus()
    press(qtbot, Qt.Key.Key_F9)
    assert pressed == ["trunks", "gateways"]


def test_a_field_takes_the_keys_it_needs(active: MainWindow, qtbot: QtBot) -> None:
    screen = active.current
    screen.table.select_rows([0], 0)
    screen.bar.field.setText("Room two")
    screen.bar.field.setFocus()
    screen.bar.field.setCursorPosition(0)
    press(qtbot, Qt.Key.Key_Delete, _CTRL)  # elsewhere it removes phones
    assert screen.bar.field.text() != "Room two"
    assert len(active.bench.session.roster.phones) == 5


def test_the_focus_comes_back_to_the_rows_when_its_button_goes_grey(active: MainWindow, qtbot: QtBot) -> None:
    active.show_screen("users")
    screen = active.current
    screen.table.select_rows([0], 0)
    button = next(each for each in active.header._buttons if each.action is screen.remove)
    button.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert not button.isEnabled()
    qtbot.waitUntil(screen.table.hasFocus)


def test_the_focus_comes_back_to_the_rows_when_its_button_vanishes(active: MainWindow, qtbot: QtBot) -> None:
    active.header._buttons[0].setFocus()
    active.header.show_actions([active.actions_of_frame.scan], None)
    qtbot.waitUntil(active.current.table.hasFocus)


def test_enter_presses_the_button_with_the_focus(active: MainWindow, qtbot: QtBot) -> None:
    active.show_screen("users")
    pressed = []
    active.current.add.triggered.connect(lambda: pressed.append("add"))
    button = next(each for each in active.header._buttons if each.action is active.current.add)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        button.setFocus()
        press(qtbot, key)
    assert len(pressed) == 3


def test_enter_presses_the_button_of_an_empty_table(active: MainWindow, qtbot: QtBot) -> None:
    active.show_screen("users")
    screen, pressed = active.current, []
    active.bench.session.roster.set_users(())
    active.bench.session.reloaded.emit()
    screen.add.triggered.connect(lambda: pressed.append("add"))
    button = next(each for each in screen._empty.findChildren(ActionButton) if each.action is screen.add)
    button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert pressed == ["add"]


def test_enter_in_a_field_keeps_its_meaning(active: MainWindow, qtbot: QtBot) -> None:
    field = active.current.bar.field
    field.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert active.current.table.hasFocus()


@pytest.mark.parametrize("screen", ["phones", "users"])
def test_esc_shows_all_again_with_the_focus_in_the_table_too(
    active: MainWindow, qtbot: QtBot, screen: str
) -> None:
    active.show_screen(screen)
    shown = active.current
    field = shown.bar.field if screen == "phones" else shown.filter
    everything = len(shown.model.rows)
    for widget in (shown.table, field, active.status._language):
        field.setText("no such thing")
        assert not shown.model.shown
        widget.setFocus()
        press(qtbot, Qt.Key.Key_Escape)
        assert len(shown.model.shown) == everything
        assert field.text() == ""


def test_esc_with_a_chip_pressed_shows_all_phones(active: MainWindow, qtbot: QtBot) -> None:
    active.current.bar.chips["new"].click()
    active.current.table.setFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert active.current.bar.chosen == "all"


@pytest.mark.parametrize(("key", "more"), [(Qt.Key.Key_Y, _CTRL), (Qt.Key.Key_Z, _CTRL | _SHIFT)])
def test_both_keys_do_again(active: MainWindow, qtbot: QtBot, key: Qt.Key, more: Qt.KeyboardModifier) -> None:
    active.current.acts.remove_phones([active.bench.session.roster.phone(MACS[0])])
    active.actions_of_frame.undo.trigger()
    assert active.bench.session.roster.phone(MACS[0])
    active.current.table.setFocus()
    press(qtbot, key, more)
    assert active.bench.session.roster.phone(MACS[0]) is None


def test_ctrl_o_opens_a_site_on_every_page(active: MainWindow, qtbot: QtBot) -> None:
    asked = []
    active.start.open_action.triggered.disconnect()
    active.start.open_action.triggered.connect(lambda: asked.append(1))
    for count, place in enumerate(places(active), 1):
        active.activateWindow()
        qtbot.waitUntil(active.isActiveWindow)
        active.status._language.setFocus()
        press(qtbot, Qt.Key.Key_O, _CTRL)
        assert len(asked) == count, place


def test_the_keyboard_is_on_the_last_site_at_the_start(
    active: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("older", "newer"):
        remember(tmp_path / f"{name}.nvprov", name)
        (tmp_path / f"{name}.nvprov").touch()
    opened = []
    active.start.open_wanted.disconnect()
    active.start.open_wanted.connect(opened.append)
    active.actions_of_frame.leave.trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and _named("Open newer"), timeout=10000)
    press(qtbot, Qt.Key.Key_Return)
    assert [path.stem for path in opened] == ["newer"]


def _named(name: str) -> bool:
    return QApplication.focusWidget().accessibleName() == name


def test_tab_goes_from_the_filter_of_the_users_to_the_users(active: MainWindow, qtbot: QtBot) -> None:
    users = active.current.users
    users.filter.setFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert users.table.hasFocus()


def test_tab_goes_from_the_filter_to_the_table_of_all_users(active: MainWindow, qtbot: QtBot) -> None:
    active.show_screen("users")
    active.current.filter.setFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert active.current.table.hasFocus()


def test_esc_in_a_field_of_the_form_leaves_the_filter_alone(active: MainWindow, qtbot: QtBot) -> None:
    active.show_screen("users")
    screen = active.current
    screen.filter.setText("User 1")
    screen.table.select_rows([0], 0)
    screen.fields["name"].setFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert screen.filter.text() == "User 1"
    assert screen.fields["name"].hasFocus()


def test_an_empty_filter_leaves_undo_to_the_window(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    field = window.current.bar.field
    window.current.acts.remove_phones([window.bench.session.roster.phones[0]])
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(window.bench.session.roster.phones) == 5
    qtbot.keyClick(
        field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert len(window.bench.session.roster.phones) == 4
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert len(window.bench.session.roster.phones) == 4
