"""One phone's boot is recorded: what it said, nobody else's words, and no secret."""

from __future__ import annotations

import socket
from pathlib import Path

import httpx
import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.serving.pnp import GROUP
from nvprov_gui.workflows.simulate import SimulatedPhone
from tests.e2e.serving import Serving, listed, nvprov, sip_port

MAC, OTHER = "805ec0000001", "000413000002"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    path = tmp_path / "hotel.nvprov"
    nvprov("new", path, "--name", "Hotel", "--pbx", "pbx.example.test")
    phones = tmp_path / "phones.txt"
    phones.write_text("Yealink T46U 805ec0000001\nsnom D785 000413000002\n", encoding="utf-8")
    users = tmp_path / "users.csv"
    users.write_text("mrossi,Mario Rossi,201\nabianchi,Anna Bianchi,202\n", encoding="utf-8")
    nvprov("import", path, users, phones)
    nvprov("assign", path, "--pair")
    return path


def test_a_boot_is_recorded_without_a_secret(site: Path) -> None:
    phone = SimulatedPhone(MacAddress(MAC), "yealink", "T46U")
    other = SimulatedPhone(MacAddress(OTHER), "snom", "D785")
    with Serving(site) as serving:
        serving.command(command="record", mac=MAC)
        serving.wait_for("recording")
        links = {mac: row["first_contact_url"] for mac, row in listed(site).items()}
        tokens = [url.rstrip("/").rpartition("/")[2] for url in links.values()]
        headers = {
            "User-Agent": phone.user_agent,
            "Authorization": "Basic c2VjcmV0OnNlY3JldA==",
            "X-Odd": "1",
        }
        first = httpx.get(phone.requested(links[MAC]), headers=headers).text
        httpx.get(phone.next_url(first), headers={"User-Agent": phone.user_agent})
        serving.command(command="record")
        text = str(serving.wait_for("recorded")["contents"])
        serving.command(command="record")
        assert "No phone is being recorded" in str(serving.wait_for("notice")["text"])
    assert text.count("HTTP from 127.0.0.1") == 2
    assert f"User-Agent: {phone.user_agent}".lower() in text.lower()
    assert "X-Odd: 1" in text
    assert "Basic ***" in text
    assert "answered 200" in text
    assert "/provisioning/***" in text
    for secret in (*tokens, "c2VjcmV0"):
        assert secret not in text
    assert other.user_agent not in text


def test_sip_is_heard_and_not_answered_while_plug_and_play_is_off(site: Path) -> None:
    asking = (
        f"SUBSCRIBE sip:MAC{MAC}@{GROUP} SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:5099;branch=z9hG4bK1\r\n"
        f"From: <sip:MAC{MAC}@{GROUP}>;tag=1\r\nTo: <sip:MAC{MAC}@{GROUP}>\r\n"
        "Call-ID: a1\r\nCSeq: 1 SUBSCRIBE\r\n"
        'Contact: <sip:127.0.0.1:5099>\r\nEvent: ua-profile;profile-type="device";vendor="Yealink"\r\n'
        "Expires: 0\r\nContent-Length: 0\r\n\r\n"
    )
    with sip_port(), Serving(site) as serving, socket.socket(type=socket.SOCK_DGRAM) as phone:
        phone.bind(("127.0.0.1", 0))
        phone.settimeout(1)
        serving.command(command="record", mac=MAC)
        serving.wait_for("recording")
        phone.sendto(asking.encode(), ("127.0.0.1", 5060))
        with pytest.raises(TimeoutError):
            phone.recv(4096)
        serving.command(command="record")
        text = str(serving.wait_for("recorded")["contents"])
    assert "SIP received, 127.0.0.1" in text
    assert 'vendor="Yealink"' in text
