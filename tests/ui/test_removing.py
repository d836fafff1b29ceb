"""What was removed is said, and can be taken back where it is said; users have a menu as phones have."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from nvprov_gui.ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def undo_of(window: MainWindow) -> QPushButton:
    """The button in the message."""
    return next(each for each in window.message_bar.findChildren(QPushButton) if each.text() == "Undo")


def test_removed_phones_are_said_and_come_back(window: MainWindow) -> None:
    session = window.bench.session
    window.current.acts.remove_phones(session.roster.phones[:2])
    assert window.message_bar.texts == ["2 phones removed."]
    undo_of(window).click()
    assert len(session.roster.phones) == 5
    assert window.message_bar.texts == []


def test_the_offer_ends_with_the_next_edit(window: MainWindow) -> None:
    acts, session = window.current.acts, window.bench.session
    acts.remove_users(session.roster.users[:1])
    assert window.message_bar.texts == ["1 user removed."]
    acts.add_user("Anna", "300")
    assert window.message_bar.texts == []


def test_users_have_a_menu(window: MainWindow) -> None:
    window.show_screen("users")
    screen = window.current
    menu = screen.menu()
    assert {screen.add, screen.remove} <= set(menu.actions())
    screen.table.select_rows([0], 0)
    screen.table.customContextMenuRequested.emit(screen.table.rect().center())
    next(each for each in menu.actions() if each is screen.remove).trigger()
    assert len(window.bench.session.roster.users) == 3
