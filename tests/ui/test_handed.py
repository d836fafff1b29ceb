"""Files and links that macOS hands to the window that is open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nvprov_gui.qt import handed
from nvprov_gui.ui.screens.pbx.screen import PbxScreen
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.sites import create_site
from tests.ui.conftest import UNLOCK


@pytest.fixture(autouse=True)
def _on_a_mac(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before there is a window."""
    monkeypatch.setattr(handed, "LISTENS", True)


def test_a_double_clicked_site_is_opened(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NVPROV_PASSPHRASE", "for tests")
    other = tmp_path / "Hotel Città è.nvprov"
    create_site(other, "Hotel Città", "pbx.example.test", UNLOCK).close()
    qapp.sendEvent(qapp, QFileOpenEvent(str(other)))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Hotel Città"))


def test_a_file_that_is_no_site_is_said(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "list.nvprov"
    other.write_text("MAC;Modello\n")
    qapp.sendEvent(qapp, QFileOpenEvent(str(other)))
    qtbot.waitUntil(lambda: any("list.nvprov" in text for text in window.message_bar.texts))


def test_a_clicked_link_waits_for_a_person(window: MainWindow, qapp: QApplication) -> None:
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl("tel:0721405516")))
    screen = window.current
    assert isinstance(screen, PbxScreen)
    assert screen.calling.number.text() == "tel:0721405516"
