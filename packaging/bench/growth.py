"""Cost against the number of phones, as a table and as a picture.

    .venv/bin/python packaging/bench/growth.py [--picture FILE.svg] [--most 10000]

Each line should rise no faster than the number of phones: ten times as many, at most ten times as long.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[2])]

from PySide6.QtCore import QCoreApplication  # noqa: E402

import serving  # noqa: E402 - beside this file, wherever it is started from
import sites  # noqa: E402
from chart import chart  # noqa: E402
from nvprov_gui.discovery.devices import Device  # noqa: E402
from nvprov_gui.storage import Site  # noqa: E402
from nvprov_gui.ui.models.phones import PhonesModel  # noqa: E402
from nvprov_gui.ui.models.roster import Roster  # noqa: E402
from nvprov_gui.workflows.configuration import Asker, configuration  # noqa: E402
from nvprov_gui.workflows.simulate.site import boot_plan  # noqa: E402
from nvprov_gui.workflows.survey import Survey  # noqa: E402
from nvprov_gui.workflows.survey_acts import refresh  # noqa: E402

COUNTS = (10, 100, 1000, 10_000)
AT_ONCE = 32
_STEEP = 16
"""Ten, and what noise and full caches add."""


def costs(path: Path, phones: int) -> Iterator[tuple[str, float]]:
    """What is done, and the seconds that it takes with so many phones."""
    sites.make_site(path, phones).close()
    started = perf_counter()
    with Site.open(path, sites.UNLOCK) as site:
        roster = Roster(site.phones(), site.users())
        yield "open", perf_counter() - started
        yield "render all", _timed(lambda: _render(site))
        model = PhonesModel(roster)
        model.set_rows(roster.phones)
        yield "sort", _timed(lambda: model.sort(2))
        yield "scan merge", _timed(lambda: _merge(site))
        yield "save", _timed(lambda: _save(site))
        plan = boot_plan(site, "http://127.0.0.1/")
    with serving.served(path) as there:
        at = [(phone, url.replace("http://127.0.0.1/", f"{there.url}provisioning/")) for phone, url in plan]
        yield "serve two fetches each", _timed(lambda: asyncio.run(serving.boot(at, AT_ONCE)))


def _timed(work: object) -> float:
    assert callable(work)
    started = perf_counter()
    work()
    return perf_counter() - started


def _render(site: Site) -> None:
    now = site.snapshot()
    for phone in now.phones():
        configuration(now, phone, Asker("http://192.168.1.5:8080/provisioning/"))


def _merge(site: Site) -> None:
    """A search that finds every phone at a new address, and its result taken into the site."""
    survey = Survey.of(site.phones(), site.gateways())
    for at, phone in enumerate(site.phones()):
        address = f"10.{at >> 16 & 255}.{at >> 8 & 255}.{at & 255}"
        survey.take(Device(phone.mac, address, phone.vendor, phone.model, "1.2.3", (), "phone"))
    refresh(site, survey.rows, "Search")


def _save(site: Site) -> None:
    with site.act("Move everything") as act:
        for phone in site.phones():
            act.change_phone(phone.mac, location=f"Desk of {phone.extension}")


def main() -> int:
    """Measure, print, draw; 1 if something grows faster than the number of phones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--picture", type=Path)
    parser.add_argument("--most", type=int, default=COUNTS[-1])
    options = parser.parse_args()
    counts = [count for count in COUNTS if count <= options.most]
    QCoreApplication(sys.argv[:1])
    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            for name, seconds in costs(Path(folder) / f"{count}.nvprov", count):
                found.setdefault(name, []).append(seconds)
    print(f"{'seconds with so many phones':28}" + "".join(f"{count:>10,}" for count in counts) + "   ×10 is")
    steepest = {name: max(b / a for a, b in pairwise(times[1:])) for name, times in found.items()}
    for name, times in found.items():
        print(f"{name:28}" + "".join(f"{one:10.4f}" for one in times) + f"   × {steepest[name]:.1f}")
    if options.picture:
        options.picture.write_text(chart(counts, found), encoding="utf-8")
    return 1 if max(steepest.values()) > _STEEP else 0


if __name__ == "__main__":
    sys.exit(main())
