"""The providers that NethVoice knows, and what is unusual about each."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from nvprov_gui.vendors.paths import data_root

_USUAL_PORT, _USUAL_EXPIRES, _USUAL_RETRY, _USUAL_FORBIDDEN = 5060, 300, 60, 10
"""The port; seconds."""


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
    signs_in_apart: bool = False
    """It signs in with its user and calls with its number: they are two."""
    identify_by: str = "default"
    rewrite_contact: bool = True
    rtp_symmetric: bool = False
    retry_interval: int = _USUAL_RETRY
    forbidden_retry: int = _USUAL_FORBIDDEN

    def unusual(self) -> Iterator[str]:
        """What differs from the rest, as sentences."""
        yield from (
            sentence for is_so, sentence in (*self._reaching(), *self._calling(), *self._media()) if is_so
        )

    def _reaching(self) -> Iterator[tuple[bool, str]]:
        often = f"Registers every {self.expires} s instead of {_USUAL_EXPIRES}."
        after = f"Tries again after {self.retry_interval} s instead of {_USUAL_RETRY}."
        refused = f"Tries again {self.forbidden_retry} s after a refusal instead of {_USUAL_FORBIDDEN}."
        yield from (
            (self.port != _USUAL_PORT, f"Port {self.port} instead of {_USUAL_PORT}."),
            (self.transport != "udp", f"Transport {self.transport.upper()} instead of UDP."),
            (self.registration != "send", "No registration: the provider knows the PBX by its address."),
            (self.authentication != "outbound", "No usual digest authentication."),
            (self.signs_in_apart, "Signs in with the user, calls with the number: they are two."),
            (bool(self.client_uri), f"Registers as {self.client_uri}: ask the provider for this address."),
            (bool(self.outbound_proxy), "An outbound proxy of its own."),
            (self.expires != _USUAL_EXPIRES, often),
            (self.retry_interval != _USUAL_RETRY, after),
            (self.forbidden_retry != _USUAL_FORBIDDEN, refused),
        )

    def _calling(self) -> Iterator[tuple[bool, str]]:
        in_request = "The number called stands in the request, not in To (from-pstn)."
        yield from (
            (self.inbound_context == "from-pstn", in_request),
            (self.inbound_context == "from-internal", "Calls come in as internal ones (from-internal)."),
            (self.identify_by == "auth_username", "Calls that come in are known by the user that signs in."),
            (self.send_rpid != "no", "Wants the caller's number in Remote-Party-ID and P-Asserted-Identity."),
            (not self.rewrite_contact, "Addresses in Contact are not rewritten."),
        )

    def _media(self) -> Iterator[tuple[bool, str]]:
        only = "Only G.729: calls of this computer, which speaks G.711, end with 488."
        yield from (
            (self.media_encryption != "no", "Speech is encrypted (SRTP with SDES)."),
            (self.rtp_symmetric, "Speech is sent to where it comes from (symmetric RTP)."),
            (self.codecs == ("g729",), only),
            (self.codecs[:1] == ("g729",) and len(self.codecs) > 1, "Prefers G.729."),
        )


@cache
def providers() -> tuple[Provider, ...]:
    """All providers by name."""
    path = data_root() / "resources" / "trunks" / "providers.toml"
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["provider"]
    found = (Provider(**{**row, "codecs": tuple(row["codecs"])}) for row in rows)
    return tuple(sorted(found, key=lambda provider: provider.name.casefold()))
