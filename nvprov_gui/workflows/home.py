"""Where a phone fetches from: the laptop until the PBX has it, then the PBX, with the PBX's own tokens."""

from __future__ import annotations

from dataclasses import dataclass, field

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.tokens import TokenPair
from nvprov_gui.rendering.urls import token_url
from nvprov_gui.serving.addresses import best_address
from nvprov_gui.storage import Site, Snapshot
from nvprov_gui.vendors.catalog import catalog

PUBLISHED_URL = "published_url"
"""The site's setting that keeps the PBX's own base URL (``https://pbx/provisioning/``)."""
_USUAL_PORT = 8080


@dataclass(frozen=True, slots=True)
class Home:
    """The base URL (``…/provisioning/``) that a phone's file leads to, and the tokens known there."""

    base: str
    tokens: TokenPair = field(repr=False)


def home(site: Site | Snapshot, mac: MacAddress, laptop: str) -> Home:
    """A published phone's home is the PBX; any other's is the laptop, reached at ``laptop``.

    Raises:
        UserError: no such phone.
    """
    published, theirs = site.setting(PUBLISHED_URL), site.pbx_tokens(mac)
    if published and theirs is not None:
        return Home(published, theirs)
    return Home(laptop, site.tokens(mac))


def first_home(site: Site | Snapshot, mac: MacAddress, laptop: str) -> Home:
    """Where a phone that has no link yet is led.

    That is its home, unless its first-contact link there is spent: a phone reset to factory after it moved
    is led to the laptop's own link, whose file leads on to the PBX.

    Raises:
        UserError: no such phone.
    """
    found = home(site, mac, laptop)
    return found if found.tokens.first else Home(laptop, site.tokens(mac))


def first_link(site: Site | Snapshot, phone: Phone, laptop: str) -> str:
    """The first-contact URL of a phone, empty once it is spent, or while its maker isn't known.

    Raises:
        UserError: no such phone.
    """
    where = first_home(site, phone.mac, laptop)
    return link(phone, where.tokens.first, where.base) if where.tokens.first else ""


def link(phone: Phone, token: str, base: str) -> str:
    """The provisioning URL of a phone with one of its tokens; empty while its maker isn't known."""
    vendor = catalog().vendors.get(phone.vendor)
    return token_url(base, token, vendor.url_filename, phone.mac) if vendor else ""


def laptop_base(site: Site, serving: str = "") -> str:
    """Where this computer serves, will serve or served last: ``http://192.168.1.5:8080/provisioning/``.

    ``serving`` is the address in use now, if there is one.
    """
    last = serving or site.setting("serving_url")
    return last or f"http://{best_address()}:{_USUAL_PORT}/provisioning/"
