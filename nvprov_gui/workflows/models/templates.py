"""Templates of one's own: written into the data folder, tried on a phone before any phone gets them."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import Model
from nvprov_gui.rendering.engine import render_text, template_source
from nvprov_gui.rendering.phone import phone_context
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.own_models import TEMPLATE
from nvprov_gui.vendors.paths import own_templates_root
from nvprov_gui.workflows.configuration import Asker, parameters
from nvprov_gui.workflows.home import laptop_base
from nvprov_gui.workflows.models.editing import change

_NOTED = "own_templates"
"""The site's setting that changes with every template: phones of the site get fresh files then."""


def source_of(model: Model) -> str:
    """The text of a model's template.

    Raises:
        UserError: it is gone.
    """
    vendor = catalog().vendor(model.vendor)
    return template_source(vendor.id, model.template, vendor.format)


def path_of(model: Model) -> Path:
    """Where a model's own template lies."""
    return own_templates_root() / model.vendor / f"{model.id}.j2"


def try_template(site: Site, model_id: str, text: str, mac: MacAddress) -> str:
    """What this phone would fetch if it were of this model and the model had this template.

    Raises:
        UserError: no such phone; or the template is broken, then the line is named.
    """
    phone = site.phone(mac)
    if phone is None:
        raise UserError(f"There is no phone {mac.colons} in this site.")
    model = catalog().model(model_id)
    vendor = catalog().vendor(model.vendor)
    asker = Asker(laptop_base(site), complete=True)
    values = parameters(site, replace(phone, model=model.id, vendor=model.vendor), asker)
    context = phone_context(model, vendor, values, phone.user_agent, datetime.now(UTC))
    return render_text(vendor.id, text, context, vendor.format)


def write_template(site: Site, model_id: str, text: str, label: str) -> Path:
    """Keep a template and let the model use it; phones of the site get fresh files.

    Raises:
        UserError: not a model of one's own, or the folder can't be written.
    """
    model = catalog().model(model_id)
    path = path_of(model)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".part")
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        raise UserError(f"“{path}” can't be written: {error.strerror}.") from error
    change(site, model_id, label, overrides={TEMPLATE: path.name})
    with site.act(label) as act:
        act.set_setting(_NOTED, hashlib.sha256(text.encode()).hexdigest()[:16])
    return path
