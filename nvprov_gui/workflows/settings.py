"""Parameters at three levels: set, see what is in force and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.levels import Layer, Level, Resolved, resolve
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import Model
from nvprov_gui.domain.parameters import checked
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import Change
from nvprov_gui.rendering.shipped import shipped_layers
from nvprov_gui.storage import Act, Site, Snapshot
from nvprov_gui.vendors.catalog import catalog

_OF_THE_USER = frozenset(
    f"account_{what}_1" for what in ("display_name", "extension", "username", "password")
)
INHERIT = "-"
"""Typed for a value: take it from the level below."""


def set_parameters(
    site: Site, level: Level, scope: str, values: Mapping[str, str | None], label: str
) -> Change | None:
    """Set parameters of one level; None, empty or ``-`` inherits.

    Raises:
        BadValue: a value that is not allowed; nothing is changed then.
        UserError: no such phone or model.
    """
    model = _model_of(site, level, scope)
    kept = {name: _kept(name, value, model) for name, value in values.items()}
    with site.act(label) as act:
        for name, value in kept.items():
            act.set_parameter(level, scope, name, value)
        follow_pbx(act, level, kept)
    return act.change


def follow_pbx(act: Act, level: Level, values: Mapping[str, str | None]) -> None:
    """The site's PBX is the one that its phones are told by the defaults."""
    pbx = values.get("hostname")
    if level is Level.DEFAULTS and pbx:
        act.change_site(pbx=pbx)


def _kept(name: str, value: str | None, model: Model | None) -> str | None:
    text = "" if value is None else value.strip()
    if text and name in _OF_THE_USER:
        raise BadValue(f"{name} comes from the phone's user: assign one.")
    if text in ("", INHERIT):
        checked(name, "", None)
        return None
    return checked(name, text, model)


def _model_of(site: Site, level: Level, scope: str) -> Model | None:
    """The model whose abilities bound this level; None for the defaults."""
    if level is Level.MODEL:
        return catalog().model(scope)
    if level is not Level.PHONE:
        return None
    phone = site.phone(MacAddress(scope))
    if phone is None:
        raise UserError(f"There is no phone {MacAddress(scope).colons} in this site.")
    return catalog().model(phone.model)


def layers(site: Site | Snapshot, model: Model, mac: str = "") -> list[Layer]:
    """All set levels of a phone (or of a model, without a MAC), least specific first."""
    shipped, shipped_model = shipped_layers(model)
    found = [
        shipped,
        Layer(Level.DEFAULTS, site.parameters(Level.DEFAULTS, ""), "site"),
        shipped_model,
        Layer(Level.MODEL, site.parameters(Level.MODEL, model.id), model.id),
    ]
    if mac:
        found.append(Layer(Level.PHONE, site.parameters(Level.PHONE, mac), mac))
    return found


def effective(site: Site, phone: Phone) -> dict[str, Resolved]:
    """What is in force for a phone, with the level of every value."""
    return resolve(layers(site, catalog().model(phone.model), phone.mac))
