"""How long a phone's file takes, alone and for a whole site."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import rows
import sites
from nvprov_gui.rendering.phone import render_phone
from nvprov_gui.storage import Site
from nvprov_gui.workflows.configuration import Asker, configuration

BASE = "http://192.168.1.5:8080/provisioning/"
SIXTY_KEYS = ("yealink-T85", "fanvil-X6")


def _all(site: Site) -> int:
    """Render every phone from a fresh look into the site; the bytes in all."""
    now = site.snapshot()
    return sum(len(configuration(now, phone, Asker(BASE)).body) for phone in now.phones())


def measure(phones: int = 1000) -> Iterator[rows.Row]:
    """One phone of sixty keys, then every phone of a site."""
    keys = {f"linekey_type_{n}": "blf" for n in range(1, 61)} | {
        f"linekey_value_{n}": str(200 + n) for n in range(1, 61)
    }
    for model in SIXTY_KEYS:
        one = rows.seconds(lambda model=model: render_phone(model, keys), rounds=30)  # type: ignore[misc]
        yield rows.at_most(f"render {model} with 60 keys, warm", one * 1000, 3, "ms")
    with (
        tempfile.TemporaryDirectory() as folder,
        sites.make_site(Path(folder) / "bench.nvprov", phones) as site,
    ):
        all_of_them = rows.seconds(lambda: _all(site), rounds=1)
        yield rows.at_most(f"render all phones of a site of {phones}", all_of_them, 3 * phones / 1000, "s")
