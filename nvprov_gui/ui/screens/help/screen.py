"""Help in place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.paged import PagedScreen
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.screens.help.about import AboutPage
from nvprov_gui.ui.screens.help.keys import Group, KeysPage
from nvprov_gui.ui.screens.help.sends import SendsPage
from nvprov_gui.ui.screens.help.trouble import TroublePage


class HelpScreen(PagedScreen):
    """What goes wrong, what is sent, keys, versions."""

    key = "help"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.trouble = TroublePage(bench, self)
        self.sends = SendsPage(bench, self)
        self.keys = KeysPage(bench, self._groups, self)
        self.about = AboutPage(bench, self)
        self.put((self.trouble, self.sends, self.keys, self.about))

    @property
    def title(self) -> str:
        return self.tr("Help")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        article, self.bench.moves.article = self.bench.moves.article, ""
        if article:
            self.turn_to(self.trouble)
            self.trouble.choose(article)
        else:
            self.page.shown()
        if self.page is self.trouble:  # F1, then what one sees
            QTimer.singleShot(0, self.trouble, self.trouble.query.setFocus)

    def _groups(self) -> Iterator[Group]:
        """The window's own actions, then those of every screen that was made."""
        window = self.window()
        yield self.tr("Everywhere"), window.actions()
        for screen in window.findChildren(Screen):
            if screen.objectName() != "start":
                name = screen.title or self.tr("Phones")
                yield name, screen.commands

    def retranslate(self) -> None:
        super().retranslate()
        self.tabs.setAccessibleName(self.tr("Pages of the help screen"))
