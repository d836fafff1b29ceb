"""One phone by hand: from the key, from the filter, from what a phone without a row asked."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.qt.child import ServedEvent
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
    bar.field.clear()
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.said.accessibleName() == "Type or scan its MAC address: it is on the label."
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


def _asked(window: MainWindow, mac: MacAddress, agent: str) -> None:
    """A phone asked the serving process for its file and got nothing."""
    text = f"A phone that is not in the site asked for {mac}.cfg. Add it, or ignore it."
    fields = {"address": "10.0.0.7", "user_agent": agent, "text": text}
    window.bench.serving._happened([ServedEvent("refused", datetime.now(UTC), str(mac), fields)])


def test_a_phone_that_asks_and_is_not_in_the_site_is_added_as_what_it_says(
    window: MainWindow, qtbot: QtBot
) -> None:
    screen = window.current
    _asked(window, NEW, "Yealink SIP-T31P 124.86.0.40")
    console = screen.console
    assert NEW.colons in str(console.model().index(0, 0).data())
    place = console.visualRect(console.model().index(0, 0))
    menu = console.menu(place.center())
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Add it"]
    end = place.center()
    end.setX(place.right() - 16)
    qtbot.mouseClick(console.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert screen.adding.field.text() == NEW.colons
    qtbot.keyClick(screen.adding.field, Qt.Key.Key_Return)
    phone = window.bench.session.site.phone(NEW)
    assert phone is not None
    assert phone.model == "yealink-T31"
    assert console.menu(place.center()) is None, "it is in the site now"
    screen.adding.field.setText("805ec0000098")
    assert screen.adding.model.text() == "Yealink T46G/S/U", "what one phone said is not true of the next"


def test_only_strangers_are_offered(window: MainWindow) -> None:
    console = window.current.console
    _asked(window, MACS[0], "Yealink SIP-T46U 108.86.0.40")
    assert console.menu(console.visualRect(console.model().index(0, 0)).center()) is None


def test_a_broken_phone_is_replaced_in_one_act(window: MainWindow, qtbot: QtBot) -> None:
    screen, site = window.current, window.bench.session.site
    screen.table.select_rows([1])
    screen.do.replace.trigger()
    bar = screen.adding
    assert bar.said.accessibleName() == "201 User 1 hands over user, location, settings and keys."
    bar.field.setText(MACS[1].colons)
    assert not bar.add.isEnabled(), "not by itself"
    bar.field.setText(NEW.colons)
    screen.table.select_rows([3], 3)
    assert bar.add.text() == "Replace 201", "whichever row is selected meanwhile"
    assert bar.model.text() == "Yealink T46G/S/U"
    bar.field.setFocus()
    qtbot.waitUntil(bar.field.hasFocus)
    screen.keys.scanned.emit(f"MAC: {NEW}")
    phone = site.phone(NEW)
    assert phone is not None
    assert (phone.extension, phone.location) == ("201", "Room 2")
    assert site.phone(MACS[1]) is None
    assert not bar.isVisible()
    window.bench.session.undo.undo()
    assert site.phone(NEW) is None
    assert site.phone(MACS[1]) is not None
