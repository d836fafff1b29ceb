"""Whether phones still need the laptop: a phone has moved when the PBX has seen its permanent link."""

from __future__ import annotations

from enum import StrEnum

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.storage import Site, Snapshot


class Whereabouts(StrEnum):
    """Where a phone's configuration comes from."""

    LAPTOP = "laptop"
    """The PBX doesn't know it yet."""
    PUBLISHED = "published"
    """The PBX has it; the phone has not fetched there yet."""
    MOVED = "moved"
    """The PBX has seen it fetch with its permanent link: the laptop can leave."""


def whereabouts(site: Site | Snapshot, mac: MacAddress) -> Whereabouts:
    """Where this phone stands, as the PBX last said."""
    tokens = site.pbx_tokens(mac)
    if tokens is None:
        return Whereabouts.LAPTOP
    return Whereabouts.PUBLISHED if tokens.first else Whereabouts.MOVED


def has_moved(site: Site | Snapshot, mac: MacAddress) -> bool:
    """Whether this phone no longer needs the laptop."""
    return whereabouts(site, mac) is Whereabouts.MOVED
