"""The engine's half: Tancredi's API, which checks nothing that it isn't said to check."""

from __future__ import annotations

import copy
import re
from email.parser import BytesParser

from tests.e2e.fake_pbx.answers import Answer, data, empty, problem
from tests.e2e.fake_pbx.state import ADMIN, PASSWORD, PbxState, Row, merge, secret_key

FOLDERS = ("firmware", "ringtones", "backgrounds", "screensavers")
_READ_ONLY = {"mac", "short_mac", "model_url", "tok1", "tok2", "provisioning_url1", "provisioning_url2"}
_FORBIDDEN = "Access to resource is forbidden with current client privileges"
_NO_ROUTE = Answer(404, b"<html><title>404 Not Found</title></html>", "text/html")


class Tancredi:
    def __init__(self, state: PbxState) -> None:
        self.state = state

    def answer(self, method: str, path: str, query: str, headers: Row, body: Row, raw: bytes) -> Answer:
        if not headers.get("User") or not headers.get("Secretkey"):
            return problem(403, _FORBIDDEN, "Invalid NethVoiceAuth authentication headers")
        if (headers["User"], headers["Secretkey"]) != (ADMIN, secret_key(ADMIN, PASSWORD)):
            return problem(403, _FORBIDDEN, "Invalid client credentials")
        part, _, rest = path.partition("/")
        if part in FOLDERS:
            return self._file(part, method, rest, headers, raw)
        if part == "macvendors":
            return data({"805EC0": "yealink"})
        if part == "defaults":
            return self._defaults(method, body)
        handler = {"phones": self._phones, "models": self._models}.get(part)
        return handler(method, rest, query, body) if handler else _NO_ROUTE

    def _defaults(self, method: str, body: Row) -> Answer:
        if method == "GET":
            return data(self.state.defaults)
        merge(self.state.defaults, body)
        return empty(204)

    def _phones(self, method: str, rest: str, query: str, body: Row) -> Answer:
        if not rest:
            return self._add_phone(body) if method == "POST" else self._list_phones()
        mac, _, tail = rest.partition("/")
        if mac not in self.state.phones:
            return problem(404, "Resource not found")
        if tail == "tok1" and method == "POST":
            self.state.phones[mac]["tok1"] = "f" * 24 + mac.replace("-", "")[-8:]
            return empty(204)
        if method == "DELETE":
            del self.state.phones[mac]
            return empty(204)
        return self._patch_phone(mac, body) if method == "PATCH" else data(self._seen(mac, query))

    def _list_phones(self) -> Answer:
        rows = [
            {name: row[name] for name in ("mac", "model", "display_name")}
            for row in self.state.phones.values()
        ]
        return data(rows)

    def _seen(self, mac: str, query: str) -> Row:
        row = self.state.full_phone(mac)
        if "inherit=1" in query:
            model = self.state.models.get(row["model"], {}).get("variables", {})
            row = {**row, "variables": {**self.state.defaults, **model, **row["variables"]}}
        return {**row, "variables": row["variables"] or []}  # PHP's empty array

    def _add_phone(self, body: Row) -> Answer:
        if not body.get("mac"):
            return problem(400, "Missing MAC address")
        if body["mac"] in self.state.phones:
            return problem(409, "The phone mac address is already registered")
        self.state.add_phone(body["mac"], body.get("model"), body.get("display_name"), body.get("variables"))
        return data(self._seen(body["mac"], ""), 201)

    def _patch_phone(self, mac: str, body: Row) -> Answer:
        if _READ_ONLY & set(body):
            return problem(403, "Cannot change a read-only resource attribute")
        if "model" in body:
            self.state.phones[mac]["model"] = body["model"]
        elif "variables" in body:
            merge(self.state.phones[mac]["variables"], body["variables"])
        else:
            return empty(400)
        return data(self._seen(mac, ""))

    def _models(self, method: str, rest: str, query: str, body: Row) -> Answer:
        if not rest:
            return self._add_model(body) if method == "POST" else self._list_models(query)
        name, _, tail = rest.partition("/")
        if tail == "version/original" and name in self.state.shipped:
            return data(self.state.shipped[name])
        if name not in self.state.models:
            return problem(404, "Resource not found")
        if method == "DELETE":
            return self._remove_model(name)
        if method == "PATCH":
            merge(self.state.models[name]["variables"], body.get("variables", {}))
        return data(self.state.models[name])

    def _list_models(self, query: str) -> Answer:
        used = {row["model"] for row in self.state.phones.values()}
        names = [name for name in self.state.models if "filter" not in query or name in used]
        return data([{"name": name, "display_name": name, "model_url": f"/models/{name}"} for name in names])

    def _add_model(self, body: Row) -> Answer:
        name = body.get("name")
        if not name:
            return problem(400, "Missing model name")
        if not re.fullmatch(r"[A-Za-z0-9_.-]+", name):
            return problem(400, "Illegal character(s) in model name")
        if name in self.state.models:
            return problem(409, "The model name is already registered")
        row = {"name": name, "display_name": body.get("display_name", ""), "variables": {}}
        merge(row["variables"], body.get("variables", {}))
        self.state.models[name] = row
        return data(row, 201)

    def _remove_model(self, name: str) -> Answer:
        if any(row["model"] == name for row in self.state.phones.values()):
            return problem(409, "Resource is in use by other resources")
        del self.state.models[name]
        if name in self.state.shipped:
            self.state.models[name] = copy.deepcopy(self.state.shipped[name])
        return empty(204)

    def _file(self, folder: str, method: str, name: str, headers: Row, raw: bytes) -> Answer:
        files = self.state.files[folder]
        if method == "GET":
            return data([{"name": n, "size": len(c), "mtime": 1} for n, c in files.items()])
        if method == "DELETE":
            return empty(204) if files.pop(name, None) is not None else problem(404, "Resource not found")
        posted, contents = _uploaded(headers["Content-Type"], raw)
        if not re.fullmatch(r"[A-Za-z0-9\-_.()]+", posted):
            return problem(400, "Invalid file name")
        files[posted] = contents
        return empty(204)


def _uploaded(content_type: str, raw: bytes) -> tuple[str, bytes]:
    """The one part of a multipart body."""
    message = BytesParser().parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + raw)
    part = message.get_payload()[0]
    return part.get_filename(), part.get_payload(decode=True)
