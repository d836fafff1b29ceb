"""Commands to phones: real sockets, every kind of authentication, refusals, no factory reset."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import Contact
from nvprov_gui.domain.states import PhoneEvent, PhoneState
from nvprov_gui.pbx import phone_http
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.board import life
from nvprov_gui.workflows.orders import Order, tell, tell_one, why_not
from nvprov_gui.workflows.settings import effective
from nvprov_gui.workflows.simulate.desk import Asks, Desk
from nvprov_gui.workflows.sites import create_site

MACS = {"yealink-T46": "805ec0000001", "snom-D785": "000413000001", "fanvil-X3U": "0c383e000001"}


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    unlock = Unlock(passphrase="for tests", use_keyring=False)
    with create_site(tmp_path / "orders.nvprov", "Orders", "pbx.example.test", unlock) as made:
        with made.act("Fill") as act:
            for number, (model, mac) in enumerate(MACS.items(), 201):
                act.add_phone(MacAddress(mac), model.partition("-")[0], model)
                user = act.add_user(name=f"User {number}", extension=str(number))
                act.assign(MacAddress(mac), user.id)
        yield made


def password(site: Site, phone: Phone) -> str:
    return effective(site, phone)["adminpw"].value


@pytest.mark.parametrize("asks", [Asks.NOTHING, Asks.BASIC, Asks.DIGEST])
@pytest.mark.parametrize("number", range(3))
def test_a_phone_restarts_with_the_sites_own_password(site: Site, asks: Asks, number: int) -> None:
    phone = site.phones()[number]
    with Desk(phone.extension, password(site, phone), asks) as desk:
        outcome = tell_one(site, replace(phone, address=desk.web), Order.REBOOT)
    assert outcome.reason == ""
    assert desk.told == [catalog().vendor(phone.vendor).commands["reboot"]]
    assert desk.wrong_passwords == 0


@pytest.mark.parametrize("asks", [Asks.BASIC, Asks.DIGEST])
def test_a_wrong_password_is_tried_once_and_told(site: Site, asks: Asks) -> None:
    with Desk(password="another", asks=asks) as desk:
        outcome = tell_one(site, replace(site.phones()[0], address=desk.web), Order.RESYNC)
    assert "refused the administrator password" in outcome.reason
    assert desk.wrong_passwords == 1, "phones lock after some"
    assert desk.told == []


def test_remote_control_that_is_not_allowed(site: Site) -> None:
    with Desk(asks=Asks.REFUSES) as desk:
        outcome = tell_one(site, replace(site.phones()[0], address=desk.web), Order.RESYNC)
    assert "allow it on its display" in outcome.reason


def test_a_picture_of_the_screen(site: Site) -> None:
    phone = site.phones()[1]
    with Desk(password=password(site, phone)) as desk:
        outcome = tell_one(site, replace(phone, address=desk.web), Order.SCREEN)
    assert outcome.content.startswith(b"BM")
    fanvil = replace(site.phones()[2], address="127.0.0.1")
    assert "know no such command" in why_not(fanvil, Order.SCREEN)


def test_a_vendor_without_a_web_command_is_told_by_sip(site: Site) -> None:
    snom = site.phones()[1]
    with Desk(snom.extension) as desk:
        assert tell_one(site, replace(snom, address=desk.sip), Order.RESYNC).reason == ""
    assert desk.calls == ["NOTIFY check-sync;reboot=false"]


def test_a_test_ring_ends_by_itself(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nvprov_gui.pbx.phone_sip.why_not_ringing.__defaults__", (0.2,))
    phone = site.phones()[0]
    with Desk(phone.extension) as desk:
        assert tell_one(site, replace(phone, address=desk.sip), Order.RING).reason == ""
    assert [call.partition(" ")[0] for call in desk.calls] == ["INVITE", "CANCEL", "ACK"]


def test_registered_is_proved_by_the_phones_own_account(site: Site) -> None:
    phone = site.phones()[0]
    with Desk(phone.extension) as desk:
        now = phone.last_seen or site.info.created
        site.note([Contact(phone.mac, PhoneEvent.SECOND_FETCH, now, desk.sip)])
        provisioned = site.phone(phone.mac)
        assert provisioned is not None
        assert provisioned.state is PhoneState.PROVISIONED
        assert tell_one(site, provisioned, Order.REGISTRATION).reason == ""
    after = site.phone(phone.mac)
    assert after is not None
    assert after.state is PhoneState.REGISTERED
    assert life(after, site.events(phone.mac))[5].time is not None


def test_another_account_and_silence_prove_nothing(site: Site) -> None:
    phone = replace(site.phones()[0], state=PhoneState.PROVISIONED)
    with Desk("999") as desk:
        wrong = tell_one(site, replace(phone, address=desk.sip), Order.REGISTRATION)
        gone = desk.sip
    assert "knows no account 201" in wrong.reason
    silent = tell_one(site, replace(phone, address=gone), Order.REGISTRATION)
    assert "does not answer SIP" in silent.reason
    stored = site.phone(phone.mac)
    assert stored is not None
    assert stored.state is not PhoneState.REGISTERED


def test_many_one_after_the_other_each_with_its_result(site: Site) -> None:
    with ExitStack() as stack:
        phones = []
        for number, phone in enumerate(site.phones()):
            asks = Asks.REFUSES if number == 1 else Asks.DIGEST
            desk = stack.enter_context(Desk(phone.extension, password(site, phone), asks))
            phones.append(replace(phone, address=desk.web))
        found = {outcome.phone.mac: outcome.reason for outcome in tell(site, phones, Order.REBOOT, 0.01)}
    assert [bool(found[phone.mac]) for phone in phones] == [False, True, False]


def test_stop_leaves_the_rest_alone(site: Site) -> None:
    phone = site.phones()[0]
    with Desk(phone.extension, password(site, phone)) as desk:
        phones = [replace(phone, address=desk.web)] * 5
        done = list(tell(site, phones, Order.REBOOT, 30.0, lambda: bool(desk.told)))
    assert len(done) == len(desk.told) == 1


def test_nothing_ever_resets_a_phone_to_its_factory_settings() -> None:
    for vendor in catalog().vendors.values():
        for path in vendor.commands.values():
            assert not phone_http._FACTORY.search(path), f"{vendor.name}: {path}"
    assert phone_http._FACTORY.search("/servlet?key=Reset")
    assert phone_http._FACTORY.search("/advanced_update.htm?reset=Reset")
    assert "reset" not in {order.value for order in Order}
