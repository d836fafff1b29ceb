"""The demo: a ready-made site, served, with simulated phones that really boot and fetch."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtWidgets import QWidget

from nvprov_gui.qt.child import ChildState
from nvprov_gui.qt.paths import cache_folder
from nvprov_gui.qt.programs import nvprov
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.opening import Opener

_PAUSE_MS = 1200
"""Long enough to see the board before it moves."""
_STAGGER = "0.9"
"""Seconds between two phones."""


class Demo(QObject):
    """Opens the demo, starts serving, plugs the simulated phones in."""

    def __init__(self, bench: Bench, opener: Opener, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._opener = opener
        self._phones = QProcess(self)
        self._path = cache_folder() / "demo" / "Demo.nvprov"

    def start(self) -> None:
        """Do it all."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._bench.session.opened.connect(self._opened)
        self._bench.session.closing.connect(self._end)
        self._bench.serving.changed.connect(self._serving)
        self._opener.demo(self._path)

    def _opened(self) -> None:
        self._bench.session.opened.disconnect(self._opened)
        QTimer.singleShot(_PAUSE_MS, self, self._serve)

    def _serve(self) -> None:
        """On loopback: the simulated phones are on this computer, and nobody else's are meant."""
        self._bench.serving.start("127.0.0.1")

    def _serving(self) -> None:
        running = self._phones.state() is not QProcess.ProcessState.NotRunning
        if self._bench.serving.state is not ChildState.READY or running:
            return
        self._bench.serving.changed.disconnect(self._serving)
        site = self._bench.session.site
        program, *arguments = nvprov("simulate", str(site.path), "--stagger", _STAGGER, "--key-from-stdin")
        self._phones.start(program, arguments)
        self._phones.write((json.dumps({"key": site.key.hex()}) + "\n").encode())

    def _end(self) -> None:
        self._phones.kill()
        self._phones.waitForFinished(1000)
        self.deleteLater()
