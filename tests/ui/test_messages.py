"""What a screen says belongs to it; what stays on the screen follows the language."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from nvprov_gui.ui.messages import Kind, Message, Messages
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.window import MainWindow
from tests.ui.gateways import GOOD, add


@pytest.fixture
def english(window: MainWindow) -> MainWindow:
    window.bench.store.change(language="en")
    return window


def test_a_message_goes_and_comes_with_the_screen_that_said_it(english: MainWindow) -> None:
    english.show_screen("gateways")
    english.current.bench.messages.warning("Of the gateways.", "Make it there", lambda: None)
    english.bench.messages.warning("Of the site.")
    english.show_screen("users")
    assert english.message_bar.texts == ["Of the site."]
    english.current.bench.messages.warning("Of the users.")
    english.show_screen("gateways")
    assert english.message_bar.texts == ["Of the gateways.", "Of the site."]
    assert [each.text() for each in english.message_bar.findChildren(QPushButton) if each.isVisible()] == [
        "Make it there"
    ]


def test_what_a_screen_says_while_it_is_away_is_seen_and_stays_its_own(english: MainWindow) -> None:
    english.show_screen("gateways")
    gateways = english.current
    english.show_screen("users")
    gateways.bench.messages.warning("Of the gateways.")
    assert english.message_bar.texts == ["Of the gateways."]
    english.show_screen("phones")
    assert english.message_bar.texts == []
    english.show_screen("gateways")
    assert english.message_bar.texts == ["Of the gateways."]


def test_a_parts_warning_belongs_to_its_screen(english: MainWindow) -> None:
    english.show_screen("gateways")
    screen = english.current
    add(screen, **{**GOOD, "gateway": ""})
    screen.push.trigger()
    assert english.message_bar.texts
    english.show_screen("phones")
    assert english.message_bar.texts == []


def test_an_edit_that_is_refused_is_said_where_it_was_tried(english: MainWindow) -> None:
    english.show_screen("users")
    english.bench.session.edit(lambda _site: partial(_refuse)())
    assert english.message_bar.texts == ["This gateway is no longer in the site: choose another one."]
    english.show_screen("phones")
    assert english.message_bar.texts == []


def _refuse() -> None:
    from nvprov_gui.domain.errors import UserError

    raise UserError("This gateway is no longer in the site: choose another one.")


def test_what_is_broken_is_said_everywhere(english: MainWindow) -> None:
    english.show_screen("users")
    english.current.bench.messages.error("Broken.", "Traceback …")
    english.show_screen("phones")
    assert english.message_bar.texts == ["Broken."]


def test_a_topic_is_withdrawn_wherever_it_was_said(english: MainWindow) -> None:
    english.show_screen("users")
    english.current.bench.messages.warning("It failed.", topic="what")
    english.show_screen("phones")
    english.bench.messages.withdraw("what")
    english.show_screen("users")
    assert english.message_bar.texts == []


def test_three_at_most_are_shown_of_each_screen(english: MainWindow) -> None:
    for key in ("users", "phones"):
        english.show_screen(key)
        for number in range(4):
            english.current.bench.messages.warning(f"{key} {number}")
        assert english.message_bar.texts == [f"{key} {number}" for number in (1, 2, 3)]
    english.show_screen("users")
    assert english.message_bar.texts == [f"users {number}" for number in (1, 2, 3)]


def test_what_stands_there_is_said_in_the_other_language(english: MainWindow, qtbot: QtBot) -> None:
    words = "Which router does it use?"
    english.bench.messages.warning(partial(say, words), partial(say, "Stopped."), lambda: None)
    (button,) = english.message_bar.findChildren(QPushButton)
    english.bench.store.change(language="it")
    italian = say(words)
    qtbot.waitUntil(lambda: english.message_bar.texts == [italian])
    assert button.text() == button.accessibleName() == say("Stopped.")
    english.bench.store.change(language="en")
    qtbot.waitUntil(lambda: english.message_bar.texts == [words])
    assert italian != words


def test_early_messages_keep_their_place() -> None:
    messages = Messages()
    messages.voice("users").warning("Early.")
    messages.voice("users").error("Broken.")
    early, broken = messages.listen()
    assert isinstance(early, Message)
    assert "users" in early.places
    assert (broken.kind, broken.places) == (Kind.ERROR, frozenset())
