"""What a search found beside what the site knows: new, known, moved, gone; and what becomes of it."""

from __future__ import annotations

import csv
import io
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from nvprov_gui.discovery import arp
from nvprov_gui.discovery.devices import Device
from nvprov_gui.discovery.finding import Evidence
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Settings
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import Change, GatewayRow
from nvprov_gui.gateways.models import gateway_models
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.identity import vendor_name
from nvprov_gui.workflows.gateways.boxes import mac_of
from nvprov_gui.workflows.handover.lists import harmless
from nvprov_gui.workflows.outputs import write_whole
from nvprov_gui.workflows.search import chosen_probes, describe

SPEEDS: Mapping[str, Settings] = {
    "gentle": Settings(arp_rate=100, sweep_batch=16, sweep_pause=0.3),
    "normal": Settings(arp_rate=1_000),
    "fast": Settings(),
}
"""How fast a search asks; security devices look at a laptop that asks quickly."""


class Standing(StrEnum):
    """How a device stands to the site."""

    NEW = "new"
    KNOWN = "known"
    MOVED = "moved"
    GONE = "gone"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Found:
    """A row of the search. ``model`` is its id once clear or chosen, ``said`` what the device says itself.

    ``before`` is the address that the site knows of a moved device; ``owner`` says whose it is.
    """

    mac: MacAddress
    standing: Standing
    kind: str = "phone"
    ip: str = ""
    vendor: str = ""
    said: str = ""
    model: str = ""
    firmware: str = ""
    before: str = ""
    owner: str = ""
    conflict: str = ""
    evidence: tuple[Evidence, ...] = ()
    ticked: bool = False
    chosen: bool = False
    """The technician chose the model: what is seen later doesn't change it."""

    @property
    def addable(self) -> bool:
        """Whether it could go into the site."""
        return self.standing is Standing.NEW


@dataclass
class Survey:
    """All devices of one search, compared with the site's phones and gateways."""

    phones: Mapping[MacAddress, Phone] = field(default_factory=dict)
    gateways: Mapping[MacAddress, GatewayRow] = field(default_factory=dict)
    _rows: dict[MacAddress, Found] = field(default_factory=dict)

    @classmethod
    def of(cls, phones: Iterable[Phone], gateways: Iterable[GatewayRow]) -> Survey:
        """A survey that knows a site."""
        known = {mac: row for row in gateways if (mac := mac_of(row)) is not None}
        return cls({phone.mac: phone for phone in phones}, known)

    @property
    def rows(self) -> list[Found]:
        """Devices in the order in which they appeared."""
        return list(self._rows.values())

    def take(self, device: Device) -> None:
        """A device was found or is better known; what the technician chose and ticked stays."""
        there = self._rows.get(device.mac)
        fresh = self._found(device)
        if there is not None and there.standing is not Standing.GONE:
            fresh = replace(fresh, ticked=there.ticked)
            fresh = replace(fresh, model=there.model, chosen=True) if there.chosen else fresh
        self._rows[device.mac] = fresh

    def drop(self, mac: str) -> None:
        """It was none."""
        self._rows.pop(MacAddress(mac), None)

    def change(self, rows: Iterable[Found]) -> None:
        """The technician ticked rows or chose their model."""
        self._rows.update((row.mac, row) for row in rows)

    def know(self, phones: Iterable[Phone], gateways: Iterable[GatewayRow]) -> None:
        """The site changed: look again at what is in it."""
        fresh = Survey.of(phones, gateways)
        self.phones, self.gateways = fresh.phones, fresh.gateways
        for row in self._rows.values():
            if row.standing not in (Standing.OTHER, Standing.GONE):
                self._rows[row.mac] = self._compared(row)
        for row in [row for row in self._rows.values() if row.standing is Standing.GONE]:
            if row.mac not in self.phones and row.mac not in self.gateways:
                del self._rows[row.mac]

    def miss(self, networks: Sequence[Network]) -> None:
        """The search is over: phones and gateways of these networks that stayed silent are gone."""
        there = [(phone.mac, phone.address) for phone in self.phones.values()]
        there += [(mac, row.address) for mac, row in self.gateways.items()]
        for mac, address in there:
            if mac not in self._rows and any(address in network for network in networks):
                self._rows[mac] = self._silent(mac, address)

    def _found(self, device: Device) -> Found:
        row = Found(
            device.mac,
            Standing.OTHER if device.kind == "other" else Standing.NEW,
            device.kind,
            device.ip,
            device.vendor,
            device.model,
            _model_id(device),
            device.firmware,
            conflict=device.conflict,
            evidence=device.evidence,
            ticked=device.kind != "other",
        )
        return self._compared(row)

    def _compared(self, row: Found) -> Found:
        phone, gateway = self.phones.get(row.mac), self.gateways.get(row.mac)
        if phone is not None:
            owner = " ".join(filter(None, (phone.extension, phone.user))) or phone.location
            return _known(replace(row, kind="phone", model=phone.model, owner=owner), phone.address)
        if gateway is not None:
            return _known(
                replace(row, kind="gateway", model=gateway.model, owner=gateway.name), gateway.address
            )
        standing = Standing.OTHER if row.kind == "other" else Standing.NEW
        return replace(row, standing=standing, before="", owner="")

    def _silent(self, mac: MacAddress, address: str) -> Found:
        phone = self.phones.get(mac)
        row = Found(mac, Standing.GONE, "phone" if phone else "gateway", address)
        if phone is None:
            gateway = self.gateways[mac]
            return replace(row, model=gateway.model, owner=gateway.name)
        owner = " ".join(filter(None, (phone.extension, phone.user))) or phone.location
        return replace(row, vendor=phone.vendor, model=phone.model, firmware=phone.firmware, owner=owner)


