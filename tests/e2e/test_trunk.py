"""The trunk client against sipp and against a small server with faults, on loopback."""

from __future__ import annotations

import io
import json
import shutil
import socket
import subprocess
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sipmessage import Request

from nvprov_gui.domain.errors import UserError
from nvprov_gui.trunks import media, sdp
from nvprov_gui.trunks.checks import Outcome
from nvprov_gui.trunks.digest import CannotAnswer, answer, choose, read_challenge
from nvprov_gui.trunks.providers import providers
from nvprov_gui.trunks.wire import masked
from nvprov_gui.workflows.trunks.testing import Trial, trial_command
from tests.e2e.serving import NVPROV, nvprov
from tests.e2e.sip_server import PASSWORD, Echo, Server, checked, registrar, says, takes

SIPP = shutil.which("sipp")


@contextmanager
def _sipp(tmp_path: Path, *arguments: str) -> Iterator[int]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [str(SIPP), *arguments, "-i", "127.0.0.1", "-p", str(port), "-nostdin"]
    running = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(0.7)
    try:
        yield port
    finally:
        running.kill()
        running.wait()


@pytest.mark.skipif(not SIPP, reason="no sipp here")
def test_a_call_with_speech_both_ways(tmp_path: Path) -> None:
    with _sipp(tmp_path, "-sn", "uas", "-aa", "-rtp_echo") as port:
        results = checked(port, "Reachability", "NAT and SIP ALG", "Outbound call", number="0721405516")
    assert {result.check: result.outcome for result in results} == dict.fromkeys(
        ("Reachability", "NAT and SIP ALG", "Outbound call"), Outcome.PASSED
    ), results
    assert "MOS" in results[-1].figure
    titles = [each.title for each in results[-1].trace]
    assert titles[0] == "INVITE"
    assert "BYE" in titles


@pytest.mark.parametrize(("algorithm", "qop"), [("MD5", "auth"), ("MD5", None), ("SHA-256", "auth")])
def test_registered_renewed_and_gone(algorithm: str, qop: str | None) -> None:
    server = Server({"REGISTER": registrar(algorithm=algorithm, qop=qop)})
    with server.running() as port:
        registered, wrong = checked(port, "Registration", "Wrong password")
    assert registered.outcome is Outcome.PASSED, registered
    assert "90 s" in registered.sentence
    assert wrong.outcome is Outcome.PASSED, wrong
    assert "403" in wrong.sentence
    assert PASSWORD not in str(registered.trace)


