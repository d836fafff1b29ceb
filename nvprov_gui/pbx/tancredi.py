"""Tancredi, the PBX's provisioning engine: phones, models, defaults, files.

It checks nothing (any text passes for a MAC address or a model), so what goes there was checked before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from nvprov_gui.domain.digits import whole
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx import records
from nvprov_gui.pbx.records import PbxModel, PbxPhone, mapping, objects, text, texts
from nvprov_gui.pbx.wire import Wire

BASE = "/tancredi/api/v1"
FOLDERS = {
    "firmware": "firmware",
    "ringtone": "ringtones",
    "background": "backgrounds",
    "screensaver": "screensavers",
}
"""Where each kind of file lies."""

Values = Mapping[str, str | None]
"""None removes a variable."""


@dataclass(frozen=True, slots=True)
class Tancredi:
    """All methods raise `PbxError`."""

    wire: Wire

    def check(self) -> None:
        """The engine lets us in."""
        self.wire.call("GET", f"{BASE}/macvendors")

    def macs(self) -> dict[MacAddress, str]:
        """Every phone with its model."""
        rows = objects(self.wire.call("GET", f"{BASE}/phones"))
        return {MacAddress(text(row, "mac")): text(row, "model") for row in records.readable(rows)}

    def phone(self, mac: MacAddress) -> PbxPhone:
        """One phone with its own variables, tokens and URLs."""
        return records.phone(mapping(self.wire.call("GET", _phone(mac))))

    def add_phone(self, mac: MacAddress, model: str, name: str) -> PbxPhone:
        """A new phone; the engine makes its tokens."""
        body = {"mac": mac.dashes, "model": model, "display_name": name}
        return records.phone(mapping(self.wire.call("POST", f"{BASE}/phones", body)))

    def set_variables(self, mac: MacAddress, values: Values) -> None:
        """Set and remove a phone's own variables."""
        self.wire.call("PATCH", _phone(mac), {"variables": dict(values)})

    def set_model(self, mac: MacAddress, model: str) -> None:
        """Change a phone's model; apart from variables, for together only the model counts."""
        self.wire.call("PATCH", _phone(mac), {"model": model})

    def remove_phone(self, mac: MacAddress) -> None:
        """Forget a phone and its tokens."""
        self.wire.call("DELETE", _phone(mac))

    def new_first_contact(self, mac: MacAddress) -> None:
        """A fresh first-contact token."""
        self.wire.call("POST", f"{_phone(mac)}/tok1")

    def models(self) -> list[str]:
        """The ids of all models."""
        return [text(row, "name") for row in objects(self.wire.call("GET", f"{BASE}/models"))]

    def used_models(self) -> list[str]:
        """The ids of the models that phones use."""
        rows = objects(self.wire.call("GET", f"{BASE}/models?filter[used]"))
        return [text(row, "name") for row in rows]

    def model(self, model_id: str) -> PbxModel:
        """A model with its variables, edits of this PBX included."""
        return records.model(mapping(self.wire.call("GET", _model(model_id))))

    def original_model(self, model_id: str) -> PbxModel:
        """A model as it was shipped."""
        return records.model(mapping(self.wire.call("GET", f"{_model(model_id)}/version/original")))

    def add_model(self, model_id: str, name: str, values: Mapping[str, str]) -> None:
        """A new model."""
        body = {"name": model_id, "display_name": name, "variables": dict(values)}
        self.wire.call("POST", f"{BASE}/models", body)

    def set_model_variables(self, model_id: str, values: Values) -> None:
        """Set and remove variables of a model."""
        self.wire.call("PATCH", _model(model_id), {"variables": dict(values)})

    def remove_model(self, model_id: str) -> None:
        """Forget a model; a shipped one is as shipped again."""
        self.wire.call("DELETE", _model(model_id))

    def defaults(self) -> dict[str, str]:
        """The lowest level of variables."""
        return texts(mapping(self.wire.call("GET", f"{BASE}/defaults")))

    def set_defaults(self, values: Values) -> None:
        """Set and remove defaults."""
        self.wire.call("PATCH", f"{BASE}/defaults", dict(values))

    def files(self, kind: str) -> dict[str, int]:
        """Uploaded files of a kind with their sizes in bytes."""
        rows = objects(self.wire.call("GET", f"{BASE}/{FOLDERS[kind]}"))
        return {text(row, "name"): whole(text(row, "size")) or 0 for row in rows}

    def add_file(self, kind: str, name: str, contents: bytes) -> None:
        """Upload a file."""
        self.wire.call("POST", f"{BASE}/{FOLDERS[kind]}", upload=(name, contents))

    def remove_file(self, kind: str, name: str) -> None:
        """Remove an uploaded file."""
        self.wire.call("DELETE", f"{BASE}/{FOLDERS[kind]}/{quote(name, safe='')}")


def _phone(mac: MacAddress) -> str:
    return f"{BASE}/phones/{mac.dashes}"


def _model(model_id: str) -> str:
    return f"{BASE}/models/{quote(model_id, safe='')}"
