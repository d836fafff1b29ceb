"""Before a site or the window is closed: what still runs is said once, and ended only when that is meant."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from nvprov_gui.domain.states import PhoneState
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.words import listed

_TOPIC = "leaving"
_LOOK_MS, _WAIT_MS = 500, 100
_PATIENCE_MS = 6000
"""So long the window waits for the end of what it stops: longer than a trunk test takes to hang up."""
_TO_COME = (PhoneState.WAITING, PhoneState.CONTACTED)


class Leaving(QObject):
    """Knows what would be broken off; ``screens`` are those that were made."""

    def __init__(self, bench: Bench, screens: Mapping[str, Screen], parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._screens = bench, screens
        self._is_meant = False
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look)
        self._go: Callable[[], object] | None = None
        """What is done when everything has ended."""
        self._waiting = QTimer(self, interval=_WAIT_MS)
        self._waiting.timeout.connect(self._wait)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._leave)

    def then(self, go: Callable[[], object]) -> None:
        """Go at once if nothing runs, else when the technician says so; not while the site must stay open."""
        if reason := self._bench.session.why_held:
            self._bench.messages.withdraw(_TOPIC)
            self._bench.messages.warning(reason, topic=_TOPIC)
            self._looking.start()
        elif not self.is_held(go):
            go()

    def is_held(self, go: Callable[[], object]) -> bool:
        """Whether something runs; then it is asked about; if it may end, ``go`` is called when it has."""
        if self._go is not None:
            self._go = go  # it has been stopped already
            return True
        if self._is_meant or not self._running():
            return False

        self._bench.messages.withdraw(_TOPIC)
        self._bench.messages.warning(
            lambda: self.tr("{0} Stop that and close?").format(" ".join(self._running())),
            lambda: self.tr("Stop and close"),
            lambda: self._end(go),
            _TOPIC,
        )
        self._looking.start()
        return True

    def _end(self, go: Callable[[], object]) -> None:
        """Stop what runs; the window stays alive until it has ended, or doesn't."""
        self._looking.stop()
        self._bench.messages.withdraw(_TOPIC)
        self._go = go
        for screen in self._busy():
            screen.end()
        if busy := self._busy():
            self._bench.messages.warning(
                lambda: self.tr("Closing as soon as this has ended: {0}.").format(_names(busy)),
                lambda: self.tr("Close now"),
                self._leave,
                _TOPIC,
            )
            self._waiting.start()
            self._patience.start(_PATIENCE_MS)
        else:
            self._leave()

    def _wait(self) -> None:
        if not self._busy():
            self._leave()

    def _leave(self) -> None:
        go, self._go = self._go, None
        self._waiting.stop()
        self._patience.stop()
        self._bench.messages.withdraw(_TOPIC)
        if go is None:
            return
        self._is_meant = True
        try:
            go()
        finally:
            self._is_meant = False

    def _look(self) -> None:
        """What was asked is no question any longer once nothing runs."""
        if not self._bench.session.why_held and not self._running():
            self._looking.stop()
            self._bench.messages.withdraw(_TOPIC)

    def _running(self) -> list[str]:
        found = []
        phones = self._bench.session.roster.phones
        waiting = sum(phone.state in _TO_COME for phone in phones)
        if self._bench.serving.is_on and waiting:
            found.append(self.tr("Phones are being served; %n wait(s) for a file.", "", waiting))
        if busy := self._busy():
            found.append(self.tr("Something is still running: {0}.").format(_names(busy)))
        return found

    def _busy(self) -> list[Screen]:
        return [screen for screen in self._screens.values() if screen.is_busy]


def _names(screens: Sequence[Screen]) -> str:
    return listed(screen.busy_with for screen in screens)
