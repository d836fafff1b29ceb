"""What a request's path asks for. Names are matched as a whole; nothing is joined, decoded or normalised."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Proxies and some firmware send the whole URL (RFC 9112 §3.2.2).
_ABSOLUTE = re.compile(r"(?i:https?)://[^/?#@\s]+(?=/)")
# One slash too many is forgiven: some firmware joins a base and a path that both bring one.
_TOKEN = re.compile(
    r"//?provisioning/(?P<token>[0-9A-Za-z]{16,64})"
    r"(?:/(?P<file>[A-Za-z0-9._()$%{}-]{1,128})|/(?P<kind>firmware|ringtones|backgrounds|screensavers)"
    r"/(?P<asset>[A-Za-z0-9._()-]{1,128}))?/?"
)
_STRANGER = re.compile(
    r"//?(?:provisioning/)?(?P<file>(?P<mac>[0-9A-Fa-f]{12})\.(?:cfg|xml)|cfg(?P<gateway>[0-9A-Fa-f]{12})(?:\.xml)?)"
)
_COMMON = re.compile(
    r"//?(?:provisioning/)?(?P<file>[A-Za-z][A-Za-z0-9._-]{1,64}\.(?:cfg|boot|xml|htm|txt|bin|rom|z))"
)
_KINDS = {
    "firmware": "firmware",
    "ringtones": "ringtone",
    "backgrounds": "background",
    "screensavers": "screensaver",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A path taken apart; fields that it doesn't hold are empty."""

    token: str = ""
    file: str = ""
    kind: str = ""
    """firmware, ringtone, background or screensaver."""
    mac: str = ""
    """In the form without a token: twelve digits, unchecked."""


def asked(path: str) -> Asked | None:
    """What a path or absolute URL asks for, whatever its query; None for anything no phone would ask."""
    path = _ABSOLUTE.sub("", path.partition("?")[0], count=1) if path[:1] != "/" else path.partition("?")[0]
    if found := _TOKEN.fullmatch(path):
        asset = found["asset"] or ""
        return Asked(found["token"], found["file"] or asset, _KINDS.get(found["kind"] or "", ""))
    if found := _STRANGER.fullmatch(path):
        return Asked(file=found["file"], mac=found["mac"] or found["gateway"])
    if found := _COMMON.fullmatch(path):
        return Asked(file=found["file"])
    return None
