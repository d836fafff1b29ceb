"""All parameters of a site as one TOML file: to read, edit and bring back. Passwords stay in the site."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import Model
from nvprov_gui.domain.parameters import checked, is_secret
from nvprov_gui.domain.records import Change
from nvprov_gui.storage import Act, Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.settings import follow_pbx

_HEAD = """\
# Parameters of {name}. What is not here is inherited: phone from model, model from defaults.
# Passwords are not written; those of the site stay as they are.
"""
Values = Mapping[tuple[Level, str], Mapping[str, str]]


def exported(site: Site) -> str:
    """The file's text."""
    models = sorted({phone.model for phone in site.phones() if phone.model})
    pieces = [
        _HEAD.format(name=site.info.name),
        _table("defaults", site.parameters(Level.DEFAULTS)),
        *(_table(f'model."{model}"', site.parameters(Level.MODEL, model)) for model in models),
    ]
    for phone in site.phones():
        note = f"# {phone.user} {phone.extension}\n" if phone.user else ""
        table = _table(f'phone."{phone.mac.colons}"', site.parameters(Level.PHONE, phone.mac))
        pieces.append(note + table if table else "")
    return "\n".join(piece for piece in pieces if piece)


def _table(name: str, values: Mapping[str, str]) -> str:
    lines = [
        f"{key} = {json.dumps(value, ensure_ascii=False)}\n"
        for key, value in sorted(values.items())
        if not is_secret(key)
    ]
    return f"[{name}]\n{''.join(lines)}" if lines else ""


def read(site: Site, text: str) -> Values:
    """What a file says, checked whole.

    Raises:
        UserError: no TOML, an unknown model or phone, or a value that is not allowed; says where.
    """
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"The file is no TOML: {error}.") from error
    if not found:
        raise UserError("The file holds no parameters: export them first, and change that file.")
    return {place: _values(place, model, values) for place, model, values in _places(site, found)}


def _places(
    site: Site, found: Mapping[str, object]
) -> Iterator[tuple[tuple[Level, str], Model | None, Mapping[str, object]]]:
    for name in found:
        if name not in ("defaults", "model", "phone"):
            raise UserError(f"“{name}” is none of defaults, model and phone.")
    yield (Level.DEFAULTS, ""), None, _tables(found, "defaults")
    for model_id, values in _tables(found, "model").items():
        yield (Level.MODEL, model_id), catalog().model(model_id), _mapping(values, model_id)
    phones = {phone.mac: phone for phone in site.phones()}
    for spelt, values in _tables(found, "phone").items():
        mac = MacAddress(spelt)
        if mac not in phones:
            raise UserError(f"There is no phone {mac.colons} in this site.")
        model = catalog().model(phones[mac].model) if phones[mac].model else None
        yield (Level.PHONE, mac), model, _mapping(values, mac.colons)


def _tables(found: Mapping[str, object], name: str) -> Mapping[str, object]:
    return _mapping(found.get(name, {}), name)


def _mapping(value: object, where: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise UserError(f"“{where}” must be a table of names and values.")
    return value


def _values(place: tuple[Level, str], model: Model | None, values: Mapping[str, object]) -> Mapping[str, str]:
    kept = {}
    for name, value in values.items():
        text = ("1" if value else "") if isinstance(value, bool) else str(value)
        try:
            kept[name] = checked(name, text, model)
        except BadValue as error:
            raise UserError(f"[{place[0]}{' ' + place[1] if place[1] else ''}] {error}") from error
    return kept


def imported(site: Site, text: str, label: str) -> Change | None:
    """Make the site's parameters those of a file, in one act; passwords stay.

    Raises:
        UserError: see ``read``; nothing is changed then.
    """
    wanted = read(site, text)
    places = {
        (Level.DEFAULTS, ""),
        *((Level.MODEL, phone.model) for phone in site.phones() if phone.model),
        *((Level.PHONE, str(phone.mac)) for phone in site.phones()),
        *((level, str(scope)) for level, scope in wanted),
    }
    with site.act(label) as act:
        for level, scope in places:
            _replace(act, level, scope, wanted.get((level, scope), {}))
        follow_pbx(act, Level.DEFAULTS, wanted[Level.DEFAULTS, ""])
    return act.change


def _replace(act: Act, level: Level, scope: str, wanted: Mapping[str, str]) -> None:
    there = act.parameters(level, scope)
    for name in there:
        if name not in wanted and not is_secret(name):
            act.set_parameter(level, scope, name, None)
    for name, value in wanted.items():
        if there.get(name) != value:
            act.set_parameter(level, scope, name, value)
