"""The wizard's half: FreePBX's REST API."""

from __future__ import annotations

import re
import secrets

from tests.e2e.fake_pbx.answers import Answer, data, empty, page
from tests.e2e.fake_pbx.outside import Outside
from tests.e2e.fake_pbx.state import ADMIN, PASSWORD, SECRET, PbxState, Row, secret_key

VENDORS = {"80:5E:C0": "Yealink", "00:04:13": "Snom", "0C:38:3E": "Fanvil", "7C:2F:80": "Gigaset",
           "E0:E6:56": "Nethesis", "00:15:65": "Yealink"}  # fmt: skip
_MAC = re.compile(r"([0-9A-F]{2}-){5}[0-9A-F]{2}")


class Wizard:
    """One method per route; ``changed`` is called after each write, as the background reload is."""

    def __init__(self, state: PbxState, changed) -> None:
        self.state = state
        self.changed = changed
        self.outside = Outside(state, changed)
        self.ns7 = False
        self.testauth = True

    def answer(self, method: str, path: str, headers: Row, body: Row) -> Answer:
        if path == "testauth" and method == "POST":
            return self._testauth(body)
        refused = self._refused(headers)
        if refused is not None:
            return refused
        for verb, pattern, handler in self._routes():
            found = re.fullmatch(pattern, path)
            if verb == method and found:
                return handler(*found.groups(), **({"body": body} if method in ("POST", "PATCH") else {}))
        return page(404, "Page Not Found")

    def _routes(self):
        return (
            ("GET", "login", lambda: data({"success": True})),
            ("GET", "provisioning/engine", lambda: data("tancredi")),
            ("GET", "mainextensions/userlimits", self._limits),
            ("GET", "users/(true|false)", self._users),
            ("GET", "devices/phones/list", self._phones),
            ("GET", "phones/account/(.+)", self._account),
            ("POST", "mainextensions", self._main),
            ("POST", "physicalextensions", self._physical),
            ("PATCH", "physicalextensions/(.+)", self._model),
            ("DELETE", "physicalextensions/(.+)", self._unlink),
            ("POST", "extensions/([0-9]+)/srtp/(true|false)", self._srtp),
            ("POST", "phones/reconfigure", self._reconfigure),
            ("POST", "phones/rps/(.+)", self._redirect),
            *self.outside.routes(),
        )

    def _testauth(self, body: Row) -> Answer:
        if not self.testauth:
            return page(404, "Page Not Found")
        right = (body.get("username"), body.get("password")) == (ADMIN, PASSWORD)
        return data({"result": SECRET}) if right else empty(401)

    def _refused(self, headers: Row) -> Answer | None:
        user, key = headers.get("User"), headers.get("Secretkey")
        if not user or not key:
            return data({"error": "Forbidden: no credentials"}, 403)
        if user != ADMIN:
            return data({"error": "Forbidden: invalid user"}, 403)
        right = key == secret_key(ADMIN, PASSWORD)
        return None if right else data({"error": "Forbidden: wrong secret key"}, 403)

    def _limits(self) -> Answer:
        if self.ns7:
            return page(404, "Page Not Found")
        limit = self.state.user_limit
        used = sum(1 for user in self.state.users.values() if user["extension"])
        left = False if limit is None else limit - used
        return data({"configured": used, "limit": limit or False, "configurable": left})

    def _users(self, _sync: str) -> Answer:
        return data([self._user(at, user) for at, user in enumerate(self.state.users.values(), 1)])

    def _user(self, at: int, user: Row) -> Row:
        main = user["extension"]
        rows = [r for r in [*self.state.inventory.values(), *self.state.soft] if main and r["main"] == main]
        devices = [
            {"id": str(n), "mac": row.get("mac"), "vendor": row.get("vendor"), "model": row.get("model"),
             "extension": row["extension"], "secret": self.state.extensions.get(row["extension"]),
             "type": row["type"], "srtp": row["extension"] in self.state.srtp,
             "registered": row["extension"] in self.state.registered}
            for n, row in enumerate(rows)
        ]  # fmt: skip
        return {"id": str(at), "username": user["username"], "displayname": user["displayname"],
                "default_extension": main or "none", "cell": user.get("cell"), "profile": None,
                "devices": devices}  # fmt: skip

    def _phones(self) -> Answer:
        rows = [
            {"mac": row["mac"], "model": row["model"], "manufacturer": row["vendor"],
             "lines": [{"extension": row["extension"] or None, "mainextension": row["main"] or None,
                        "secret": self.state.extensions.get(row["extension"])}]}
            for row in self.state.inventory.values()
        ]  # fmt: skip
        return data(rows)

    def _account(self, mac: str) -> Answer:
        row = self.state.inventory.get(mac.replace("-", ":"))
        if row is None or not row["extension"]:
            return data({"scalar": False})
        return data({"extension": row["extension"], "secret": self.state.extensions[row["extension"]]})

    def _main(self, body: Row) -> Answer:
        user = self.state.users.get(body.get("username", ""))
        if user is None:
            return data({"message": "User not found"}, 404)
        number = body["extension"]
        self.state.posted_mains.append(number)
        if any(u["extension"] == number for u in self.state.users.values() if u is not user):
            return data({"message": f"Extension {number} already in use"}, 422)
        if user["extension"]:
            self.state.wipe(user["extension"])
        user["extension"] = number
        self.state.extensions[number] = secrets.token_hex(16)
        self.changed()
        return empty(201)

    def _physical(self, body: Row) -> Answer:
        mac = str(body.get("mac", "")).replace("-", ":")
        vendor = VENDORS.get(mac[:8])
        if vendor is None:
            return data({"status": "Error adding phone"}, 500)
        row = self.state.register(mac, body, vendor)
        if "mainextension" not in body:
            return empty()
        main = body["mainextension"]
        if "clear_temporary" in body:
            gone = ("temporaryphysical", main)
            self.state.soft = [r for r in self.state.soft if (r["type"], r["main"]) != gone]
        number = self.state.next_extension(main)
        if main not in self.state.extensions or not number:
            return data({"status": "Error creating extension"}, 500)
        self.state.extensions.setdefault(number, secrets.token_hex(16))
        row.update(extension=number, main=main)
        self.changed()
        return data({"extension": number})

    def _model(self, mac: str, body: Row) -> Answer:
        if not _MAC.fullmatch(mac):
            return data({"status": "Invalid MAC address"}, 500)
        self.state.inventory[mac.replace("-", ":")]["model"] = body["model"]
        return empty()

    def _unlink(self, what: str) -> Answer:
        if _MAC.fullmatch(what):
            gone = self.state.inventory.pop(what.replace("-", ":"), None)
            number = gone["extension"] if gone else ""
        else:
            number = what
            for row in self.state.inventory.values():
                if row["extension"] == what:
                    row.update(extension="", main="")
        if number and number not in {user["extension"] for user in self.state.users.values()}:
            self.state.extensions.pop(number, None)
        self.state.srtp.discard(number)
        self.changed()
        return empty()

    def _srtp(self, extension: str, on: str, body: Row) -> Answer:
        (self.state.srtp.add if on == "true" else self.state.srtp.discard)(extension)
        self.changed()
        return empty()

    def _reconfigure(self, body: Row) -> Answer:
        if self.ns7:
            return page(404, "Page Not Found")
        self.state.reconfigured.append(body["extension"])
        return empty()

    def _redirect(self, mac: str, body: Row) -> Answer:
        vendor = VENDORS.get(mac.replace("-", ":")[:8])
        if not body.get("url") or vendor is None:
            return empty(400)
        status = self.state.redirect_status.get(mac, 200)
        if status == 200:
            self.state.redirects[mac] = body["url"]
        return empty(status)
