"""The hand-over screen: pages on tabs, the actions of the page in the header."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.screens.handover.documents import DocumentsPage
from nvprov_gui.ui.screens.handover.page import Page


class HandoverScreen(Screen):
    """Pages beside each other; the one that was shown last comes first again."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.documents = DocumentsPage(bench, self)
        self.pages: tuple[Page, ...] = (self.documents,)
        self.tabs, self.stack = QTabBar(self), QStackedWidget(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for page in self.pages:
            self.tabs.addTab(page.name)
            self.stack.addWidget(page)
            self.addActions(page.actions())
            page.headed.connect(self.headed)
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn)
        kept = self.bench.store.geometry.value("handover/page", 0)
        self.tabs.setCurrentIndex(int(str(kept)) if str(kept).isdigit() else 0)
        self.retranslate()
        self._turn(self.tabs.currentIndex())

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.stack.currentIndex()]

    @property
    def title(self) -> str:
        return self.tr("Handover")

    @property
    def subtitle(self) -> str:
        return self.page.subtitle

    @property
    def header_actions(self) -> Sequence[QAction]:
        return self.page.header_actions

    @property
    def primary(self) -> QAction | None:
        return self.page.primary

    def _lay_out(self) -> None:
        bar = QFrame(self)
        bar.setObjectName("bar")
        bar.setFixedHeight(45)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.stack, 1)

    def _turn(self, at: int) -> None:
        if not 0 <= at < len(self.pages):
            return
        self.stack.setCurrentIndex(at)
        self.bench.store.geometry.setValue("handover/page", at)
        if self.bench.session.is_open:
            self.page.shown()
        self.headed.emit()

    def retranslate(self) -> None:
        self.tabs.setAccessibleName(self.tr("Pages of the handover"))
        for at, page in enumerate(self.pages):
            self.tabs.setTabText(at, page.name)
