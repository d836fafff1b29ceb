"""What a trunk can do besides calls, and calls that come in: against a small server on loopback."""

from __future__ import annotations

import pytest
from sipmessage import Request

from nvprov_gui.trunks import sdp
from nvprov_gui.trunks.account import read_account
from nvprov_gui.trunks.checks import Outcome, Result, Wishes, run
from nvprov_gui.trunks.dialog import reply
from nvprov_gui.trunks.running import run_sending
from tests.e2e.sip_server import PASSWORD, Echo, Server, checked, registrar, says, takes

FEATURES = ("Transfer", "Fax over T.38", "Session timers", "Encrypted speech")


def test_what_a_plain_trunk_can_do() -> None:
    server = Server({"INVITE": takes(Allow="INVITE, ACK, BYE"), "BYE": says(200, "OK")})
    with server.running() as port:
        found = {result.check: result for result in checked(port, *FEATURES, number="0721405516")}
    assert "allows no transfers" in found["Transfer"].sentence
    assert "T.38 is not taken" in found["Fax over T.38"].sentence
    assert found["Fax over T.38"].outcome is Outcome.FAILED
    assert found["Session timers"].outcome is Outcome.PASSED
    assert "SRTP is not taken" in found["Encrypted speech"].sentence


def test_what_a_rich_trunk_can_do() -> None:
    plain = takes(Allow="INVITE, REFER", Supported="replaces, timer", Session_Expires="1800;refresher=uac")

    def rich(request: Request) -> bytes | None:
        if b"m=image" in request.body:
            return bytes(reply(request, 200, "OK", body=sdp.fax_offer("127.0.0.1", 4000)))
        if b"RTP/SAVP" in request.body:
            return bytes(
                reply(request, 200, "OK", tag="x", body=sdp.secured(sdp.offer("127.0.0.1", 9, ("alaw",))))
            )
        if (request.headers.get("Session-Expires") or "").startswith("1800"):
            return says(422, "Session Interval Too Small", Min_SE="3600")(request)
        return plain(request)

    with Server({"INVITE": rich, "BYE": says(200, "OK")}).running() as port:
        found = {result.check: result for result in checked(port, *FEATURES, number="0721405516")}
    assert {result.outcome for result in found.values()} == {Outcome.PASSED}, found
    assert found["Transfer"].figure == "with Replaces"
    assert found["Session timers"].figure == "1800 s"
    assert "use TLS" in found["Encrypted speech"].sentence


@pytest.mark.parametrize(
    ("sdp_events", "informed", "words"),
    [(True, 200, "Did 1234567890*#ABCD arrive"), (False, 200, "only by INFO"), (False, 405, "neither")],
)
def test_digits(sdp_events: bool, informed: int, words: str) -> None:
    body = sdp.offer("127.0.0.1", 9, ("alaw",))
    if not sdp_events:
        body = body.replace(b"telephone-event", b"x-nothing")

    def taken(request: Request) -> bytes:
        response = reply(request, 200, "OK", tag="x", body=body)
        response.headers.set("Contact", "<sip:127.0.0.1>")
        return bytes(response)

    server = Server({"INVITE": taken, "BYE": says(200, "OK"), "INFO": says(informed, "So")})
    with server.running() as port:
        (result,) = checked(port, "Digits", number="0721405516")
    assert words in result.sentence
    assert (result.outcome is Outcome.QUESTION) is sdp_events
    assert server.seen[-1] == "BYE"


def test_a_phone_that_nobody_answers_doesnt_ring_on() -> None:
    server = Server({"INVITE": says(180, "Ringing"), "CANCEL": says(200, "OK")})
    with server.running() as port:
        (result,) = checked(port, "Outbound call", number="0721405516", timeout=0.3)
    assert "no answer within" in result.sentence
    assert server.seen == ["INVITE", "CANCEL"]


def test_who_answers_while_the_call_is_called_off_is_hung_up() -> None:
    waiting: list[Request] = []

    def rings(request: Request) -> bytes | None:
        waiting.append(request)
        return says(180, "Ringing")(request)

    def too_late(_request: Request) -> bytes | None:
        return takes()(waiting[0])

    server = Server({"INVITE": rings, "CANCEL": too_late, "BYE": says(200, "OK")})
    with server.running() as port:
        (result,) = checked(port, "Outbound call", number="0721405516", timeout=0.3)
    assert result.outcome is Outcome.FAILED
    assert server.seen == ["INVITE", "CANCEL", "ACK", "BYE"]


