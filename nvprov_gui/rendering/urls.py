"""Provisioning URLs and what hangs on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

_FOLDERS = {
    "firmware": "firmware",
    "background": "backgrounds",
    "screensaver": "screensavers",
    "ringtone": "ringtones",
}


@dataclass(frozen=True, slots=True)
class ProvisioningUrls:
    """Where this phone fetches.

    ``provisioning_base`` (``http://192.168.1.5:8080/provisioning/``) is the laptop's while commissioning;
    without it scheme, host name and path are the PBX's own.
    """

    parameters: Mapping[str, str]

    @property
    def base(self) -> str:
        """Scheme, host and path, with a trailing slash."""
        get = self.parameters.get
        given = get("provisioning_base", "")
        path = get("provisioning_url_path", "") or "provisioning/"
        return given or f"{self.scheme}://{get('hostname', '')}/{path.strip('/')}/"

    @property
    def scheme(self) -> str:
        """The scheme: http, https, ftp or tftp."""
        given = self.parameters.get("provisioning_base", "")
        return given.partition(":")[0] or self.parameters.get("provisioning_url_scheme", "") or "http"

    @property
    def server(self) -> str:
        """Host, with a port that is not the scheme's own."""
        return urlsplit(self.base).netloc

    @property
    def path(self) -> str:
        """The path below the host, without the leading slash: ``provisioning/``."""
        return urlsplit(self.base).path.lstrip("/")

    @property
    def permanent(self) -> str:
        """The URL with the permanent token, as the phone is told to use it."""
        return self.parameters.get("provisioning_url2", "")

    def file(self, kind: str) -> str:
        """The URL of a firmware, ringtone, background or screensaver; empty when none is chosen."""
        name = self.parameters.get(f"{kind}_file", "")
        return f"{self.folder}{_FOLDERS[kind]}/{quote(name, safe='()')}" if name else ""

    @property
    def folder(self) -> str:
        """The folder below which this phone's own files lie, with a trailing slash."""
        return f"{self.base}{self.parameters.get('tok2', '')}/"


def token_url(base: str, token: str, filename: str, mac: str) -> str:
    """A provisioning URL; ``$mac``, ``{mac}``, ``%MACD`` and ``%25MACD`` become the lower-case MAC.

    NethVoice's engine replaces the placeholders itself, so the case of a phone's own expansion
    never matters (its file patterns are case sensitive).
    """
    for placeholder in ("$mac", "$MAC", "{mac}", "%25MACD", "%MACD"):
        filename = filename.replace(placeholder, mac)
    return f"{base}{token}/{filename}".rstrip("/")
