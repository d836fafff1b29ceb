"""At 1366×768, and with everything half as big again, nothing sticks out of the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from nvprov_gui.ui.paged import PagedScreen
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.window import MainWindow
from tests.ui.places import places

ROOM = (920, 500)
"""1366×768 at 150 %, without the frame and the system's bar."""


def show_keys(window: MainWindow) -> None:
    """The page with the most buttons."""
    window.bench.store.change(language="en")
    window.show_screen("settings")
    screen = window.current
    assert isinstance(screen, PagedScreen)
    screen.turn_to(screen.pages[0])


def too_big(window: MainWindow) -> Iterator[str]:
    """The pages that want more than the room."""
    for place in places(window):
        least = window.minimumSizeHint()
        if least.width() > ROOM[0] or least.height() > ROOM[1]:
            yield f"{place}: {least.width()}×{least.height()}"


def cut(window: MainWindow) -> Iterator[str]:
    """The sentences on the page that is shown that are higher than their labels."""
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.wordWrap() and label.height() < label.heightForWidth(label.width()):
            yield label.text()


@pytest.mark.parametrize("language", ["en", "it"])
def test_every_page_has_room_on_a_small_screen(window: MainWindow, language: str) -> None:
    window.bench.store.change(language=language)
    found = list(too_big(window))
    window.bench.store.change(language="en")
    assert found == []


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("size", [ROOM, (1366, 740)])
def test_no_sentence_is_cut(window: MainWindow, language: str, size: tuple[int, int]) -> None:
    window.bench.store.change(language=language)
    window.resize(*size)
    found = {place: sorted(cut(window)) for place in places(window)}
    window.bench.store.change(language="en")
    assert {place: texts for place, texts in found.items() if texts} == {}


def test_a_message_is_as_high_as_its_sentence(window: MainWindow) -> None:
    for count in (1, 30, 60):
        window.bench.messages.warning("The sentence is long. " * count)
        QApplication.processEvents()
    assert list(cut(window)) == []


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
