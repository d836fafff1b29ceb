"""What the PBX has and the site has not, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import Model
from nvprov_gui.domain.parameters import checked, is_secret, spec_of
from nvprov_gui.domain.parameters.spec import Panel
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.pbx.records import PbxUser
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.pbx.state import PbxState, base_of, known_models

_OF_THE_PBX = ("account_", "cap_", "tmpl_", "provisioning_url", "ui_")
"""Variables that the PBX or its models write themselves."""
MASKED = "••••"
NO_SUCH_MODEL = "It comes without a model: choose one then."


class Kind(StrEnum):
    """What differs."""

    USER = "user"
    EXTENSION = "extension"
    NAME = "name"
    OWN_MODEL = "own model"
    MODEL_PARAMETER = "parameter of a model"
    PHONE = "phone"
    MODEL = "model"
    ASSIGNMENT = "assignment"
    SECRET = "SIP password"  # noqa: S105 - a word
    DEFAULT = "default"
    PARAMETER = "parameter"


@dataclass(frozen=True, slots=True)
class Difference:
    """One row. ``key`` is a username, MAC address, extension, model or parameter; secrets are masked."""

    kind: Kind
    key: str
    subject: str
    ours: str = field(default="", repr=False)
    theirs: str = field(default="", repr=False)
    place: str = ""
    """The MAC address or the model whose parameter it is; the main extension of an assignment."""
    note: str = ""
    """What else happens when it is taken, as a sentence."""

    @property
    def shown(self) -> tuple[str, str]:
        """Ours and theirs for people."""
        hidden = self.kind is Kind.SECRET or (self.kind in _VALUES and is_secret(self.key))
        return (
            (MASKED if self.ours else "", MASKED if self.theirs else "")
            if hidden
            else (self.ours, self.theirs)
        )


_VALUES = (Kind.DEFAULT, Kind.MODEL_PARAMETER, Kind.PARAMETER)


def differences(site: Site, state: PbxState) -> tuple[Difference, ...]:
    """All differences, in the order in which they can be taken."""
    users = {user.username: user for user in site.users() if user.username}
    numbers = {user.extension: user for user in site.users() if user.extension}
    phones = {phone.mac: phone for phone in site.phones()}
    known = known_models(site)
    return (
        *_users(state, users, numbers),
        *_own_models(state, known),
        *_model_parameters(site, state),
        *_phones(state, phones, known),
        *_assignments(state, phones),
        *_secrets(site, state),
        *_defaults(site, state),
        *_parameters(site, state),
    )


def matched(theirs: PbxUser, users: Mapping[str, User], numbers: Mapping[str, User]) -> User | None:
    """Our user behind the PBX's: by user name, else by number."""
    return users.get(theirs.username) or (numbers.get(theirs.extension) if theirs.extension else None)


def _users(state: PbxState, users: Mapping[str, User], numbers: Mapping[str, User]) -> Iterator[Difference]:
    for theirs in state.users:
        ours = matched(theirs, users, numbers)
        if ours is None:
            shown = f"{theirs.name} {theirs.extension}".strip()
            yield Difference(Kind.USER, theirs.username, theirs.name, "", shown)
            continue
        if theirs.extension and theirs.extension != ours.extension:
            yield Difference(Kind.EXTENSION, theirs.username, ours.name, ours.extension, theirs.extension)
        if theirs.name and theirs.name != ours.name:
            yield Difference(Kind.NAME, theirs.username, ours.name, ours.name, theirs.name)


def _own_models(state: PbxState, known: frozenset[str]) -> Iterator[Difference]:
    for model_id, theirs in state.models.items():
        if theirs is not None and model_id not in known and (base := base_of(model_id, known)):
            yield Difference(Kind.OWN_MODEL, model_id, theirs.name or model_id, "", base)


def _model_parameters(site: Site, state: PbxState) -> Iterator[Difference]:
    """Values that a model has there, unless it is shipped with them here."""
    shipped = {model.id: model for model in catalog().models()}
    for model_id, theirs in state.models.items():
        model = shipped.get(model_id) or shipped.get(base_of(model_id, shipped))
        if theirs is None or model is None:
            continue
        ours = {**model.values, **site.parameters(Level.MODEL, model_id)}
        for name, value in theirs.variables.items():
            if value and ours.get(name) != value and _is_ours(name, value, model):
                yield Difference(
                    Kind.MODEL_PARAMETER, name, theirs.name or model_id, ours.get(name, ""), value, model_id
                )


def _phones(
    state: PbxState, phones: Mapping[MacAddress, Phone], known: frozenset[str]
) -> Iterator[Difference]:
    for mac, theirs in state.phones.items():
        ours = phones.get(mac)
        if ours is None:
            note = "" if theirs.model in known or base_of(theirs.model, known) else NO_SUCH_MODEL
            yield Difference(Kind.PHONE, mac, mac.colons, "", theirs.model, note=note)
        elif theirs.model != ours.model and (theirs.model in known or base_of(theirs.model, known)):
            yield Difference(Kind.MODEL, mac, mac.colons, ours.model, theirs.model)


def _assignments(state: PbxState, phones: Mapping[MacAddress, Phone]) -> Iterator[Difference]:
    for user in state.users:
        for device in user.devices:
            if device.mac is None or device.mac not in state.phones:
                continue
            ours = phones.get(device.mac)
            extension = ours.extension if ours else ""
            if device.extension and device.extension != extension:
                yield Difference(
                    Kind.ASSIGNMENT,
                    device.mac,
                    device.mac.colons,
                    extension,
                    device.extension,
                    user.extension,
                )


def _secrets(site: Site, state: PbxState) -> Iterator[Difference]:
    for user in state.users:
        for device in user.devices:
            ours = site.extension_secret(device.extension)
            if device.secret and device.extension and ours != device.secret:
                yield Difference(Kind.SECRET, device.extension, user.name, ours, device.secret)


def _defaults(site: Site, state: PbxState) -> Iterator[Difference]:
    ours = site.parameters(Level.DEFAULTS)
    for name, value in state.defaults.items():
        if value and ours.get(name) != value and _is_ours(name, value):
            yield Difference(Kind.DEFAULT, name, name, ours.get(name, ""), value)


def _parameters(site: Site, state: PbxState) -> Iterator[Difference]:
    for mac, phone in state.phones.items():
        ours = site.parameters(Level.PHONE, mac)
        for name, value in phone.variables.items():
            if value and ours.get(name) != value and _is_ours(name, value):
                yield Difference(Kind.PARAMETER, name, mac.colons, ours.get(name, ""), value, mac)


def _is_ours(name: str, value: str, model: Model | None = None) -> bool:
    """Whether the site can hold this variable: known, allowed, and not the PBX's own."""
    if name.startswith(_OF_THE_PBX):
        return False
    try:
        return spec_of(name).panel is not Panel.COMPUTED and checked(name, value, model) == value
    except BadValue:
        return False
