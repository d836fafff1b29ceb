"""Click to call against phones' web servers on loopback: what they are asked, refusals, no emergencies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows import calling
from nvprov_gui.workflows.simulate.desk import Asks, Desk
from nvprov_gui.workflows.sites import create_site

TALKING = {
    "805ec0000001": "yealink-T46",
    "000413000001": "snom-D785",
    "0c383e000001": "fanvil-X3U",
    "e0e656000001": "nethesis-NPX3",
}
SILENT = {"000413000002": "snom-D865", "589ec6000001": "gigaset-P850"}


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    unlock = Unlock(passphrase="x", use_keyring=False)
    with create_site(tmp_path / "s.nvprov", "S", "pbx.example.test", unlock) as made:
        yield made


def _phone(site: Site, mac: str, desk: Desk) -> Phone:
    model = (TALKING | SILENT)[mac]
    with site.act("Fill") as act:
        user = act.add_user(name="Anna", extension="201")
        act.add_phone(MacAddress(mac), model.partition("-")[0], model)
        phone = act.assign(MacAddress(mac), user.id)
    return replace(phone, address=desk.web, state=PhoneState.PROVISIONED)


def _password(site: Site) -> str:
    return site.parameters(Level.DEFAULTS)["adminpw"]


@pytest.mark.parametrize("mac", TALKING)
@pytest.mark.parametrize("asks", [Asks.BASIC, Asks.DIGEST])
def test_the_phone_is_told_the_number_and_to_hang_up(site: Site, mac: str, asks: Asks) -> None:
    with Desk("201", _password(site), asks) as desk:
        phone = _phone(site, mac, desk)
        assert calling.readiness(phone).is_ready
        assert calling.call(site, phone, "tel:+39-0721 405516").reason == ""
        assert calling.hang_up(site, phone).reason == ""
    assert "00390721405516" in desk.told[0]
    assert len(set(desk.told)) == 2


@pytest.mark.parametrize("mac", SILENT)
def test_phones_that_take_no_commands_say_so(site: Site, mac: str) -> None:
    with Desk("201", _password(site)) as desk:
        phone = _phone(site, mac, desk)
        assert not calling.readiness(phone).is_ready
        assert calling.call(site, phone, "201").reason
    assert desk.told == []


def test_a_wrong_password_is_sent_once(site: Site) -> None:
    with Desk("201", "another", Asks.BASIC) as desk:
        assert "password" in calling.call(site, _phone(site, "805ec0000001", desk), "202").reason
    assert desk.wrong_passwords == 1


@pytest.mark.parametrize("number", ["112", "0118", "+39113", "tel:115"])
def test_emergency_numbers_are_never_dialled(site: Site, number: str) -> None:
    with Desk("201", _password(site)) as desk, pytest.raises(UserError, match="emergency"):
        calling.call(site, _phone(site, "805ec0000001", desk), number)
    assert desk.told == []
