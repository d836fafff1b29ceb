"""What macOS hands to the program that runs already: files that were double-clicked, links that were clicked.

Windows and Linux name them on the command line of a new process.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent

from nvprov_gui.domain.dialling import is_link

LISTENS = sys.platform == "darwin"
"""Elsewhere nothing comes this way, and every event of the program would be looked at for nothing."""


class Handed(QObject):
    """Listens for the system's events to the application.

    Signals:
        file: the path of a file.
        link: a ``tel:`` link, as it came.
    """

    file = Signal(object)
    link = Signal(str)

    def __init__(self, app: QCoreApplication, parent: QObject) -> None:
        super().__init__(parent)
        if LISTENS:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        url = event.url().toString()
        if is_link(url):
            self.link.emit(url)
        elif event.file():
            self.file.emit(Path(event.file()))
        return True
