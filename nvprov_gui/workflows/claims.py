"""Does the phone say it is what the site takes it for?"""

from __future__ import annotations

from functools import lru_cache

from nvprov_gui.domain.phone import Phone
from nvprov_gui.vendors import identity
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows import refusals


def other_model(phone: Phone, user_agent: str) -> str:
    """A sentence if the User-Agent names another model than the site; empty if they agree."""
    return _sentence(phone.model, user_agent)


@lru_cache(maxsize=4096)
def _sentence(model_id: str, user_agent: str) -> str:
    said = identity.identify(user_agent)
    if said is None or not said.model:
        return ""
    wanted = catalog().model(model_id)
    named = catalog().model_named(f"{said.vendor} {said.model}")
    if named is None or named.id in (wanted.id, wanted.base):
        return ""
    return refusals.OTHER_MODEL.sentence(said=named.name, model=wanted.name)
