"""Messages without the pointer: the latest button by a key, the latest message closed by Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from nvprov_gui.ui.screens.gateways.pushes import Pushes
from nvprov_gui.ui.window import MainWindow
from tests.ui.gateways import GOOD, add

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the keyboard in it."""
    with qtbot.waitActive(window):
        window.activateWindow()
    window.bench.store.change(language="en")
    window.current.table.setFocus()
    return window


def _press(qtbot: QtBot, key: Qt.Key, more: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, more)


def _keys_shown(window: MainWindow) -> list[str]:
    return [
        label.text()
        for line in window.message_bar._shown
        for label in line.findChildren(QLabel)
        if label.property("hint") and label.isVisible()
    ]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_question_is_answered_by_a_key(active: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    active.show_screen("trunks")
    active.current.stop.setEnabled(True)
    active.current.stop.triggered.connect(lambda: active.current.stop.setEnabled(False))
    active.show_screen("phones")
    active.current.table.setFocus()
    assert not active.close()
    assert _keys_shown(active) == ["Alt Return"]
    _press(qtbot, key, _ALT)
    assert "and close" not in " ".join(active.message_bar.texts)


def test_the_key_presses_the_button_of_the_latest(active: MainWindow, qtbot: QtBot) -> None:
    pressed = list[str]()
    active.bench.messages.warning("Of the first.", "First", lambda: pressed.append("first"))
    active.bench.messages.warning("Of the second.", "Second", lambda: pressed.append("second"))
    active.bench.messages.warning("Without a button.")
    assert _keys_shown(active) == ["Alt Return"]
    _press(qtbot, Qt.Key.Key_Return, _ALT)
    assert pressed == ["second"]
    assert active.current.table.hasFocus()


def test_esc_closes_the_latest_then_shows_all(active: MainWindow, qtbot: QtBot) -> None:
    active.bench.messages.warning("Of the first.", "First", lambda: None)
    active.bench.messages.warning("Of the second.")
    active.bench.messages.done("It fades by itself.")
    active.current.bar.field.setText("no such thing")
    active.current.table.setFocus()
    _press(qtbot, Qt.Key.Key_Escape)
    assert active.message_bar.texts == ["Of the first.", "It fades by itself."]
    _press(qtbot, Qt.Key.Key_Escape)
    assert active.message_bar.texts == ["It fades by itself."]
    assert active.current.bar.field.text()
    _press(qtbot, Qt.Key.Key_Escape)
    assert active.current.bar.field.text() == ""


def test_a_closed_message_gives_its_key_to_the_one_before(active: MainWindow) -> None:
    active.bench.messages.warning("Of the first.", "First", lambda: None)
    active.bench.messages.warning("Of the second.", "Second", lambda: None)
    active.message_bar.close_latest()
    assert _keys_shown(active) == ["Alt Return"]
    assert [each.text() for each in active.message_bar.findChildren(QPushButton) if each.isVisible()] == [
        "First"
    ]


def test_esc_closes_the_message_before_it_stops_a_push(active: MainWindow, qtbot: QtBot) -> None:
    active.show_screen("gateways")
    active.current.add_model("ht802")
    stopped = list[bool]()
    active.current.stop.triggered.connect(lambda: stopped.append(True))
    active.current.stop.setEnabled(True)
    active.bench.messages.warning("It is in the way.")
    active.current.list.list.setFocus()
    _press(qtbot, Qt.Key.Key_Escape)
    assert (active.message_bar.texts, stopped) == ([], [])
    _press(qtbot, Qt.Key.Key_Escape)
    assert len(stopped) == 1


def test_what_is_being_typed_counts_when_the_key_answers(
    active: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    active.show_screen("gateways")
    screen = active.current
    add(screen, **{**GOOD, "isdn": [{"type": "pp", "number": "20001", "user": "one"}]})
    begun: list[object] = []
    monkeypatch.setattr(Pushes, "start", lambda _pushes, pushed, *_rest: begun.append(pushed) or False)
    screen.push.trigger()
    field = screen.form.fields["ip"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "192.168.1.77")
    _press(qtbot, Qt.Key.Key_Return, _ALT)
    assert screen.gateway.values["ip"] == "192.168.1.77"
    assert field.hasFocus()
    assert not begun  # it was asked about another file
