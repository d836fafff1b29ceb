"""The providers that NethVoice knows, and what is unusual about each."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from nvprov_gui.vendors.paths import data_root

_USUAL_PORT, _USUAL_EXPIRES = 5060, 300


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider's SIP parameters; ``expires`` in seconds, codecs in order of preference."""

    key: str
    name: str
    sip_server: str
    port: int = _USUAL_PORT
    transport: str = "udp"
    from_domain: str = ""
    authentication: str = "outbound"
    registration: str = "send"
    expires: int = _USUAL_EXPIRES
    codecs: tuple[str, ...] = ("alaw", "ulaw")
    media_encryption: str = "no"
    inbound_context: str = "from-pstn"
    send_rpid: str = "no"
    outbound_proxy: str = ""
    client_uri: str = ""
    server_uri: str = ""

    def unusual(self) -> Iterator[str]:
        """What differs from the rest, as sentences."""
        port, transport = f"Port {self.port} instead of {_USUAL_PORT}.", self.transport.upper()
        often = f"Registers every {self.expires} s instead of {_USUAL_EXPIRES}."
        found = (
            (self.port != _USUAL_PORT, port),
            (self.transport != "udp", f"Transport {transport} instead of UDP."),
            (self.registration != "send", "No registration: the provider knows the PBX by its address."),
            (self.authentication != "outbound", "No usual digest authentication."),
            (self.media_encryption != "no", "Speech is encrypted (SRTP with SDES)."),
            (bool(self.outbound_proxy), "An outbound proxy of its own."),
            (self.expires != _USUAL_EXPIRES, often),
            (
                self.codecs == ("g729",),
                "Only G.729: calls of this computer, which speaks G.711, end with 488.",
            ),
            (self.codecs[:1] == ("g729",) and len(self.codecs) > 1, "Prefers G.729."),
        )
        yield from (sentence for is_so, sentence in found if is_so)


@cache
def providers() -> tuple[Provider, ...]:
    """All providers by name."""
    path = data_root() / "resources" / "trunks" / "providers.toml"
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["provider"]
    found = (Provider(**{**row, "codecs": tuple(row["codecs"])}) for row in rows)
    return tuple(sorted(found, key=lambda provider: provider.name.casefold()))
