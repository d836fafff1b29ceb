"""What can't work is asked about before it is pushed; what was said goes with its cause."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.ui.screens.gateways.screen import GatewaysScreen
from nvprov_gui.ui.window import MainWindow
from tests.e2e.simulated_gateways.trinity import Trinity
from tests.ui.gateways import GOOD, add, messages, press, screen

__all__ = ["screen"]

SILENT = {**GOOD, "isdn": [{"type": "pp", "number": "20001", "user": "one"}]}


def _chip(screen: GatewaysScreen) -> str:
    return str(screen.list.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)).splitlines()[2]


def test_a_port_without_a_password_is_asked_about(
    screen: GatewaysScreen, window: MainWindow, qtbot: QtBot
) -> None:
    add(screen, **SILENT)
    assert _chip(screen) == "to be completed"
    with Trinity() as gateway:
        screen.pane.host.setText(f"127.0.0.1:{gateway.port}")
        screen.push.trigger()
        assert not screen.pushes.running
        said = "Port 0, secret: This port has no password: it can't register. Push all the same?"
        assert messages(window) == said
        assert window.focusWidget() is screen.form.ports
        press(window, "Push all the same")
        assert messages(window) == ""
        (key,) = screen.pushes.running
        run = screen.pushes.of(key)
        qtbot.waitUntil(lambda: bool(run.steps), timeout=10_000)
        screen.stop.trigger()
        qtbot.waitUntil(lambda: not run.is_running, timeout=30_000)


def test_an_extension_of_nobody_is_asked_about_and_explained(
    screen: GatewaysScreen, window: MainWindow
) -> None:
    values = {**GOOD, "mac": "00:0B:82:12:34:56", "admin_password": "secret1"}
    add(screen, "ht802", **values, fxs=[{"extension": "91999", "secret": "a"}, {"extension": "91201"}])
    assert _chip(screen) == "to be completed"
    table = screen.form.ports.ports
    tips = [str(table.index(row, 1).data(Qt.ItemDataRole.ToolTipRole)) for row in (0, 1)]
    nobody = "No user of the site has the extension 91999, nor 999, whose device 2 it would be."
    assert tips[0] == nobody
    assert tips[1].startswith("91201: the 2nd device of 201.")
    screen.pane.password.setText("pw")
    screen.pane.host.setText("127.0.0.1:1")
    screen.push.trigger()
    assert nobody in messages(window)
    assert "1 more port" in messages(window)
    screen.edits.cell(0, "extension", "203")
    assert messages(window) == "", "the form is another one: it is asked anew"


def test_what_was_wrong_is_no_longer_said_when_it_is_mended(
    screen: GatewaysScreen, window: MainWindow
) -> None:
    add(screen, **{**GOOD, "gateway": ""})
    screen.push.trigger()
    assert "Which router does it use?" in messages(window)
    screen.edits.value("netmask", "255.255.0.0")
    assert "Which router does it use?" in messages(window)
    screen.edits.value("gateway", "192.168.1.254")
    assert messages(window) == ""


def test_what_a_change_of_model_leaves_is_said_until_the_next_change(
    screen: GatewaysScreen, window: MainWindow, qtbot: QtBot
) -> None:
    ports = [{"extension": f"20{n}", "secret": "s"} for n in range(1, 5)]
    add(screen, "ht814", **{**GOOD, "mac": "00:0B:82:12:34:56"}, fxs=ports)
    undo = screen.bench.session.undo
    for _time in range(2):
        screen.edits.model("ht802")
        assert messages(window).count("These ports found no room: 3 and 4.") == 1
        assert "MAC address and IP are the ones of before" in messages(window)
        undo.undo()
        assert messages(window) == ""
    screen.edits.model("ht802")
    window.bench.store.change(language="it")
    qtbot.waitUntil(lambda: "3 e 4" in messages(window))
    window.bench.store.change(language="en")
    qtbot.waitUntil(lambda: "3 and 4" in messages(window))
    screen.edits.value("mac", "00:0B:82:12:34:57")
    assert messages(window) == ""


def test_an_address_that_is_taken_is_said_until_another_one_is_typed(
    screen: GatewaysScreen, window: MainWindow
) -> None:
    whose = screen._whose
    whose._address = "192.168.1.60"
    whose._seen(("192.168.1.60", MacAddress("000b82123456")))
    assert "192.168.1.60 is taken on this network" in messages(window)
    whose.look("", "")
    assert messages(window) == ""
    whose._seen(("192.168.1.60", MacAddress("000b82123456")))
    assert messages(window) == "", "it is no longer asked for"
