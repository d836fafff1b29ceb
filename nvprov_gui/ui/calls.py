"""Links to call that were clicked somewhere: their number comes to the click-to-call page."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nvprov_gui.ui.bench import Bench


class Calls(QObject):
    """Brings the window to the front with a number; without a site the number waits for one."""

    def __init__(self, bench: Bench, window: QWidget) -> None:
        super().__init__(window)
        self._bench, self._window = bench, window
        bench.session.opened.connect(self._opened)

    def listen(self) -> None:
        """Take links from now on, unless another window does."""
        from nvprov_gui.qt.call_port import CallPort  # Qt's network part is not needed for the first window

        port = CallPort(self)
        port.asked.connect(self.take)
        port.listen()

    def take(self, link: str) -> None:
        """A link was clicked; nothing is called before a person says so."""
        self._bench.moves.number = link
        self._window.raise_()
        self._window.activateWindow()
        if self._bench.session.is_open:
            self._bench.moves.dial()
        else:
            self._bench.messages.info(self.tr("Open the site whose phone shall call first."))

    def _opened(self) -> None:
        if self._bench.moves.number:
            self._bench.moves.dial()
