"""The window keeps its hold on the site file, whatever page was looked at."""

from __future__ import annotations

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.ui.window import MainWindow
from tests.ui.places import places
from tests.unit.storage.test_openfiles import phones_seen_by_another


def test_every_page_leaves_the_site_whole(window: MainWindow) -> None:
    site = window.bench.session.site
    for number, _place in enumerate(places(window), start=1):
        before = phones_seen_by_another(site.path)
        with site.act("add") as act:
            act.add_phone(MacAddress(f"805ec0100{number:03x}"), "yealink", "yealink-T46")
        assert phones_seen_by_another(site.path) == before + 1
