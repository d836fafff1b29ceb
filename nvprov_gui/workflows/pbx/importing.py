"""What the PBX has and the site has not: shown first, taken row by row. The PBX's numbers win."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from nvprov_gui.domain.digits import whole
from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.parameters import checked, is_secret, spec_of
from nvprov_gui.domain.parameters.spec import Panel
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.records import Change
from nvprov_gui.pbx.connection import Pbx
from nvprov_gui.pbx.records import PbxPhone, PbxUser
from nvprov_gui.storage import Act, Site
from nvprov_gui.vendors.catalog import catalog

_OF_THE_PBX = ("account_", "cap_", "tmpl_", "provisioning_url", "ui_")
"""Variables that the PBX or its models write themselves."""
MASKED = "••••"


class Kind(StrEnum):
    """What differs."""

    USER = "user"
    EXTENSION = "extension"
    NAME = "name"
    PHONE = "phone"
    MODEL = "model"
    ASSIGNMENT = "assignment"
    SECRET = "SIP password"  # noqa: S105 - a word
    DEFAULT = "default"
    PARAMETER = "parameter"


@dataclass(frozen=True, slots=True)
class Difference:
    """One row. ``key`` is a username, MAC address, extension or parameter; secrets are shown masked."""

    kind: Kind
    key: str
    subject: str
    ours: str = field(default="", repr=False)
    theirs: str = field(default="", repr=False)
    place: str = ""
    """The MAC address of a phone whose parameter it is."""

    @property
    def shown(self) -> tuple[str, str]:
        """Ours and theirs for people."""
        hidden = self.kind is Kind.SECRET or (self.kind in _VALUES and is_secret(self.key))
        return (
            (MASKED if self.ours else "", MASKED if self.theirs else "")
            if hidden
            else (self.ours, self.theirs)
        )


_VALUES = (Kind.DEFAULT, Kind.PARAMETER)


@dataclass(frozen=True, slots=True)
class PbxState:
    """What a PBX has, read once."""

    users: tuple[PbxUser, ...]
    phones: Mapping[MacAddress, PbxPhone]
    registered: Mapping[MacAddress, str]
    """The inventory: each phone's extension, empty without a user."""
    defaults: Mapping[str, str]
    models: Mapping[str, Mapping[str, str] | None] = field(default_factory=dict)
    """Its models; those that this site uses with their variables."""
    files: Mapping[str, int] = field(default_factory=dict)
    """Uploaded files with their sizes: ``firmware/T46.rom``."""


def read_state(site: Site, pbx: Pbx, stopped: Callable[[], bool] = lambda: False) -> PbxState:
    """Read everything that import and publishing compare.

    Raises:
        PbxError: it can't be read.
    """
    macs = pbx.tancredi.macs()
    phones = {mac: pbx.tancredi.phone(mac) for mac in macs if not stopped()}
    return PbxState(
        tuple(pbx.wizard.users()),
        phones,
        pbx.wizard.registered_phones(),
        pbx.tancredi.defaults(),
        _models(site, pbx),
        _files(site, pbx),
    )


def _models(site: Site, pbx: Pbx) -> dict[str, Mapping[str, str] | None]:
    used = {phone.model for phone in site.phones()}
    names = pbx.tancredi.models()
    return {name: pbx.tancredi.model(name).variables if name in used else None for name in names}


def _files(site: Site, pbx: Pbx) -> dict[str, int]:
    kinds = {stored.kind for stored in site.files()}
    return {f"{kind}/{name}": size for kind in kinds for name, size in pbx.tancredi.files(kind).items()}


def differences(site: Site, state: PbxState) -> tuple[Difference, ...]:
    """All differences, in the order in which they can be taken."""
    users = {user.username: user for user in site.users() if user.username}
    numbers = {user.extension: user for user in site.users() if user.extension}
    phones = {phone.mac: phone for phone in site.phones()}
    return (
        *_users(state, users, numbers),
        *_phones(state, phones),
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


def _phones(state: PbxState, phones: Mapping[MacAddress, Phone]) -> Iterator[Difference]:
    known = {model.id for model in catalog().models()}
    for mac, theirs in state.phones.items():
        ours = phones.get(mac)
        if ours is None:
            yield Difference(Kind.PHONE, mac, mac.colons, "", theirs.model)
        elif theirs.model and theirs.model != ours.model and theirs.model in known:
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


def _is_ours(name: str, value: str) -> bool:
    """Whether the site can hold this variable: known, allowed, and not the PBX's own."""
    if name.startswith(_OF_THE_PBX):
        return False
    try:
        return spec_of(name).panel is not Panel.COMPUTED and checked(name, value) == value
    except BadValue:
        return False


def take(site: Site, rows: Sequence[Difference], label: str) -> Change | None:
    """Take rows into the site, in one act; rows that hang on one that was not taken are left out.

    Raises:
        UserError: a number is somebody else's; nothing is taken then.
    """
    with site.act(label) as act:
        for row in rows:
            _TAKE[row.kind](act, row)
    return act.change


def _take_user(act: Act, row: Difference) -> None:
    name, _, extension = row.theirs.rpartition(" ")
    if whole(extension) is not None:
        act.add_user(name=name, extension=extension, username=row.key)
    else:
        act.add_user(name=row.theirs, username=row.key)


def _change_user(act: Act, row: Difference) -> None:
    for user in act.users():
        same_number = row.kind is Kind.NAME and not user.username and user.name == row.ours
        if user.username == row.key or same_number or (not user.username and user.name == row.subject):
            field_name = "extension" if row.kind is Kind.EXTENSION else "name"
            act.change_user(user.id, username=row.key, **{field_name: row.theirs})
            return


def _take_phone(act: Act, row: Difference) -> None:
    mac = MacAddress(row.key)
    try:
        act.add_phone(mac, catalog().model(row.theirs).vendor, row.theirs)
    except UserError:  # a model of the PBX that isn't known here: the technician chooses one
        act.add_phone(mac, "", "")


def _take_assignment(act: Act, row: Difference) -> None:
    mac = MacAddress(row.key)
    user = next((user for user in act.users() if user.extension == row.place), None)
    if user is None or act.phone(mac) is None:
        return
    if row.ours:
        act.unassign(mac)
    act.assign(mac, user.id, row.theirs)


def _take_parameter(act: Act, row: Difference) -> None:
    if act.phone(MacAddress(row.place)) is not None:
        act.set_parameter(Level.PHONE, row.place, row.key, row.theirs)


_TAKE: Mapping[Kind, Callable[[Act, Difference], object]] = {
    Kind.USER: _take_user,
    Kind.EXTENSION: _change_user,
    Kind.NAME: _change_user,
    Kind.PHONE: _take_phone,
    Kind.MODEL: lambda act, row: act.change_phone(MacAddress(row.key), model=row.theirs),
    Kind.ASSIGNMENT: _take_assignment,
    Kind.SECRET: lambda act, row: act.set_extension_secret(row.key, row.theirs),
    Kind.DEFAULT: lambda act, row: act.set_parameter(Level.DEFAULTS, "", row.key, row.theirs),
    Kind.PARAMETER: _take_parameter,
}
