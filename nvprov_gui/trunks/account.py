"""A trunk as it is tested."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from nvprov_gui.domain.digits import whole
from nvprov_gui.domain.errors import BadValue

TRANSPORTS = ("udp", "tcp", "tls")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_USUAL = {"udp": 5060, "tcp": 5060, "tls": 5061}


@dataclass(frozen=True, slots=True)
class TrunkAccount:
    """Where a trunk registers and as whom; ``expires`` in seconds."""

    server: str
    user: str
    password: str = field(default="", repr=False)
    auth_user: str = ""
    domain: str = ""
    port: int = 5060
    transport: str = "udp"
    number: str = ""
    """The number that calls show; the user if empty."""
    proxy: str = ""
    expires: int = 300

    @property
    def realm_host(self) -> str:
        """The host of our own address of record."""
        return self.domain or self.server


def read_account(values: Mapping[str, object], password: str) -> TrunkAccount:
    """An account from a values file.

    Raises:
        BadValue: something is missing or malformed; says what.
    """
    server, transport = _text(values, "server"), _text(values, "transport") or "udp"
    if not _HOST.fullmatch(server):
        raise BadValue("The trunk needs the provider's server, such as sip.provider.example.")
    if transport not in TRANSPORTS:
        raise BadValue(f"“{transport}” is not one of {', '.join(TRANSPORTS)}.")
    expires = whole(_text(values, "expires") or "300")
    if expires is None:
        raise BadValue(f"“{_text(values, 'expires')}” is not a number of seconds.")
    return TrunkAccount(
        server=server,
        user=_text(values, "user"),
        password=password or _text(values, "password"),
        auth_user=_text(values, "auth_user"),
        domain=_text(values, "domain"),
        port=_port(_text(values, "port") or str(_USUAL[transport])),
        transport=transport,
        number=_text(values, "number"),
        proxy=_proxy(_text(values, "proxy")),
        expires=expires,
    )


def _port(text: str) -> int:
    number = whole(text)
    if number is None or not 0 < number < 65536:  # noqa: PLR2004 - 16 bits
        raise BadValue(f"“{text}” is not a port from 1 to 65535.")
    return number


def _proxy(text: str) -> str:
    host, colon, port = text.partition(":")
    if text and not _HOST.fullmatch(host):
        raise BadValue(f"“{text}” is no outbound proxy: it looks like proxy.provider.example:5060.")
    return f"{host}:{_port(port)}" if colon else host


def _text(values: Mapping[str, object], name: str) -> str:
    value = str(values.get(name) or "").strip()
    if any(ord(letter) < 32 or ord(letter) == 127 for letter in value):  # noqa: PLR2004 - control characters
        raise BadValue(f"“{name}” has a control character.")
    return value