@pytest.mark.parametrize(
    ("limit", "outcome"), [(2, Outcome.PASSED), (1, Outcome.FAILED), (9, Outcome.PASSED)]
)
def test_channels_are_counted(limit: int, outcome: Outcome) -> None:
    up: set[str] = set()

    def counted(request: Request) -> bytes | None:
        if len(up) >= limit:
            return says(486, "Busy Here")(request)
        up.add(request.call_id)
        return takes()(request)

    values = {"server": "127.0.0.1", "user": "0721000"}

    async def all_(port: int) -> list[Result]:
        wishes = Wishes(number="0721405516", timeout=2.0, channels=2)
        account = read_account({**values, "port": port}, PASSWORD)
        return [result async for result in run(account, wishes, ("Channels",))]

    with Server({"INVITE": counted, "BYE": says(200, "OK")}).running() as port:
        (result,) = run_sending(all_(port))
    assert result.outcome is outcome, result


_CALLED = """\
INVITE sip:{called}@{contact} SIP/2.0
Via: SIP/2.0/UDP 127.0.0.1:{port};branch=z9hG4bKin
From: <sip:3331234567@trunk.test>;tag=c
To: <sip:0721000@trunk.test>
Call-ID: inbound
CSeq: 1 INVITE
Contact: <sip:trunk@127.0.0.1:{port}>
P-Asserted-Identity: <sip:3331234567@trunk.test>
Content-Type: application/sdp
Content-Length: {length}

"""


@pytest.mark.parametrize(
    ("called", "acknowledges", "words"),
    [
        ("0721000", True, "no speech arrives"),
        ("s", True, "no speech arrives"),
        ("0721000", False, "no ACK"),
    ],
)
def test_a_call_that_comes_in_is_taken(called: str, acknowledges: bool, words: str) -> None:
    server = Server({"REGISTER": registrar(), "BYE": says(200, "OK")})

    def call_us(asked: str) -> None:
        assert "from outside" in asked
        contact = "{}:{}".format(*server.peer)
        body = sdp.offer("127.0.0.1", 9, ("alaw",))
        port = server.link.getsockname()[1]
        head = _CALLED.format(called=called, contact=contact, port=port, length=len(body))
        server.link.sendto(head.replace("\n", "\r\n").encode() + body, server.peer)
        if acknowledges:
            ack = head.partition("Content-Type")[0].replace("INVITE", "ACK") + "Content-Length: 0\n\n"
            server.link.sendto(ack.replace("\n", "\r\n").encode(), server.peer)

    async def all_(port: int) -> list[Result]:
        wishes = Wishes(timeout=3.0, inbound_seconds=5.0, ask=call_us)
        account = read_account({"server": "127.0.0.1", "user": "0721000", "port": port}, PASSWORD)
        return [result async for result in run(account, wishes, ("Inbound call",))]

    with server.running() as port:
        (result,) = run_sending(all_(port))
    assert f"{'To 0721000' if called == 's' else 'called 0721000'}" in result.figure, result
    assert "caller 3331234567, asserted" in result.figure
    assert words in result.sentence
    assert server.codes[:2] == [180, 200]
    assert (server.codes.count(200) > 2) is not acknowledges  # said again until it is acknowledged
    assert "BYE" in server.seen
    assert server.seen[-1] == "REGISTER"


def test_a_call_without_an_offer_is_answered_in_its_ack() -> None:
    server = Server({"REGISTER": registrar(), "BYE": says(200, "OK")})

    def call_us(_asked: str) -> None:
        contact, port = "{}:{}".format(*server.peer), server.link.getsockname()[1]
        head = _CALLED.format(called="0721000", contact=contact, port=port, length=0)
        body = sdp.offer("127.0.0.1", echo.port, ("alaw",))
        ack = _CALLED.format(called="0721000", contact=contact, port=port, length=len(body))
        for message in (head.encode(), ack.replace("INVITE", "ACK").encode() + body.replace(b"\r", b"")):
            server.link.sendto(message.replace(b"\n", b"\r\n"), server.peer)

    async def all_(port: int) -> list[Result]:
        wishes = Wishes(timeout=3.0, inbound_seconds=5.0, ask=call_us)
        account = read_account({"server": "127.0.0.1", "user": "0721000", "port": port}, PASSWORD)
        return [result async for result in run(account, wishes, ("Inbound call",))]

    with Echo(0) as echo, server.running() as port:
        (result,) = run_sending(all_(port))
    assert result.outcome is Outcome.PASSED, result


def test_nobody_calls() -> None:
    async def all_(port: int) -> list[Result]:
        wishes = Wishes(timeout=2.0, inbound_seconds=0.3)
        account = read_account({"server": "127.0.0.1", "user": "0721000", "port": port}, PASSWORD)
        return [result async for result in run(account, wishes, ("Inbound call",))]

    server = Server({"REGISTER": registrar()})
    with server.running() as port:
        (result,) = run_sending(all_(port))
    assert "No call came" in result.sentence
    assert server.seen[-1] == "REGISTER"  # signed off
