"""Gateways as the wizard knows them: what is configured, and the file that the PBX made for one."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx import records
from nvprov_gui.pbx.records import Json, objects, strange, text
from nvprov_gui.pbx.wire import Wire
from nvprov_gui.pbx.wizard import BASE

TECHNOLOGIES = ("isdn", "pri", "fxo", "fxs")


@dataclass(frozen=True, slots=True)
class PbxBoxModel:
    """A model that the wizard offers; its name decides how a gateway of it is called."""

    id: str
    model: str
    manufacturer: str
    description: str

    @property
    def name(self) -> str:
        """What the wizard calls a gateway of this model; “ TLS ” in it switches SRTP on."""
        return f"{self.manufacturer}-{self.description}"


@dataclass(frozen=True, slots=True)
class PbxBox:
    """A configured gateway: ``ports`` by technology, one row each in port order, as the wizard has them."""

    id: str
    model: str
    name: str
    mac: MacAddress
    values: Mapping[str, str] = field(default_factory=dict)
    ports: Mapping[str, Sequence[Mapping[str, str]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Boxes:
    """All methods raise `PbxError`."""

    wire: Wire

    def models(self) -> list[PbxBoxModel]:
        """The models that can be configured."""
        found = records.mapping(self.wire.call("GET", f"{BASE}/devices/gateways/manufacturers"))
        return [
            PbxBoxModel(text(row, "id"), text(row, "model"), manufacturer, text(row, "description"))
            for manufacturer, rows in found.items()
            for row in objects(rows)
        ]

    def configured(self) -> list[PbxBox]:
        """What is configured; rows without a MAC address are nobody's."""
        rows = objects(self.wire.call("GET", f"{BASE}/devices/gateways/list/all"))
        return [_box(row) for row in records.readable(rows)]

    def create(self, body: Mapping[str, object]) -> None:
        """Configure a gateway: the PBX makes a trunk or an extension for each port.

        Posting a gateway again makes its trunks once more: see first that there is none.
        """
        self.wire.call("POST", f"{BASE}/devices/gateways", body)

    def file(self, box: PbxBox) -> str:
        """The configuration that the PBX made; empty if it has no template for the model."""
        path = f"{BASE}/devices/gateways/download/{quote(box.name, safe='')}/{quote(box.mac.colons.upper())}"
        answer = self.wire.call("GET", path)
        try:
            return base64.b64decode(str(answer or ""), validate=True).decode("utf-8", "replace")
        except (binascii.Error, ValueError):
            raise strange() from None


def _box(row: Json) -> PbxBox:
    ports = {
        tech: [records.texts(port) for port in objects(row.get(f"trunks_{tech}") or [])]
        for tech in TECHNOLOGIES
    }
    own = ("ipv4_new", "netmask_green", "gateway", "ipv4_green", "proxy")
    values = {name: text(row, name) for name in own}
    mac = MacAddress(text(row, "mac"))
    return PbxBox(text(row, "id"), text(row, "model"), text(row, "name"), mac, values, ports)
