"""Plug-and-play requests of several vendors, and rubbish."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.discovery.finding import Source
from nvprov_gui.discovery.pnp_listen import read_subscribe
from nvprov_gui.discovery.sip_options import options
from nvprov_gui.discovery.sip_text import mac_in, read_message

SUBSCRIBE = """\
SUBSCRIBE sip:{user}@224.0.1.75 SIP/2.0
Via: SIP/2.0/UDP 192.168.1.30:5059;rport
From: <sip:{user}@224.0.1.75>;tag=abc
To: <sip:{user}@224.0.1.75>
Call-ID: 1234@192.168.1.30
CSeq: 1 SUBSCRIBE
Contact: <sip:192.168.1.30:5059>
Event: {event}
{agent}Expires: 0
Accept: application/url
Content-Length: 0

"""
PROFILE = 'ua-profile;profile-type="device";vendor="{}";model="{}";version="{}"'


def subscribe(user: str, event: str, agent: str = "") -> bytes:
    line = f"User-Agent: {agent}\n" if agent else ""
    return SUBSCRIBE.format(user=user, event=event, agent=line).replace("\n", "\r\n").encode()


def findings(data: bytes) -> list:
    message = read_message(data)
    return list(read_subscribe(message, "192.168.1.30")) if message else []


@pytest.mark.parametrize(
    "text",
    [
        "sip:MAC%3a000413123456@224.0.1.75",
        "sip:MAC%3A000413123456@x",
        "sip:mac=000413123456@x",
        "sip:MAC:000413123456@x",
        "sip:MAC000413123456@x",
        "<sip:Mac%3a000413123456@x>",
    ],
)
def test_every_spelling_of_the_mac(text: str) -> None:
    assert mac_in(text) == "000413123456"


@pytest.mark.parametrize(
    "text", ["sip:MAC00041312345@x", "sip:MAC0004131234567@x", "sip:MACffffffffffff@x", "sip:201@x", ""]
)
def test_no_mac(text: str) -> None:
    assert mac_in(text) is None


def test_yealink_names_everything() -> None:
    event = PROFILE.format("Yealink", "T21D", "34.72.14.6")
    (finding,) = findings(subscribe("MAC001565aabbcc", event))
    said = finding.evidence
    assert (finding.mac, said.vendor, said.model, said.version) == (
        "001565aabbcc",
        "yealink",
        "T21D",
        "34.72.14.6",
    )
    assert said.source is Source.EVENT
    assert said.rank == 0


def test_oem_says_nothing_but_the_mac_does() -> None:
    (finding,) = findings(subscribe("MAC%3a000413e20001", PROFILE.format("OEM", "OEM", "7.1")))
    assert (finding.evidence.vendor, finding.evidence.model) == ("gigaset", "")


def test_dect_station_keeps_the_model_without_its_vendor_and_adds_its_user_agent() -> None:
    data = subscribe(
        "MAC%3A000413123456",
        PROFILE.format("snom", "snomM700", "3.23"),
        "snomM700/03.23.0005 (MAC=000413123456; SER= 0; HW=255)",
    )
    event, agent = findings(data)
    assert event.evidence.model == "M700"
    assert (agent.evidence.source, agent.evidence.model, agent.evidence.version) == (
        Source.SIP,
        "M700",
        "03.23.0005",
    )


def test_without_a_mac_in_the_address_the_user_agent_has_it() -> None:
    data = subscribe("512", PROFILE.format("x", "y", "z"), "Yealink SIP-T46G 28.83.0.120 00:15:65:4a:a9:37")
    assert [finding.mac for finding in findings(data)] == ["0015654aa937"] * 2


def test_other_profiles_and_events_are_not_phones() -> None:
    assert findings(subscribe("MAC000413123456", 'ua-profile;profile-type="application"')) == []
    assert findings(subscribe("MAC000413123456", "presence")) == []
    assert findings(subscribe("MAC000413123456", "ua-profile").replace(b"SUBSCRIBE", b"NOTIFY")) == []


@given(st.binary(max_size=400))
def test_rubbish_is_ignored(data: bytes) -> None:
    assert findings(data) == []
    read_message(b"SUBSCRIBE sip:x SIP/2.0\r\n" + data)


def test_our_question_is_a_message_itself() -> None:
    message = read_message(options(("192.168.1.9", 5060), ("192.168.1.50", 40000), "c" * 24))
    assert message is not None
    assert (message.method, message["cseq"], message["content-length"]) == ("OPTIONS", "1 OPTIONS", "0")
