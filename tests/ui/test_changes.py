"""Several phones selected: the inspector tells which of them would get another file."""

from __future__ import annotations

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.records import Contact
from nvprov_gui.domain.states import PhoneEvent
from nvprov_gui.ui.screens.phones.screen import PhonesScreen
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.configuration import Asker, configuration
from nvprov_gui.workflows.home import laptop_base
from tests.ui.conftest import MACS


def test_a_few_words_stand_at_the_top(window: MainWindow, qtbot: QtBot) -> None:
    screen = window.current
    assert isinstance(screen, PhonesScreen)
    screen.table.select_rows([2, 3])
    changes = screen.inspector.changes
    qtbot.waitUntil(lambda: changes._words.text() == "2 have fetched nothing yet.")
    qtbot.waitUntil(lambda: 0 < changes._words.height() < 40)
    assert changes._words.y() < 80
    assert changes._about.y() < changes._words.y()


def test_those_who_would_change_are_told_and_selected(window: MainWindow, qtbot: QtBot) -> None:
    site = window.bench.session.site
    for mac in MACS[:3]:
        phone = site.phone(mac)
        assert phone is not None
        text = configuration(site, phone, Asker(laptop_base(site), complete=True)).text
        now = datetime.now(UTC)
        fetched = PhoneEvent.SECOND_FETCH
        site.note([Contact(mac, fetched, now, "10.0.0.9", "", "", "f", phone.version, served=text)])
    with site.act("Change") as act:
        act.set_parameter(Level.PHONE, MACS[0], "language", "de")
    screen = window.current
    assert isinstance(screen, PhonesScreen)
    screen.table.selectAll()
    changes = screen.inspector.changes
    qtbot.waitUntil(lambda: "German" in changes.text.toPlainText())
    words = screen.inspector.changes._words.text()
    assert words.splitlines() == [
        "1 would get another file.",
        "2 have exactly what they would get.",
        "2 have fetched nothing yet.",
    ]
    changes.select.trigger()
    assert [phone.mac for phone in screen.selected()] == [MACS[0]]


def test_colours_can_change_after_the_site_is_closed(window: MainWindow, qtbot: QtBot) -> None:
    window.bench.session.close()
    qtbot.waitUntil(lambda: window.screens.keys() <= {"start"})
    qtbot.wait(50)
    window.bench.theme.changed.emit()
    assert window.message_bar.texts == []
