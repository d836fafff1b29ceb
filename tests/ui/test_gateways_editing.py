"""Gateways of a site are removed, brought back and written in one way."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.ui.screens.gateways.ports import PortsModel
from nvprov_gui.ui.screens.gateways.screen import GatewaysScreen
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.gateways import boxes, outcomes
from tests.ui.gateways import GOOD, add, messages, screen

__all__ = ["screen"]


def ports_of(gateway: GatewayRow | None) -> boxes.Ports:
    """The ports of what is shown."""
    assert gateway is not None
    return boxes.ports_of(gateway)


def test_del_removes_and_undo_brings_back(screen: GatewaysScreen, window: MainWindow) -> None:
    add(screen, **GOOD)
    add(screen)
    first = min(screen._gateways)
    screen.list.choose(first)
    QTest.keyClick(screen.list.list, Qt.Key.Key_Delete)
    assert first not in screen._gateways
    assert "Removed" in messages(window)
    screen.bench.session.undo.undo()
    assert screen.list.current == first


def test_the_offer_to_bring_it_back_ends_with_the_next_edit(
    screen: GatewaysScreen, window: MainWindow
) -> None:
    add(screen, **GOOD)
    add(screen)
    QTest.keyClick(screen.list.list, Qt.Key.Key_Delete)
    screen._edited("pbx", "voice.example.test")
    assert "Removed" not in messages(window)


def test_a_site_that_takes_no_note_of_an_export_is_said(
    screen: GatewaysScreen, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_what: object) -> None:
        raise UserError("Somebody else writes.")

    add(screen, **GOOD)
    monkeypatch.setattr(outcomes, "exported", refuse)
    monkeypatch.setattr(FileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "x"), ""))
    for action in (screen.export, screen.export_all):
        window.message_bar.clear()
        action.trigger()
        assert "Somebody else writes." in messages(window)


def test_a_mac_address_is_written_as_everybody_writes_it(screen: GatewaysScreen) -> None:
    add(screen)
    screen._edited("mac", "00a0ba123456")
    assert screen.gateway is not None
    assert screen.gateway.values["mac"] == "00:A0:BA:12:34:56"


def test_enter_puts_users_on_the_next_free_port(screen: GatewaysScreen, window: MainWindow) -> None:
    add(screen, "ht802")
    table, users = screen.form.ports, screen.users
    users.filter.setText("user")
    for row, said in ((1, ["202", "User 2"]), (2, ["203", "User 3"])):
        users.table.setFocus()
        users.table.selectRow(row)
        QTest.keyClick(users.table, Qt.Key.Key_Return)
        at = table.currentIndex().row()
        assert str(table.ports.index(at, 1).data()).split("  ") == said
    assert {at: port["extension"] for at, port in enumerate(ports_of(screen.gateway))} == {0: "202", 1: "203"}
    QTest.keyClick(users.table, Qt.Key.Key_Return)
    assert "1 user" in messages(window)
    screen.edits.clear([(0, "extension")])
    QTest.keyClick(users.table, Qt.Key.Key_Return)
    assert ports_of(screen.gateway)[0]["extension"].endswith("203"), "from the first one again"


def test_ports_have_a_menu(screen: GatewaysScreen) -> None:
    add(screen, "ht802", fxs=[{"extension": "202", "secret": "a"}])
    table = screen.form.ports
    assert table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    assert {table.paste, table.clear, screen.count_on} <= set(table.actions())
    table.setCurrentIndex(table.ports.index(0, 1))
    screen.count_on.trigger()
    assert ports_of(screen.gateway)[1]["extension"] == "203"
    table.clear.trigger()
    assert "extension" not in ports_of(screen.gateway)[0]
    QGuiApplication.clipboard().setText("204")
    table.paste.trigger()
    assert ports_of(screen.gateway)[0]["extension"] == "204"


def test_counting_on_from_an_empty_port_says_why_not(screen: GatewaysScreen, window: MainWindow) -> None:
    add(screen, "ht802")
    screen.form.ports.setCurrentIndex(screen.form.ports.ports.index(0, 1))
    screen.count_on.trigger()
    assert "no number to count on from" in messages(window)


def test_whoever_types_stays_where_they_are_while_others_add_and_fetch(
    screen: GatewaysScreen, window: MainWindow, qtbot: QtBot
) -> None:
    add(screen, **GOOD)
    gateway_id, site = screen.list.current, screen.bench.session.site
    field = screen.form.fields["proxy"]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "pbx.mine")
    with site.act("Another program") as act:
        act.add_gateway("Other", "ht802", {})
    qtbot.waitUntil(lambda: len(screen._gateways) == 2, timeout=5000)
    assert (screen.list.current, field.text()) == (gateway_id, "pbx.mine")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [each.values.get("proxy") for each in site.gateways()] == ["pbx.mine", None]


def test_what_was_typed_for_a_gateway_that_is_gone_is_not_the_next_ones(
    screen: GatewaysScreen, window: MainWindow, qtbot: QtBot
) -> None:
    add(screen, **GOOD)
    gone, site = screen.list.current, screen.bench.session.site
    add(screen, "ht802")
    screen.list.choose(gone)
    field = screen.form.fields["proxy"]
    field.setFocus()
    QTest.keyClicks(field, "pbx.mine")
    with site.act("Another program") as act:
        act.remove_gateway(gone)
    qtbot.waitUntil(lambda: gone not in screen._gateways, timeout=5000)
    assert field.text() == ""


def test_a_cell_that_is_typed_into_keeps_it_while_a_gateway_fetches(
    screen: GatewaysScreen, qtbot: QtBot
) -> None:
    add(screen, **GOOD)
    table, site = screen.form.ports, screen.bench.session.site
    table.edit(table.ports.index(0, 2))
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.setText("20077")
    with qtbot.waitSignal(screen.bench.session.gateways_changed, timeout=5000):
        outcomes.fetched(site, screen.list.current, "a file", datetime.now(UTC))
    assert editor.text() == "20077"


def test_ports_that_are_numbered_otherwise_are_painted_anew(screen: GatewaysScreen, qtbot: QtBot) -> None:
    ports, model = PortsModel(screen.bench.theme, screen), gateway_model("ht802")
    other = replace(model, vendor="patton")
    ports.show_ports(model, [{}, {}], (), {})
    with qtbot.waitSignal(ports.dataChanged):
        ports.show_ports(other, [{}, {}], (), {})
    with qtbot.assertNotEmitted(ports.dataChanged):
        ports.show_ports(other, [{}, {}], (), {})


def test_a_list_that_is_read_again_stays_where_it_was_scrolled(
    screen: GatewaysScreen, window: MainWindow, qtbot: QtBot
) -> None:
    for _each in range(15):
        add(screen)
    bar = screen.list.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 3)
    screen.list.choose(screen.list.current)
    bar.setValue(2)
    window.bench.session.reloaded.emit()
    assert bar.value() == 2
