"""Users, phones and the extensions that join them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.states import PhoneState


@dataclass(frozen=True, slots=True)
class User:
    """A person. ``extension`` is the main extension, empty while the PBX has given none."""

    id: int
    name: str
    extension: str = ""
    username: str = ""
    mobile: str = ""
    groups: str = ""
    profile: str = ""
    voicemail: bool = False
    webrtc: bool = False


@dataclass(frozen=True, slots=True)
class Phone:
    """A desk phone, known by its MAC address.

    ``extension`` is the number this device registers (``91201``), empty without a user;
    ``device`` counts a user's devices from 1. ``version`` grows with every change of what
    the phone would fetch. ``open`` says that the technician lets it fetch without a token.
    ``reason`` is the sentence behind a refusal. Times are UTC.
    """

    mac: MacAddress
    vendor: str
    model: str
    user_id: int | None = None
    user: str = ""
    extension: str = ""
    device: int = 0
    location: str = ""
    serial: str = ""
    address: str = ""
    firmware: str = ""
    user_agent: str = ""
    state: PhoneState = PhoneState.NEW
    reason: str = ""
    open: bool = True
    version: int = 1
    last_seen: datetime | None = None
    served_version: int = 0
