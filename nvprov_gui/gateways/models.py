"""The gateway models: read from the ``[[gateway]]`` entries of the vendor folders."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal, cast

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.vendors.paths import own_templates_root, templates_root

Technology = Literal["isdn", "pri", "fxo", "fxs"]
TECHNOLOGIES: tuple[Technology, ...] = ("isdn", "pri", "fxo", "fxs")
Table = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class GatewayModel:
    """One model; ``family`` names the push dialogue, ``tls`` is what holds when the values don't say."""

    id: str
    name: str
    vendor: str
    vendor_name: str
    family: str
    tech: Technology
    ports: int
    template: str
    escape: str
    file: str
    tls: bool
    upload: str
    """One sentence: where a technician uploads the exported file."""
    also_asks: tuple[str, ...] = ()
    """Names that it tries besides its own, lower case, with {mac}."""
    series: Table = field(default_factory=dict)
    countries: Mapping[str, Table] = field(default_factory=dict)

    @property
    def short(self) -> str:
        """The name without the number of ports, which is said in the language of the window."""
        return self.name.partition(",")[0]

    @property
    def first_port(self) -> int:
        """The number on the first port: Patton counts from 0, the others from 1."""
        return 0 if self.vendor == "patton" else 1

    def file_name(self, mac: MacAddress | None) -> str:
        """The name the gateway itself looks for; the model's name while the MAC address is unknown."""
        if mac is None:
            return self.id + Path(self.file).suffix
        return self.file.replace("{MAC}", mac.upper()).replace("{mac}", mac)


@dataclass(frozen=True, slots=True)
class GatewayModels:
    """All models by id; ``broken`` holds a sentence for each folder that could not be read."""

    models: Mapping[str, GatewayModel]
    broken: tuple[str, ...] = ()


def gateway_model(model_id: str) -> GatewayModel:
    """The model with this id, in capitals or not.

    Raises:
        UserError: there is none; names those there are.
    """
    models = gateway_models().models
    if model_id in models:
        return models[model_id]
    spelt = {known.casefold(): model for known, model in models.items()}
    plain = spelt.get(model_id.casefold().removesuffix("tls"))
    if model_id.casefold() not in spelt and plain is not None:
        raise UserError(
            f'There is no gateway model “{model_id}”: it is {plain.id} with "tls": true in its values.'
        )
    if model_id.casefold() not in spelt:
        raise UserError(f"There is no gateway model “{model_id}”. Known: {', '.join(models)}.")
    return spelt[model_id.casefold()]


def known_model(model_id: str) -> GatewayModel | None:
    """The model with this id; None for one that only a newer program knows."""
    try:
        return gateway_model(model_id)
    except UserError:
        return None


@cache
def gateway_models() -> GatewayModels:
    """The models of this machine, read once; a technician's own folder wins by name."""
    return read_models((templates_root(), own_templates_root()))


def read_models(roots: tuple[Path, ...]) -> GatewayModels:
    """Read every vendor folder below the roots that has gateways."""
    found: dict[str, GatewayModel] = {}
    broken = []
    for path in (path for root in roots for path in sorted(root.glob("*/vendor.toml"))):
        try:
            found.update((model.id, model) for model in _models(path))
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            broken.append(f"{path} is broken: {error}. Mend it or take the folder away.")
    return GatewayModels(found, tuple(broken))


def _models(path: Path) -> Iterator[GatewayModel]:
    text = path.read_text(encoding="utf-8")
    if "[[gateway]]" not in text:
        return
    table = tomllib.loads(text)
    for row in cast("list[Table]", table["gateway"]):
        yield _model(path.parent.name, table, row)


def _model(vendor: str, table: Table, row: Table) -> GatewayModel:
    series = cast("Mapping[str, Table]", table.get("series", {}))
    name = row.get("series")
    return GatewayModel(
        id=str(row["id"]),
        name=str(row["name"]),
        vendor=vendor,
        vendor_name=str(table["name"]),
        family=str(table["family"]),
        tech=_technology(row),
        ports=int(str(row["ports"])),
        template=str(table["template"]),
        escape=str(table["escape"]),
        file=str(table["file"]),
        tls=bool(table.get("tls", True)),
        upload=str(table["upload"]),
        also_asks=tuple(str(text) for text in cast("list[object]", table.get("also_asks", []))),
        series={"name": name, **series[str(name)]} if name else {},
        countries=cast("Mapping[str, Table]", table.get("country", {})),
    )


def _technology(row: Table) -> Technology:
    for tech in TECHNOLOGIES:
        if tech == row["tech"]:
            return tech
    raise ValueError(f"{row['id']} has an unknown tech, {row['tech']}")
