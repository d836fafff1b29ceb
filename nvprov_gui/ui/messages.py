"""The one channel for what the program says, and where it is said."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

log = logging.getLogger("nvprov")

Words: TypeAlias = str | Callable[[], str]
"""A text, or how it is made: what stays on the screen is said anew when the language changes."""


class Kind(Enum):
    """How much a message matters; the value is its colour token."""

    INFO = "info"
    DONE = "ok"
    WARNING = "wait"
    ERROR = "bad"


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence; ``details`` is for whoever mends the program; ``act`` is what its button does."""

    kind: Kind
    words: Words
    details: str = ""
    button: Words = ""
    act: Callable[[], None] | None = None
    topic: str = ""
    """What it is about, so that it can be withdrawn when that is over."""
    places: frozenset[str] = frozenset()
    """The screens that it is shown over; empty: over all."""

    @property
    def text(self) -> str:
        """The sentence in the language of the window."""
        return said(self.words)


def said(words: Words) -> str:
    """A text in the language of the window."""
    return words if isinstance(words, str) else words()


class Voice:
    """Says things; whatever says them for one place knows which it is."""

    def post(self, message: Message) -> None:
        """Show a message."""
        raise NotImplementedError

    def withdraw(self, topic: str) -> None:
        """What was said about this is over; empty is about nothing."""
        raise NotImplementedError

    @property
    def channel(self) -> Messages:
        """Where everything that is said comes together."""
        raise NotImplementedError

    def info(
        self, text: Words, button: Words = "", act: Callable[[], None] | None = None, topic: str = ""
    ) -> None:
        """Something to know; fades by itself."""
        self.post(Message(Kind.INFO, text, button=button, act=act, topic=topic))

    def done(self, text: Words) -> None:
        """Something worked; fades by itself."""
        self.post(Message(Kind.DONE, text))

    def warning(
        self, text: Words, button: Words = "", act: Callable[[], None] | None = None, topic: str = ""
    ) -> None:
        """Something didn't work and can be mended; stays until closed, or until its topic is withdrawn."""
        self.post(Message(Kind.WARNING, text, button=button, act=act, topic=topic))

    def error(self, text: Words, details: str = "") -> None:
        """Something is broken; stays until closed."""
        self.post(Message(Kind.ERROR, text, details))


class Messages(QObject, Voice):
    """What is said here is of the whole program; screens have a voice of their own for what is theirs.

    The message bar decides how messages look, and early ones wait for it.

    Signals:
        posted: a Message.
        withdrawn: a topic; its messages are no longer true.
        moved: another screen has come.
        cleared: nothing that was said is true any longer.
    """

    posted = Signal(object)
    withdrawn = Signal(str)
    moved = Signal()
    cleared = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._early: list[Message] | None = []
        self.here = ""
        """The screen that is shown."""

    @property
    def channel(self) -> Messages:
        return self

    def voice(self, place: str) -> Voice:
        """What a screen says things with."""
        return _VoiceOf(self, place)

    @property
    def voice_here(self) -> Voice:
        """For what follows from something done on the screen that is shown."""
        return self.voice(self.here)

    def move(self, place: str) -> None:
        """Another screen has come."""
        self.here = place
        self.moved.emit()

    def withdraw(self, topic: str) -> None:
        if not topic:
            return
        if self._early is not None:
            self._early = [message for message in self._early if message.topic != topic]
        self.withdrawn.emit(topic)

    def clear(self) -> None:
        """All that was said is over; what the window has not shown yet still comes."""
        self.cleared.emit()

    def listen(self) -> list[Message]:
        """The messages that came before anybody could show them; later ones are signalled."""
        early, self._early = self._early or [], None
        return early

    def post(self, message: Message) -> None:
        level = {Kind.WARNING: logging.WARNING, Kind.ERROR: logging.ERROR}.get(message.kind, logging.INFO)
        log.log(level, "%s%s", message.text, f"\n{message.details}" if message.details else "")
        if self._early is not None:
            self._early.append(message)
        else:
            self.posted.emit(message)


class _VoiceOf(Voice):
    """One screen's voice: its warnings go when another screen comes, and come back with it.

    Where the technician is when something is said, it is seen, too. What fades by itself is in nobody's way,
    and what is broken concerns every screen.
    """

    def __init__(self, channel: Messages, place: str) -> None:
        self._channel, self._place = channel, place

    @property
    def channel(self) -> Messages:
        return self._channel

    def withdraw(self, topic: str) -> None:
        self._channel.withdraw(topic)

    def post(self, message: Message) -> None:
        if message.kind is Kind.WARNING and self._place:
            message = replace(message, places=frozenset((self._place, self._channel.here)))
        self._channel.post(message)
