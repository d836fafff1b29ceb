"""The PBX screen: connection, import, publishing, click to call."""

from __future__ import annotations

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.paged import PagedScreen
from nvprov_gui.ui.screens.pbx.call_page import CallPage
from nvprov_gui.ui.screens.pbx.connection_page import ConnectionPage
from nvprov_gui.ui.screens.pbx.cti_page import CtiPage
from nvprov_gui.ui.screens.pbx.import_page import ImportPage
from nvprov_gui.ui.screens.pbx.publish_page import PublishPage
from nvprov_gui.ui.screens.pbx.redirect_page import RedirectPage


class PbxScreen(PagedScreen):
    """Its pages share the window's connection."""

    key = "pbx"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.link = bench.pbx
        self.connection = ConnectionPage(bench, self.link, self)
        self.importing = ImportPage(bench, self.link, self)
        self.publishing = PublishPage(bench, self.link, self)
        self.redirects = RedirectPage(bench, self)
        self.calling = CallPage(bench, self)
        self.cti = CtiPage(bench, self)
        bench.moves.dialled.connect(self._take_number)
        self.put((self.connection, self.importing, self.publishing, self.redirects, self.calling, self.cti))

    def _take_number(self) -> None:
        """A link was clicked somewhere: its number stands ready, a person presses *Call*."""
        number, self.bench.moves.number = self.bench.moves.number, ""
        if number:
            self.turn_to(self.calling)
            self.calling.number.setText(number)
            self.calling.number.setFocus()

    @property
    def title(self) -> str:
        return self.tr("PBX")

    def retranslate(self) -> None:
        super().retranslate()
        self.tabs.setAccessibleName(self.tr("Pages of the PBX"))
