"""The connection to the PBX that the screens share: opened in the background, closed with the site."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nvprov_gui.qt.task import Failure, Task, Tasks
from nvprov_gui.ui.messages import Messages, Voice, Words
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.session import Session

if TYPE_CHECKING:
    from nvprov_gui.pbx.connection import Pbx
    from nvprov_gui.workflows.pbx.link import PbxLink

TOPIC = "pbx"
"""Of what the PBX refused; withdrawn when it does what is asked."""


class Link(QObject):
    """Signs in when first needed; each piece of work gets the open connection.

    Signals:
        changed: signed in, signed out, or it failed; ``sentence`` says how.
        busy: whether work is under way.
    """

    changed = Signal()
    busy = Signal(bool)

    def __init__(self, session: Session, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._session, self._tasks, self._messages = session, tasks, messages
        self._pbx: Pbx | None = None
        self._task: Task | None = None
        self._voice: Voice = messages
        """Of the screen on which the work was begun."""
        self._done: Callable[[object], None] = lambda _result: None
        self._progress: Callable[[object], None] = lambda _value: None
        self.given: PbxLink | None = None
        """What the technician typed; else what is remembered."""
        self.sentence: Words = ""
        self.is_bad = False
        session.closing.connect(self.forget)

    @property
    def is_open(self) -> bool:
        """Whether the PBX has let us in."""
        return self._pbx is not None

    @property
    def is_busy(self) -> bool:
        """Whether work is under way."""
        return self._task is not None

    def run(
        self,
        work: Callable[[Pbx, Task], object],
        done: Callable[[object], None],
        progress: Callable[[object], None] | None = None,
    ) -> None:
        """Do something with the PBX, after signing in if need be; one thing at a time."""
        if self._task is not None:
            return
        self._done, self._progress = done, progress or (lambda _value: None)
        self._voice = self._messages.voice_here
        site, given, there = self._session.site, self.given, self._pbx

        def whole(task: Task) -> object:
            from nvprov_gui.workflows.pbx.link import link_of, sign_in_to

            pbx = there or sign_in_to(given or link_of(site))
            return pbx, work(pbx, task)

        self._task = self._tasks.run(whole, self._arrived, self._failed, self._moved)
        self.busy.emit(True)

    def stop(self) -> None:
        """End the work after the step it is at."""
        if self._task is not None:
            self._task.stop()

    def close(self) -> None:
        """Sign out."""
        self.stop()
        pbx, self._pbx = self._pbx, None
        if pbx is not None and self._task is None:
            pbx.close()
        self.changed.emit()

    def forget(self) -> None:
        """The site goes: nothing that was typed or begun for it is anything to another one."""
        self.given, self.sentence, self.is_bad = None, "", False
        self.close()
        if self._task is not None:
            self._task = None
            self.busy.emit(False)

    def _moved(self, value: object) -> None:
        if self._is_ours:
            self._progress(value)

    @property
    def _is_ours(self) -> bool:
        """Whether what is heard now is of this site's work: another site has another PBX."""
        return self.sender() is self._task

    def _arrived(self, result: object) -> None:
        if not self._is_ours:
            if isinstance(result, tuple):
                result[0].close()
            return
        self._task = None
        if isinstance(result, tuple):
            self._pbx, found = result
            self.is_bad, self.sentence = False, ""
            self._messages.withdraw(TOPIC)
            self._done(found)
        self.busy.emit(False)
        self.changed.emit()

    def _failed(self, failure: Failure) -> None:
        if not self._is_ours:
            return
        self._task = None
        self._say(failure)
        self.busy.emit(False)
        self.changed.emit()

    def _say(self, failure: Failure) -> None:
        self.is_bad, self.sentence = True, partial(say, failure.sentence)
        if failure.is_bug:
            self._messages.error(failure.sentence, failure.details)
        else:
            self._messages.withdraw(TOPIC)
            self._voice.warning(partial(say, failure.sentence), topic=TOPIC)
