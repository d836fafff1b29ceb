"""Redirects through a gateway on loopback that answers like the real one, faults included."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.falconieri import Falconieri, Subscription
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.pbx.falconieri import candidates, register
from nvprov_gui.workflows.sites import create_site

YEALINK, GIGASET, OTHER = MacAddress("805ec0000001"), MacAddress("589ec6000002"), MacAddress("0022aa000003")
BASE = "http://10.0.0.5/provisioning/"


class Gateway(ThreadingHTTPServer):
    """Remembers what it was told; ``answers`` are given once each before everything works."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.told: dict[str, str] = {}
        self.answers: list[tuple[int, str]] = []


class _Handler(BaseHTTPRequestHandler):
    def do_PUT(self) -> None:
        gateway = self.server
        assert isinstance(gateway, Gateway)
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        status, text = 200, ""
        if self.headers["Authorization"] != "Basic c3lzdGVtOnNlY3JldA==":
            status, text = 401, "<html>no</html>"
        elif "gigaset" in self.path and "crc=A1B2" not in self.path:
            status, text = 400, '{"error":"missing_mac-id_crc"}'
        elif gateway.answers:
            status, text = gateway.answers.pop()
        if status == 200:
            gateway.told[self.path] = body["url"]
        self.send_response(status)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_rest: object) -> None:
        """Silent."""


@contextmanager
def running() -> Iterator[tuple[Gateway, str]]:
    gateway = Gateway()
    thread = Thread(target=gateway.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield gateway, f"http://127.0.0.1:{gateway.server_port}"
    finally:
        gateway.shutdown()
        gateway.server_close()
        thread.join()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with create_site(
        tmp_path / "s.nvprov", "S", "pbx.test", Unlock(passphrase="p q", use_keyring=False)
    ) as made:
        with made.act("Fill") as act:
            act.add_phone(YEALINK, "yealink", "yealink-T46")
            act.add_phone(GIGASET, "gigaset", "gigaset-P850")
        yield made


def told(site: Site, url: str, secret: str = "secret", mac_id: str = "") -> dict[MacAddress, str]:
    gateway = Falconieri(Subscription(url, "system", secret))
    try:
        results = register(gateway, candidates(site, BASE), {GIGASET: mac_id} if mac_id else {})
        return {result.mac: result.sentence for result in results}
    finally:
        gateway.close()


def test_phones_are_led_to_their_links(site: Site) -> None:
    with running() as (gateway, url):
        assert "MAC-ID" in told(site, url)[GIGASET]
        assert told(site, url, mac_id="A1B2") == {YEALINK: "", GIGASET: ""}
    token = site.tokens(YEALINK).first
    assert gateway.told["/providers/yealink/80-5E-C0-00-00-01"].startswith(f"{BASE}{token}")
    assert "/providers/gigaset/58-9E-C6-00-00-02?crc=A1B2" in gateway.told


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((500, '{"error":"device_owned_by_other_user"}'), "somebody else"),
        ((500, '{"error":"unknown_provider_error: quota"}'), "quota"),
        ((500, ""), "in the middle"),
        ((404, '{"error":"provider_not_supported"}'), "no redirect service"),
        ((418, "tea"), "418"),
    ],
)
def test_a_failure_is_named_and_the_next_try_works(site: Site, answer: tuple[int, str], words: str) -> None:
    with site.act("Fewer") as act:
        act.remove_phone(GIGASET)
    with running() as (gateway, url):
        gateway.answers.append(answer)
        assert words in told(site, url)[YEALINK]
        assert told(site, url) == {YEALINK: ""}


def test_a_wrong_subscription_and_a_gateway_in_clear(site: Site) -> None:
    with running() as (_gateway, url):
        assert "subscription" in told(site, url, secret="wrong")[YEALINK]
    with pytest.raises(UserError, match="https"):
        Falconieri(Subscription("http://rps.example", "system", "secret"))
    assert "can't be reached" in told(site, "http://127.0.0.1:9")[YEALINK]


def test_who_cannot_be_led_says_why(site: Site) -> None:
    with site.act("More") as act:
        act.burn_first_contact(YEALINK)
    why = {one.phone.mac: one.why_not for one in candidates(site, BASE)}
    assert "new one" in why[YEALINK]
    assert why[GIGASET] == ""
