"""Making, changing and removing models of one's own; the catalogue follows at once."""

from __future__ import annotations

import re
from collections.abc import Mapping

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.model import Model
from nvprov_gui.domain.records import Change, CustomModel
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.own_models import CAPABILITIES, TEMPLATE, Capability, capability_value
from nvprov_gui.workflows.models.adopting import adopt

_LONGEST = 40
_OTHER = re.compile(r"[^a-z0-9]+")


def duplicate(site: Site, base: str, name: str, label: str) -> tuple[str, Change | None]:
    """A new model like ``base``, with the values that this site gives that model; returns its id.

    Raises:
        UserError: no such model, no name, or the name is taken.
    """
    model = catalog().model(base)
    custom = CustomModel(free_id(base, name), base, _name(site, name))
    with site.act(label) as act:
        act.add_custom_model(custom)
        for parameter, value in site.parameters(Level.MODEL, model.id).items():
            act.set_parameter(Level.MODEL, custom.id, parameter, value)
    adopt(site)
    return custom.id, act.change


def change(
    site: Site, model_id: str, label: str, name: str = "", overrides: Mapping[str, str] | None = None
) -> Change | None:
    """Set a name, or capabilities (``line_keys`` …) and the template; what equals the base is inherited.

    Raises:
        UserError: no such model of one's own, or the name is taken.
        BadValue: a capability out of its range.
    """
    before = own_model(site, model_id)
    base = catalog().model(before.base)
    wanted = {**before.overrides, **(overrides or {})}
    kept = {key: value for key, value in wanted.items() if _differs(base, key, value)}
    after = CustomModel(model_id, before.base, _name(site, name, model_id) if name else before.name, kept)
    with site.act(label) as act:
        act.change_custom_model(after)
    adopt(site)
    return act.change


def remove(site: Site, model_id: str, label: str) -> Change | None:
    """Forget a model of one's own.

    Raises:
        UserError: phones use it.
    """
    with site.act(label) as act:
        act.remove_custom_model(model_id)
    adopt(site)
    return act.change


def own_model(site: Site, model_id: str) -> CustomModel:
    """The model of this site with this id.

    Raises:
        UserError: there is none.
    """
    for model in site.custom_models():
        if model.id == model_id:
            return model
    raise UserError(f"There is no model “{model_id}” any more: choose another one.")


def free_id(base: str, name: str) -> str:
    """An id that no model has yet: the base's, and the name in plain letters."""
    slug = _OTHER.sub("-", name.casefold()).strip("-") or "own"
    vendor = catalog().vendor(catalog().model(base).vendor)
    wanted, number = f"{catalog().model(base).base or base}-{slug}", 2
    found = wanted
    while found in vendor.models:
        found, number = f"{wanted}-{number}", number + 1
    return found


def _name(site: Site, name: str, own: str = "") -> str:
    name = " ".join(name.split())
    if not name or len(name) > _LONGEST:
        raise BadValue(f"A model needs a name of at most {_LONGEST} characters.")
    taken = (model for model in site.custom_models() if model.id != own)
    if any(model.name.casefold() == name.casefold() for model in taken):
        raise BadValue(f"There is a model “{name}” already: choose another name.")
    return name


def _differs(base: Model, key: str, value: str) -> bool:
    """Whether an override says something else than the base model.

    Raises:
        BadValue: a capability out of its range, or none at all.
    """
    if key == TEMPLATE:
        return bool(value) and value != base.template
    return bool(capability_value(_capability(key), value) != getattr(base, key))


def _capability(name: str) -> Capability:
    for each in CAPABILITIES:
        if each.name == name:
            return each
    raise BadValue(f"A model has no “{name}” that can be changed.")
