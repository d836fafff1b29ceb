"""The links that the PBX gave published phones, and who has followed them there."""

from __future__ import annotations

from collections.abc import Sequence

from nvprov_gui.domain.tokens import TokenPair
from nvprov_gui.pbx.connection import Pbx
from nvprov_gui.pbx.records import PbxPhone
from nvprov_gui.storage import Site
from nvprov_gui.workflows.home import PUBLISHED_URL


def keep_links(site: Site, phones: Sequence[PbxPhone]) -> int:
    """Keep what the PBX says of its links; from now on files carry the PBX's own URL. How many have moved."""
    moved = 0
    with site.act("Published") as act:
        for phone in phones:
            if act.phone(phone.mac) is not None and phone.permanent:
                act.set_pbx_tokens(phone.mac, TokenPair(phone.first or None, phone.permanent))
                moved += not phone.first
            if phone.permanent_url and not site.setting(PUBLISHED_URL):
                act.set_setting(PUBLISHED_URL, phone.permanent_url.rpartition(phone.permanent)[0])
    return moved


def look_who_moved(site: Site, pbx: Pbx) -> tuple[int, int]:
    """Ask the PBX which published phones have fetched there; how many of how many."""
    macs = [phone.mac for phone in site.phones() if site.pbx_tokens(phone.mac) is not None]
    return keep_links(site, [pbx.tancredi.phone(mac) for mac in macs]), len(macs)
