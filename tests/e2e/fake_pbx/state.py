"""What the fake PBX remembers; the two halves are kept apart, as they are in a real one."""

from __future__ import annotations

import copy
import hashlib
import secrets
import threading
from dataclasses import dataclass, field
from typing import Any

ADMIN, PASSWORD, SECRET = "admin", "Nethesis,1234", "c0ffee00secret"
Row = dict[str, Any]
MODELS = ("yealink-T46", "snom-D785", "fanvil-X3U", "gigaset-P850W", "nethesis-NPX3")


def secret_key(user: str, password: str) -> str:
    inner = hashlib.sha1(password.encode()).hexdigest()
    return hashlib.sha1(f"{user}{inner}{SECRET}".encode()).hexdigest()


def shown(value: object) -> str:
    """Tancredi keeps text: booleans are "1" and ""."""
    return {True: "1", False: ""}.get(value, str(value)) if isinstance(value, bool) else str(value)


def merge(into: dict[str, str], values: dict[str, Any]) -> None:
    for name, value in values.items():
        if value is None:
            into.pop(name, None)
        else:
            into[name] = shown(value)


@dataclass
class PbxState:
    """Everything in memory; ``lock`` guards it, for requests come in parallel."""

    users: dict[str, Row] = field(default_factory=dict)
    extensions: dict[str, str] = field(default_factory=dict)
    """Extension to SIP secret."""
    inventory: dict[str, Row] = field(default_factory=dict)
    """MAC with colons to model, vendor, extension, main, web_password, type."""
    soft: list[Row] = field(default_factory=list)
    """Devices without an address: main, extension, type."""
    phones: dict[str, Row] = field(default_factory=dict)
    """Tancredi's half: MAC with hyphens."""
    models: dict[str, Row] = field(default_factory=dict)
    shipped: dict[str, Row] = field(default_factory=dict)
    defaults: dict[str, str] = field(default_factory=dict)
    files: dict[str, dict[str, bytes]] = field(default_factory=dict)
    registered: set[str] = field(default_factory=set)
    reconfigured: list[str] = field(default_factory=list)
    redirects: dict[str, str] = field(default_factory=dict)
    redirect_status: dict[str, int] = field(default_factory=dict)
    srtp: set[str] = field(default_factory=set)
    boxes: list[Row] = field(default_factory=list)
    trunks: list[Row] = field(default_factory=list)
    user_limit: int | None = None
    posted_mains: list[str] = field(default_factory=list)
    host: str = "pbx.example.test"
    lock: threading.RLock = field(default_factory=threading.RLock)

    @classmethod
    def with_users(cls, *users: tuple[str, str, str]) -> PbxState:
        """User name, name, main extension (empty for none)."""
        state = cls()
        for model in MODELS:
            state.shipped[model] = {"name": model, "display_name": model, "variables": {}}
        state.models = copy.deepcopy(state.shipped)
        state.defaults = {
            "hostname": state.host,
            "adminpw": "Old,1234",
            "language": "en",
            "cftimeouton": "*52",
        }
        state.files = {kind: {} for kind in ("firmware", "ringtones", "backgrounds", "screensavers")}
        for username, name, extension in users:
            state.add_user(username, name, extension)
        return state

    def add_user(self, username: str, name: str, extension: str = "") -> None:
        self.users[username] = {"username": username, "displayname": name, "extension": extension}
        if extension:
            self.extensions[extension] = secrets.token_hex(16)

    # the wizard's half

    def used(self) -> set[str]:
        rows = [*self.inventory.values(), *self.soft]
        return {row["extension"] for row in rows if row.get("extension")}

    def next_extension(self, main: str) -> str:
        """The main extension, then 91 to 98; empty when all are taken."""
        candidates = [main, *(f"9{digit}{main}" for digit in range(1, 9))]
        return next((number for number in candidates if number not in self.used()), "")

    def register(self, mac: str, body: Row, vendor: str) -> Row:
        """Replaces an earlier row: an assigned phone loses its user."""
        row = {"mac": mac, "model": body.get("model"), "vendor": vendor, "type": "physical",
               "web_password": body.get("web_password", ""), "extension": "", "main": ""}  # fmt: skip
        self.inventory[mac] = row
        return row

    def wipe(self, main: str) -> None:
        """What POST /mainextensions does first to the old extension of the user."""
        for row in self.inventory.values():
            if row["main"] == main:
                row.update(extension="", main="")
        self.soft = [row for row in self.soft if row["main"] != main]
        for number in [main, *(f"9{digit}{main}" for digit in range(1, 9))]:
            self.extensions.pop(number, None)

    # the engine's half

    def add_phone(self, mac: str, model: str, name: str, variables: Row | None = None) -> Row:
        self.phones[mac] = {
            "mac": mac, "model": model, "display_name": name, "variables": {},
            "tok1": secrets.token_hex(16), "tok2": secrets.token_hex(16),
        }  # fmt: skip
        merge(self.phones[mac]["variables"], variables or {})
        return self.phones[mac]

    def full_phone(self, mac: str) -> Row:
        row = self.phones[mac]
        digits = mac.replace("-", "").lower()
        base = f"{self.defaults.get('provisioning_url_scheme') or 'http'}://{self.defaults['hostname']}/provisioning"
        urls = {
            f"provisioning_url{n}": f"{base}/{row[f'tok{n}']}/{self._file(row['model'], digits)}".rstrip("/")
            if row[f"tok{n}"]
            else None
            for n in (1, 2)
        }
        return {**row, "short_mac": digits, "model_url": f"/models/{row['model']}", **urls}

    @staticmethod
    def _file(model: str, digits: str) -> str:
        if str(model).startswith("yealink"):  # the phone adds its own name
            return ""
        return f"{digits}.xml" if str(model).startswith(("snom", "gigaset")) else f"{digits}.cfg"

    def fetch(self, token: str) -> Row | None:
        """A phone asks with a token; the permanent one ends the other."""
        for row in self.phones.values():
            if token and token in (row["tok1"], row["tok2"]):
                if token == row["tok2"]:
                    row["tok1"] = None
                return row
        return None

    def push_accounts(self) -> None:
        """What a FreePBX reload writes into the engine, some time after a change."""
        with self.lock:
            for row in self.inventory.values():
                phone = self.phones.get(row["mac"].replace(":", "-"))
                if phone is not None and row["extension"]:
                    merge(phone["variables"], self._account(row))
                elif phone is not None:
                    merge(phone["variables"], dict.fromkeys(("account_username_1", "account_password_1")))

    def _account(self, row: Row) -> Row:
        name = next((u["displayname"] for u in self.users.values() if u["extension"] == row["main"]), "")
        return {
            "account_extension_1": row["extension"],
            "account_username_1": row["extension"],
            "account_password_1": self.extensions[row["extension"]],
            "account_display_name_1": f"{name} <{row['main']}>",
            "account_encryption_1": row["extension"] in self.srtp,
        }

    def essence(self) -> Row:
        """All that matters, without random tokens and passwords: two runs can be compared."""
        phones = {
            mac: {
                "model": row["model"], "display_name": row["display_name"],
                "variables": {k: v for k, v in row["variables"].items() if k != "account_password_1"},
            }
            for mac, row in self.phones.items()
        }  # fmt: skip
        return {
            "phones": phones, "inventory": self.inventory, "users": self.users, "models": self.models,
            "defaults": self.defaults, "files": self.files, "soft": self.soft, "srtp": sorted(self.srtp),
            "extensions": sorted(self.extensions), "mains": self.posted_mains,
        }  # fmt: skip
