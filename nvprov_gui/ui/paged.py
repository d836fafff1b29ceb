"""A screen of several pages on tabs; the actions of the page that is shown stand in the header."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout

from nvprov_gui.domain.digits import whole
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.page import Page
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.widgets.bar import Bar


class PagedScreen(Screen):
    """Pages beside each other; the one that was shown last comes first again. ``key`` remembers it."""

    key = ""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.pages: tuple[Page, ...] = ()
        self.tabs, self.stack = QTabBar(self), QStackedWidget(self)

    def put(self, pages: Sequence[Page]) -> None:
        """Show these pages; called once, by the screen."""
        self.pages = tuple(pages)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for page in self.pages:
            self.tabs.addTab(page.name)
            self.stack.addWidget(page)
            page.headed.connect(self.headed)
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn)
        kept = str(self.bench.store.geometry.value(f"{self.key}/page", 0))
        self.tabs.setCurrentIndex(whole(kept) or 0)
        self.retranslate()
        self._turn(self.tabs.currentIndex())

    def turn_to(self, page: Page) -> None:
        """Bring a page to the front."""
        self.tabs.setCurrentIndex(self.pages.index(page))

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.stack.currentIndex()]

    @property
    def subtitle(self) -> str:
        return self.page.subtitle

    @property
    def header_actions(self) -> Sequence[QAction]:
        return self.page.header_actions

    @property
    def primary(self) -> QAction | None:
        return self.page.primary

    @property
    def commands(self) -> Sequence[QAction]:
        pages = [action for page in self.pages for action in (*page.actions(), *page.header_actions)]
        return list(dict.fromkeys((*self.actions(), *pages)))

    def place_of(self, action: QAction) -> str:
        page = self._page_of(action)
        return page.name if page is not None else ""

    def show_place_of(self, action: QAction) -> None:
        page = self._page_of(action)
        if page is not None:
            self.turn_to(page)

    def _page_of(self, action: QAction) -> Page | None:
        return next((p for p in self.pages if action in (*p.actions(), *p.header_actions)), None)

    def show_all(self) -> None:
        self.page.show_all()

    def _lay_out(self) -> None:
        bar = Bar(self, 16)
        bar.row.setContentsMargins(16, 8, 16, 0)
        bar.row.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        bar.setVisible(len(self.pages) > 1)
        column.addWidget(self.stack, 1)

    def _turn(self, at: int) -> None:
        if not 0 <= at < len(self.pages):
            return
        self.stack.setCurrentIndex(at)
        self.bench.store.geometry.setValue(f"{self.key}/page", at)
        if self.isVisible():
            self._show_page()

    def showEvent(self, event: QShowEvent) -> None:
        """What was away meanwhile is looked at anew."""
        super().showEvent(event)
        if self.pages:
            self._show_page()

    def _show_page(self) -> None:
        if self.bench.session.is_open:
            self.page.shown()
        self.headed.emit()

    def retranslate(self) -> None:
        for at, page in enumerate(self.pages):
            self.tabs.setTabText(at, page.name)
