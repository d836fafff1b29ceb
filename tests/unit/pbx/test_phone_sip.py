"""Orders over SIP to a phone of either kind of address."""

from __future__ import annotations

import socket
import threading

import pytest
from sipmessage import Message, Request, Response

from nvprov_gui.pbx.phone_sip import SILENT, why_not_registered


@pytest.mark.parametrize(("host", "shown"), [("127.0.0.1", "127.0.0.1"), ("::1", "[::1]")])
def test_a_phone_answers_at_either_kind_of_address(
    host: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as phone:
        try:
            phone.bind((host, 0))
        except OSError:
            pytest.skip(f"this machine has no {host}")
        phone.settimeout(5)
        monkeypatch.setattr("nvprov_gui.pbx.phone_sip.PORTS", (phone.getsockname()[1],))
        heard: list[Request] = []
        answering = threading.Thread(target=lambda: heard.append(_answer_once(phone)))
        answering.start()
        assert why_not_registered(host, "201") == ""
        answering.join()
    assert heard[0].uri.host == shown
    assert f"UDP {shown}:" in heard[0].headers["Via"]


def _answer_once(phone: socket.socket) -> Request:
    data, place = phone.recvfrom(65535)
    asked = Message.parse(data)
    assert isinstance(asked, Request)
    said = Response(200, "OK")
    for name in ("Via", "From", "To", "Call-ID", "CSeq"):
        said.headers.set(name, asked.headers[name])
    phone.sendto(bytes(said), place)
    return asked


@pytest.mark.parametrize("address", ["240.0.0.1", "phone.invalid", "fe80::1"])
def test_no_way_there_is_a_sentence(address: str) -> None:
    assert why_not_registered(address, "201") == SILENT.format(address=address)
