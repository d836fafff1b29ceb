"""What the settings that are being looked at hold for: the whole site, a model, one or several phones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.levels import Layer, Level, Resolved, resolve
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import PROGRAM_KEYS, Model
from nvprov_gui.domain.parameters import Panel, Spec, checked
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import Change
from nvprov_gui.rendering.shipped import shipped_defaults
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.settings import INHERIT, layers


@dataclass(frozen=True, slots=True)
class Scope:
    """Defaults, a model (``model``), or phones (``phones``); the emptiest is the defaults."""

    model: str = ""
    phones: tuple[MacAddress, ...] = ()

    @property
    def level(self) -> Level:
        """The level that is written."""
        if self.phones:
            return Level.PHONE
        return Level.MODEL if self.model else Level.DEFAULTS

    @property
    def places(self) -> tuple[str, ...]:
        """The scopes of that level, as the site file names them."""
        return self.phones or (self.model,)


@dataclass(frozen=True, slots=True)
class Field:
    """One parameter at a scope: its own value (None inherits), and what it inherits."""

    name: str
    spec: Spec
    own: str | None = None
    inherited: Resolved | None = None
    is_mixed: bool = False
    """The phones don't agree; neither value is shown then."""
    hidden_by: tuple[str, ...] = ()
    """Models of this site whose own value hides this default."""


def fields(site: Site, scope: Scope, names: Mapping[str, Spec]) -> list[Field]:
    """These parameters at a scope; what none of its models can do is left out.

    Raises:
        UserError: a phone of the scope is gone, or its model unknown.
    """
    models = models_of(site, scope)
    able = {name: spec for name, spec in names.items() if all(_can(model, spec) for model in models)}
    seen = [_at(site, scope, place) for place in scope.places]
    hiding = _hiding(site) if scope.level is Level.DEFAULTS else {}
    return [_field(name, spec, seen, hiding) for name, spec in able.items()]


def refused_choices(site: Site, scope: Scope, spec: Spec) -> frozenset[str]:
    """Choices that one of the scope's models doesn't take."""
    models = models_of(site, scope)
    return frozenset(
        choice for choice in spec.choices for model in models if model.refuses(spec.name, choice)
    )


def set_fields(site: Site, scope: Scope, values: Mapping[str, str | None], label: str) -> Change | None:
    """Set parameters at every place of a scope in one act; None, empty or ``-`` inherits.

    Raises:
        BadValue: a value that one of the models can't take; nothing is changed then.
        UserError: a phone is gone.
    """
    models: Sequence[Model | None] = models_of(site, scope) or (None,)
    kept = {name: _kept(name, value, models) for name, value in values.items()}
    with site.act(label) as act:
        for place in scope.places:
            for name, value in kept.items():
                act.set_parameter(scope.level, place, name, value)
    return act.change


def _kept(name: str, value: str | None, models: Sequence[Model | None]) -> str | None:
    text = "" if value is None else value.strip()
    if text in ("", INHERIT):
        return None
    for model in models:
        text = checked(name, text, model)
    return text


def models_of(site: Site, scope: Scope) -> list[Model]:
    """The models that a scope speaks of; none for the defaults.

    Raises:
        UserError: a phone is gone, or a model unknown.
    """
    if scope.phones:
        ids = dict.fromkeys(_phone(site, mac).model for mac in scope.phones)
        return [catalog().model(each) for each in ids]
    return [catalog().model(scope.model)] if scope.model else []


def _phone(site: Site, mac: MacAddress) -> Phone:
    phone = site.phone(mac)
    if phone is None:
        raise UserError(f"There is no phone {mac.colons} in this site.")
    return phone


def _can(model: Model, spec: Spec) -> bool:
    if spec.capability in PROGRAM_KEYS:
        return model.key_count(spec.capability) > 0
    return not spec.capability or bool(getattr(model, spec.capability))


def _at(site: Site, scope: Scope, place: str) -> tuple[Mapping[str, str], Mapping[str, Resolved]]:
    """The own values of a place, and what is in force without them."""
    own = site.parameters(scope.level, place)
    return own, resolve([layer for layer in _layers(site, scope, place) if layer.level is not scope.level])


def _layers(site: Site, scope: Scope, place: str) -> list[Layer]:
    if scope.phones:
        mac = MacAddress(place)
        return layers(site, catalog().model(_phone(site, mac).model), mac)
    if scope.model:
        return layers(site, catalog().model(scope.model))
    return [Layer(Level.SHIPPED, shipped_defaults(), "program")]


def _hiding(site: Site) -> dict[str, tuple[str, ...]]:
    """By parameter, the models of the site's phones that carry a value of their own."""
    found: dict[str, list[str]] = {}
    for each in dict.fromkeys(phone.model for phone in site.phones()):
        try:
            model = catalog().model(each)
        except UserError:  # the board speaks of unknown models
            continue
        for name in {**model.values, **site.parameters(Level.MODEL, each)}:
            found.setdefault(name, []).append(model.name)
    return {name: tuple(models) for name, models in found.items()}


def _field(
    name: str,
    spec: Spec,
    seen: list[tuple[Mapping[str, str], Mapping[str, Resolved]]],
    hiding: Mapping[str, tuple[str, ...]],
) -> Field:
    owns = {own.get(name) for own, _inherited in seen}
    values = {inherited[name].value if name in inherited else "" for _own, inherited in seen}
    if len(owns) > 1 or (None in owns and len(values) > 1):
        return Field(name, spec, is_mixed=True)
    own, inherited = seen[0]
    return Field(name, spec, own.get(name), inherited.get(name), hidden_by=hiding.get(name, ()))


def panel_names(specs: tuple[Spec, ...], panel: Panel) -> dict[str, Spec]:
    """Parameters of a panel by name; of numbered ones the first account's."""
    return {f"{spec.name}_1" if spec.numbered else spec.name: spec for spec in specs if spec.panel is panel}
