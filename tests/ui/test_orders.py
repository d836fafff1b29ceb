"""Commands from the window to simulated phones: asked first, each with its result, the failed ones again."""

from __future__ import annotations

from contextlib import ExitStack

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.records import Contact
from nvprov_gui.domain.states import PhoneEvent, PhoneState
from nvprov_gui.ui.screens.phones.order_dialog import OrderDialog
from nvprov_gui.ui.screens.phones.order_results import OrderResults
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.settings import effective
from nvprov_gui.workflows.simulate.desk import Asks, Desk
from tests.ui.conftest import MACS


def on_the_desk(window: MainWindow, desks: list[str]) -> None:
    """The first phones of the site are at these addresses."""
    site = window.bench.session.site
    now = site.info.created
    site.note(
        [
            Contact(mac, PhoneEvent.SECOND_FETCH, now, address)
            for mac, address in zip(MACS, desks, strict=False)
        ]
    )
    window.bench.session.reload()


def answer(press: bool, seen: list[str]) -> None:
    """Answer the question that is about to come up."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, OrderDialog):
            QTimer.singleShot(50, look)
            return
        seen.append(dialog.go.text())
        (dialog.accept if press else dialog.reject)()

    QTimer.singleShot(0, look)


def results(window: MainWindow) -> list[OrderResults]:
    return window.findChildren(OrderResults)


def test_a_restart_is_asked_for_with_the_count_and_the_failed_ones_are_told_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    site = window.bench.session.site
    secret = effective(site, site.phones()[0])["adminpw"].value
    with ExitStack() as stack:
        desks = [stack.enter_context(Desk(password=secret)) for _ in range(3)]
        desks[1].asks = Asks.REFUSES
        on_the_desk(window, [desk.web for desk in desks])
        seen: list[str] = []
        window.current.table.select_rows([0, 1, 2, 3])
        answer(True, seen)
        window.current.do.reboot.trigger()
        assert seen == ["Restart 3 phones"], "the fourth has no address yet"
        shown = results(window)[0]
        qtbot.waitUntil(shown.again.isVisible, timeout=20000)
        assert [phone.mac for phone in shown.failed] == [MACS[1]]
        desks[1].asks = Asks.DIGEST
        shown.again.click()
        qtbot.waitUntil(lambda: len(desks[1].told) == 1 and not shown.halt.isVisible(), timeout=20000)
        assert shown.failed == ()
        assert [len(desk.told) for desk in desks] == [1, 1, 1]
        shown.close()


def test_who_says_no_restarts_nothing(window: MainWindow) -> None:
    with Desk(asks=Asks.NOTHING) as desk:
        on_the_desk(window, [desk.web])
        window.current.table.select_rows([0])
        seen: list[str] = []
        answer(False, seen)
        window.current.do.reboot.trigger()
        assert seen
        assert not results(window)
        assert desk.told == []


def test_what_a_phone_without_an_address_can_be_told(window: MainWindow) -> None:
    window.current.table.select_rows([0])
    do = window.current.do
    assert not any(action.isEnabled() for action in (*do.orders.values(), do.web_page))


def test_registered_phones_are_found_in_the_background(window: MainWindow, qtbot: QtBot) -> None:
    with Desk("201") as desk:
        site = window.bench.session.site
        site.note([Contact(MACS[1], PhoneEvent.SECOND_FETCH, site.info.created, desk.sip)])
        window.bench.session.reload()
        window.current.table.select_rows([1])
        window.current.do.registration.trigger()
        roster = window.bench.session.roster
        qtbot.waitUntil(lambda: roster.phone(MACS[1]).state is PhoneState.REGISTERED, timeout=20000)
        for shown in results(window):
            shown.close()
