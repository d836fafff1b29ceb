"""What the command palette finds: actions, screens, phones, users."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from nvprov_gui.ui import words
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.registry import SCREENS
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.synonyms import alike
from nvprov_gui.ui.widgets.picker import Choice, matching

_LEAST = 2
"""So many letters before phones are searched."""


class Frame(Protocol):
    """What the palette asks of the window."""

    bench: Bench

    @property
    def current(self) -> Screen:
        """The screen that is shown."""

    def screen_of(self, key: str) -> Screen | None:
        """A screen that was made already."""

    def show_screen(self, key: str) -> None:
        """Show a screen."""

    def actions(self) -> list[QAction]:
        """The window's own actions."""


def choices(frame: Frame, text: str) -> list[Choice]:
    """Everything that fits what was typed: commands of this screen, of others, then phones."""
    actions = _named([*frame.current.commands, *frame.actions()])
    found = matching([_command(action, frame.current.place_of(action)) for action in actions], text)
    found.sort(key=lambda choice: not choice.enabled)
    if len(text.strip()) >= _LEAST:
        found += matching(list(_elsewhere(frame, {action.text() for action in actions})), text)
        found += matching(list(_phones(frame.bench)), text)
    return found


def _named(actions: Iterable[QAction]) -> list[QAction]:
    return [action for action in actions if action.text() and not action.property("hidden")]


def _elsewhere(frame: Frame, here: set[str]) -> Iterator[Choice]:
    """What other screens can do: it is done there, by what is selected there."""
    for entry in SCREENS:
        screen = frame.screen_of(entry.key)
        if screen is None or screen is frame.current:
            continue
        for action in _named(screen.commands):
            if action.text() not in here:
                parts = (QCoreApplication.translate("Screens", entry.name), screen.place_of(action))
                place = " · ".join(filter(None, parts))
                go = partial(_do_there, frame, entry.key, action)
                yield Choice(action.text().replace("&", ""), place, "", go, True, alike(action.text()))


def _do_there(frame: Frame, key: str, action: QAction) -> None:
    frame.show_screen(key)
    frame.current.show_place_of(action)
    if not action.property("seen first"):
        action.trigger()  # one that is off does nothing: what it lacks can be chosen there


def _command(action: QAction, place: str) -> Choice:
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    why = place if action.isEnabled() else action.statusTip()
    return Choice(
        action.text().replace("&", ""), why, keys, action.trigger, action.isEnabled(), alike(action.text())
    )


def _phones(bench: Bench) -> Iterator[Choice]:
    for phone in bench.session.roster.phones:
        title = f"{phone.extension} {phone.user}" if phone.extension else phone.mac.colons
        detail = f"{phone.mac.colons} {phone.location}"
        reveal = partial(bench.moves.reveal.emit, phone.mac)
        yield Choice(title, detail, words.state_word(phone), reveal)
