"""The engine's contract, on the fake and, when ``NV_TANCREDI_URL`` names one, on a live server.

``NV_TANCREDI_URL=http://host/tancredi/api/v1``, with ``NV_TANCREDI_USER``, ``…_PASSWORD`` and ``…_SECRET``;
what the test makes there, it takes away again.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.connection import secret_key
from nvprov_gui.pbx.errors import PbxError, Trouble
from nvprov_gui.pbx.tancredi import BASE, Tancredi
from nvprov_gui.pbx.wire import Wire

MAC = MacAddress("00041300f001")
LIVE = os.environ.get("NV_TANCREDI_URL", "")


@dataclass(frozen=True)
class LiveAddress:
    """A live engine alone may well be on plain HTTP."""

    url: str
    host: str = "live"
    port: int = 0


def live() -> Tancredi:
    user, password = os.environ.get("NV_TANCREDI_USER", "admin"), os.environ.get("NV_TANCREDI_PASSWORD", "")
    key = secret_key(user, password, os.environ.get("NV_TANCREDI_SECRET", ""))
    return Tancredi(
        Wire(LiveAddress(LIVE.removesuffix("/").removesuffix(BASE)), headers={"User": user, "Secretkey": key})
    )


@pytest.fixture(params=["fake", "live"])
def tancredi(request) -> Iterator[Tancredi]:
    if request.param == "live" and not LIVE:
        pytest.skip("NV_TANCREDI_URL names no live server")
    found = live() if request.param == "live" else request.getfixturevalue("pbx").tancredi
    yield found
    with suppress(PbxError):
        found.remove_phone(MAC)
    with suppress(PbxError):
        found.remove_model("snom-D785-nvprov")


def test_a_phone_comes_changes_and_goes(tancredi):
    made = tancredi.add_phone(MAC, "snom-D785", "Snom")
    assert (made.mac, made.model, made.variables) == (MAC, "snom-D785", {})
    assert made.first in made.first_url
    assert made.permanent in made.permanent_url
    tancredi.set_variables(MAC, {"language": "it", "contrast": "3"})
    tancredi.set_variables(MAC, {"contrast": None})
    tancredi.set_model(MAC, "snom-D735")
    found = tancredi.phone(MAC)
    assert (found.model, found.variables) == ("snom-D735", {"language": "it"})
    assert tancredi.macs()[MAC] == "snom-D735"
    tancredi.new_first_contact(MAC)
    assert tancredi.phone(MAC).first not in ("", made.first)
    tancredi.remove_phone(MAC)
    with pytest.raises(PbxError) as caught:
        tancredi.phone(MAC)
    assert caught.value.trouble is Trouble.MISSING


def test_a_phone_that_is_there_is_said_to_be(tancredi):
    tancredi.add_phone(MAC, "snom-D785", "Snom")
    with pytest.raises(PbxError, match="already registered") as caught:
        tancredi.add_phone(MAC, "snom-D785", "Snom")
    assert caught.value.trouble is Trouble.TAKEN


def test_truth_comes_back_as_text(tancredi):
    tancredi.add_phone(MAC, "snom-D785", "Snom")
    tancredi.wire.call(
        "PATCH", f"{BASE}/phones/{MAC.dashes}", {"variables": {"pound": True, "auto_redial": False}}
    )
    assert tancredi.phone(MAC).variables == {"pound": "1", "auto_redial": ""}


def test_models_of_ones_own(tancredi):
    tancredi.add_model("snom-D785-nvprov", "Snom – nvprov", {"language": "it"})
    tancredi.set_model_variables("snom-D785-nvprov", {"ringtone": "2"})
    assert tancredi.model("snom-D785-nvprov").variables == {"language": "it", "ringtone": "2"}
    assert "snom-D785-nvprov" in tancredi.models()
    tancredi.add_phone(MAC, "snom-D785-nvprov", "Snom")
    with pytest.raises(PbxError, match="in use"):
        tancredi.remove_model("snom-D785-nvprov")


def test_an_unknown_route_is_a_page_and_still_a_sentence(tancredi):
    with pytest.raises(PbxError, match="no NethVoice"):
        tancredi.wire.call("GET", f"{BASE}/nothing")


def test_files(pbx):
    pbx.tancredi.add_file("ringtone", "Bell(1).wav", b"RIFF\r\n--x")
    assert pbx.tancredi.files("ringtone") == {"Bell(1).wav": 9}
    pbx.tancredi.remove_file("ringtone", "Bell(1).wav")
    assert pbx.tancredi.files("ringtone") == {}
    with pytest.raises(PbxError, match="Invalid file name"):
        pbx.tancredi.add_file("ringtone", "ü ä.wav", b"")


def test_defaults(pbx):
    pbx.tancredi.set_defaults({"language": "it", "adminpw": None})
    assert pbx.tancredi.defaults()["language"] == "it"
    assert "adminpw" not in pbx.tancredi.defaults()


def test_rubbish_rows_are_passed_over(fake, pbx):
    fake.state.add_phone("RUBBISH", "snom-D785", "?")
    fake.state.add_phone(MAC.dashes, "snom-D785", "Snom")
    assert list(pbx.tancredi.macs()) == [MAC]
