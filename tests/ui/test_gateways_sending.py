"""Nothing leaves a gateway's form that is wrong; what a push leaves behind."""

from __future__ import annotations

import os
import stat
import zipfile
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nvprov_gui.gateways.events import Reason, Step, Verdict
from nvprov_gui.gateways.job import Job
from nvprov_gui.qt.task import Task
from nvprov_gui.storage import Site
from nvprov_gui.ui import leaving
from nvprov_gui.ui.screens.gateways import run as gateway_run
from nvprov_gui.ui.screens.gateways.screen import GatewaysScreen
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.gateways import Pushing, boxes, outcomes
from nvprov_gui.workflows.handover.points import open_points
from tests.e2e.simulated_gateways.trinity import Trinity
from tests.ui.conftest import UNLOCK
from tests.ui.gateways import GOOD, add, messages, press, screen

__all__ = ["screen"]


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("gateway", {**GOOD, "gateway": "192.168.2.1"}),
        ("mac", {**GOOD, "mac": ""}),
        ("netmask", {**GOOD, "netmask": ""}),
        ("ports", {**GOOD, "isdn": []}),
        ("ip", {**GOOD, "ip": "dhcp"}),
    ],
)
def test_nothing_is_pushed_or_written_while_something_is_wrong(
    window: MainWindow,
    screen: GatewaysScreen,
    monkeypatch: pytest.MonkeyPatch,
    field: str,
    values: dict[str, object],
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(FileDialog, "getSaveFileName", lambda *_args: asked.append(1) or ("", ""))
    add(screen, **values)
    screen.pane.host.setText("127.0.0.1:1")
    with Trinity() as gateway:
        screen.pane.host.setText(f"127.0.0.1:{gateway.port}")
        for action in (screen.push, screen.export, screen.export_all):
            action.trigger()
            place = screen.form.ports if field == "ports" else screen.form.fields[field]
            assert window.focusWidget() is place, action.text()
            window.setFocus()
        assert not screen.pushes.of(screen.list.current).is_running
        assert gateway.logins == 0
    assert not asked
    assert "Nothing was sent to" in messages(window) or "not written" in messages(window)


def test_what_was_said_of_a_gateway_goes_when_another_one_is_chosen(
    screen: GatewaysScreen, window: MainWindow
) -> None:
    add(screen, **GOOD)
    other = {"ip": "192.168.1.61", "mac": "00:A0:BA:12:34:57"}
    add(
        screen,
        **{**GOOD, **other, "gateway": "", "isdn": [{"number": "20002", "user": "two", "secret": "b"}]},
    )
    screen.push.trigger()
    assert "Nothing was sent to" in messages(window)
    screen.list.list.setCurrentRow(0)
    assert messages(window) == ""
    screen.export_all.trigger()
    assert "not written" in messages(window), "said after the way to that gateway"
    assert screen.list.list.currentRow() == 1


def test_what_is_being_typed_counts_when_push_is_pressed(screen: GatewaysScreen, window: MainWindow) -> None:
    add(screen, **GOOD)
    field = screen.form.fields["gateway"]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "192.168.77.1")
    screen.push.trigger()
    assert "192.168.77.1 is not in the network" in messages(window)


def test_a_gateway_and_its_site_stay_while_it_is_pushed_to(
    screen: GatewaysScreen, window: MainWindow, qtbot: QtBot
) -> None:
    add(screen, **GOOD)
    with Trinity() as gateway:
        screen.pane.host.setText(f"127.0.0.1:{gateway.port}")
        screen.push.trigger()
        assert "being pushed" in screen.list.list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
        assert window.focusWidget() is screen.pane.terminal, "Esc is heard from here"
        assert not screen.remove.isEnabled()
        assert not screen.change_model.isEnabled()
        assert screen.remove.statusTip() == "A push to it is running."
        assert screen.bench.session.why_held
        assert not window.actions_of_frame.leave.isEnabled()
        screen.stop.trigger()
        run = screen.pushes.of(screen.list.current)
        qtbot.waitUntil(lambda: not run.is_running, timeout=30_000)
    assert screen.remove.isEnabled()
    assert not screen.bench.session.why_held
    assert window.actions_of_frame.leave.isEnabled()
    assert screen.pane._chip.text() == "stopped"
    assert screen.gateway is not None
    assert screen.gateway.state == "stopped"
    assert screen.gateway.pushed is None


def test_the_verdict_stands_above_the_steps_and_follows_the_language(
    screen: GatewaysScreen, qtbot: QtBot
) -> None:
    add(screen, **GOOD)
    run = screen.pushes.of(screen.list.current)
    run.heard(Verdict(Reason.DONE, "Done: it runs the new configuration.", Step.VERIFY))
    run.steps[Step.CONNECT] = ""
    screen._moved(screen.list.current)
    pane = screen.pane
    _chip, words = pane._steps[Step.CONNECT]
    assert pane._verdict.isVisible()
    assert (
        pane._verdict.mapTo(pane, pane._verdict.rect().topLeft()).y()
        < words.mapTo(pane, words.rect().topLeft()).y()
    )
    before = words.text()
    screen.bench.store.change(language="it")
    qtbot.waitUntil(lambda: words.text() != before)
    screen.bench.store.change(language="en")
    qtbot.waitUntil(lambda: words.text() == before)


