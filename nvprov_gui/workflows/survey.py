"""What a search found beside what the site knows: new, known, moved, gone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from nvprov_gui.discovery.devices import Device
from nvprov_gui.discovery.finding import Evidence
from nvprov_gui.discovery.networks import Network
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.models import gateway_models
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.gateways.boxes import mac_of


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
