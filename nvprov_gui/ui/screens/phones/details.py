"""What the inspector asks the site file for: read in the background, shown when it arrives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.levels import Resolved
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import Event
from nvprov_gui.storage import Site
from nvprov_gui.workflows.home import first_link, laptop_base
from nvprov_gui.workflows.settings import effective

_MOST_EVENTS = 40


@dataclass(frozen=True, slots=True)
class Details:
    """A phone's events of today, its parameters with levels, its first-contact link (empty once used)."""

    mac: MacAddress
    events: tuple[Event, ...] = ()
    life: tuple[Event, ...] = ()
    """The latest events of any day, for the line of its life."""
    values: Mapping[str, Resolved] = field(default_factory=dict)
    link: str = ""


def read_details(site: Site, mac: MacAddress) -> Details | None:
    """Everything of one phone; None if it is gone."""
    phone = site.phone(mac)
    if phone is None:
        return None
    today = datetime.now().astimezone().date()
    latest = site.events(mac, _MOST_EVENTS)
    events = [event for event in latest if event.time.astimezone().date() == today]
    try:
        values = effective(site, phone)
    except UserError:  # an unknown model: the board says so, the rest is still true
        values = {}
    where = first_link(site, phone, laptop_base(site))
    return Details(mac, tuple(reversed(events)), tuple(latest), values, where)
