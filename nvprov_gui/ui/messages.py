"""The one channel for what the program says."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

log = logging.getLogger("nvprov")


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
    text: str
    details: str = ""
    button: str = ""
    act: Callable[[], None] | None = None
    topic: str = ""
    """What it is about, so that it can be withdrawn when that is over."""


class Messages(QObject):
    """Screens say things here; the message bar decides how they look, and early ones wait for it.

    Signals:
        posted: a Message.
        withdrawn: a topic; its messages are no longer true.
        cleared: nothing that was said is true any longer.
    """

    posted = Signal(object)
    withdrawn = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._early: list[Message] | None = []

    def info(
        self, text: str, button: str = "", act: Callable[[], None] | None = None, topic: str = ""
    ) -> None:
        """Something to know; fades by itself."""
        self._post(Message(Kind.INFO, text, button=button, act=act, topic=topic))

    def done(self, text: str) -> None:
        """Something worked; fades by itself."""
        self._post(Message(Kind.DONE, text))

    def warning(
        self, text: str, button: str = "", act: Callable[[], None] | None = None, topic: str = ""
    ) -> None:
        """Something didn't work and can be mended; stays until closed, or until its topic is withdrawn."""
        self._post(Message(Kind.WARNING, text, button=button, act=act, topic=topic))

    def withdraw(self, topic: str) -> None:
        """What was said about this is over; empty is about nothing."""
        if not topic:
            return
        if self._early is not None:
            self._early = [message for message in self._early if message.topic != topic]
        self.withdrawn.emit(topic)

    def clear(self) -> None:
        """All that was said is over; what the window has not shown yet still comes."""
        self.cleared.emit()

    def error(self, text: str, details: str = "") -> None:
        """Something is broken; stays until closed."""
        self._post(Message(Kind.ERROR, text, details))

    def listen(self) -> list[Message]:
        """The messages that came before anybody could show them; later ones are signalled."""
        early, self._early = self._early or [], None
        return early

    def _post(self, message: Message) -> None:
        level = {Kind.WARNING: logging.WARNING, Kind.ERROR: logging.ERROR}.get(message.kind, logging.INFO)
        log.log(level, "%s%s", message.text, f"\n{message.details}" if message.details else "")
        if self._early is not None:
            self._early.append(message)
        else:
            self.posted.emit(message)
