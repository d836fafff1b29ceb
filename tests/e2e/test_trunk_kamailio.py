"""The trunk's checks against kamailio as registrar and proxy, with sipp as who is called."""

from __future__ import annotations

import asyncio
import subprocess
from pathlib import Path

import pytest

from nvprov_gui.trunks.account import read_account
from nvprov_gui.trunks.checks import Outcome, Result, Wishes, run
from nvprov_gui.trunks.running import run_sending
from tests.e2e.kamailio import PROGRAM, provider
from tests.e2e.sip_server import PASSWORD, checked
from tests.e2e.test_trunk import SIPP, _sipp

USER = "0721000"
ANSWERS, CALLS, TRANSFERS = (
    Path(__file__).with_name("sipp") / f"{name}.xml" for name in ("answers", "calls", "transfers")
)
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
        ("Registration", Outcome.PASSED),
        ("Outbound call", Outcome.PASSED),
        ("Hold", Outcome.PASSED),
        ("Digits", Outcome.QUESTION),
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


@pytest.mark.parametrize(
    ("code", "outcome", "words"),
    [("200 OK", Outcome.PASSED, "second number took it"), ("486 Busy", Outcome.FAILED, "ends with 486")],
)
def test_a_call_is_sent_on_to_a_second_number(
    tmp_path: Path, code: str, outcome: Outcome, words: str
) -> None:
    scenario = tmp_path / "transfers.xml"
    scenario.write_text(TRANSFERS.read_text(encoding="utf-8").replace("200 Transferred", code))
    with (
        _sipp(tmp_path, "-sf", str(scenario), "-aa") as behind,
        provider(tmp_path, USER, PASSWORD, behind) as port,
    ):
        (found,) = checked(port, "Transfer", number="0721405516", transfer_to="0721405517")
    assert (found.outcome, words in found.sentence) == (outcome, True), found
    assert "Refer-To: <sip:0721405517@127.0.0.1" in str(found.trace)


def test_a_call_comes_in_through_the_proxy(tmp_path: Path) -> None:
    with provider(tmp_path, USER, PASSWORD, 9) as port:
        callers: list[subprocess.Popen[bytes]] = []

        def call_us(_asked: str) -> None:
            command = [str(SIPP), "-sf", str(CALLS), "-s", USER, "-m", "1", "-nostdin", "-rtp_echo"]
            callers.append(
                subprocess.Popen(
                    [*command, "-i", "127.0.0.1", f"127.0.0.1:{port}"],
                    cwd=tmp_path,
                    stdout=subprocess.DEVNULL,
                )
            )

        async def all_() -> list[Result]:
            wishes = Wishes(timeout=3.0, inbound_seconds=8.0, ask=call_us)
            account = read_account({"server": "127.0.0.1", "user": USER, "port": port}, PASSWORD)
            return [result async for result in run(account, wishes, ("Inbound call",))]

        (found,) = run_sending(all_())
        assert callers[0].wait(20) == 0
    assert found.outcome is Outcome.PASSED, found
    assert f"called {USER}" in found.figure
    assert "caller 3331234567, asserted" in found.figure
    titles = [each.title for each in found.trace]
    assert titles[-2:] == ["REGISTER", "200 OK"]
    assert "BYE" in titles
