"""A phone's parameters -> the file it fetches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from nvprov_gui.domain.levels import flat, resolve
from nvprov_gui.domain.model import Model
from nvprov_gui.rendering.engine import render_template
from nvprov_gui.rendering.keys import Keys
from nvprov_gui.rendering.shipped import shipped_layers
from nvprov_gui.rendering.urls import ProvisioningUrls
from nvprov_gui.rendering.user_agent import Depends, UserAgent
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.vendor import Vendor


@dataclass(frozen=True, slots=True)
class Rendered:
    """A file for a phone: its text and the HTTP content type."""

    text: str
    content_type: str
    depends: Depends = Depends()  # noqa: RUF009 - frozen itself
    """For which User-Agents it is right."""

    @property
    def body(self) -> bytes:
        """The bytes on the wire."""
        return self.text.encode("utf-8")


def render_phone(
    model_id: str, values: Mapping[str, str | None], user_agent: str = "", now: datetime | None = None
) -> Rendered:
    """The configuration of a phone from flat parameters, laid over the shipped defaults and model.

    Computed parameters among the values (tokens, URLs, ``provisioning_complete``) are taken as given.

    Raises:
        UserError: unknown model, or a broken template (file and line named).
    """
    model = catalog().model(model_id)
    below = flat(resolve(shipped_layers(model)))
    given = {name: "" if value is None else str(value) for name, value in values.items()}
    return render_model(model, {**below, **given}, user_agent, now)


def render_model(
    model: Model, parameters: Mapping[str, str], user_agent: str = "", now: datetime | None = None
) -> Rendered:
    """The configuration from the complete parameters of a phone, the shipped layers included."""
    return _render(model, model.template, parameters, user_agent, now)


def render_firmware(
    model: Model, parameters: Mapping[str, str], user_agent: str = "", now: datetime | None = None
) -> Rendered:
    """The small file by which some vendors name their firmware (Snom, NethPhone)."""
    return _render(model, model.firmware_template, parameters, user_agent, now)


def _render(
    model: Model, template: str, parameters: Mapping[str, str], user_agent: str, now: datetime | None
) -> Rendered:
    vendor = catalog().vendor(model.vendor)
    context = phone_context(model, vendor, parameters, user_agent, now or datetime.now(UTC))
    agent = context["provisioning_user_agent"]
    text = render_template(vendor.id, template, context, vendor.format)
    return Rendered(text, vendor.content_type, agent.depends if isinstance(agent, UserAgent) else Depends())


def phone_context(
    model: Model, vendor: Vendor, parameters: Mapping[str, str], user_agent: str, now: datetime
) -> dict[str, object]:
    """What a phone template sees: every parameter by its name, and the objects documented in README."""
    context: dict[str, object] = dict(parameters)
    asking = user_agent or parameters.get("provisioning_user_agent", "")
    context["provisioning_user_agent"] = UserAgent(asking)
    context |= {
        "p": parameters,
        "keys": Keys(parameters, model),
        "urls": ProvisioningUrls(parameters),
        "tables": vendor.tables,
        "phone_model": model,
        "now": now,
    }
    return context
