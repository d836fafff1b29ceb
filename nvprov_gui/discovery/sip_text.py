"""Just enough SIP to read who writes: tolerant, because telephones are sloppy."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.mac import MacAddress

_LARGEST = 8192
_MAC = re.compile(r"MAC(?:%3a|[:=])?([0-9a-f]{12})(?![0-9a-f])", re.IGNORECASE)
_SHORT = {
    "f": "from",
    "t": "to",
    "i": "call-id",
    "m": "contact",
    "v": "via",
    "o": "event",
    "l": "content-length",
}
"""RFC 3261 §7.3.3 and RFC 6665: compact header names."""


@dataclass(frozen=True, slots=True)
class Message:
    """First line and headers, names in lower case; of repeated headers the first counts."""

    first_line: str
    headers: Mapping[str, str]

    @property
    def method(self) -> str:
        """``SUBSCRIBE``; empty for an answer."""
        word = self.first_line.partition(" ")[0]
        return "" if word.startswith("SIP/") else word

    def __getitem__(self, name: str) -> str:
        return self.headers.get(name, "")

    def parameter(self, header: str, name: str) -> str:
        """A parameter of a header, without quotes: ``vendor`` of ``Event: ua-profile;vendor="snom"``."""
        found = re.search(rf';\s*{name}\s*=\s*("[^"]*"|[^;\s]*)', self[header], re.IGNORECASE)
        return found[1].strip('"') if found else ""


def read_message(data: bytes) -> Message | None:
    """A request or answer; None for anything else."""
    lines = data[:_LARGEST].decode("utf-8", "replace").replace("\r\n", "\n").split("\n\n")[0].split("\n")
    if "SIP/2.0" not in lines[0]:
        return None
    headers: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        key = name.strip().lower()
        if colon:
            headers.setdefault(_SHORT.get(key, key), value.strip())
    return Message(lines[0].strip(), headers)


def mac_in(text: str) -> MacAddress | None:
    """The MAC that plug and play writes into addresses: ``MAC%3a…``, ``MAC=…``, ``MAC…``, any case."""
    found = _MAC.search(text)
    try:
        return MacAddress(found[1]) if found else None
    except BadValue:
        return None
