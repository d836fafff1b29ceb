"""What a probe saw: an address, and one piece of evidence with its source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.vendors import identity


class Source(StrEnum):
    """Where evidence comes from, the most telling first (ranking of the facts collected for this program)."""

    REQUEST = "request to our server"
    SIP = "SIP answer"
    DHCP = "DHCP"
    BANNER = "web page"
    PREFIX = "MAC prefix"
    EVENT = "plug and play"
    NAME = "host name"
    ARP = "ARP"
    NEIGHBOURS = "neighbour table"


class Confidence(StrEnum):
    """How far evidence carries."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


_CERTAIN = (Source.REQUEST, Source.SIP, Source.ARP)
_LIKELY = (Source.DHCP, Source.BANNER, Source.PREFIX, Source.NEIGHBOURS)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that was seen; ``text`` is shown to people, the rest is empty where it says nothing.

    ``mac`` is the address that the device itself named in the text.
    """

    source: Source
    text: str
    vendor: str = ""
    model: str = ""
    version: str = ""
    mac: MacAddress | None = None

    @property
    def rank(self) -> int:
        """0 is the best: the device named its own MAC, and that MAC belongs to a telephone vendor."""
        if self.mac and identity.vendor_of(self.mac):
            return 0
        return 1 + list(Source).index(self.source)

    @property
    def confidence(self) -> Confidence:
        """By source; a MAC block that no registry lists is only likely."""
        if self.rank == 0 or self.source in _CERTAIN:
            return Confidence.CERTAIN
        return Confidence.LIKELY if self.source in _LIKELY else Confidence.POSSIBLE


@dataclass(frozen=True, slots=True)
class Finding:
    """Evidence about the device at ``ip``, or with ``mac``, or both."""

    ip: str
    mac: MacAddress | None
    evidence: Evidence


def read(source: Source, text: str, channel: str = "patterns") -> Evidence:
    """Evidence from a line that names a device: User-Agent, option 60, host name, page.

    The vendor of a MAC inside the text wins over the name: Snom builds telephones for Gigaset.
    """
    shown = " ".join(text.split())[:200]
    found = identity.identify(text, channel)
    if found is None:
        return Evidence(source, shown)
    vendor = (identity.vendor_of(found.mac) if found.mac else None) or found.vendor
    return Evidence(source, shown, vendor, found.model, found.version, found.mac)


def prefix_evidence(mac: MacAddress) -> Evidence | None:
    """What the MAC's block says; None for unknown and locally administered addresses."""
    block = identity.block_of(mac)
    if block is None:
        return None
    name = identity.vendor_name(block.vendor)
    return Evidence(Source.PREFIX, name if block.certain else f"probably {name}", block.vendor)
