"""The addresses that phones can be led to, and how each vendor takes one by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nvprov_gui.workflows.home import PUBLISHED_URL, laptop_base

if TYPE_CHECKING:
    from nvprov_gui.storage import Site


def bases(site: Site, serving: str = "") -> list[tuple[str, str]]:
    """``("laptop", URL)`` and ``("pbx", URL)``; the PBX comes first once the site has moved there.

    ``serving`` is where phones are served now (``http://192.168.1.5:8080/provisioning/``); without it the
    address that was used last, or would be.
    """
    published = site.setting(PUBLISHED_URL)
    found = [("laptop", laptop_base(site, serving))]
    if site.info.pbx or published:
        found.append(("pbx", published or f"http://{site.info.pbx}/provisioning/"))
    return found[::-1] if published else found
