"""Files are dropped, given to a model, and let rest when every phone has them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.records import Contact
from nvprov_gui.ui.screens.files.screen import FilesScreen
from nvprov_gui.ui.window import MainWindow
from tests.ui.conftest import MACS


def drop(screen: FilesScreen, *paths: Path) -> None:
    """Enter and drop, as the window system would."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = QPointF(screen.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(screen, QDragEnterEvent(middle.toPoint(), copy, data, left, none))
    QApplication.sendEvent(screen, QDropEvent(middle, copy, data, left, none))


def test_a_firmware_from_the_drop_to_the_offer(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    firmware, page = tmp_path / "T46U 108.rom", tmp_path / "login.rom"
    firmware.write_bytes(bytes(range(256)) * 40)
    page.write_bytes(b"<html>Log in first</html>")
    window.show_screen("files")
    screen = window.current
    assert isinstance(screen, FilesScreen)
    drop(screen, firmware, page)
    qtbot.waitUntil(lambda: len(screen.model.rows) == 1, timeout=10000)
    assert any("login.rom" in text for text in window.message_bar.texts)
    stored = screen.model.rows[0].stored
    assert stored.name == "T46U-108.rom"
    screen._select(stored, Level.MODEL, "yealink-T46")
    qtbot.waitUntil(lambda: len(screen.model.rows[0].use.phones) == 5, timeout=10000)
    assert not screen.offer.isVisible()
    assert screen.model.index(0, 4).data() == "Yealink T46G/S/U"
    site = window.bench.session.site
    site.note([Contact(mac, None, site.info.created, text=f"fetches {stored.name}") for mac in MACS])
    screen.refresh()
    qtbot.waitUntil(screen.offer.isVisible, timeout=10000)
    screen.offer.act.trigger()
    qtbot.waitUntil(lambda: not screen.model.rows[0].use.phones, timeout=10000)
    assert not screen.offer.isVisible()
    window.actions_of_frame.undo.trigger()
    qtbot.waitUntil(lambda: len(screen.model.rows[0].use.phones) == 5, timeout=10000)
