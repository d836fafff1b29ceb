"""Help in place: from the card of a phone to what is behind it, a search, keys, licences."""

from __future__ import annotations

import re
import sys
from importlib import metadata

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nvprov_gui.ui.screens.help.about import LIBRARIES
from nvprov_gui.ui.screens.help.screen import HelpScreen
from nvprov_gui.ui.window import MainWindow


@pytest.fixture
def screen(window: MainWindow) -> HelpScreen:
    window.actions_of_frame.help.trigger()
    shown = window.current
    assert isinstance(shown, HelpScreen)
    return shown


def test_the_card_of_a_phone_leads_to_its_article(window: MainWindow, qtbot: QtBot) -> None:
    window.bench.moves.explain("half_way")
    shown = window.current
    assert isinstance(shown, HelpScreen)
    chosen = shown.trouble.chosen
    assert chosen is not None
    assert chosen.code == "half_way"


def test_a_search_by_several_words(screen: HelpScreen, qtbot: QtBot) -> None:
    screen.turn_to(screen.trouble)
    every = screen.trouble.list.count()
    qtbot.keyClicks(screen.trouble.query, "switch power")
    assert 0 < screen.trouble.list.count() < every
    chosen = screen.trouble.chosen
    assert chosen is not None
    assert chosen.code == "silent"
    qtbot.keyClicks(screen.trouble.query, " zebra")
    assert screen.trouble.list.count() == 0
    assert screen.trouble.detail.isHidden()


def test_what_is_left_open_ends_in_three_dots(screen: HelpScreen) -> None:
    screen.turn_to(screen.trouble)
    texts = [screen.trouble.list.item(at).text() for at in range(screen.trouble.list.count())]
    assert any("…" in text for text in texts)
    assert not any("….\n" in f"{text}\n" for text in texts)


def test_every_key_is_listed(screen: HelpScreen) -> None:
    screen.turn_to(screen.keys)
    tree = screen.keys.tree
    lines = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    keys = {head.child(at).text(1) for head in lines if head for at in range(head.childCount())}
    assert {"F1", "F5", "F8", "F12", "Ctrl+K", "Ctrl+I"} <= keys


def test_versions_and_licences_can_be_copied(screen: HelpScreen) -> None:
    screen.turn_to(screen.about)
    screen.about.copy.trigger()
    copied = QGuiApplication.clipboard().text()
    assert "GPL" in copied
    for name, licence in LIBRARIES:
        if name == "uvloop" and sys.platform == "win32":
            continue  # not made for Windows
        assert f"{name} {metadata.version(name)} ({licence})" in copied


def test_the_list_of_libraries_is_whole() -> None:
    needed = [line for line in metadata.requires("nvprov-gui") or [] if "extra ==" not in line]
    direct = {re.split(r"[<>=;\[\s]", line)[0].lower() for line in needed}
    assert direct
    assert direct <= {name.lower() for name, _licence in LIBRARIES}


@pytest.mark.parametrize(("language", "word"), [("it", "certificato"), ("it", "fascio"), ("en", "provider")])
def test_what_one_calls_it_is_found(window: MainWindow, qtbot: QtBot, language: str, word: str) -> None:
    window.bench.store.change(language=language)
    window.show_screen("help")
    page = window.current.trouble
    qtbot.waitUntil(
        lambda: page.name == ("Troubleshooting" if language == "en" else "Risoluzione dei problemi")
    )
    page.query.setText(word)
    assert page.list.count() >= 1
    window.bench.store.change(language="en")
    qtbot.waitUntil(lambda: page.name == "Troubleshooting")


def test_f1_is_followed_by_what_one_sees(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    window.actions_of_frame.help.trigger()
    qtbot.waitUntil(window.current.trouble.query.hasFocus)
