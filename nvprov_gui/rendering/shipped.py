"""The two shipped layers below a site's own values: defaults and model."""

from __future__ import annotations

import tomllib
from functools import cache

from nvprov_gui.domain.levels import Layer, Level
from nvprov_gui.domain.model import Model
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.paths import templates_root


@cache
def shipped_defaults() -> dict[str, str]:
    """The program's own defaults, from ``vendor_templates/defaults.toml``."""
    text = (templates_root() / "defaults.toml").read_text(encoding="utf-8")
    return {name: str(value) for name, value in tomllib.loads(text).items()}


def shipped_layers(model: Model) -> tuple[Layer, Layer]:
    """Defaults and model as shipped, least specific first."""
    return (
        Layer(Level.SHIPPED, shipped_defaults(), "program"),
        Layer(Level.SHIPPED_MODEL, model_values(model), model.id),
    )


def model_values(model: Model) -> dict[str, str]:
    """Capabilities as the engine's ``cap_*`` parameters, and the values that the model carries."""
    vendor = catalog().vendor(model.vendor)
    return {
        "cap_linekey_count": str(model.line_keys),
        "cap_softkey_count": str(model.soft_keys),
        "cap_expkey_count": str(model.module_keys),
        "cap_expmodule_count": str(model.modules),
        "cap_ringtone_count": str(model.ringtones),
        "cap_contrast": _flag(model.contrast),
        "cap_brightness": _flag(model.brightness),
        "cap_background_file": _flag(model.background),
        "cap_screensaver_file": _flag(model.screensaver),
        "provisioning_url_filename": vendor.url_filename,
        **model.values,
    }


def _flag(able: bool) -> str:
    return "1" if able else ""
