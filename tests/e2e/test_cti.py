"""Calls by a CTI on loopback: both ways to sign in, a second factor, refusals."""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx
import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.pbx.cti import Cti, Device, Me, NeedsCode
from nvprov_gui.pbx.wire import Trust
from nvprov_gui.workflows.pbx.cti import Way, ways
from nvprov_gui.workflows.pbx.handlers import handler_of

ME = {
    "name": "Anna Rossi",
    "default_device": {"id": "91201", "type": "physical"},
    "endpoints": {"extension": [{"id": "201", "type": "webrtc"}, {"id": "91201", "type": "physical"}]},
}


def token(**claims: object) -> str:
    body = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return f"e30.{body}.sig"


class Server:
    """Answers like the middleware, or like the old server alone."""

    def __init__(self, *, old: bool = False, second_factor: bool = False) -> None:
        self.old, self.second_factor = old, second_factor
        self.calls: list[dict[str, str]] = []
        self.good = ""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content or b"{}")
        path = request.url.path
        if path == "/api/login":
            return self._login(body)
        if path == "/api/2fa/verify-otp":
            self.good = f"Bearer {token(sub='anna')}"
            right = body["otp"] == "123456"
            return (
                httpx.Response(200, json={"data": {"token": token(sub="anna")}})
                if right
                else httpx.Response(401)
            )
        if path == "/webrest/authentication/login":
            self.good = "anna:" + hmac.digest(b"right", b"anna:right:n0nce", "sha1").hex()
            wrong = body["password"] != "right"
            return httpx.Response(401, headers={} if wrong else {"www-authenticate": "Digest n0nce"})
        if request.headers.get("authorization") != self.good:
            return httpx.Response(401)
        return self._act(path, body)

    def _login(self, body: dict[str, str]) -> httpx.Response:
        if self.old:
            return httpx.Response(404, text="<html>")
        if body["password"] != "right":
            return httpx.Response(401, json={"code": 401, "message": "no", "data": None})
        made = token(sub="anna", **{"2fa": True}) if self.second_factor else token(sub="anna")
        self.good = f"Bearer {token(sub='anna')}"
        return httpx.Response(200, json={"code": 200, "expire": "later", "token": made})

    def _act(self, path: str, body: dict[str, str]) -> httpx.Response:
        name = path.rpartition("/")[2]
        if name == "me":
            return httpx.Response(200, json=ME)
        if name == "91201":
            return httpx.Response(200, json={"conversations": {"SIP/91201-1>x": {}}})
        if body.get("endpointId") == "999":
            return httpx.Response(403)
        self.calls.append({"what": name, **body})
        return httpx.Response(200, json={})


@contextmanager
def signed_in(server: Server, password: str = "right", code: str = "") -> Iterator[Cti]:
    with Cti(PbxAddress("cti.test"), Trust()) as cti:
        cti._client.close()
        cti._client = httpx.Client(base_url="https://cti.test", transport=httpx.MockTransport(server))
        cti.sign_in("anna", password, code)
        yield cti


@pytest.mark.parametrize("old", [False, True])
def test_a_call_by_both_ways_of_signing_in(old: bool) -> None:
    server = Server(old=old)
    with signed_in(server) as cti:
        me = cti.me()
        assert me.default == Device("91201", "physical")
        assert cti.call("tel:+39-0721-405516;ext=12", me.default) == "00390721405516"
        cti.answer(me.default)
        cti.hang_up(me.default)
    assert [call["what"] for call in server.calls] == ["call", "answer", "hangup"]
    assert server.calls[0]["number"] == "00390721405516"
    assert server.calls[2]["convid"] == "SIP/91201-1>x"


def test_the_second_factor() -> None:
    server = Server(second_factor=True)
    with pytest.raises(NeedsCode, match="authenticator"), signed_in(server):
        pass
    with pytest.raises(NeedsCode, match="wrong"), signed_in(server, code="000000"):
        pass
    with signed_in(server, code="123456") as cti:
        assert cti.me().name == "Anna Rossi"


@pytest.mark.parametrize("old", [False, True])
def test_a_wrong_password_is_named(old: bool) -> None:
    with pytest.raises(UserError, match="refuses user or password"), signed_in(Server(old=old), "wrong"):
        pass


def test_what_is_not_allowed_and_what_is_never_dialled() -> None:
    server = Server()
    with signed_in(server) as cti:
        with pytest.raises(UserError, match="doesn't allow"):
            cti.call("0721405516", Device("999", "physical"))
        with pytest.raises(UserError, match="emergency"):
            cti.call("112")
    assert server.calls == []


def test_each_way_says_what_it_lacks() -> None:
    me = Me("Anna", (Device("201", "webrtc"), Device("92201", "nethlink")), Device("201", "webrtc"))
    found = {state.way: state for state in ways(me, (), "firefox.desktop")}
    assert not found[Way.WEB].lacks
    assert any("firefox.desktop" in text for text in found[Way.NETHLINK].lacks)
    assert any("desk phone" in text for text in found[Way.PHYSICAL].lacks)


@pytest.mark.parametrize(
    ("platform", "says", "wanted"),
    [
        ("linux", "nethlink.desktop\n", "nethlink.desktop"),
        ("win32", "\r\n    ProgId    REG_SZ    NethLink.tel\r\n", "NethLink.tel"),
        ("win32", "", ""),
        ("darwin", "whatever", ""),
    ],
)
def test_who_opens_links_to_numbers(platform: str, says: str, wanted: str) -> None:
    run: Callable[[list[str]], str] = lambda _command: says  # noqa: E731
    assert handler_of("tel", platform, run) == wanted
