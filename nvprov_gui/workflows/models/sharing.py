"""Models with their values and templates as one file to share. It holds no passwords."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.jsontext import read_json
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.parameters import checked, is_secret
from nvprov_gui.domain.records import Change, CustomModel
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.own_models import TEMPLATE, made
from nvprov_gui.workflows.inputs import text_file
from nvprov_gui.workflows.models.adopting import adopt
from nvprov_gui.workflows.models.editing import free_id, own_model
from nvprov_gui.workflows.models.templates import source_of, write_template
from nvprov_gui.workflows.outputs import write_whole

SUFFIX = ".nvmodels"
_KIND = "nvprov models"
_VERSION = 1


def export_models(site: Site, ids: Sequence[str], path: Path) -> None:
    """Write models of this site into a file.

    Raises:
        UserError: one is gone, or the file can't be written.
    """
    models = [_exported(site, own_model(site, each)) for each in ids]
    contents = {"kind": _KIND, "version": _VERSION, "models": models}
    write_whole(path, json.dumps(contents, ensure_ascii=False, indent=1))


def _exported(site: Site, custom: CustomModel) -> dict[str, object]:
    model = catalog().model(custom.id)
    values = site.parameters(Level.MODEL, custom.id)
    found: dict[str, object] = {
        "base": model.base,
        "name": custom.name,
        "overrides": {key: value for key, value in custom.overrides.items() if key != TEMPLATE},
        "parameters": {name: value for name, value in values.items() if not is_secret(name)},
    }
    if TEMPLATE in custom.overrides:
        found["template"] = source_of(model)
    return found


def import_models(site: Site, path: Path, label: str) -> tuple[list[str], Change | None]:
    """Take the models of a file in; a name that is taken gets a number. Gives their ids.

    Raises:
        UserError: no such file, an unknown base, or a value that its model can't take; nothing is taken.
    """
    rows = read_models(text_file(path))
    ids, texts = list[str](), dict[str, str]()
    names = {model.name.casefold() for model in site.custom_models()}
    with site.act(label) as act:
        for custom, values, text in rows:
            name = _free(custom.name, names)
            taken = CustomModel(_unused(custom.base, name, ids), custom.base, name, custom.overrides)
            act.add_custom_model(taken)
            model = made(taken, catalog().model(taken.base))
            for parameter, value in values.items():
                act.set_parameter(Level.MODEL, taken.id, parameter, checked(parameter, value, model))
            ids.append(taken.id)
            if text:
                texts[taken.id] = text
    adopt(site)
    for model_id, text in texts.items():
        write_template(site, model_id, text, label)
    return ids, act.change


def read_models(text: str) -> list[tuple[CustomModel, Mapping[str, str], str]]:
    """Model, parameters and template of every model in a file.

    Raises:
        UserError: it is no such file, or one of them is not complete.
    """
    return [_row(row) for row in _models(text)]


def _unused(base: str, name: str, ids: Sequence[str]) -> str:
    found = free_id(base, name)
    return found if found not in ids else f"{found}-{len(ids) + 1}"


def _free(name: str, names: set[str]) -> str:
    found, number = name, 2
    while found.casefold() in names:
        found, number = f"{name} {number}", number + 1
    names.add(found.casefold())
    return found


def _models(text: str) -> list[object]:
    try:
        contents = read_json(text)
        if not isinstance(contents, dict) or contents["kind"] != _KIND:
            raise ValueError
        if contents["version"] > _VERSION:
            raise UserError("The file is from a newer version of the program: update first.")
        return cast("list[object]", list(contents["models"]))
    except (ValueError, KeyError, TypeError) as error:
        raise UserError("This is no file of models: choose one that ends in .nvmodels.") from error


def _row(row: object) -> tuple[CustomModel, Mapping[str, str], str]:
    try:
        table = cast("dict[str, object]", row)
        custom = CustomModel("", str(table["base"]), str(table["name"])[:40], _texts(table["overrides"]))
        found = (custom, _texts(table.get("parameters", {})), str(table.get("template", "")))
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise UserError("A model in the file is not complete: export it again.") from error
    made(custom, catalog().model(custom.base))
    return found


def _texts(table: object) -> dict[str, str]:
    return {
        str(name): str(value) for name, value in cast("dict[str, object]", table).items() if name != TEMPLATE
    }
