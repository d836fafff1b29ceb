"""Redirects without the PBX: straight through a Falconieri gateway, with the office's subscription."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.pbx.falconieri import USUAL, Falconieri, Subscription
from nvprov_gui.storage import Site, passwords
from nvprov_gui.vendors import identity
from nvprov_gui.vendors.catalog import NO_MODEL
from nvprov_gui.workflows.home import first_link
from nvprov_gui.workflows.pbx.redirecting import SERVICES, Redirected

_AT_ONCE = 4
"""The gateway's own makers allow no more."""
_PURPOSE = "RPS"
_LAST = "last"
_LONGEST = 255
_IN_CLEAR = ("fanvil",)
"""Their service drops what follows a question mark."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phone, its maker's service, the link it would get, and why it can't; empty if it can."""

    phone: Phone
    provider: str
    url: str
    why_not: str = ""

    @property
    def wants_mac_id(self) -> bool:
        """Whether the four letters after the address on the label are needed."""
        return self.provider == "gigaset"


def subscription() -> Subscription:
    """What the keyring keeps of the last one; the usual gateway else."""
    try:
        found = json.loads(passwords.kept(_PURPOSE, _LAST) or "{}")
        return Subscription(str(found["url"]), str(found["system_id"]), str(found["secret"]))
    except (ValueError, KeyError, TypeError):
        return Subscription(USUAL, "", "")


def keep(found: Subscription) -> bool:
    """Remember a subscription in the keyring; False if there is none that keeps it."""
    values = {"url": found.url, "system_id": found.system_id, "secret": found.secret}
    return passwords.keep(_PURPOSE, _LAST, json.dumps(values))


def candidates(site: Site, base: str) -> list[Candidate]:
    """Every phone with the link that it would be led to: the PBX's once published, the laptop's before."""
    return [_candidate(site, phone, base) for phone in site.phones()]


def _candidate(site: Site, phone: Phone, base: str) -> Candidate:
    provider = SERVICES.get(identity.vendor_of(phone.mac) or "", "")
    if not provider:
        words = "This maker has no redirect service: enter the link in the phone's web page."
        return Candidate(phone, "", "", words)
    if not phone.model:
        return Candidate(phone, provider, "", NO_MODEL)
    url = first_link(site, phone, base)
    if not url:
        return Candidate(phone, provider, "", "Its link was used: give it a new one first.")
    if len(url) > _LONGEST:
        return Candidate(phone, provider, url, "Its link is too long for the redirect service.")
    if "?" in url and provider in _IN_CLEAR:
        return Candidate(phone, provider, url, "The maker's service cuts the link at the question mark.")
    return Candidate(phone, provider, url)


def register(
    gateway: Falconieri,
    wanted: Sequence[Candidate],
    mac_ids: Mapping[MacAddress, str],
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Redirected]:
    """Lead these phones to their links, four at once; results come in their order."""

    def one(candidate: Candidate) -> Redirected:
        mac = candidate.phone.mac
        if stopped():
            return Redirected(mac, "Stopped.")
        if candidate.why_not:
            return Redirected(mac, candidate.why_not)
        try:
            gateway.register(candidate.provider, mac, candidate.url, mac_ids.get(mac, ""))
        except UserError as error:
            return Redirected(mac, str(error))
        return Redirected(mac)

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        yield from pool.map(one, wanted)
