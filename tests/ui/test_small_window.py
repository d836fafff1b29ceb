"""At 1366×768, and with everything half as big again, nothing sticks out of the screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from nvprov_gui.ui.paged import PagedScreen
from nvprov_gui.ui.registry import SCREENS
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.window import MainWindow

ROOM = (920, 500)
"""1366×768 at 150 %, without the frame and the system's bar."""


def show_keys(window: MainWindow) -> None:
    """The page with the most buttons."""
    window.bench.store.change(language="en")
    window.show_screen("settings")
    screen = window.current
    assert isinstance(screen, PagedScreen)
    screen.turn_to(screen.pages[0])


def places(window: MainWindow) -> list[str]:
    """Show each page of each screen; the names of those that want more than the room."""
    too_big = []
    for entry in SCREENS:
        window.show_screen(entry.key)
        screen = window.current
        pages = screen.pages if isinstance(screen, PagedScreen) else (None,)
        for page in pages:
            if page is not None and isinstance(screen, PagedScreen):
                screen.turn_to(page)
            least = window.minimumSizeHint()
            if least.width() > ROOM[0] or least.height() > ROOM[1]:
                too_big.append(f"{entry.key} {page and page.name}: {least.width()}×{least.height()}")
    return too_big


@pytest.mark.parametrize("language", ["en", "it"])
def test_every_page_has_room_on_a_small_screen(window: MainWindow, language: str) -> None:
    window.bench.store.change(language=language)
    found = places(window)
    window.bench.store.change(language="en")
    assert found == []


def test_header_gives_way_in_a_narrow_window_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    show_keys(window)

    def seen() -> list[ActionButton]:
        return [each for each in window.header.findChildren(ActionButton) if each.isVisible()]

    qtbot.waitUntil(lambda: len(seen()) == 6)
    window.resize(*ROOM)
    qtbot.waitUntil(lambda: window.header.width() == ROOM[0])
    assert all(each.geometry().right() <= ROOM[0] for each in seen())
    assert window.current.primary in [each.action for each in seen()]
    window.resize(ROOM[0] - 10, ROOM[1])
    window.resize(1700, 768)
    qtbot.waitUntil(lambda: len(seen()) == 6)


def test_what_had_no_room_stands_in_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    show_keys(window)
    window.header.setFixedWidth(560)
    qtbot.waitUntil(lambda: window.header.width() == 560)
    menu = [action.text() for action in window.header._menu.actions()]
    shown = [each.action.text() for each in window.header._buttons if each.isVisible()]
    assert menu[0] == "Copy to…"
    assert sorted(menu + shown) == sorted(action.text() for action in window.current.header_actions)
