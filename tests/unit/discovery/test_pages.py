"""Front pages over a real connection, and what other channels say."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from ipaddress import IPv4Address, IPv4Network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.discovery.dhcp_listen import read_request
from nvprov_gui.discovery.finding import Source
from nvprov_gui.discovery.http_banner import HttpBannerProbe, front_page, read_page
from nvprov_gui.discovery.mdns import read_service
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.own_requests import OwnRequestsProbe
from nvprov_gui.discovery.probe import Host, Run, Settings
from nvprov_gui.domain.mac import MacAddress

HOME = Network(IPv4Network("127.0.0.0/24"), "lo", IPv4Address("127.0.0.1"))
YEALINK = MacAddress("805ec0123456")


@contextmanager
def web_server(answer: bytes, *, keep_open: bool = False) -> Iterator[tuple[int, list[bytes]]]:
    """Answers every connection with the same bytes; gives its port and the requests it got."""
    requests: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with ExitStack() as held:
                while True:
                    try:
                        link = held.enter_context(server.accept()[0])
                    except OSError:
                        return
                    requests.append(link.recv(4096))
                    link.sendall(answer)
                    if not keep_open:
                        link.close()

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield server.getsockname()[1], requests
        finally:
            with suppress(OSError):  # Windows: closing is what ends the waiting there
                server.shutdown(socket.SHUT_RDWR)
            server.close()
            thread.join()


def test_one_get_and_the_model_of_the_page() -> None:
    head = b"HTTP/1.1 200 OK\r\nServer: Grandstream GXP2160 1.0.11.3\r\n\r\n"
    page = head + b"<title>Grandstream Device Configuration</title>"
    with web_server(page) as (port, requests):
        run = Run()
        run.found(Host("127.0.0.1", YEALINK))
        run.complete()
        (finding,) = HttpBannerProbe(port).find(HOME, run)
    assert (finding.evidence.vendor, finding.evidence.model, finding.evidence.version) == (
        "grandstream",
        "GXP2160",
        "1.0.11.3",
    )
    assert len(requests) == 1
    assert requests[0].startswith(b"GET / HTTP/1.0\r\n")
    assert b"Authorization" not in requests[0]


def test_a_page_that_never_ends_is_left() -> None:
    with web_server(b"HTTP/1.1 200 OK\r\nServer: snom embedded\r\n\r\n", keep_open=True) as (port, _):
        page = front_page("127.0.0.1", port, 0.3)
    assert page is not None
    assert page.startswith("Server: snom embedded")


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert front_page("127.0.0.1", port, 0.5) is None


def test_hosts_of_other_networks_are_not_asked() -> None:
    run = Run()
    run.found(Host("192.168.77.1", YEALINK))
    run.complete()
    assert list(HttpBannerProbe().find(HOME, run)) == []


@pytest.mark.parametrize(
    ("page", "vendor", "model"),
    [
        ("Server: yealink embed httpd\n\n", "yealink", ""),
        (
            "Location: http://10.0.0.9/servlet?m=mod_listener&p=login&q=loginForm&jumpto=status\n\n",
            "yealink",
            "",
        ),
        (
            "Location: /servlet?p=login&q=loginForm&jumpto=status\nTitle: Gigabit Color IP Phone SIP-T46S\n",
            "yealink",
            "T46S",
        ),
        ('Server: nginx\n\n<script>var devtype="T28P"', "yealink", "T28P"),
        ("Server: snom embedded\nTitle: snom D735\n\n", "snom", "D735"),
        ('Server: snom embedded\nWWW-Authenticate: Basic REALM="snom"\n\n', "snom", ""),
        ("Server: snom/05.20\nTitle: M700\n\n", "snom", "M700"),
        (
            "Server: Grandstream GXP1400 1.0.4.13\nTitle: Grandstream Device Configuration\n",
            "grandstream",
            "GXP1400",
        ),
        ("Server: N510 IP PRO/42.258.00.000.000\n\n", "gigaset", "N510 IP PRO"),
        ("Title: SmartNode\n", "patton", ""),
        ("Server: nginx\nTitle: Welcome\n", "", ""),
    ],
)
def test_front_pages(page: str, vendor: str, model: str) -> None:
    evidence = read_page(page)
    assert evidence is not None
    assert (evidence.vendor, evidence.model, evidence.source) == (vendor, model, Source.BANNER)


def test_an_empty_page_tells_nothing() -> None:
    assert read_page("\n") is None


@pytest.mark.parametrize(
    ("name", "vendor", "model", "mac"),
    [
        ("GRP2612_c074ad112233", "grandstream", "GRP2612", "c074ad112233"),
        ("SIP-T46S", "yealink", "T46S", None),
        ("snomD785-000413AABBCC", "snom", "D785", "000413aabbcc"),
        ("Sangoma 0050586677AA", "sangoma", "", "0050586677aa"),
        ("printer 0201020304ff", "", "", None),
    ],
)
def test_announced_names(name: str, vendor: str, model: str, mac: str | None) -> None:
    evidence = read_service(name)
    assert (evidence.vendor, evidence.model, evidence.mac) == (vendor, model, mac)


def dhcp(mac: str, options: bytes) -> bytes:
    fixed = b"\x01\x01\x06\x00" + bytes(24) + bytes.fromhex(mac) + bytes(10 + 192)
    return fixed + b"\x63\x82\x53\x63" + options + b"\xff"


def option(number: int, value: bytes) -> bytes:
    return bytes([number, len(value)]) + value


def test_dhcp_names_vendor_class_host_name_and_wished_address() -> None:
    options = (
        b"\0"
        + option(53, b"\x03")
        + option(50, bytes([10, 0, 0, 9]))
        + option(60, b"snomD785")
        + option(12, b"snomD785-000413AABBCC")
    )
    by_class, by_name = read_request(dhcp("000413aabbcc", options))
    assert (by_class.ip, by_class.mac) == ("10.0.0.9", "000413aabbcc")
    assert (by_class.evidence.source, by_class.evidence.vendor, by_class.evidence.model) == (
        Source.DHCP,
        "snom",
        "D785",
    )
    assert by_name.evidence.source is Source.NAME


@pytest.mark.parametrize(
    ("text", "vendor", "model"),
    [
        ("yealink", "yealink", ""),
        ("Gigaset_N720_DM_PRO", "gigaset", "N720_DM_PRO"),
        ("SN4112/JS", "patton", "SN4112"),
        ("MSFT 5.0", "", ""),
    ],
)
def test_vendor_classes(text: str, vendor: str, model: str) -> None:
    (finding,) = read_request(dhcp("000413aabbcc", option(60, text.encode() + b"\0")))
    assert (finding.evidence.vendor, finding.evidence.model) == (vendor, model)


def test_dhcp_answers_are_not_requests() -> None:
    assert list(read_request(b"\x02" + dhcp("000413aabbcc", b"")[1:])) == []
    assert list(read_request(dhcp("ffffffffffff", b""))) == []


@given(st.binary(max_size=60))
def test_dhcp_rubbish(options: bytes) -> None:
    list(read_request(options))
    assert all(finding.mac == "000413aabbcc" for finding in read_request(dhcp("000413aabbcc", options)))


def test_requests_to_our_server() -> None:
    probe = OwnRequestsProbe()
    probe.heard("127.0.0.9", "Yealink SIP-T46S 66.86.0.15 80:5e:c0:12:34:56")
    probe.heard("127.0.0.10", "", MacAddress("0c383e000001"))
    run = Run(Settings(listen=0.3))
    run.complete()
    first, second = probe.find(HOME, run)
    assert (first.mac, first.evidence.model, first.evidence.rank) == (YEALINK, "T46S", 0)
    assert (second.mac, second.evidence.vendor) == ("0c383e000001", "")
