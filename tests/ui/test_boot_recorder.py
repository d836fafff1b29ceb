"""A boot is recorded from the window: begun with a phone, ended with the message's button, kept as a file."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from pytestqt.qtbot import QtBot

from nvprov_gui.qt.child import ChildState
from nvprov_gui.ui.messages import Message
from nvprov_gui.ui.screens.phones.screen import PhonesScreen
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.window import MainWindow
from tests.ui.conftest import MACS


def test_a_recording_is_kept(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "boot.txt"
    monkeypatch.setattr(FileDialog, "getSaveFileName", lambda *_rest: (str(kept), ""))
    said: list[Message] = []
    window.bench.messages.posted.connect(said.append)
    screen, serving = window.current, window.bench.serving
    assert isinstance(screen, PhonesScreen)
    screen.reveal(MACS[1])
    screen.do.record.trigger()
    assert said[-1].act is not None
    said[-1].act()
    qtbot.waitUntil(lambda: serving.state is ChildState.READY, timeout=15_000)
    assert not screen.do.end_recording.isEnabled()
    screen.do.record.trigger()
    qtbot.waitUntil(lambda: said[-1].topic == "recording", timeout=10_000)
    window.show_screen("help")
    assert any("Recording what" in text for text in window.message_bar.texts), "it goes on everywhere"
    link = serving.url + window.bench.session.site.tokens(MACS[1]).permanent
    answer = httpx.get(f"{link}/{MACS[1]}.cfg", headers={"User-Agent": "Yealink SIP-T46U 108.86.0.1"})
    assert answer.status_code == 200
    window.message_bar.texts.clear()
    screen.do.end_recording.trigger()
    qtbot.waitUntil(kept.is_file, timeout=10_000)
    assert not screen.do.end_recording.isEnabled()
    assert not any("Recording what" in text for text in window.message_bar.texts)
    text = kept.read_text(encoding="utf-8")
    assert "SIP-T46U 108.86.0.1" in text
    assert window.bench.session.site.tokens(MACS[1]).permanent not in text
    serving.stop()
