"""The steps of a first site, in the window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nvprov_gui.ui.screens.phones.guide import Guide
from nvprov_gui.ui.screens.phones.screen import PhonesScreen
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.guide import Step
from tests.ui.conftest import MACS


def screen_of(window: MainWindow) -> PhonesScreen:
    screen = window.current
    assert isinstance(screen, PhonesScreen)
    return screen


def words(guide: Guide) -> list[str]:
    return [chip.text() for chip in guide.chips.values()]


def test_it_goes_on_with_the_site(window: MainWindow, qtbot: QtBot) -> None:
    window.bench.store.change(language="en")
    screen = screen_of(window)
    guide = screen.guide
    assert guide.isVisible()
    assert guide.step is Step.PAIR
    assert words(guide)[:3] == ["✓ Users", "✓ Phones", "Pair them"]
    users = screen.users.next_users()
    screen.acts.assign([*zip_pairs(users)])
    qtbot.waitUntil(lambda: guide.step is Step.SERVE)
    button = guide._buttons[Step.SERVE]
    assert button.isVisible()
    assert not guide._buttons[Step.HAND_OVER].isVisible()


def test_its_height_is_that_of_every_step(window: MainWindow) -> None:
    guide = screen_of(window).guide
    heights = set()
    for step in Step:
        guide.step = step
        guide._show_step()
        QApplication.processEvents()
        QApplication.sendPostedEvents()
        heights.add(guide.height())
    assert len(heights) == 1


def zip_pairs(users: list) -> list:  # type: ignore[type-arg]
    from nvprov_gui.workflows.assigning import Pair

    free = [MACS[0], *MACS[2:]]
    return [Pair(user, mac) for user, mac in zip(users, free, strict=False)]


def test_closed_it_stays_away_until_asked_for(window: MainWindow) -> None:
    screen = screen_of(window)
    screen.guide._close.click()
    assert not screen.guide.isVisible()
    screen._reload()
    assert not screen.guide.isVisible()
    screen.do.guide.trigger()
    assert screen.guide.isVisible()


def test_splitters_and_columns_are_remembered(window: MainWindow, qtbot: QtBot) -> None:
    window.show_screen("users")
    screen = window.current
    table, across = screen.table, screen._across  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: across.width() > 800)
    table.setColumnWidth(1, 277)
    across.moveSplitter(700, 1)
    window.stack.removeWidget(window.screens.pop("users"))
    window.show_screen("users")
    again = window.current
    assert again is not screen
    qtbot.waitUntil(lambda: again._across.sizes()[0] == across.sizes()[0])  # type: ignore[attr-defined]
    assert again.table.columnWidth(1) == 277  # type: ignore[attr-defined]
