"""A PBX that answers everything with the same bytes: everything that reads its answers reads them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import httpx

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.pbx.boxes import Boxes
from nvprov_gui.pbx.cti import Cti
from nvprov_gui.pbx.falconieri import Falconieri, Subscription
from nvprov_gui.pbx.lines import Lines
from nvprov_gui.pbx.tancredi import Tancredi
from nvprov_gui.pbx.wire import Trust, Wire
from nvprov_gui.pbx.wizard import Wizard

_MAC = MacAddress("805ec0000001")
_DEVICE = {
    "extension": "91201",
    "mac": "80:5E:C0:00:00:01",
    "type": "physical",
    "secret": "s",
    "srtp": True,
    "registered": None,
    "lines": [{"extension": "91201"}],
}
_ANSWERS = tuple(
    json.dumps(answer).encode()
    for answer in (
        [{"username": "ada", "displayname": "Ada", "default_extension": "201", "devices": [_DEVICE]}],
        [{"username": "bea", "default_extension": "none", "devices": None}, _DEVICE],
        {"configurable": "17"},
        {"configurable": "²"},
        {"mac": "80-5E-C0-00-00-01", "model": "yealink-T46U", "tok1": "a" * 32, "variables": {"time": 1}},
        {"name": "yealink-T46U", "display_name": "Yealink T46U", "variables": []},
        {"Patton": [{"id": 3, "model": "TRI_ISDN_2", "description": "SN4120"}]},
        [{"mac": "00:A0:BA:00:00:01", "trunks_isdn": [{"name": "1"}], "trunks_fxo": "", "id": 7}],
        [{"trunkid": "4", "name": "Messagenet", "tech": "pjsip", "details": {"secret": "s"}}],
        {"status": "success", "result": "s", "token": "a.eyJyIjoxfQ.c", "error": "no"},
        {"name": "Ada", "endpoints": {"extension": [{"id": "201", "type": "physical"}]}},
    )
)
ANSWERS = (*_ANSWERS, b"[" * 3000, b'"' + b"9" * 5000 + b'"', b'{"configurable":"' + b"9" * 5000 + b'"}')
Reader = Callable[[], object]


@dataclass
class Told(Wire):
    """A connection on which ``data`` comes back, whatever was asked."""

    data: bytes = b""

    def __post_init__(self) -> None:
        self._client = httpx.Client(base_url=self.address.url, transport=httpx.MockTransport(self.respond))

    def respond(self, request: httpx.Request) -> httpx.Response:
        """The same for everybody."""
        return httpx.Response(200 if len(self.data) % 5 else 403, content=self.data)


@cache
def _told() -> tuple[Told, tuple[Reader, ...]]:
    wire = Told(PbxAddress("pbx.example"))
    wizard, tancredi, boxes, lines = Wizard(wire), Tancredi(wire), Boxes(wire), Lines(wire)
    cti = Cti(wire.address, Trust())
    cti._client = wire._client
    service = Falconieri(Subscription("https://rps.example", "id", "s"), httpx.MockTransport(wire.respond))
    return wire, (
        wizard.check,
        wizard.users,
        wizard.user_limit,
        wizard.registered_phones,
        lambda: wizard.account(_MAC),
        lambda: wizard.assign(_MAC, "yealink-T46U", "pw", "201"),
        tancredi.macs,
        lambda: tancredi.phone(_MAC),
        tancredi.models,
        tancredi.used_models,
        lambda: tancredi.model("yealink-T46U"),
        tancredi.defaults,
        lambda: tancredi.files("firmware"),
        boxes.models,
        lambda: [boxes.file(box) for box in boxes.configured()],
        lines.providers,
        lines.trunks,
        lambda: cti.sign_in("ada", "pw"),
        cti.me,
        lambda: service.register("yealink", _MAC, "https://a.example"),
    )


def read_answers(data: bytes) -> None:
    """Every reader gets them; each may refuse with a sentence."""
    wire, readers = _told()
    wire.data = data
    for read in readers:
        try:
            read()
        except UserError as error:
            assert str(error).strip()
