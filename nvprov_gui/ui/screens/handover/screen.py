"""The hand-over screen."""

from __future__ import annotations

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.paged import PagedScreen
from nvprov_gui.ui.screens.handover.documents import DocumentsPage
from nvprov_gui.ui.screens.handover.sharing_page import SharingPage


class HandoverScreen(PagedScreen):
    """Documents, and whatever else belongs to the end of a job."""

    key = "handover"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.documents = DocumentsPage(bench, self)
        self.sharing = SharingPage(bench, self)
        self.put((self.documents, self.sharing))

    @property
    def title(self) -> str:
        return self.tr("Handover")

    def retranslate(self) -> None:
        super().retranslate()
        self.tabs.setAccessibleName(self.tr("Pages of the handover"))
