"""The window of a soak or storm: opens a site, serves it, prints where and by whom, runs until it is stopped.

With ``--pictures`` it paints its rows again and again; after a line on standard input it prints how long each
picture took from being asked for to being painted, in seconds as a JSON list, and ends.
"""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from nvprov_gui.app import _application, build
from nvprov_gui.qt.child import ChildState
from nvprov_gui.storage import Role, Site, Unlock
from nvprov_gui.ui.window import MainWindow

_BETWEEN_MS = 16
"""As often as a screen shows a picture."""


class Pictures(QObject):
    """Asks for pictures of a widget and measures how late they come."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget, self.late = widget, list[float]()
        self._asked = perf_counter()
        widget.installEventFilter(self)
        self._ask()

    def _ask(self) -> None:
        self._asked = perf_counter()
        self._widget.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt's own painting goes on; the next picture is asked for when this one is painted."""
        if event.type() == QEvent.Type.Paint and self._asked:
            watched.removeEventFilter(self)
            QApplication.sendEvent(watched, event)
            watched.installEventFilter(self)
            self.late.append(perf_counter() - self._asked)
            self._asked = 0.0
            QTimer.singleShot(_BETWEEN_MS, self._ask)
            return True
        return False


def main() -> int:
    """Show and serve the site named on the command line."""
    app = _application()
    window = build(app)
    window.show()
    serving = window.bench.serving

    def tell() -> None:
        if serving.state is ChildState.READY:
            print(serving.url, serving.pid, flush=True)

    serving.changed.connect(tell)
    window.bench.session.open(Site.open(Path(sys.argv[1]), Unlock.from_environment(), Role.EDITOR))
    window.show_screen("phones")
    serving.start()
    if "--pictures" in sys.argv:
        _measure(app, window)
    return app.exec()


def _measure(app: QApplication, window: MainWindow) -> None:
    pictures = Pictures(window.current.table.viewport())  # type: ignore[attr-defined]

    def end() -> None:
        print(json.dumps(pictures.late), flush=True)
        window.bench.session.close()
        app.quit()

    asked = threading.Event()

    def listen() -> None:
        sys.stdin.readline()
        asked.set()

    threading.Thread(target=listen, daemon=True).start()
    looking = QTimer(window)
    looking.timeout.connect(lambda: end() if asked.is_set() else None)
    looking.start(50)


if __name__ == "__main__":
    sys.exit(main())
