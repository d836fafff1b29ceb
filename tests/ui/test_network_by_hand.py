"""The page with each phone's own link: never older than the site."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from nvprov_gui.storage import Role, Site
from nvprov_gui.ui.acts import Acts
from nvprov_gui.ui.screens.network.by_hand import ByHandPage
from nvprov_gui.ui.screens.network.screen import NetworkScreen
from nvprov_gui.ui.window import MainWindow
from tests.ui.conftest import UNLOCK


def network(window: MainWindow) -> NetworkScreen:
    window.show_screen("network")
    assert isinstance(window.current, NetworkScreen)
    return window.current


@pytest.fixture
def page(window: MainWindow) -> ByHandPage:
    screen = network(window)
    screen.turn_to(screen.by_hand)
    return screen.by_hand


def test_a_new_link_of_another_screen_is_shown(page: ByHandPage, window: MainWindow) -> None:
    first = page.url.text()
    assert first.startswith("http://")
    Acts(window.bench.session).new_link(window.bench.session.roster.phones[:1])
    assert page.url.text().startswith("http://")
    assert page.url.text() != first
    window.show_screen("phones")
    window.current.acts.new_link(window.bench.session.roster.phones[:1])
    second = page.url.text()
    window.show_screen("network")
    assert page.url.text() != second


def test_it_gives_a_new_link_itself(page: ByHandPage, window: MainWindow) -> None:
    phone = window.bench.session.roster.phones[0]
    with window.bench.session.site.act("Burn") as act:
        act.burn_first_contact(phone.mac)
    window.bench.session.reload()
    assert page.url.text() == "Its link was used: give it a new one."
    assert not page.copy.isEnabled()
    page.new_link.trigger()
    assert page.url.text().startswith("http://")
    assert page.copy.isEnabled()


def test_a_phone_that_another_program_removed_has_no_link(page: ByHandPage, window: MainWindow) -> None:
    session = window.bench.session
    second = session.roster.phones[1]
    with Site.open(session.site.path, UNLOCK, Role.TOOL) as other, other.act("Remove") as act:
        act.remove_phone(second.mac)
    page.table.select_rows([page.rows.row_of(second.mac)])
    assert not page.copy.isEnabled()


def test_the_tab_that_was_open_last_shows_its_phones(window: MainWindow, qtbot: QtBot) -> None:
    window.bench.store.geometry.setValue(f"{NetworkScreen.key}/page", 3)
    screen = network(window)
    assert screen.page is screen.by_hand
    assert screen.by_hand.rows.rowCount() == 5
    assert screen.by_hand.url.text()


def test_without_a_phone_there_is_nothing_to_copy(page: ByHandPage) -> None:
    page.filter.setText("nobody")
    page.table.clearSelection()
    assert not page.copy.isVisible()
    assert not page.new_link.isVisible()
