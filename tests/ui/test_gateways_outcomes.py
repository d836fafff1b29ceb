"""What came of each gateway's file stands in the list: pushed, fetched by itself, exported, and when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nvprov_gui.ui.dates import brief
from nvprov_gui.ui.screens.gateways.boxlist import _STATES, state_word
from nvprov_gui.ui.screens.gateways.screen import GatewaysScreen
from nvprov_gui.ui.widgets.chips import chip_width
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.gateways import outcomes, render
from nvprov_gui.workflows.gateways.running import begin
from tests.ui.gateways import GOOD, add, messages


@pytest.fixture
def screen(window: MainWindow) -> GatewaysScreen:
    window.bench.store.change(language="en")
    window.show_screen("gateways")
    assert isinstance(window.current, GatewaysScreen)
    return window.current


def _said(screen: GatewaysScreen, row: int = 0) -> str:
    return str(screen.list.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)).partition("\n")[2]


def test_what_a_gateway_fetched_by_itself_appears_without_being_asked_for(
    screen: GatewaysScreen, qtbot: QtBot
) -> None:
    add(screen, **GOOD)
    gateway, site, now = screen.gateway, screen.bench.session.site, datetime.now(UTC)
    assert gateway is not None
    outcomes.fetched(site, gateway.id, render(gateway.model, gateway.values)[1], now)
    qtbot.waitUntil(lambda: f"fetched {brief(now)}" in _said(screen), timeout=5000)
    assert "outdated" not in _said(screen)
    assert screen.pane._verdict.text() == "It fetched its file by itself."
    screen.edits.value("pbx", "other.example.test")
    assert f"fetched, outdated {brief(now)}" in _said(screen)
    screen.bench.session.undo.undo()
    assert "outdated" not in _said(screen)


def test_an_export_is_seen_beside_how_the_push_ended(
    screen: GatewaysScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(screen, **GOOD)
    outcomes.pushed(screen.bench.session.site, screen.list.current, "Nobody answers.", is_good=False)
    monkeypatch.setattr(FileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "one"), ""))
    screen.export.trigger()
    lines = _said(screen).splitlines()
    assert lines[1] == "push failed"
    assert lines[2].startswith("exported ")
    assert lines[2].removeprefix("exported ")[2] == ":"
    assert screen.list.list.item(0).toolTip() == " · ".join(lines[1:])


def test_an_exported_file_whose_form_has_changed_is_outdated(
    screen: GatewaysScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(screen, **GOOD)
    monkeypatch.setattr(FileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "one"), ""))
    screen.export.trigger()
    screen.show_file.setChecked(True)
    assert screen.preview._words.text().endswith("exactly as it was exported last.")
    assert "outdated" not in _said(screen)
    screen.edits.value("pbx", "other.example.test")
    assert "exported, outdated " in _said(screen)
    assert "changed since it was exported." in screen.preview._words.text()
    screen.edits.value("gateway", "")
    assert _said(screen).splitlines()[1] == "to be completed"
    assert _said(screen).splitlines()[2].startswith("exported, outdated ")
    screen.bench.session.undo.undo()
    screen.bench.session.undo.undo()
    assert "outdated" not in _said(screen)
    outcomes.pushed(screen.bench.session.site, screen.list.current, "Nobody answers.", is_good=False)
    screen.edits.value("pbx", "other.example.test")
    assert _said(screen).splitlines()[2].startswith("exported, outdated ")


@pytest.mark.parametrize("language", ["en", "it"])
def test_no_state_is_cut(screen: GatewaysScreen, window: MainWindow, language: str) -> None:
    add(screen, **GOOD)
    window.bench.store.change(language=language)
    day = brief(datetime(2026, 11, 27, 12, tzinfo=UTC))
    timed = ("running", "pushed", "exported", "stale", "fetched", "outdated", "changed")
    texts = [f"{state_word(state)} {day}" for state in timed]
    texts += map(state_word, _STATES)
    window.bench.store.change(language="en")
    room = screen.list.list.visualItemRect(screen.list.list.item(0)).width() - 12
    assert max(chip_width(window.bench.theme, text) for text in texts) <= room


def test_another_day_is_said_as_a_day() -> None:
    now = datetime.now(UTC)
    assert ":" in brief(now)
    assert ":" not in brief(now - timedelta(days=2))


def test_a_gateway_of_a_newer_program_says_so_and_can_be_removed(
    screen: GatewaysScreen, window: MainWindow
) -> None:
    add(screen, **GOOD)
    with screen.bench.session.site.act("Later") as act:
        act.add_gateway("Later", "ht999", {"mac": "000b82aabbcc", "ip": "10.0.0.7"})
    screen.refresh()
    screen.list.list.setCurrentRow(1)
    assert screen.gateway is not None
    assert screen.gateway.name == "Later"
    assert "model unknown" in _said(screen, 1)
    assert not screen.form.isVisible()
    assert "doesn't know the model “ht999”" in screen._panes._formless._text.text()
    for action in (screen.push, screen.export, screen.fetch, screen.show_file, screen.change_model):
        assert not action.isEnabled(), action.text()
    screen.export_all.trigger()
    assert "because of Later. This program doesn't know the model" in messages(window)
    screen.list.list.setCurrentRow(0)
    assert screen.form.isVisible()
    screen.list.list.setCurrentRow(1)
    screen.remove.trigger()
    assert len(screen.bench.session.site.gateways()) == 1
    assert screen.form.isVisible()


def test_a_push_that_was_killed_is_seen_and_can_be_done_again(screen: GatewaysScreen, qtbot: QtBot) -> None:
    add(screen, **GOOD)
    site = screen.bench.session.site
    running = begin(site, site.gateways()[0])
    screen.refresh()
    assert "being pushed " in _said(screen)
    assert " is pushing to it." in _said(screen)
    running.lock.release()  # as when its program is killed
    screen.refresh()
    assert _said(screen).splitlines()[1:] == ["push interrupted"]
    assert screen.pane._verdict.text().startswith("The program was ended while it was being pushed to")
    screen.pane.host.setText("127.0.0.1:1")
    screen.push.trigger()
    qtbot.waitUntil(lambda: "push failed" in _said(screen), timeout=20_000)


def test_a_gateway_that_somebody_else_pushes_to_is_left_alone(
    screen: GatewaysScreen, window: MainWindow, qtbot: QtBot
) -> None:
    add(screen, **GOOD)
    site = screen.bench.session.site
    running = begin(site, site.gateways()[0])
    screen.pane.host.setText("127.0.0.1:1")
    screen.push.trigger()
    assert " is pushing to it." in messages(window)
    assert not screen.pushes.running
    running.nothing_came(site)
    running.over()
    screen.push.trigger()
    assert " is pushing to it." not in messages(window)
    assert screen.pushes.running
    screen.stop.trigger()
    qtbot.waitUntil(lambda: not screen.pushes.running, timeout=20_000)
