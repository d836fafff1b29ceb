"""The network screen: how phones are found, and how they find the laptop."""

from __future__ import annotations

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.paged import PagedScreen
from nvprov_gui.ui.screens.network.answering import AnsweringPage
from nvprov_gui.ui.screens.network.by_hand import ByHandPage
from nvprov_gui.ui.screens.network.dhcp import DhcpPage
from nvprov_gui.ui.screens.network.find import FindPage

KEY = "network"


class NetworkScreen(PagedScreen):
    """Find devices, and the ways in which phones find the laptop."""

    key = KEY

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.devices = FindPage(bench, self)
        self.dhcp = DhcpPage(bench, self)
        self.by_hand = ByHandPage(bench, self)
        self.answering = AnsweringPage(bench, self)
        self.put((self.devices, self.answering, self.dhcp, self.by_hand))

    @property
    def title(self) -> str:
        return self.tr("Network")

    def search(self) -> None:
        """Search the network; the first time only what would be asked is shown."""
        seen = self.devices.announced
        self.turn_to(self.devices)
        if seen:
            self.devices.start()

    def retranslate(self) -> None:
        super().retranslate()
        self.tabs.setAccessibleName(self.tr("Pages of the network screen"))
