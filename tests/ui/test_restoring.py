"""A damaged site: its last good copy is put in its place, once, and opened there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from nvprov_gui.storage import back_up, backups
from nvprov_gui.ui.window import MainWindow
from tests.ui.conftest import make_site


def test_the_copy_comes_in_place_of_the_damaged_site(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nvprov_gui.ui.opening.ask_passphrase", lambda *_args, **_named: "for tests")
    path = tmp_path / "peru" / "peru.nvprov"
    path.parent.mkdir()
    make_site(path).close()
    back_up(path)
    assert backups(path)
    path.write_bytes(b"no database")
    window.opener.open(path)
    qtbot.waitUntil(lambda: bool(window.message_bar.texts), timeout=15000)
    _button(window, "Use the last good copy").click()
    qtbot.waitUntil(lambda: window.bench.session.is_open, timeout=15000)
    assert window.bench.session.path == path
    aside = [
        each for each in path.parent.glob("peru.nvprov.damaged-*") if not each.name.endswith(("-wal", "-shm"))
    ]
    assert [each.read_bytes() for each in aside] == [b"no database"], "once, and only the damaged one"
    assert all(each in backups(path) for each in (path.parent / "backups").iterdir())
    assert window.message_bar.texts == []
    assert window.start.isEnabled()


def _button(window: MainWindow, text: str) -> QPushButton:
    return next(each for each in window.message_bar.findChildren(QPushButton) if each.text() == text)
