"""Differences are taken into the site, row by row. The PBX's numbers win."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from nvprov_gui.domain.digits import whole
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import Change, CustomModel
from nvprov_gui.storage import Act, Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.models.adopting import adopt
from nvprov_gui.workflows.pbx.importing import Difference, Kind
from nvprov_gui.workflows.pbx.state import base_of, known_models
from nvprov_gui.workflows.settings import follow_pbx

_LONGEST_NAME = 40
"""Of a model of one's own."""


def take(site: Site, rows: Sequence[Difference], label: str) -> Change | None:
    """Take rows into the site, in one act; rows that hang on one that was not taken are left out.

    Raises:
        UserError: a number is somebody else's; nothing is taken then.
    """
    with site.act(label) as act:
        for row in rows:
            _TAKE[row.kind](act, row)
    adopt(site)
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


def _take_own_model(act: Act, row: Difference) -> None:
    """A model of the PBX's own, based on the one that its id begins with; two never have one name."""
    base = base_of(row.key, known_models(act))
    names = {model.id: model.name for model in catalog().models()}
    names |= {model.id: model.name for model in act.custom_models()}
    taken = {name.casefold() for name in names.values()}
    if base:
        name = row.subject.replace(base, names[base], 1)[:_LONGEST_NAME]
        act.add_custom_model(CustomModel(row.key, base, row.key if name.casefold() in taken else name))


def _take_model_parameter(act: Act, row: Difference) -> None:
    if row.place in known_models(act):
        act.set_parameter(Level.MODEL, row.place, row.key, row.theirs)


def _take_phone(act: Act, row: Difference) -> None:
    """With a model that isn't known here the technician chooses one; its maker is known all the same."""
    mac, model = MacAddress(row.key), row.theirs if row.theirs in known_models(act) else ""
    act.add_phone(mac, _maker(mac, row.theirs, is_known=bool(model)), model)


def _maker(mac: MacAddress, model: str, *, is_known: bool) -> str:
    """The vendor's id: of a known model, else of the address, else of what the model begins with."""
    prefix, found = model.partition("-")[0], catalog().vendor_of(mac)
    if found is not None and not is_known:
        return found.id
    return prefix if prefix in catalog().vendors else ""


def _take_model(act: Act, row: Difference) -> None:
    mac = MacAddress(row.key)
    if row.theirs in known_models(act):
        act.change_phone(mac, model=row.theirs, vendor=_maker(mac, row.theirs, is_known=True))


def _take_assignment(act: Act, row: Difference) -> None:
    mac = MacAddress(row.key)
    user = next((user for user in act.users() if user.extension == row.place), None)
    if user is None or act.phone(mac) is None:
        return
    if row.ours:
        act.unassign(mac)
    act.assign(mac, user.id, row.theirs)


def _take_default(act: Act, row: Difference) -> None:
    act.set_parameter(Level.DEFAULTS, "", row.key, row.theirs)
    follow_pbx(act, Level.DEFAULTS, {row.key: row.theirs})


def _take_parameter(act: Act, row: Difference) -> None:
    if act.phone(MacAddress(row.place)) is not None:
        act.set_parameter(Level.PHONE, row.place, row.key, row.theirs)


_TAKE: Mapping[Kind, Callable[[Act, Difference], object]] = {
    Kind.USER: _take_user,
    Kind.EXTENSION: _change_user,
    Kind.NAME: _change_user,
    Kind.OWN_MODEL: _take_own_model,
    Kind.MODEL_PARAMETER: _take_model_parameter,
    Kind.PHONE: _take_phone,
    Kind.MODEL: _take_model,
    Kind.ASSIGNMENT: _take_assignment,
    Kind.SECRET: lambda act, row: act.set_extension_secret(row.key, row.theirs),
    Kind.DEFAULT: _take_default,
    Kind.PARAMETER: _take_parameter,
}
