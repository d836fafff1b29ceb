"""Which model a row of a list means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import Model
from nvprov_gui.vendors import identity
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.importing.finding import models_in
from nvprov_gui.workflows.importing.rows import Row


class Descriptions:
    """What suppliers write of models; most rows of a list say the same, so each is read once."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, str | None], list[Model]] = {}

    def models(self, text: str, mac: MacAddress) -> list[Model]:
        """The models that a text names, of the maker of an address first."""
        key = text, identity.vendor_of(mac)
        if key not in self._read:
            self._read[key] = models_in(text, mac)
        return self._read[key]


def with_model(row: Row, mac: MacAddress, read: Descriptions, there: str = "") -> Row:
    """The row with its model by its id, its written name, or the address.

    ``there`` is the model that a phone of the site has: it stays unless the list names another one.

    Raises:
        BadValue: a sentence that asks for the model.
    """
    known = catalog().find(row.model)
    if known is not None:
        return row if row.model in {row.model_text, there} else _of_its_maker(row, known, mac)
    model = _written(row.model_text, read.models(row.model_text, mac))
    if there and (model is None or model.id in {there, _base(there)}):
        return replace(row, model=there)
    model = model or catalog().model_by_mac(mac)
    if model is None:
        raise BadValue(_question(row, mac))
    return _of_its_maker(row, model, mac)


def _of_its_maker(row: Row, model: Model, mac: MacAddress) -> Row:
    """The row with a model that the list names; who corrects a row by hand may say otherwise."""
    block = identity.block_of(mac)
    vendor = catalog().vendor_of(mac)
    if block is None or vendor is None or vendor.id == model.vendor:
        return replace(row, model=model.id)
    if block.certain:
        raise BadValue(f"The address is {vendor.name}'s, the list says {model.name}: choose the model.")
    return replace(row, model=model.id).noted(f"The address is {vendor.name}'s, the list says {model.name}.")


def _written(text: str, models: Sequence[Model]) -> Model | None:
    """The one model that the list names; two different ones are never guessed between."""
    if len(models) > 1:
        raise BadValue(f"“{text[:40]}” may be {models[0].name} or {models[1].name}: choose one.")
    return models[0] if models else None


def _question(row: Row, mac: MacAddress) -> str:
    if row.model_text:
        return f"“{row.model_text[:40]}” is not a known model: choose one."
    vendor = catalog().vendor_of(mac)
    if vendor is None and not identity.vendor_of(mac):
        return "Nobody known makes devices with this address: check it, or choose a model."
    return f"Which {vendor.name if vendor else 'device'} is it? Choose a model."


def _base(model_id: str) -> str:
    """The shipped model behind one of the site's own."""
    model = catalog().find(model_id)
    return model.base if model else ""
