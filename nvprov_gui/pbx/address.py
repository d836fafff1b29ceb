"""Where a PBX is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from nvprov_gui.domain.errors import BadValue

_HOST = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?|\[[0-9A-Fa-f:.]{2,45}\]")
_HTTPS = 443


@dataclass(frozen=True, slots=True)
class PbxAddress:
    """Host and port of a PBX; always HTTPS, for an administrator's password goes there."""

    host: str
    port: int = _HTTPS

    @classmethod
    def parse(cls, text: str) -> PbxAddress:
        """Read ``voice.rossi.it``, ``192.168.1.5:8443`` or a URL copied from a browser.

        Raises:
            BadValue: no host in it, or plain HTTP.
        """
        bare = text.strip()
        if bare.lower().startswith("http://"):
            raise BadValue("A password must not travel in clear: use https or the bare name of the PBX.")
        try:
            parts = urlsplit(bare if "://" in bare else f"https://{bare}")
            host, port = parts.hostname or "", parts.port or _HTTPS
        except ValueError:
            host, port = "", 0
        shown = f"[{host}]" if ":" in host else host
        if parts_are_wrong(shown, bare):
            raise BadValue(
                f"“{' '.join(bare.split())[:60]}” is not the address of a PBX: try voice.rossi.it."
            )
        return cls(shown, port)

    @property
    def url(self) -> str:
        """The address as a URL without a path."""
        return f"https://{self}"

    @property
    def bare_host(self) -> str:
        """The host as sockets take it, without brackets."""
        return self.host.strip("[]")

    def __str__(self) -> str:
        return self.host if self.port == _HTTPS else f"{self.host}:{self.port}"


def parts_are_wrong(host: str, text: str) -> bool:
    """Whether this can't be a host, or another scheme than HTTPS stands in front."""
    scheme = text.partition("://")[0].lower() if "://" in text else "https"
    return scheme != "https" or not _HOST.fullmatch(host)
