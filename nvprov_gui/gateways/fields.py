"""The fields of a values file by the names that the window and the boxes show, for sentences about them."""

from __future__ import annotations

from dataclasses import dataclass

from nvprov_gui.domain.errors import BadValue

WORDS = {
    "ip": "Device IP",
    "mac": "MAC",
    "netmask": "Mask",
    "gateway": "Router",
    "pbx": "PBX",
    "proxy": "SIP proxy",
    "dns": "DNS server",
    "country": "Country of the tones",
    "admin_user": "User",
    "admin_password": "New password",
}
PORT_WORDS = {
    "type": "line",
    "line": "line's number",
    "number": "trunk",
    "user": "user",
    "extension": "extension",
    "secret": "secret",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands. ``port`` counts from 0, -1 for the gateway itself; ``shown`` as on the box."""

    field: str
    port: int = -1
    shown: int = -1

    @property
    def is_cell(self) -> bool:
        """Whether it is a value of one port."""
        return self.shown >= 0

    @property
    def words(self) -> str:
        """``Router:`` or ``Port 3, extension:``; empty where a sentence needs no place."""
        if self.shown >= 0:
            return f"Port {self.shown}, {PORT_WORDS[self.field]}:"
        return f"{WORDS[self.field]}:" if self.field in WORDS else ""


class BadField(BadValue):
    """A value that was refused; ``sentence`` is without the place."""

    def __init__(self, at: Place, sentence: str) -> None:
        super().__init__(f"{at.words} {sentence}".strip())
        self.at, self.sentence = at, sentence
