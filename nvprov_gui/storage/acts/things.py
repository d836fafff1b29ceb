"""Files that phones fetch, models of one's own, gateways."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import CustomModel, FileKind, GatewayRow, StoredFile
from nvprov_gui.storage import rows, tables
from nvprov_gui.storage.acts.base import ActBase
from nvprov_gui.storage.filing import checked_name, keep
from nvprov_gui.storage.server_files import publish
from nvprov_gui.storage.statements import Row


class FileActs(ActBase):
    """Writing files."""

    def add_file(
        self,
        kind: FileKind,
        name: str,
        source: Path | bytes,
        models: Iterable[str] = (),
        phones: Iterable[str] = (),
    ) -> StoredFile:
        """Copy a file into the site's folder; without models and phones it is for all.

        Raises:
            UserError: a name that can't stand in a URL or is there already, no such file, a full disk.
        """
        checked_name(name)
        if self._ledger.where(tables.files, kind=FileKind(kind).value, name=name):
            raise UserError(f"There is a {FileKind(kind).value} “{name}” already: rename or remove it.")
        size, sha256 = keep(source, self._folder)
        publish(self._connection, self._folder, sha256)
        row: Row = {
            "id": self._ledger.next("file"),
            "kind": FileKind(kind).value,
            "name": name,
            "size": size,
            "sha256": sha256,
            "models": json.dumps(list(models)),
            "phones": json.dumps([str(mac) for mac in phones]),
        }
        self._ledger.add(tables.files, row)
        return rows.stored_file(tuple(row.values()), self._folder)

    def change_file(
        self, file_id: int, *, models: Iterable[str] | None = None, phones: Iterable[str] | None = None
    ) -> None:
        """Say anew for whom a file is."""
        given = {"models": models, "phones": phones}
        values = {name: json.dumps([str(one) for one in of]) for name, of in given.items() if of is not None}
        if self._ledger.get(tables.files, file_id) is None:
            raise UserError("This file is no longer in the site: choose another one.")
        self._ledger.change(tables.files, file_id, values=values)

    def remove_file(self, file_id: int) -> None:
        """Forget a file; its bytes stay for undo and are swept up another day."""
        self._ledger.remove(tables.files, file_id)


class ModelActs(ActBase):
    """Writing custom models."""

    def add_custom_model(self, model: CustomModel) -> None:
        """A model of one's own.

        Raises:
            UserError: there is one with this id.
        """
        if self._ledger.get(tables.custom_models, model.id) is not None:
            raise UserError(f"There is a model “{model.id}” already: choose another name.")
        self._ledger.add(tables.custom_models, _model_row(model))

    def change_custom_model(self, model: CustomModel) -> None:
        """Replace the model with this id."""
        if self._ledger.get(tables.custom_models, model.id) is None:
            raise UserError(f"There is no model “{model.id}” any more: choose another one.")
        self._ledger.put(tables.custom_models, _model_row(model))

    def remove_custom_model(self, model_id: str) -> None:
        """Forget a model and its parameters.

        Raises:
            UserError: phones or other models use it.
        """
        users = self._ledger.where(tables.phones, model=model_id)
        users += self._ledger.where(tables.custom_models, base=model_id)
        if users:
            raise UserError(f"{len(users)} phones or models use “{model_id}”: give them another model first.")
        for parameter in self._ledger.where(tables.parameters, level="model", scope=model_id):
            self._ledger.remove(tables.parameters, "model", model_id, parameter["name"])
        self._ledger.remove(tables.custom_models, model_id)


class GatewayActs(ActBase):
    """Writing gateways. Their values are encrypted as a whole: secrets stand among them."""

    def add_gateway(
        self, name: str, model: str, values: Mapping[str, object], address: str = ""
    ) -> GatewayRow:
        """A new gateway."""
        row: Row = {
            "id": self._ledger.next("gateway"),
            "name": name,
            "model": model,
            "contents": self._sealed(values),
            "address": address,
            "state": "",
            "reason": "",
            "pushed": None,
        }
        self._ledger.add(tables.gateways, row)
        return rows.gateway(tuple(row.values()), json.dumps(values))

    def change_gateway(
        self,
        gateway_id: int,
        *,
        values: Mapping[str, object] | None = None,
        pushed: datetime | None = None,
        **fields: str,
    ) -> GatewayRow:
        """Change name, model, address, state, reason, values, or when it was pushed.

        Raises:
            UserError: no such gateway.
        """
        there = self._gateway(gateway_id)
        new: Row = dict(fields)
        if values is not None and values != there.values:
            new["contents"] = self._sealed(values)
        if pushed is not None:
            new["pushed"] = rows.microseconds(pushed)
        self._ledger.change(tables.gateways, gateway_id, values=new)
        return self._gateway(gateway_id)

    def remove_gateway(self, gateway_id: int) -> None:
        """Forget a gateway."""
        self._ledger.remove(tables.gateways, gateway_id)

    def _gateway(self, gateway_id: int) -> GatewayRow:
        for gateway in self.gateways():
            if gateway.id == gateway_id:
                return gateway
        raise UserError("This gateway is no longer in the site: choose another one.")

    def _sealed(self, values: Mapping[str, object]) -> bytes:
        return self._vault.seal("gateways.contents", json.dumps(values, ensure_ascii=False))


def _model_row(model: CustomModel) -> Row:
    overrides = json.dumps(dict(model.overrides), ensure_ascii=False, sort_keys=True)
    return {"id": model.id, "base": model.base, "name": model.name, "overrides": overrides}
