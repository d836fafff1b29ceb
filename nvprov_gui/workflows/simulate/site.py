"""A site's own phones, simulated; and the demo site."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.tokens import new_token
from nvprov_gui.storage import Role, Site, Unlock
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.home import link
from nvprov_gui.workflows.simulate.boot import boot_all
from nvprov_gui.workflows.simulate.phone import SimulatedPhone
from nvprov_gui.workflows.sites import create_site

RESET = "Reset to factory"
"""The location of the demo phone that comes back with an old first-contact link."""
_DEMO_USERS = (
    ("201", "Beatrice Colombo"), ("202", "Marco Moretti"), ("203", "Matteo Galli"), ("204", "Elena Ferrara"),
    ("205", "Davide Ricci"), ("206", "Giulia Conti"), ("207", "Anna Rossi"), ("208", "Luca Greco"),
    ("209", "Sara Bruno"), ("210", "Paolo Bianchi"), ("211", "Chiara Costa"), ("212", "Stefano De Luca"),
    ("213", "Irene Barbieri"), ("214", "Tommaso Rizzo"),
)  # fmt: skip
_DEMO_PHONES = (
    ("yealink-T46", "80:5E:C0:3A:91:0C", "Room 101"), ("snom-D785", "00:04:13:A2:5E:17", "Room 102"),
    ("yealink-T31", "24:9A:D8:10:44:E1", "Room 103"), ("snom-D785", "00:04:13:A2:60:04", "Room 104"),
    ("yealink-T46", "80:5E:C0:3A:91:2F", "Room 105"), ("yealink-T54", "80:5E:C0:3A:91:33", RESET),
    ("snom-D735", "00:04:13:B1:22:8A", "Room 107"), ("yealink-T58", "24:9A:D8:77:05:6B", "Reception"),
    ("snom-D865", "00:04:13:C9:0E:31", "Office"), ("yealink-T31", "24:9A:D8:10:44:F0", "Bar"),
    ("yealink-T46", "80:5E:C0:3A:91:40", "Kitchen"), ("snom-D785", "00:04:13:A2:61:11", "Laundry"),
)  # fmt: skip
_ASSIGNED = 9
"""So many phones of the demo have a user from the start; the rest waits for the first drag."""


def make_demo(path: Path, unlock: Unlock) -> None:
    """Write the demo site: users, phones, most of them paired."""
    made = create_site(path, "Hotel Miramare (demo)", "pbx.demo.example", unlock)
    with made as site, site.act("Demo") as act:
        users = [act.add_user(name=name, extension=extension) for extension, name in _DEMO_USERS]
        for model_id, mac, location in _DEMO_PHONES:
            model = catalog().model(model_id)
            act.add_phone(MacAddress(mac), model.vendor, model.id, location=location)
        pairs = zip(users, _DEMO_PHONES[:_ASSIGNED], strict=False)
        for user, (_model, mac, _location) in pairs:
            act.assign(MacAddress(mac), user.id)


def simulated(phone: Phone) -> SimulatedPhone:
    """The simulated twin of a site's phone."""
    return SimulatedPhone(phone.mac, phone.vendor, phone.model.partition("-")[2])


def boot_plan(site: Site, base: str = "") -> list[tuple[SimulatedPhone, str]]:
    """Phones with a user and the link that each is told; a reset one has an old link in its memory.

    ``base`` is where they ask, the address in use if empty.
    """
    base = base or site.setting("serving_url")
    plan = []
    for phone in site.phones():
        first = site.tokens(phone.mac).first
        if phone.extension and phone.model and first:
            token = new_token() if phone.location == RESET else first
            plan.append((simulated(phone), link(phone, token, base)))
    return plan


@dataclass(frozen=True, slots=True)
class Wishes:
    """Which phones boot, and how they find their file."""

    stagger: float = 0.0
    """Seconds between two phones."""
    base: str = ""
    """Where they ask, the address in use if empty."""
    pnp: bool = False
    """They are told nothing and ask the network."""
    only: Sequence[MacAddress] = ()
    """These phones alone; all if empty."""


def run(path: Path, unlock: Unlock, wishes: Wishes, out: TextIO = sys.stdout) -> int:
    """Let the phones of a served site boot; one JSON line per phone. 1 if any was refused.

    Raises:
        UserError: the site can't be opened, or it has no user on a phone that was named.
    """
    with Site.open(path, unlock, Role.TOOL) as site:
        plan = boot_plan(site, wishes.base)
    if wishes.only:
        plan = [(phone, url) for phone, url in plan if phone.mac in wishes.only]
    if not plan:
        raise UserError(
            "No phone to boot: it needs a user, a model and a first link; a provisioned one needs a new link."
        )
    if wishes.pnp:
        plan = [(phone, "") for phone, _url in plan]
    return asyncio.run(_boot(plan, wishes.stagger, out))


async def _boot(plan: Sequence[tuple[SimulatedPhone, str]], stagger: float, out: TextIO) -> int:
    failed = 0
    async for boot in boot_all(plan, stagger, tries=True):
        failed += bool(boot.reason)
        line = {"mac": boot.phone.mac, "account": boot.account, "reason": boot.reason}
        print(json.dumps(line | {"seconds": round(boot.seconds, 3)}), file=out, flush=True)
    return 1 if failed else 0
