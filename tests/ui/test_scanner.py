"""A barcode scanner that types, anywhere on the phones screen."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nvprov_gui.qt.sound import samples
from nvprov_gui.ui.screens.phones.screen import PhonesScreen
from nvprov_gui.ui.window import MainWindow


@pytest.fixture
def screen(window: MainWindow, qtbot: QtBot) -> PhonesScreen:
    found = cast(PhonesScreen, window.current)
    found.scanner.sound = lambda _name: None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return found


def type_fast(screen: PhonesScreen, text: str, gap_ms: int = 60_000) -> None:
    """As a scanner does: through the window, not to one field."""
    screen.keys.gap_ms = gap_ms
    handle = screen.window().windowHandle()
    for character in text:
        QTest.keyClick(handle, character)
    QTest.keyClick(handle, Qt.Key.Key_Return)


def test_a_scanned_label_becomes_a_phone_and_is_shown(screen: PhonesScreen) -> None:
    screen.table.setFocus()
    type_fast(screen, "805ec0aabbcc")
    assert screen.scanner.isVisible()
    assert [phone.mac for phone in screen.selected()] == ["805ec0aabbcc"]
    screen.bench.session.undo.undo()
    assert screen.bench.session.roster.phone("805ec0aabbcc") is None


def test_a_badge_then_a_phone_assigns(screen: PhonesScreen) -> None:
    type_fast(screen, "203")
    assert "User 3" in screen.scanner.waits.text()
    type_fast(screen, "805ec0000003")
    assert screen.bench.session.roster.phone("805ec0000003").extension == "203"  # type: ignore[union-attr]
    assert screen.scanner.waits.text() == ""


def test_what_was_typed_into_the_filter_is_taken_out(screen: PhonesScreen) -> None:
    screen.do.find.trigger()
    QTest.keyClicks(screen.bar.field, "Room")
    screen.bar.field.setText("Room")
    screen.keys._typed = ""
    type_fast(screen, "6938818304710")
    assert screen.bar.field.text() == "Room"
    assert "article number" in screen.scanner.said.text()


def test_typing_by_hand_is_no_scanner(screen: PhonesScreen) -> None:
    screen.do.find.trigger()
    type_fast(screen, "805ec0000003", gap_ms=-1)
    assert not screen.scanner.isVisible()
    assert screen.bar.field.text() == "805ec0000003"


def test_codes_can_be_typed_into_the_line(screen: PhonesScreen) -> None:
    screen.do.scanner.trigger()
    screen.keys.gap_ms = -1
    QTest.keyClicks(screen.scanner.field, "805ec0aabbcc")
    QTest.keyClick(screen.scanner.field, Qt.Key.Key_Return)
    assert screen.bench.session.roster.phone("805ec0aabbcc") is not None
    QTest.keyClick(screen.scanner.field, Qt.Key.Key_Escape)
    assert not screen.scanner.isVisible()


def test_a_tone_fades_out() -> None:
    sound = samples(1000, 50)
    assert len(sound) == 2 * (22_050 * 50 // 1000)
    assert abs(int.from_bytes(sound[-2:], "little", signed=True)) < 200
