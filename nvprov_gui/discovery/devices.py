"""From evidence to devices: what is known about one MAC address, and what contradicts itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from nvprov_gui.discovery.finding import Evidence, Source, prefix_evidence
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.vendors import identity

MOST_ADDRESSES = 4
"""A MAC that answers for more addresses than this is a router with proxy ARP."""


@dataclass(frozen=True, slots=True)
class Device:
    """A device on the network. ``evidence`` has the most telling first; ``conflict`` is a sentence or empty.

    ``kind`` is ``phone``, ``gateway`` or ``other``; vendor and model are empty while unknown.
    """

    mac: MacAddress
    ip: str
    vendor: str = ""
    model: str = ""
    firmware: str = ""
    evidence: tuple[Evidence, ...] = ()
    kind: str = "other"
    conflict: str = ""


def device(mac: MacAddress, ip: str, seen: Iterable[Evidence]) -> Device:
    """Weigh all evidence about one MAC; the best-ranked piece decides, the others stay beside it."""
    own = prefix_evidence(mac)
    evidence = tuple(sorted(dict.fromkeys((*([own] if own else []), *seen)), key=lambda piece: piece.rank))
    if mac.is_local:
        return Device(mac, ip, evidence=evidence, conflict=_conflict(mac, evidence))
    vendor = next((piece.vendor for piece in evidence if piece.vendor), "")
    naming = [piece for piece in evidence if piece.model and piece.vendor in ("", vendor)]
    versions = [piece.version for piece in evidence if piece.version and piece.vendor in ("", vendor)]
    model = naming[0].model if naming else ""
    firmware = versions[0] if versions else ""
    kind = identity.kind_of(vendor, model)
    return Device(mac, ip, vendor, model, firmware, evidence, kind, _conflict(mac, evidence))


def _conflict(mac: MacAddress, evidence: tuple[Evidence, ...]) -> str:
    vendors = [(piece, identity.vendor_name(piece.vendor)) for piece in evidence if piece.vendor]
    models = [(piece, piece.model) for piece in evidence if piece.model]
    macs = [(piece, piece.mac.colons) for piece in evidence if piece.mac and piece.mac != mac]
    if macs:
        return f"{macs[0][0].source} names the MAC {macs[0][1]}, but {mac.colons} answered."
    return _difference(vendors) or _difference(models)


def _difference(said: list[tuple[Evidence, str]]) -> str:
    """«SIP answer says D785, web page says D735.», if two don't mean the same."""
    for piece, name in said[1:]:
        if not _same(said[0][1], name):
            return f"{_source(said[0][0])} says {said[0][1]}, {_source(piece)} says {name}."
    return ""


def _source(piece: Evidence) -> str:
    return str(Source(piece.source))


def _same(one: str, other: str) -> bool:
    """``SIP-T46S`` and ``T46S``, ``NPX5`` and ``NPX5 v2`` mean the same."""
    short, long = sorted((_bare(one), _bare(other)), key=len)
    return long.startswith(short)


def _bare(name: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", name.upper().removeprefix("SIP-"))
