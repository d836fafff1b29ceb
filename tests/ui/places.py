"""Every page that the window has, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from nvprov_gui.ui.paged import PagedScreen
from nvprov_gui.ui.registry import SCREENS
from nvprov_gui.ui.window import MainWindow


def places(window: MainWindow) -> Iterator[str]:
    """Show each page of each screen; its name."""
    for entry in SCREENS:
        window.show_screen(entry.key)
        screen = window.current
        if isinstance(screen, PagedScreen):
            for page in screen.pages:
                screen.turn_to(page)
                QApplication.processEvents()
                yield f"{entry.key}: {page.name}"
        else:
            QApplication.processEvents()
            yield entry.key
