"""The trunk's checks against kamailio as registrar and proxy, with sipp as who is called."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from nvprov_gui.trunks.checks import Outcome
from tests.e2e.kamailio import PROGRAM, provider
from tests.e2e.sip_server import PASSWORD, checked
from tests.e2e.test_trunk import SIPP, _sipp

USER = "0721000"
ANSWERS = Path(__file__).with_name("sipp") / "answers.xml"
pytestmark = pytest.mark.skipif(not (PROGRAM and SIPP), reason="kamailio or sipp are not here")


@pytest.mark.parametrize("transport", ["udp", "tcp"])
def test_registered_renewed_and_refused(tmp_path: Path, transport: str) -> None:
    with provider(tmp_path, USER, PASSWORD, 9) as port:
        found = checked(port, "Reachability", "Registration", "Wrong password", transport=transport)
    assert [(each.check, each.outcome) for each in found] == [
        ("Reachability", Outcome.PASSED),
        ("Registration", Outcome.PASSED),
        ("Wrong password", Outcome.PASSED),
    ], found
    assert PASSWORD not in str([each.trace for each in found])


def test_a_call_through_the_proxy_with_speech_both_ways(tmp_path: Path) -> None:
    with (
        _sipp(tmp_path, "-sf", str(ANSWERS), "-aa", "-rtp_echo") as behind,
        provider(tmp_path, USER, PASSWORD, behind) as port,
    ):
        found = checked(port, "Registration", "Outbound call", "Hold", "Digits", number="0721405516")
    assert [(each.check, each.outcome) for each in found] == [
        (check, Outcome.PASSED) for check in ("Registration", "Outbound call", "Hold", "Digits")
    ], found
    call = found[1]
    titles = [each.title for each in call.trace]
    assert any(title.startswith("407") for title in titles), titles
    assert "Record-Route" in str(call.trace)
    assert "MOS" in call.figure
    assert "BYE" in titles


def test_nonces_that_grow_old_are_asked_for_again(tmp_path: Path) -> None:
    with provider(tmp_path, USER, PASSWORD, 9, nonce=1) as port:
        first = checked(port, "Registration")
        asyncio.run(asyncio.sleep(1.5))
        again = checked(port, "Registration")
    assert [each.outcome for each in (*first, *again)] == [Outcome.PASSED] * 2
