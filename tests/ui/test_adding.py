"""One phone by hand: from the key, from the filter, from what a phone without a row asked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.ui.window import MainWindow
from tests.ui.conftest import MACS

NEW = MacAddress("805ec0000099")


def test_a_phone_is_added_with_the_model_its_siblings_have(window: MainWindow, qtbot: QtBot) -> None:
    screen = window.current
    assert screen.do.add in screen.actions()
    screen.do.add.trigger()
    bar = screen.adding
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, NEW.colons)
    assert bar.model.text() == "Yealink T46G/S/U"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    phone = window.bench.session.site.phone(NEW)
    assert phone is not None
    assert (phone.vendor, phone.model) == ("yealink", "yealink-T46")
    assert [one.mac for one in screen.selected()] == [NEW]
    window.bench.session.undo.undo()
    assert window.bench.session.site.phone(NEW) is None


def test_what_is_no_new_address_is_told(window: MainWindow, qtbot: QtBot) -> None:
    screen = window.current
    screen.do.add.trigger()
    bar = screen.adding
    bar.field.setText(MACS[0].colons)
    assert not bar.add.isEnabled()
    assert bar.said.accessibleName() == "It is in this site already."
    bar.field.setText("805ec00000")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert "12 digits" in bar.said.accessibleName()
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_whole_address_in_the_filter_that_nobody_has_can_be_added(window: MainWindow, qtbot: QtBot) -> None:
    screen = window.current
    screen.bar.field.setText(str(NEW))
    qtbot.waitUntil(lambda: screen.model.rowCount() == 0)
    shown = [
        button.accessibleName()
        for button in screen.table.viewport().findChildren(QAbstractButton)
        if button.isVisible()
    ]
    assert shown == ["Add phone"]
    screen.do.add.trigger()
    assert screen.adding.field.text() == NEW.colons


def test_where_no_row_is_the_menu_adds_a_phone(window: MainWindow) -> None:
    screen = window.current
    assert screen.do.add in screen.do.empty_menu(screen).actions()
