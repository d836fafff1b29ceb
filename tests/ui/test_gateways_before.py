"""What a gateway ran before a push can be seen, saved and sent back."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nvprov_gui.ui.screens.gateways.screen import GatewaysScreen
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.gateways.olds import keep_old, olds
from tests.e2e.simulated_gateways.trinity import OLD, Trinity
from tests.ui.gateways import GOOD, add, messages, screen

__all__ = ["screen"]


def _kept(screen: GatewaysScreen) -> int:
    """A gateway with two kept configurations."""
    add(screen, **GOOD)
    gateway_id, site = screen.list.current, screen.bench.session.site
    for text in ("cli version 4.00\nuser x password first-secret\n", OLD, OLD):
        keep_old(site, gateway_id, text)
    assert [old.text[:3] for old in olds(site, gateway_id)] == [OLD[:3], "cli"]
    return gateway_id


def test_the_old_configuration_is_shown_and_saved(
    screen: GatewaysScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _kept(screen)
    screen.show_old.trigger()
    pane = screen.old_pane
    assert "old-box" in pane.text.toPlainText()
    pane.choice.setCurrentIndex(1)
    pane.choice.activated.emit(1)
    assert "user x password" in pane.text.toPlainText()
    assert "first-secret" not in pane.text.toPlainText()
    screen.secrets.trigger()
    assert "first-secret" in pane.text.toPlainText()
    path = tmp_path / "old.cfg"
    path.write_text("there already")
    path.chmod(0o644)
    monkeypatch.setattr(FileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    pane.save.trigger()
    pane.leave.trigger()
    assert screen.pane.isVisible()
    assert "first-secret" in path.read_text()
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600  # there the folder's list decides


def test_the_old_configuration_is_sent_back(screen: GatewaysScreen, window: MainWindow, qtbot: QtBot) -> None:
    gateway_id = _kept(screen)
    screen.show_old.trigger()
    with Trinity() as gateway:
        gateway.files["running-config"] = gateway.files["startup-config"] = "hostname wrong\n" * 12
        screen.pane.host.setText(f"127.0.0.1:{gateway.port}")
        screen.pane.host.setModified(True)
        screen.old_pane.send.trigger()
        assert gateway.logins == 0, "a second look first"
        assert "gets back what it had before" in messages(window)
        screen.sending._go_back(
            screen._gateways[gateway_id], f"127.0.0.1:{gateway.port}", screen.old_pane._olds[0]
        )
        run = screen.pushes.of(gateway_id)
        assert screen.pane.isVisible(), "the push is seen"
        assert "being pushed" in screen.list.list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
        screen.show_old.trigger()
        assert not screen.old_pane.send.isEnabled()
        qtbot.waitUntil(lambda: not run.is_running, timeout=60_000)
        assert run.verdict is not None
        assert run.verdict.is_good, run.verdict
        assert gateway.files["running-config"] == OLD
    row = next(row for row in screen.bench.session.site.gateways() if row.id == gateway_id)
    assert (row.state, row.pushed) == ("put back", None)
