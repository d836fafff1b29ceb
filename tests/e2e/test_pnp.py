"""Plug and play over real UDP: each vendor's own SUBSCRIBE, the NOTIFY it gets, the file behind its URL."""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.e2e.serving import Serving, listed, nvprov, sip_port

PHONES = {
    "yealink": ("805ec0000001", "T46", "Yealink", "T46U", "Yealink SIP-T46U 108.86.0.20", "MAC{mac}"),
    "snom": ("000413000001", "D785", "OEM", "OEM", "", "MAC%3a{mac}"),
    "fanvil": ("0c383e000001", "X3U", "Fanvil", "VOIP PHONE", "Fanvil X3U 2.12.1", "MAC%3A{MAC}"),
    "nethesis": ("e0e656000001", "NPX3", "Fanvil", "VOIP PHONE", "Nethesis NPX3 2.4", "MAC={mac}"),
    "gigaset": ("589ec6000001", "P850", "OEM", "OEM", "Gigaset P850W/3.1", "MAC%3a{mac}"),
}
_SUBSCRIBE = """\
SUBSCRIBE sip:{user}@224.0.1.75 SIP/2.0
Via: SIP/2.0/UDP 127.0.0.1:{port};branch=z9hG4bK{call};rport
From: <sip:{user}@224.0.1.75>;tag=a{call}
To: <sip:{user}@224.0.1.75>
Call-ID: {call}@127.0.0.1
CSeq: 1 SUBSCRIBE
Contact: <sip:{user}@127.0.0.1:{port}>
Event: ua-profile;profile-type="device";vendor="{vendor}";model="{model}";version="1"
Expires: 0
Accept: application/url
{agent}Content-Length: 0

"""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Serving]]:
    folder = tmp_path_factory.mktemp("pnp")
    site, phones, users = folder / "s.nvprov", folder / "phones.csv", folder / "users.csv"
    users.write_text("".join(f"user{n},User {n},20{n},pw,,FALSE,FALSE,,\n" for n in range(1, 6)))
    phones.write_text("mac;model\n" + "".join(f"{p[0]};{p[1]}\n" for p in PHONES.values()))
    nvprov("new", site, "--name", "PnP", "--pbx", "pbx.test")
    nvprov("import", site, users)
    nvprov("import", site, phones)
    nvprov("assign", site, "--pair")
    with sip_port(), Serving(site, "--pnp", "--trust-network") as serving:
        time.sleep(3.2)  # it listens first
        yield site, serving


def _ask(vendor: str, call: str) -> tuple[socket.socket, bytes]:
    mac, _model, event_vendor, event_model, agent, user = PHONES[vendor]
    phone = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    phone.bind(("127.0.0.1", 0))
    phone.settimeout(4)
    text = _SUBSCRIBE.format(
        user=user.format(mac=mac, MAC=mac.upper()),
        port=phone.getsockname()[1],
        call=call,
        vendor=event_vendor,
        model=event_model,
        agent=f"User-Agent: {agent}\n" if agent else "",
    )
    message = text.replace("\n", "\r\n").encode()
    phone.sendto(message, ("127.0.0.1", 5060))
    return phone, message


def _heard(phone: socket.socket, start: bytes) -> bytes:
    while True:
        data = phone.recv(8192)
        if data.startswith(start):
            return data


@pytest.mark.parametrize("vendor", PHONES)
def test_the_phone_is_led_to_its_file(served: tuple[Path, Serving], vendor: str) -> None:
    site, _serving = served
    phone, _message = _ask(vendor, f"{vendor}1")
    with phone:
        reply = _heard(phone, b"SIP/2.0 200")
        notify = _heard(phone, b"NOTIFY")
        assert b"Content-Type: application/url" in notify
        assert b"Subscription-State: terminated" in notify
        assert re.search(rb"^To: .*tag=a" + vendor.encode(), notify, re.M | re.I)
        assert re.search(rb"^CSeq: 1 SUBSCRIBE", reply, re.M)
        url = notify.partition(b"\r\n\r\n")[2].decode()
        assert not url.endswith("\n")
        answer = b"SIP/2.0 200 OK\r\n" + b"\r\n".join(
            line
            for line in notify.split(b"\r\n")
            if line.startswith((b"Via", b"From", b"To", b"Call-ID", b"CSeq"))
        )
        phone.sendto(answer + b"\r\nContent-Length: 0\r\n\r\n", ("127.0.0.1", 5060))
    mac, agent = PHONES[vendor][0], PHONES[vendor][4]
    first = next(
        p["first_contact_url"] for m, p in listed(site).items() if re.sub("[:-]", "", m).lower() == mac
    )
    assert url == first
    whole = url if url.endswith((".cfg", ".xml")) else f"{url.rstrip('/')}/{mac}.cfg"
    assert (
        httpx.get(whole.replace("{mac}", mac), headers={"User-Agent": agent}, trust_env=False).status_code
        == 200
    )


def test_a_retransmission_begins_no_second_dialogue(served: tuple[Path, Serving]) -> None:
    phone, message = _ask("yealink", "again")
    with phone:
        _heard(phone, b"NOTIFY")
        phone.sendto(message, ("127.0.0.1", 5060))
        assert _heard(phone, b"SIP/2.0 200")
        calls = set()
        phone.settimeout(1.5)
        try:
            while True:
                calls |= set(re.findall(rb"branch=(\S+?)[;\r]", phone.recv(8192).partition(b"\r\n\r\n")[0]))
        except TimeoutError:
            pass
        assert len(calls) <= 1


@pytest.mark.parametrize(
    "rubbish", [b"\x00" * 50, b"SUBSCRIBE sip:x SIP/2.0\r\n\r\n", b"INVITE", b"A" * 9000]
)
def test_rubbish_and_strangers_are_left_alone(served: tuple[Path, Serving], rubbish: bytes) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as phone:
        phone.settimeout(0.5)
        phone.sendto(rubbish, ("127.0.0.1", 5060))
        with pytest.raises(TimeoutError):
            phone.recv(100)
