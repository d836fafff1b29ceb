"""Calls by a CTI on loopback: both ways to sign in, a second factor, refusals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.pbx import certificate
from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.pbx.cti import Cti, Device, Me, NeedsCode
from nvprov_gui.pbx.wire import Trust
from nvprov_gui.workflows.pbx.cti import Way, ways
from nvprov_gui.workflows.pbx.handlers import handler_of
from tests.e2e.fake_pbx import FakePbx, PbxState
from tests.e2e.fake_pbx.cti import CODE, CTI_PASSWORD, USER

PHONE = Device("91201", "physical")


@pytest.fixture
def pbx(tmp_path: Path) -> Iterator[FakePbx]:
    with FakePbx(PbxState(), tmp_path).running() as running:
        yield running


@contextmanager
def signed_in(pbx: FakePbx, password: str = CTI_PASSWORD, code: str = "") -> Iterator[Cti]:
    address = PbxAddress("localhost", pbx.port)
    with Cti(address, Trust(certificate.look(address).fingerprint)) as cti:
        cti.sign_in(USER, password, code)
        yield cti


@pytest.mark.parametrize("old", [False, True])
def test_a_call_by_both_ways_of_signing_in(pbx: FakePbx, old: bool) -> None:
    pbx.cti.old = old
    with signed_in(pbx) as cti:
        me = cti.me()
        assert (me.name, me.default) == ("Anna Rossi", PHONE)
        assert cti.call("tel:+39-0721-405516;ext=12", me.default) == "00390721405516"
        cti.answer(PHONE)
        cti.hang_up(PHONE)
    end = {"endpointId": "91201", "endpointType": "extension"}
    assert pbx.cti.calls == [
        {"what": "call", "number": "00390721405516", **end},
        {"what": "answer", **end},
        {"what": "hangup", "convid": "SIP/91201-000003d5>SIP/221-000003d6", **end},
    ]


def test_the_second_factor(pbx: FakePbx) -> None:
    pbx.cti.second_factor = True
    with pytest.raises(NeedsCode, match="authenticator"), signed_in(pbx):
        pass
    with pytest.raises(NeedsCode, match="wrong"), signed_in(pbx, code="000000"):
        pass
    with signed_in(pbx, code=CODE) as cti:
        assert cti.me().name == "Anna Rossi"


@pytest.mark.parametrize("old", [False, True])
def test_a_wrong_password_is_named(pbx: FakePbx, old: bool) -> None:
    pbx.cti.old = old
    with pytest.raises(UserError, match="refuses user or password"), signed_in(pbx, "wrong"):
        pass


def test_what_is_not_allowed_and_what_is_never_dialled(pbx: FakePbx) -> None:
    with signed_in(pbx) as cti:
        with pytest.raises(UserError, match="doesn't allow"):
            cti.call("0721405516", Device("999", "physical"))
        with pytest.raises(UserError, match="emergency"):
            cti.call("112")
    assert pbx.cti.calls == []


def test_each_way_says_what_it_lacks() -> None:
    me = Me("Anna", (Device("201", "webrtc"), Device("92201", "nethlink")), Device("201", "webrtc"))
    found = {state.way: state for state in ways(me, (), "firefox.desktop")}
    assert not found[Way.WEB].lacks
    assert any("firefox.desktop" in text for text in found[Way.NETHLINK].lacks)
    assert any("desk phone" in text for text in found[Way.PHYSICAL].lacks)


@pytest.mark.parametrize(
    ("platform", "says", "wanted"),
    [
        ("linux", "nethlink.desktop\n", "nethlink.desktop"),
        ("win32", "\r\n    ProgId    REG_SZ    NethLink.tel\r\n", "NethLink.tel"),
        ("win32", "", ""),
        ("darwin", "whatever", ""),
    ],
)
def test_who_opens_links_to_numbers(platform: str, says: str, wanted: str) -> None:
    run: Callable[[list[str]], str] = lambda _command: says  # noqa: E731
    assert handler_of("tel", platform, run) == wanted
