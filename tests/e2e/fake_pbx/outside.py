"""What leads out of the PBX: gateways and trunks, as the wizard's REST API has them."""

from __future__ import annotations

import base64
import secrets

from tests.e2e.fake_pbx.answers import Answer, data, empty
from tests.e2e.fake_pbx.state import PbxState, Row

_NAMES = ("id", "model", "manufacturer", "description")
MODELS = [
    dict(zip(_NAMES, row, strict=True))
    for row in (
        ("18", "TRI_ISDN_4", "Patton", "TRINITY ISDN 4 Porte"),
        ("12", "TRI_FXO_4", "Patton", "TRINITY Analogico 4 Porte FXO"),
        ("33", "ht802", "Grandstream", "HT802 SIP 2 Porte FXS"),
        ("34", "ht802TLS", "Grandstream", "HT802 SIP TLS 2 Porte FXS"),
    )
]
PROVIDERS = {"clouditalia": "Clouditalia", "messagenet": "MessageNet", "neomedia": "Neomedia"}
_NEEDED = ("provider", "username", "password", "phone", "codecs", "forceCodec")


class Outside:
    """The wizard's routes of devices/gateways, providers and trunks."""

    def __init__(self, state: PbxState, changed) -> None:
        self.state = state
        self.changed = changed

    def routes(self):
        return (
            ("GET", "devices/gateways/manufacturers", self._models),
            ("GET", "devices/gateways/list/.+", lambda: data(self.state.boxes)),
            ("POST", "devices/gateways", self._configure),
            ("GET", "devices/gateways/download/([^/]+)/(.+)", self._download),
            ("GET", "providers", self._providers),
            ("GET", "trunks", lambda: data(self.state.trunks)),
            ("POST", "trunks", self._trunk),
            ("PATCH", "trunks/([0-9]+)", self._change),
        )

    def _models(self) -> Answer:
        found: Row = {}
        for model in MODELS:
            found.setdefault(model["manufacturer"], []).append(model)
        return data(found)

    def _configure(self, body: Row) -> Answer:
        """Trunks are made for every port, again if the gateway was there: that is the hazard."""
        mac, vendor = body["mac"], body["manufacturer"]
        for tech in ("isdn", "pri", "fxo"):
            for port in body[f"trunks_{tech}"]:
                self._add_trunk(f"{vendor}_{mac.replace(':', '')[-6:].lower()}_{tech}_{port['name']}", "")
        fxs = [{**port, "linked_extension": self._extension(port)} for port in body["trunks_fxs"]]
        model = next(one["model"] for one in MODELS if one["id"] == body["model"])
        self.state.boxes = [box for box in self.state.boxes if box["mac"] != mac]
        self.state.boxes.append(
            {**body, "id": str(len(self.state.boxes) + 1), "model": model, "trunks_fxs": fxs}
        )
        self.changed()
        return data({"status": True, "errors": [], "warnings": [], "infos": [], "id": len(self.state.boxes)})

    def _extension(self, port: Row) -> str:
        main = port["linked_extension"]
        number = self.state.next_extension(main)
        if main not in self.state.extensions or not number:
            return ""
        self.state.extensions.setdefault(number, secrets.token_hex(16))
        self.state.soft.append({"main": main, "extension": number, "type": "physical", "model": "custom"})
        return number

    def _add_trunk(self, name: str, user: str, **details: str) -> Row:
        at = len(self.state.trunks) + 1
        row = {"trunkid": str(at), "name": name, "tech": "pjsip", "username": user or name,
               "details": {"secret": secrets.token_hex(7)[:13], **details}}  # fmt: skip
        self.state.trunks.append(row)
        return row

    def _download(self, _name: str, mac: str) -> Answer:
        box = next((box for box in self.state.boxes if box["mac"] == mac), None)
        if box is None:
            return empty(500)
        own = mac.replace(":", "")[-6:].lower()
        trunks = [row for row in self.state.trunks if f"_{own}_" in row["name"]]
        lines = [f"      map 20{int(row['trunkid']):03}(.%) to \\1" for row in trunks]
        return data(base64.b64encode("\n".join(["cli version 4.00", *lines]).encode()).decode())

    def _providers(self) -> Answer:
        return data([{"id": str(at), "provider": key, "description": name}
                     for at, (key, name) in enumerate(PROVIDERS.items(), 1)])  # fmt: skip

    def _trunk(self, body: Row) -> Answer:
        if not all(name in body for name in _NEEDED):
            return empty(400)
        codecs = body["codecs"] if body["forceCodec"] else [*body["codecs"], "codecs"]
        self._add_trunk(body.get("name", ""), body["username"], secret=body["password"],
                        codecs=",".join(codecs), provider=body["provider"])  # fmt: skip
        self.changed()
        return empty()

    def _change(self, number: str, body: Row) -> Answer:
        row = next(row for row in self.state.trunks if row["trunkid"] == number)
        row["username"] = body.get("username", row["username"])
        if "password" in body:
            row["details"]["secret"] = body["password"]
        row["details"]["codecs"] = ",".join(body["codecs"]) if body.get("forceCodec") else "codecs"
        self.changed()
        return empty(204)
