"""Before a site or the window is closed: what still runs is said once, and ended only when that is meant."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from nvprov_gui.domain.states import PhoneState
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.screen import Screen

_TOPIC = "leaving"
_LOOK_MS = 500
_TO_COME = (PhoneState.WAITING, PhoneState.CONTACTED)


class Leaving(QObject):
    """Knows what would be broken off; ``screens`` are those that were made."""

    def __init__(self, bench: Bench, screens: Mapping[str, Screen], parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._screens = bench, screens
        self._is_meant = False
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look)

    def then(self, go: Callable[[], object]) -> None:
        """Go at once if nothing runs, else when the technician says so; not while the site must stay open."""
        if reason := self._bench.session.why_held:
            self._bench.messages.withdraw(_TOPIC)
            self._bench.messages.warning(reason, topic=_TOPIC)
            self._looking.start()
        elif not self.is_held(go):
            go()

    def is_held(self, go: Callable[[], object]) -> bool:
        """Whether something runs; then it is asked about, and ``go`` is called if it may end."""
        running = [] if self._is_meant else self._running()
        if not running:
            return False

        def end() -> None:
            self._is_meant = True
            self._bench.messages.withdraw(_TOPIC)
            try:
                go()
            finally:
                self._is_meant = False

        words = self.tr("{0} Stop that and close?").format(" ".join(running))
        self._bench.messages.withdraw(_TOPIC)
        self._bench.messages.warning(words, self.tr("Stop and close"), end, _TOPIC)
        self._looking.start()
        return True

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
        busy = [screen.title for screen in self._screens.values() if screen.is_busy]
        if busy:
            found.append(self.tr("Something is still running: {0}.").format(", ".join(busy)))
        return found
