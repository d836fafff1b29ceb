"""Trunks of the PBX: those that it has, and making one for a provider."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from nvprov_gui.pbx import records
from nvprov_gui.pbx.records import Json, objects, text
from nvprov_gui.pbx.wire import Wire
from nvprov_gui.pbx.wizard import BASE


@dataclass(frozen=True, slots=True)
class PbxTrunk:
    """A trunk; ``details`` are the settings of its SIP channel, the password among them."""

    id: str
    name: str
    tech: str
    user: str
    details: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def secret(self) -> str:
        """Its password."""
        return self.details.get("secret", "")


@dataclass(frozen=True, slots=True)
class NewTrunk:
    """What a new trunk is made from; ``codecs`` is the whole list, in order."""

    provider: str
    name: str
    user: str
    password: str = field(repr=False)
    phone: str
    codecs: Sequence[str]


@dataclass(frozen=True, slots=True)
class Lines:
    """All methods raise `PbxError`."""

    wire: Wire

    def providers(self) -> dict[str, str]:
        """The providers that the PBX has a template for, by key."""
        rows = objects(self.wire.call("GET", f"{BASE}/providers"))
        return {text(row, "provider"): text(row, "description") for row in rows}

    def trunks(self) -> list[PbxTrunk]:
        """All trunks, with their passwords."""
        return [_trunk(row) for row in objects(self.wire.call("GET", f"{BASE}/trunks"))]

    def create(self, new: NewTrunk) -> None:
        """Make a trunk. The PBX takes any provider and makes a broken trunk of an unknown one: look first."""
        body = {
            "provider": new.provider,
            "name": new.name,
            "username": new.user,
            "password": new.password,
            "phone": new.phone,
            **_codecs(new.codecs),
        }
        self.wire.call("POST", f"{BASE}/trunks", body)

    def change(self, trunk_id: str, codecs: Sequence[str], **values: str) -> None:
        """Change ``username``, ``password`` or ``phone``, and the codecs.

        Raises:
            ValueError: an empty password would be written as such.
        """
        if "password" in values and not values["password"]:
            raise ValueError("an empty password locks the trunk out")
        body = {**values, **_codecs(codecs)}
        self.wire.call("PATCH", f"{BASE}/trunks/{quote(trunk_id, safe='')}", body)


def _codecs(codecs: Sequence[str]) -> Mapping[str, object]:
    """Always forced and whole: without, the PBX writes the word “codecs” or another trunk's list."""
    return {"codecs": list(codecs), "forceCodec": True}


def _trunk(row: Json) -> PbxTrunk:
    details = row.get("details") or {}
    return PbxTrunk(
        text(row, "trunkid") or text(row, "id"),
        text(row, "name"),
        text(row, "tech"),
        text(row, "username"),
        records.texts(records.mapping(details)),
    )
