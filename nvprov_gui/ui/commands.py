"""What the command palette finds: actions, screens, phones, users."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Protocol

from PySide6.QtGui import QAction

from nvprov_gui.ui import words
from nvprov_gui.ui.bench import Bench
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

    def actions(self) -> list[QAction]:
        """The window's own actions."""


def choices(frame: Frame, text: str) -> list[Choice]:
    """Everything that fits what was typed: commands first, then phones."""
    actions = [*frame.current.commands, *frame.actions()]
    commands = [_command(action) for action in actions if action.text() and not action.property("hidden")]
    found = matching(commands, text)
    found.sort(key=lambda choice: not choice.enabled)
    if len(text.strip()) >= _LEAST:
        found += matching(list(_phones(frame.bench)), text)
    return found


def _command(action: QAction) -> Choice:
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    why = "" if action.isEnabled() else action.statusTip()
    return Choice(
        action.text().replace("&", ""), why, keys, action.trigger, action.isEnabled(), alike(action.text())
    )


def _phones(bench: Bench) -> Iterator[Choice]:
    for phone in bench.session.roster.phones:
        title = f"{phone.extension} {phone.user}" if phone.extension else phone.mac.colons
        detail = f"{phone.mac.colons} {phone.location}"
        reveal = partial(bench.moves.reveal.emit, phone.mac)
        yield Choice(title, detail, words.state_word(phone), reveal)
