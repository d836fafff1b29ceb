"""Everything a phone's file is made of: the three levels and what is computed from the site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nvprov_gui.domain.levels import Layer, Level, Resolved, resolve
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.parameters import is_secret
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.rendering.phone import Rendered, render_model
from nvprov_gui.storage import Site, Snapshot
from nvprov_gui.vendors.catalog import NO_MODEL, catalog
from nvprov_gui.workflows import settings
from nvprov_gui.workflows.home import first_home, home, link

_ACCOUNT_DEFAULTS = {
    "account_dtmf_type_1": "rfc4733",
    "account_dnd_allow_1": "1",
    "account_fwd_allow_1": "1",
    "account_call_waiting_1": "1",
}
_VOICEMAIL = "*97"
"""FreePBX's own mailbox code."""


@dataclass(frozen=True, slots=True)
class Asker:
    """How a phone asks: with which token kind, and where it reached us (``http://…/provisioning/``)."""

    base: str
    complete: bool = False
    """Asked with the permanent token."""
    stranger: bool = False
    """Asked without a token: it only gets what leads to its first-contact link."""


def phone_layers(site: Site | Snapshot, phone: Phone, asker: Asker) -> list[Layer]:
    """All levels of a phone, the computed one on top."""
    model = catalog().model(phone.model)
    user = site.user(phone.user_id) if phone.user_id is not None else None
    found = settings.layers(site, model, phone.mac)
    found.insert(1, Layer(Level.SHIPPED, _account_defaults(user), "program"))
    found.append(Layer(Level.COMPUTED, _computed(site, phone, user, asker), "program"))
    return found


def in_force(site: Site | Snapshot, phone: Phone, asker: Asker) -> dict[str, Resolved]:
    """Every parameter of a phone with its level; a stranger's secrets are gone."""
    resolved = resolve(phone_layers(site, phone, asker))
    if not asker.stranger:
        return resolved
    return {name: value for name, value in resolved.items() if not _private(name)}


def parameters(site: Site | Snapshot, phone: Phone, asker: Asker) -> dict[str, str]:
    """As `in_force`, values only: what a template needs, at a fraction of the cost."""
    found: dict[str, str] = {}
    for layer in phone_layers(site, phone, asker):
        found.update(layer.values)
    return {name: value for name, value in found.items() if not _private(name)} if asker.stranger else found


def configuration(site: Site | Snapshot, phone: Phone, asker: Asker, user_agent: str = "") -> Rendered:
    """The file this phone gets.

    Raises:
        UserError: the model is unknown or its template broken.
    """
    return render_model(catalog().model(phone.model), parameters(site, phone, asker), user_agent)


def _private(name: str) -> bool:
    """What a phone that has not shown a token must not learn."""
    return name.startswith(("account_", "ldap_")) or is_secret(name)


def _account_defaults(user: User | None) -> dict[str, str]:
    return {**_ACCOUNT_DEFAULTS, "account_voicemail_1": _VOICEMAIL if user and user.voicemail else ""}


def _computed(site: Site | Snapshot, phone: Phone, user: User | None, asker: Asker) -> dict[str, str]:
    found = {
        "mac": phone.mac.dashes,
        "short_mac": phone.mac,
        "model": phone.model,
        "display_name": phone.location,
        "provisioning_complete": "1" if asker.complete else "",
        **_links(site, phone, asker),
    }
    if user is not None and phone.extension:
        found |= _account(site, phone, user)
    return found


def _links(site: Site | Snapshot, phone: Phone, asker: Asker) -> dict[str, str]:
    """Tokens and URLs; a stranger is led to the first-contact token and never sees the permanent one."""
    where = (first_home if asker.stranger else home)(site, phone.mac, asker.base)
    first = where.tokens.first or ""
    permanent = first if asker.stranger else where.tokens.permanent
    return {
        "tok1": first,
        "tok2": permanent,
        "provisioning_base": where.base,
        "provisioning_url1": link(phone, first, where.base) if first else "",
        "provisioning_url2": link(phone, permanent, where.base),
    }


def _account(site: Site | Snapshot, phone: Phone, user: User) -> dict[str, str]:
    """The first account: the device registers its own number, callers see the main extension."""
    return {
        "account_extension_1": phone.extension,
        "account_username_1": phone.extension,
        "account_password_1": site.extension_secret(phone.extension),
        "account_display_name_1": f"{user.name} <{user.extension}>",
    }


_PLACEHOLDER = re.compile(r"\{\{|\}\}|<[A-Z][A-Z_ ]+>|__[A-Z]{3,}__|\bCHANGE ?ME\b")


@dataclass(frozen=True, slots=True)
class Hole:
    """Something missing before phones are served."""

    mac: MacAddress
    sentence: str


def holes(site: Site | Snapshot) -> Iterator[Hole]:
    """What a technician should mend before plugging phones in; a site is read in one go, not by phone."""
    seen: dict[str, Phone] = {}
    site = site.snapshot() if isinstance(site, Site) else site
    for phone in site.phones():
        if not phone.model:
            yield Hole(phone.mac, NO_MODEL)
        if not phone.extension:
            yield Hole(phone.mac, "It has no user yet: drop one on it.")
        elif not site.extension_secret(phone.extension):
            yield Hole(phone.mac, f"{phone.extension} has no SIP password: import it from the PBX.")
        if phone.extension and phone.extension in seen:
            yield Hole(phone.mac, f"{phone.extension} is also on {seen[phone.extension].mac.colons}.")
        seen[phone.extension] = phone
        yield from _placeholders(site, phone)


def _placeholders(site: Snapshot, phone: Phone) -> Iterator[Hole]:
    """Values that somebody meant to fill in; the defaults' are told at each phone, which would get them."""
    values = {**site.parameters(Level.DEFAULTS), **site.parameters(Level.PHONE, phone.mac)}
    for name, value in values.items():
        if _PLACEHOLDER.search(value) and not is_secret(name):
            yield Hole(phone.mac, f"{name} is still “{value[:40]}”: fill it in.")
