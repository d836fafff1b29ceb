"""The addresses that phones can be led to, and how each vendor takes one by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nvprov_gui.serving.addresses import best_address

if TYPE_CHECKING:
    from nvprov_gui.storage import Site

_USUAL_PORT = 8080


def bases(site: Site, serving: str = "") -> list[tuple[str, str]]:
    """``("laptop", URL)`` and ``("pbx", URL)``; the PBX comes first once the site has moved there.

    ``serving`` is where phones are served now (``http://192.168.1.5:8080/provisioning/``); without it the
    address that was used last, or would be.
    """
    here = serving or site.setting("serving_url")
    here = here or f"http://{best_address()}:{_USUAL_PORT}/provisioning/"
    published = site.setting("published_url")
    found = [("laptop", here)]
    if site.info.pbx or published:
        found.append(("pbx", published or f"http://{site.info.pbx}/provisioning/"))
    return found[::-1] if published else found