def _known(row: Found, address: str) -> Found:
    moved = bool(row.ip) and bool(address) and row.ip != address
    standing = Standing.MOVED if moved else Standing.KNOWN
    return replace(row, standing=standing, before=address if moved else "", ticked=False)


def _model_id(device: Device) -> str:
    """The model that the site would give it, empty if that isn't clear."""
    if device.kind == "gateway":
        return next(
            (
                model.id
                for model in gateway_models().models.values()
                if model.id.casefold() == _plain_name(device)
            ),
            "",
        )
    named = catalog().model_named(device.model, device.mac) if device.model else None
    model = named or catalog().model_by_mac(device.mac)
    return model.id if model else ""


def _plain_name(device: Device) -> str:
    return device.model.casefold().split(" ")[0].split("/")[0]


def add(site: Site, rows: Sequence[Found], label: str) -> Change | None:
    """Put ticked phones and gateways into the site, in one act; None if there is nothing to add.

    Rows without a model stay out: a phone's file can't be made without.
    """
    known = {phone.mac for phone in site.phones()} | {mac_of(row) for row in site.gateways()}
    going = [row for row in rows if row.addable and row.model and row.mac not in known]
    if not going:
        return None
    with site.act(label) as act:
        for row in going:
            if row.kind == "gateway":
                name = gateway_models().models[row.model].name.partition(",")[0]
                act.add_gateway(f"{name} {row.ip}", row.model, {"mac": str(row.mac), "ip": row.ip}, row.ip)
            else:
                vendor = catalog().model(row.model).vendor
                act.add_phone(row.mac, vendor, row.model, address=row.ip, firmware=row.firmware)
    return act.change


def refresh(site: Site, rows: Sequence[Found], label: str) -> Change | None:
    """Take new addresses and firmware of what the site has, and nothing else; None if all is as it was."""
    seen = {row.mac: row for row in rows if row.standing in (Standing.KNOWN, Standing.MOVED)}
    phones = [(phone, seen[phone.mac]) for phone in site.phones() if phone.mac in seen]
    changes = [(phone.mac, fields) for phone, row in phones if (fields := _news(phone, row))]
    boxes = [(box, seen[mac]) for box in site.gateways() if (mac := mac_of(box)) in seen and mac is not None]
    moved = [(box, row) for box, row in boxes if row.ip and row.ip != box.address]
    if not (changes or moved):
        return None
    with site.act(label) as act:
        for mac, fields in changes:
            act.change_phone(mac, **fields)
        for box, row in moved:
            act.change_gateway(box.id, address=row.ip)
    return act.change


def _news(phone: Phone, row: Found) -> dict[str, str]:
    seen = {"address": row.ip, "firmware": row.firmware}
    return {name: value for name, value in seen.items() if value and value != getattr(phone, name)}


def as_csv(rows: Iterable[Found], titles: Sequence[str], words: Mapping[Standing, str]) -> str:
    """The table for a spreadsheet; what devices say of themselves can't become a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(titles)
    for row in rows:
        evidence = "; ".join(f"{piece.source}: {piece.text}" for piece in row.evidence)
        cells = (
            row.mac.colons, row.ip, row.kind, vendor_name(row.vendor) if row.vendor else "",
            row.said or row.model, row.firmware, words[row.standing], row.owner, row.conflict, evidence,
        )  # fmt: skip
        writer.writerow([harmless(cell) for cell in cells])
    return out.getvalue()


def write(path: Path, text: str) -> None:
    """Write it with a mark that spreadsheets ask for.

    Raises:
        UserError: it can't be written there.
    """
    write_whole(path, text.encode("utf-8-sig"))


@dataclass(frozen=True, slots=True)
class Plan:
    """What a search would send: how many addresses, one sentence per method; ``blind`` without raw ARP."""

    addresses: int
    sentences: tuple[str, ...]
    blind: bool


def plan(networks: Sequence[Network], settings: Settings) -> Plan:
    """To be shown before anything is sent."""
    probes = chosen_probes("all", settings)
    asked = [network for network in networks if not network.routed]
    sentences = describe(asked, probes, settings) if asked else ()
    return Plan(sum(network.size for network in asked), sentences, not arp.can_ask(settings))


def consent_command() -> tuple[str, ...]:
    """The command that starts the ARP program with rights after asking for a password; empty where none can.

    ``pkexec`` asks in a window of its own; ``sudo`` can only where it was given a window to ask in, or
    where it needs no password.
    """
    if shutil.which("pkexec"):
        return ("pkexec",)
    if shutil.which("sudo"):
        return ("sudo", "-A") if os.environ.get("SUDO_ASKPASS") else ("sudo", "-n")
    return ()
