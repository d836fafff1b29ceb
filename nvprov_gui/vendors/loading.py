"""vendor.toml -> Vendor. A broken file names itself and the reason, and leaves the others alone."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import cast

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.model import KeyLayout, Model
from nvprov_gui.vendors.paths import templates_root
from nvprov_gui.vendors.vendor import DhcpAdvice, Vendor

Table = dict[str, object]
_MODEL_FIELDS = {field.name for field in fields(Model)}


def load_vendor(folder: Path) -> Vendor:
    """Read one vendor folder.

    Raises:
        UserError: the file and what is wrong in it.
    """
    path = folder / "vendor.toml"
    try:
        return _vendor(folder.name, tomllib.loads(path.read_text(encoding="utf-8")), folder)
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise UserError(f"{path} is broken: {error}. Mend it or take the folder away.") from error


def _vendor(vendor_id: str, table: Table, folder: Path) -> Vendor:
    dhcp = cast("dict[str, object] | None", table.get("dhcp"))
    return Vendor(
        id=vendor_id,
        name=str(table["name"]),
        format=str(table["format"]),
        content_type=str(table["content_type"]),
        file=str(table["file"]),
        url_filename=str(table.get("url_filename", "")),
        minimum_firmware=str(table.get("minimum_firmware", "")),
        rps=str(table.get("rps", "")),
        dhcp=_dhcp(dhcp) if dhcp else None,
        firmware_files=_texts(table.get("firmware_files", [])),
        also_asks=_texts(table.get("also_asks", [])),
        pnp_port=cast(int, table.get("pnp_port", 5060)),
        tables=_all_tables(table, folder),
        commands=_text_map(table.get("commands", {})),
        by_fourth_octet=_text_map(table.get("by_fourth_octet", {})),
        models=_models(vendor_id, table),
    )


def _dhcp(table: Table) -> DhcpAdvice:
    numbers = {
        name: tuple(cast("list[int]", table[name])) for name in ("avoid", "asks", "order") if name in table
    }
    options = tuple(cast("list[int]", table["options"]))
    return DhcpAdvice(options, str(table["value"]), says=str(table.get("says", "")), **numbers)


def _all_tables(table: Table, folder: Path) -> dict[str, Mapping[str, str]]:
    """``tables_from = ["snom"]`` gives a vendor another one's tables; its own win by name."""
    result: dict[str, Mapping[str, str]] = {}
    for name in _texts(table.get("tables_from", [])):
        beside = folder.parent / name
        other = beside if beside.is_dir() else templates_root() / name
        theirs = tomllib.loads((other / "vendor.toml").read_text(encoding="utf-8"))
        result |= _tables(theirs.get("tables", {}), other)
    return result | _tables(table.get("tables", {}), folder)


def _tables(tables: object, folder: Path) -> dict[str, Mapping[str, str]]:
    """Tables of the vendor.toml itself, and of ``tables/*.toml`` beside it (the time zones)."""
    inline = cast("dict[str, object]", tables)
    result: dict[str, Mapping[str, str]] = {name: _text_map(table) for name, table in inline.items()}
    for path in sorted((folder / "tables").glob("*.toml")):
        result[path.stem] = _text_map(tomllib.loads(path.read_text(encoding="utf-8")))
    return result


def _models(vendor_id: str, table: Table) -> dict[str, Model]:
    """``[[model]]`` entries laid over the ``[family.NAME]`` they name and ``[model_defaults]``."""
    common = cast(Table, table.get("model_defaults", {}))
    families = cast("dict[str, Table]", table.get("family", {}))
    rows = cast("list[Table]", table.get("model", []))
    models = (_model(vendor_id, _laid_over(common, families, row)) for row in rows)
    return {model.id: model for model in models}


def _laid_over(common: Table, families: Mapping[str, Table], row: Table) -> Table:
    family = families[str(row["family"])] if "family" in row else {}
    merged = {**common, **family, **row}
    for nested in ("values", "refused"):
        layers = (cast(Table, layer.get(nested, {})) for layer in (common, family, row))
        merged[nested] = {name: value for layer in layers for name, value in layer.items()}
    return merged


def _model(vendor_id: str, table: Table) -> Model:
    known = {name: value for name, value in table.items() if name in _MODEL_FIELDS}
    refused = cast("dict[str, list[str]]", known.pop("refused"))
    layout = cast("dict[str, int] | None", known.pop("layout", None))
    known |= {
        "vendor": vendor_id,
        "refused": {name: frozenset(values) for name, values in refused.items()},
        "values": _text_map(known["values"]),
        "layout": KeyLayout(**layout) if layout else None,
        "aliases": _texts(known.get("aliases", [])),
        "flags": frozenset(_texts(known.get("flags", []))),
    }
    return Model(**known)  # type: ignore[arg-type]  # the table's types are checked by their use


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(text) for text in cast("Iterable[object]", value))


def _text_map(value: object) -> dict[str, str]:
    return {str(name): str(text) for name, text in cast("dict[str, object]", value).items()}
