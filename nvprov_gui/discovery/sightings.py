"""Gathers findings by MAC address as they come, and sees through routers that answer for others."""

from __future__ import annotations

from dataclasses import replace

from nvprov_gui.discovery.devices import MOST_ADDRESSES, Device, device
from nvprov_gui.discovery.finding import Evidence, Finding, Source
from nvprov_gui.domain.mac import MacAddress

_ON_THE_WIRE = (Source.ARP, Source.NEIGHBOURS)
"""Sources whose MAC is the frame's own; others are what a device says about itself."""


class Sightings:
    """All evidence so far. ``add`` returns the MACs whose device is new or changed."""

    def __init__(self) -> None:
        self._evidence: dict[MacAddress, list[Evidence]] = {}
        self._addresses: dict[MacAddress, list[str]] = {}
        self._owner: dict[str, MacAddress] = {}
        self._claimed: dict[str, MacAddress] = {}
        self._nameless: dict[str, list[Evidence]] = {}
        self._clash: dict[MacAddress, str] = {}

    def add(self, finding: Finding) -> set[MacAddress]:
        """Keep one finding. Evidence about an address waits until the address has a MAC."""
        if finding.evidence.source in _ON_THE_WIRE and finding.mac:
            return self._add_seen(finding, finding.mac)
        mac = self._owner.get(finding.ip) or finding.mac
        if mac is None:
            self._nameless.setdefault(finding.ip, []).append(finding.evidence)
            return set()
        if finding.ip and finding.ip not in self._owner:
            self._claimed[finding.ip] = mac
        return self._keep(mac, finding.ip, finding.evidence)

    def device(self, mac: MacAddress) -> Device | None:
        """What is known about this MAC; None when its evidence moved to the MAC that really answered."""
        if mac not in self._evidence:
            return None
        known = device(mac, next(iter(self._addresses[mac]), ""), self._evidence[mac])
        return replace(known, conflict=known.conflict or self._clash.get(mac, ""))

    def is_proxy(self, mac: MacAddress) -> bool:
        """Whether this MAC answers for so many addresses that it must be a router with proxy ARP."""
        return len(self._addresses.get(mac, ())) > MOST_ADDRESSES

    def owns(self, mac: MacAddress, ip: str) -> bool:
        """Whether frames showed this MAC at this address."""
        return self._owner.get(ip) == mac

    def addresses(self, mac: MacAddress) -> tuple[str, ...]:
        """Every address this MAC was seen with."""
        return tuple(self._addresses.get(mac, ()))

    @property
    def macs(self) -> tuple[MacAddress, ...]:
        """Every MAC seen, in order."""
        return tuple(self._evidence)

    @property
    def nameless(self) -> tuple[str, ...]:
        """Addresses that said something, but whose MAC nobody has seen."""
        return tuple(self._nameless)

    def _add_seen(self, finding: Finding, mac: MacAddress) -> set[MacAddress]:
        changed = self._note_clash(finding.ip, mac) | self._keep(mac, finding.ip, finding.evidence)
        self._owner.setdefault(finding.ip, mac)
        for evidence in self._nameless.pop(finding.ip, ()):
            changed |= self._keep(mac, finding.ip, evidence)
        claimed = self._claimed.pop(finding.ip, mac)
        return changed | (self._move(claimed, mac, finding.ip) if claimed != mac else set())

    def _note_clash(self, ip: str, mac: MacAddress) -> set[MacAddress]:
        """Two devices with one address: both are told, unless one is a router that answers for all."""
        other = self._owner.get(ip, mac)
        if other == mac or self.is_proxy(other) or self.is_proxy(mac):
            return set()
        self._clash[mac] = f"{other.colons} answers at {ip} too."
        self._clash[other] = f"{mac.colons} answers at {ip} too."
        return {mac, other}

    def _keep(self, mac: MacAddress, ip: str, evidence: Evidence) -> set[MacAddress]:
        addresses, known = self._addresses.setdefault(mac, []), self._evidence.setdefault(mac, [])
        news = (ip and ip not in addresses) or evidence not in known
        if ip and ip not in addresses:
            addresses.append(ip)
        if evidence not in known:
            known.append(evidence)
        return {mac} if news else set()

    def _move(self, claimed: MacAddress, mac: MacAddress, ip: str) -> set[MacAddress]:
        """What ``ip`` said under another MAC belongs to the MAC that answers there."""
        if claimed in self._owner.values():
            return set()
        self._addresses.pop(claimed, None)
        for evidence in self._evidence.pop(claimed, ()):
            self._keep(mac, ip, evidence)
        return {claimed, mac}
