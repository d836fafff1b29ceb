"""A technician's own models: a known one with other capabilities or another template."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from nvprov_gui.domain.digits import whole
from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.model import Model
from nvprov_gui.domain.records import CustomModel
from nvprov_gui.vendors.vendor import Vendor

TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Capability:
    """A field of `Model` that can differ; ``most`` bounds a number, None is yes or no."""

    name: str
    most: int | None = None


CAPABILITIES = (
    Capability("line_keys", 200),
    Capability("soft_keys", 30),
    Capability("module_keys", 120),
    Capability("modules", 6),
    Capability("ringtones", 50),
    Capability("contrast"),
    Capability("brightness"),
    Capability("background"),
    Capability("screensaver"),
)


def with_own(
    vendors: Mapping[str, Vendor], own: Iterable[CustomModel]
) -> tuple[dict[str, Vendor], list[str]]:
    """The vendors with these models beside theirs, and a sentence for each model that can't be made.

    A model may be based on another one of the same site.
    """
    found = dict(vendors)
    waiting, broken = list(own), list[str]()
    while waiting:
        ready = [model for model in waiting if _base(found, model) is not None]
        for custom in ready or waiting:
            base = _base(found, custom)
            try:
                if base is None:
                    raise UserError(f"there is no model “{custom.base}”")
                found[base.vendor] = _joined(found[base.vendor], made(custom, base))
            except UserError as error:
                broken.append(f"The model “{custom.name}” can't be used: {error}.")
        waiting = [model for model in waiting if model not in ready] if ready else []
    return found, broken


def made(custom: CustomModel, base: Model) -> Model:
    """The model that a custom one describes.

    Raises:
        BadValue: a capability out of its range.
    """
    fields: dict[str, object] = {
        each.name: capability_value(each, custom.overrides[each.name])
        for each in CAPABILITIES
        if each.name in custom.overrides
    }
    if custom.overrides.get(TEMPLATE):
        fields[TEMPLATE] = custom.overrides[TEMPLATE]
    return replace(base, id=custom.id, name=custom.name, aliases=(), base=base.base or base.id, **fields)  # type: ignore[arg-type]


def capability_value(capability: Capability, text: str) -> int | bool:
    """A capability from its text.

    Raises:
        BadValue: not a number in its range.
    """
    if capability.most is None:
        return text in ("1", "yes", "true")
    number = whole(text)
    if number is None or number > capability.most:
        raise BadValue(f"{capability.name} is a number from 0 to {capability.most}, not “{text}”")
    return number


def _base(vendors: Mapping[str, Vendor], custom: CustomModel) -> Model | None:
    vendor = vendors.get(custom.base.partition("-")[0])
    return vendor.models.get(custom.base) if vendor else None


def _joined(vendor: Vendor, model: Model) -> Vendor:
    return replace(vendor, models={**vendor.models, model.id: model})