FAULTS = {
    "403": (says(403, "Forbidden"), "403"),
    "503": (says(503, "Service Unavailable", Retry_After="30"), "30 s"),
    "401 for ever": (says(401, "Unauthorized", WWW_Authenticate='Digest realm="x", nonce="y"'), "401"),
    "auth-int": (registrar(qop="auth-int"), "not known here"),
    "silence": (lambda _request: None, "no answer"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_refused_registration_is_named(case: str) -> None:
    fault, words = FAULTS[case]
    server = Server({"REGISTER": fault})
    with server.running() as port:
        (result,) = checked(port, "Registration")
    assert result.outcome is Outcome.FAILED
    assert words in result.sentence
    assert server.seen.count("REGISTER") <= (2 if case != "silence" else 5)


def test_too_short_an_interval_is_lengthened() -> None:
    whole = registrar()

    def brief(request: Request) -> bytes | None:
        if request.headers.get("Expires") == "300":
            return says(423, "Interval Too Brief", Min_Expires="1800")(request)
        return whole(request)

    with Server({"REGISTER": brief}).running() as port:
        (result,) = checked(port, "Registration")
    assert result.sentence.startswith(("Registered", "It registers")), result


@pytest.mark.parametrize("code", [403, 486, 488, 503])
def test_a_refused_call_is_acknowledged_and_named(code: int) -> None:
    server = Server({"INVITE": says(code, "No")})
    with server.running() as port:
        (result,) = checked(port, "Outbound call", number="0721405516")
    assert result.outcome is Outcome.FAILED
    assert str(code) in result.sentence
    assert "ACK" in server.seen


def test_one_way_speech_is_noticed() -> None:
    server = Server({"INVITE": takes(), "BYE": says(200, "OK")})
    with server.running() as port:
        (result,) = checked(port, "Outbound call", number="0721405516")
    assert result.outcome is Outcome.FAILED
    assert "one-way" in result.sentence
    assert server.seen == ["INVITE", "ACK", "BYE"]


@pytest.mark.parametrize(("loss", "outcome"), [(0, Outcome.PASSED), (20, Outcome.FAILED)])
def test_lost_speech_is_measured(loss: int, outcome: Outcome) -> None:
    """One packet in 20 doesn't come back: five per cent."""
    with Echo(loss) as echo, Server({"INVITE": takes(echo.port), "BYE": says(200, "OK")}).running() as port:
        (result,) = checked(port, "Outbound call", number="0721405516")
    assert result.outcome is outcome, result
    assert ("loss 5." in result.figure or "loss 4." in result.figure) is bool(loss), result.figure


def test_nobody_there() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (result,) = checked(port, "Reachability", transport="tcp")
    assert result.outcome is Outcome.FAILED
    assert "can't be reached" in result.sentence


def test_a_dead_server_is_not_asked_everything() -> None:
    with Server({}).running() as port:
        found = checked(port, number="0721405516", timeout=0.2)
    outcomes = {each.check: each.outcome for each in found}
    assert (outcomes["Reachability"], outcomes["Registration"]) == (Outcome.FAILED, Outcome.FAILED)
    rest = found[[each.check for each in found].index("Registration") + 1 :]
    assert {each.outcome for each in rest} == {Outcome.SKIPPED}
    assert {each.sentence for each in rest} == {"The server doesn't answer: mend that first."}


def test_an_unknown_check_is_refused() -> None:
    done = nvprov("trunk", "test", "--check", "Foo", code=2)
    assert "There is no check “Foo”. There are: DNS, Reachability" in done.stderr


def test_a_stop_that_comes_at_once_with_the_values_stops_it() -> None:
    with Server({"REGISTER": registrar(), "OPTIONS": says(200, "OK")}).running() as port:
        values = {"server": "127.0.0.1", "user": "0721000", "port": str(port)}
        command = [*NVPROV, "trunk", "test", "--json", "--inbound", "60", "--check", "Inbound call"]
        given = f"{json.dumps(values)}\n{PASSWORD}\nstop\n"
        done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 1, done.stderr
    assert '"done"' not in done.stdout


def test_by_command_with_a_dossier_and_without_emergencies(tmp_path: Path) -> None:
    values = {"server": "127.0.0.1", "user": "0721000", "contact": "noc@provider.example"}
    out = io.StringIO()
    with Server({"REGISTER": registrar(), "OPTIONS": says(200, "OK")}).running() as port:
        wanted = Trial(json=True, dossier=tmp_path / "d.zip", checks=("Reachability", "Registration"))
        assert trial_command(wanted, values | {"port": port}, PASSWORD, out) == 0
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert lines[-1] == {"event": "done", "score": 100}
    with zipfile.ZipFile(tmp_path / "d.zip") as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
        assert archive.read("messages.pcap")[:4] == b"\xd4\xc3\xb2\xa1"
    assert b"noc@provider.example" in everything
    assert PASSWORD.encode() not in everything
    for number in ("112", "0 118", "+39 113"):
        with pytest.raises(UserError, match="emergency"):
            trial_command(Trial(call=number), values, PASSWORD, io.StringIO())


def test_all_providers_are_there_with_what_is_unusual() -> None:
    found = {provider.name: list(provider.unusual()) for provider in providers()}
    assert len(found) == 32
    assert any("G.729" in sentence for sentence in found["Fibering s.p.a."])
    assert sum(1 for unusual in found.values() if not unusual) > 10


def test_an_unknown_algorithm_is_named() -> None:
    with pytest.raises(CannotAnswer, match="SHA-512"):
        choose([read_challenge('Digest realm="r", nonce="n", algorithm=SHA-512-256')])


def test_the_digest_of_rfc_7616() -> None:
    text = (
        'Digest realm="http-auth@example.org", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", '
        'qop="auth, auth-int", algorithm={}, opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'
    )
    cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"
    for algorithm, wanted in (
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ):
        made = answer(
            read_challenge(text.format(algorithm)),
            "GET",
            "/dir/index.html",
            "Mufasa",
            "Circle of Life",
            cnonce=cnonce,
        )
        assert made.parameters["response"] == wanted


@given(st.integers(-32768, 32767))
def test_g711_keeps_the_sign_and_eight_bits(sample: int) -> None:
    assert 0 <= media.ulaw(sample) <= 255
    assert 0 <= media.alaw(sample) <= 255
    if abs(sample) > 64:
        assert bool(media.alaw(sample) & 0x80) == (sample >= 0)
        assert bool(media.ulaw(sample) & 0x80) == (sample >= 0)


def test_known_values_of_g711() -> None:
    assert (media.ulaw(0), media.ulaw(-32768), media.ulaw(32767)) == (0xFF, 0x00, 0x80)
    assert (media.alaw(0), media.alaw(32767), media.alaw(-32768)) == (0xD5, 0xAA, 0x2A)


def test_quality_falls_with_loss() -> None:
    scores = [media.Quality(100, 100, loss, 0.002).mos for loss in (0.0, 0.01, 0.05, 0.2)]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > 4.2
    assert scores[2] < 3.8


def test_traces_hold_no_credentials() -> None:
    text = 'Authorization: Digest username="u", nonce="n1", response="deadbeef"\r\na=crypto:1 X inline:KEY'
    assert "deadbeef" not in masked(text)
    assert "KEY" not in masked(text)
    assert 'username="u"' in masked(text)


@given(st.binary(max_size=300))
def test_rubbish_is_no_sdp(body: bytes) -> None:
    assert sdp.read(body) is None or b"m=audio" in body
