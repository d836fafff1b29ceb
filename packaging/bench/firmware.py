"""A large firmware to many phones at the same time: do configurations still come at once?"""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from urllib.parse import urlsplit

import rows
import serving
import sites
from nvprov_gui.domain.records import FileKind
from nvprov_gui.storage import Site
from nvprov_gui.workflows.simulate import Boot
from nvprov_gui.workflows.simulate.site import boot_plan

MEGABYTES, FETCHING, BOOTING, AT_ONCE = 80, 20, 300, 8
_PIECE = 1 << 16


def measure(megabytes: int = MEGABYTES) -> Iterator[rows.Row]:
    """Phones boot alone, then while others fetch."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "large.rom").write_bytes(os.urandom(megabytes << 20))
        with (
            sites.make_site(folder / "bench.nvprov", 2 * BOOTING + FETCHING) as site,
            site.act("File") as act,
        ):
            act.add_file(FileKind.FIRMWARE, "large.rom", folder / "large.rom")
        with serving.served(folder / "bench.nvprov") as there:
            with Site.open(folder / "bench.nvprov", sites.UNLOCK) as site:
                plan = boot_plan(site)
                tokens = [site.tokens(phone.mac).permanent for phone in site.phones()[:FETCHING]]
            urls = [f"{there.url}provisioning/{token}/firmware/large.rom" for token in tokens]
            alone = asyncio.run(serving.boot(plan[FETCHING : FETCHING + BOOTING], AT_ONCE))
            boots, seconds, received = asyncio.run(_together(plan[FETCHING + BOOTING :], urls))
    whole = sum(one == megabytes << 20 for one in received)
    title = f"{megabytes} MB firmware to {FETCHING} phones"
    yield rows.at_least(f"{title}: whole files", whole, FETCHING, "files")
    yield rows.beside(f"{title}: all of it", sum(received) / (1 << 20) / seconds, "MB/s")
    yield rows.beside(f"{title}: slowest configuration before", _slowest(alone), "s")
    yield rows.at_most(f"{title}: slowest configuration meanwhile", _slowest(boots), 1, "s")
    yield rows.at_most(f"{title}: phones that failed", sum(bool(one.reason) for one in boots), 0, "phones")


def _slowest(boots: list[Boot]) -> float:
    return max((max(boot.fetches) for boot in boots if boot.fetches), default=float("inf"))


async def _together(plan: list, urls: list[str]) -> tuple[list[Boot], float, list[int]]:  # type: ignore[type-arg]
    """Boots go on as long as files are fetched; seconds and bytes are those of the files."""
    started = perf_counter()
    fetching = asyncio.gather(*(_fetch(url) for url in urls))
    await asyncio.sleep(0.05)
    boots = await serving.boot(plan, AT_ONCE)
    received = await fetching
    return boots, perf_counter() - started, received


async def _fetch(url: str) -> int:
    """Fetch a file as a phone does; how many bytes of it came."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    writer.write(f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nConnection: close\r\n\r\n".encode())
    await reader.readuntil(b"\r\n\r\n")
    count = 0
    while piece := await reader.read(_PIECE):
        count += len(piece)
    writer.close()
    return count
