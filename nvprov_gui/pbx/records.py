"""What the PBX knows, read into values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.errors import PbxError, Trouble

PHYSICAL = frozenset({"physical", "temporaryphysical"})
"""Devices that are desk phones or hold the place of one."""


class PbxKind(StrEnum):
    """Which NethVoice this is."""

    NS8 = "NethServer 8"
    NS7 = "NethServer 7"


@dataclass(frozen=True, slots=True)
class PbxDevice:
    """A device of a user. ``mac`` is None for soft phones and devices without an address."""

    extension: str
    mac: MacAddress | None = None
    kind: str = ""
    vendor: str = ""
    model: str = ""
    secret: str = field(default="", repr=False)
    srtp: bool = False
    registered: bool = False

    @property
    def is_physical(self) -> bool:
        """Whether it is a desk phone."""
        return self.kind in PHYSICAL or self.mac is not None

    @property
    def shown(self) -> str:
        """How a technician knows it."""
        what = self.mac.colons if self.mac else self.kind or "device"
        return f"{self.extension} ({what})"


@dataclass(frozen=True, slots=True)
class PbxUser:
    """A user; ``extension`` is the main extension, empty without one."""

    username: str
    name: str
    extension: str = ""
    mobile: str = ""
    profile: str = ""
    devices: tuple[PbxDevice, ...] = ()


@dataclass(frozen=True, slots=True)
class PbxPhone:
    """A phone of the provisioning engine, with its own variables.

    ``first`` is empty once the phone has fetched with its permanent token. Tokens and URLs are credentials.
    """

    mac: MacAddress
    model: str
    name: str = ""
    first: str = field(default="", repr=False)
    permanent: str = field(default="", repr=False)
    first_url: str = field(default="", repr=False)
    permanent_url: str = field(default="", repr=False)
    variables: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class PbxModel:
    """A model of the provisioning engine."""

    id: str
    name: str
    variables: Mapping[str, str] = field(default_factory=dict, repr=False)


Json = Mapping[str, object]


def objects(answer: object) -> list[Json]:
    """A list of objects.

    Raises:
        PbxError: something else came.
    """
    if not isinstance(answer, list) or not all(isinstance(one, dict) for one in answer):
        raise strange()
    return answer


def mapping(answer: object) -> Json:
    """One object; PHP writes an empty one as a list.

    Raises:
        PbxError: something else came.
    """
    if answer == []:
        return {}
    if not isinstance(answer, dict):
        raise strange()
    return answer


def strange() -> PbxError:
    """The failure of an answer that has not the form it should have."""
    return PbxError("The PBX answers in a form nobody here knows: which version is it?", Trouble.BROKEN, 200)


def text(row: Json, name: str) -> str:
    """A field as text: the PBX sends numbers as strings, absent ones as null."""
    value = row.get(name)
    if value is True:
        return "1"
    return "" if value is None or value is False else str(value)


def texts(row: Json) -> dict[str, str]:
    """All fields as texts."""
    return {name: text(row, name) for name in row}


def truth(row: Json, name: str) -> bool:
    """A truth value in any of the PBX's spellings."""
    return text(row, name).lower() not in ("", "0", "false", "no")


def user(row: Json) -> PbxUser:
    """A row of ``/users``."""
    extension = text(row, "default_extension")
    rows = row.get("devices")
    return PbxUser(
        username=text(row, "username"),
        name=text(row, "displayname") or text(row, "username"),
        extension="" if extension == "none" else extension,
        mobile=text(row, "cell"),
        profile=text(row, "profile"),
        devices=tuple(map(device, objects(rows))) if rows else (),
    )


def device(row: Json) -> PbxDevice:
    """A device of a user's row."""
    return PbxDevice(
        extension=text(row, "extension"),
        mac=_mac(text(row, "mac")),
        kind=text(row, "type"),
        vendor=text(row, "vendor"),
        model=text(row, "model"),
        secret=text(row, "secret"),
        srtp=truth(row, "srtp"),
        registered=truth(row, "registered"),
    )


def phone(row: Json) -> PbxPhone:
    """A phone of the provisioning engine.

    Raises:
        PbxError: its address can't be read.
    """
    mac = _mac(text(row, "mac"))
    if mac is None:
        raise strange()
    variables = row.get("variables") or {}
    return PbxPhone(
        mac,
        text(row, "model"),
        text(row, "display_name"),
        text(row, "tok1"),
        text(row, "tok2"),
        text(row, "provisioning_url1"),
        text(row, "provisioning_url2"),
        texts(mapping(variables)),
    )


def model(row: Json) -> PbxModel:
    """A model of the provisioning engine."""
    return PbxModel(text(row, "name"), text(row, "display_name"), texts(mapping(row.get("variables") or {})))


def readable(rows: list[Json]) -> Iterator[Json]:
    """Rows whose address is one: the engine takes any text for a MAC address."""
    return (row for row in rows if _mac(text(row, "mac")) is not None)


def _mac(spelt: str) -> MacAddress | None:
    try:
        return MacAddress(spelt)
    except BadValue:
        return None
