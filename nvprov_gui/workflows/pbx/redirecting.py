"""Redirect services: phones that ask their maker are sent to the PBX."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urlsplit

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.connection import Pbx
from nvprov_gui.pbx.errors import PbxError
from nvprov_gui.vendors import identity

_AT_ONCE = 4
_LONGEST = 255
SERVICES = {
    "snom": "snom",
    "gigaset": "gigaset",
    "fanvil": "fanvil",
    "nethesis": "fanvil",
    "yealink": "yealink",
}
"""Whose service a maker's phones ask; others have none."""


@dataclass(frozen=True, slots=True)
class Redirected:
    """A phone's result; ``sentence`` says why it failed, and is empty if it didn't."""

    mac: MacAddress
    sentence: str = ""


def redirect(
    pbx: Pbx, macs: Sequence[MacAddress], stopped: Callable[[], bool] = lambda: False
) -> Iterator[Redirected]:
    """Tell the services where these published phones fetch; results come in the phones' order."""
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        yield from pool.map(lambda mac: _one(pbx, mac, stopped), macs)


def _one(pbx: Pbx, mac: MacAddress, stopped: Callable[[], bool]) -> Redirected:
    if stopped():
        return Redirected(mac, "Stopped.")
    try:
        phone = pbx.tancredi.phone(mac)
        url = phone.first_url or phone.permanent_url
        why = why_not(mac, url)
        if why:
            return Redirected(mac, why)
        pbx.wizard.redirect(mac, url)
    except PbxError as error:
        return Redirected(mac, str(error))
    return Redirected(mac)


def why_not(mac: MacAddress, url: str) -> str:
    """Why the provider would refuse; empty if it wouldn't."""
    vendor = identity.vendor_of(mac) or ""
    if vendor not in SERVICES:
        return "This maker has no redirect service: enter the link in the phone's web page."
    if not url:
        return "The PBX has no link for it: publish it first."
    host = urlsplit(url).hostname or ""
    if len(url) > _LONGEST:
        return "Its link is too long for the redirect service."
    if "." not in host or host.endswith((".local", ".lan")):
        return f"“{host}” is a name of this network only: the PBX needs a public one for redirects."
    return ""