def test_export_all_notes_every_gateway_and_is_private(
    screen: GatewaysScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(screen, **GOOD)
    other = {"ip": "192.168.1.61", "mac": "00:A0:BA:12:34:57"}
    add(screen, **{**GOOD, **other, "isdn": [{"number": "20002", "user": "two", "secret": "b"}]})
    path = tmp_path / "all.zip"
    monkeypatch.setattr(FileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    screen.export_all.trigger()
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600  # there the folder's list decides
    names = [name.partition("-")[0] for name in zipfile.ZipFile(path).namelist() if "/" in name]
    assert names == ["001", "002"]
    assert {gateway.state for gateway in screen.bench.session.site.gateways()} == {"exported"}
    assert all(boxes.kept(screen.bench.session.site, key, "sent") for key in screen._gateways)


ANALOGUE = {**GOOD, "mac": "00:0B:82:12:34:56", "fxs": [{"extension": "299", "secret": "a"}]}


def test_without_a_password_a_grandstream_stays_as_it_was(screen: GatewaysScreen, window: MainWindow) -> None:
    add(screen, "ht802", **ANALOGUE)
    gateway_id, site = screen.list.current, screen.bench.session.site
    outcomes.pushed(site, gateway_id, "Done: it runs the new configuration.", is_good=True)
    screen.refresh()
    run = screen.pushes.of(gateway_id)
    screen.push.trigger()
    assert screen.pushes.of(gateway_id) is run, "nothing began, the console stays"
    assert "Fill in its password" in messages(window)
    assert window.focusWidget() is screen.pane.password
    assert site.gateways()[0].state == "pushed"


def _closed_while_pushing(window: MainWindow, screen: GatewaysScreen, qtbot: QtBot) -> Site:
    """The site after the window was closed during a push, open again."""
    add(screen, **GOOD)
    path = window.bench.session.path
    with Trinity() as gateway:
        screen.pane.host.setText(f"127.0.0.1:{gateway.port}")
        screen.push.trigger()
        run = screen.pushes.of(screen.list.current)
        qtbot.waitUntil(lambda: Step.RECOGNISE in run.steps, timeout=20_000)
        assert not window.close()
        assert window.message_bar.texts[-1].startswith("Something is still running: Gateways (")
        press(window, "Stop and close")
        assert window.isVisible(), "it waits without standing still"
        assert window.message_bar.texts[-1].startswith("Closing as soon as this has ended: Gateways (")
        assert not window.close(), "it goes by itself"
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert path is not None
    return Site.open(path, UNLOCK)


def test_a_push_that_closing_stops_is_written_down(
    screen: GatewaysScreen, window: MainWindow, qtbot: QtBot
) -> None:
    with _closed_while_pushing(window, screen, qtbot) as site:
        assert site.gateways()[0].state == "stopped"
        assert boxes.kept(site, site.gateways()[0].id, "transcript")


def test_a_push_that_does_not_end_leaves_an_open_point(
    screen: GatewaysScreen, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Pushing, "stop", lambda _self: None)
    monkeypatch.setattr(leaving, "_PATIENCE_MS", 300)
    with _closed_while_pushing(window, screen, qtbot) as site:
        (gateway,) = site.gateways()
        assert gateway.state == "interrupted"
        assert boxes.kept(site, gateway.id, "transcript")
        points = open_points(site, site.phones(), site.users(), [gateway])
        assert "Its last push was interrupted: the site was closed." in [each.sentence for each in points]


def test_what_is_wrong_is_said_in_the_windows_language(screen: GatewaysScreen, qtbot: QtBot) -> None:
    add(screen, **{**GOOD, "gateway": "", "isdn": []})
    labels = (screen.form._errors["gateway"], screen.form._ports_error)
    before = [label.text() for label in labels]
    assert before[0] == "Which router does it use?"
    screen.bench.store.change(language="it")
    qtbot.waitUntil(lambda: screen.form._heads[1].text() != "Ports")
    assert all(label.text() != text for label, text in zip(labels, before, strict=True))
    screen.bench.store.change(language="en")
    qtbot.waitUntil(lambda: [label.text() for label in labels] == before)


def test_the_steps_are_never_wider_than_their_pane_and_the_running_one_is_seen(
    screen: GatewaysScreen, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1366, 700)
    add(screen, "gxw4216", **ANALOGUE)
    run = screen.pushes.of(screen.list.current)
    run.is_running = True
    for step in Step:
        run.steps[step] = "GXW4216 00:0B:82:AB:CD:EF"
    screen._moved(screen.list.current)
    pane = screen.pane
    _chip, words = pane._steps[Step.VERIFY]
    qtbot.waitUntil(lambda: not words.visibleRegion().isEmpty())
    inner, shown = pane._scrolled.widget(), pane._scrolled.viewport()
    assert inner.width() <= shown.width()
    run.is_running = False


def test_a_stop_while_a_push_is_made_ready_is_heard(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[bool] = []

    class Slow:
        def __init__(self, _job: object, _emit: object) -> None:
            run.stop()

        def run(self, _exchange: object) -> None:
            begun.append(True)

    monkeypatch.setattr(gateway_run, "Pushing", Slow)
    screen = QObject()
    run = gateway_run.Run(1, screen, cast("Job", object()))
    run.work(Task(lambda _task: None))
    assert not begun
