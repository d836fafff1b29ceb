"""What a phone tells of its model, and whether the site agrees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import Model
from nvprov_gui.domain.phone import Phone
from nvprov_gui.vendors import identity
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows import refusals


def said_model(user_agent: str) -> Model | None:
    """The model that a User-Agent names; None if it names none that is known."""
    said = identity.identify(user_agent)
    return catalog().model_named(f"{said.vendor} {said.model}") if said and said.model else None


def proposed_model(mac: MacAddress, phones: Iterable[Phone], user_agent: str = "") -> Model | None:
    """The model of a phone that nobody named yet: as it says, as its address tells, else as its siblings are.

    ``phones`` are the site's; most of the phones of a maker are alike there.
    """
    return said_model(user_agent) or catalog().model_by_mac(mac) or _commonest(mac, phones)


def _commonest(mac: MacAddress, phones: Iterable[Phone]) -> Model | None:
    vendor = catalog().vendor_of(mac)
    models = vendor.models if vendor else {}
    found = Counter(phone.model for phone in phones if phone.model in models).most_common(1)
    return models[found[0][0]] if found else None


def other_model(model_id: str, user_agent: str) -> str:
    """A sentence if the User-Agent names another model than the site; empty if they agree."""
    return _other_model(catalog().edition, model_id, user_agent)


@lru_cache(maxsize=4096)
def _other_model(_edition: int, model_id: str, user_agent: str) -> str:
    """Asked at every request of every phone; the answer is the same until models change."""
    named = said_model(user_agent)
    if named is None:
        return ""
    wanted = catalog().find(model_id)
    if wanted is None or named.id in (wanted.id, wanted.base):
        return ""
    return refusals.OTHER_MODEL.sentence(said=named.name, model=wanted.name)
