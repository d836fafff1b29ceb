"""A simulated phone on the desk: its web server takes commands, its SIP account answers and rings."""

from __future__ import annotations

import hashlib
import re
import secrets
import socket
import threading
from base64 import b64encode
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from sipmessage import Message, Request, Response

_REALM = "phone"
_FIELD = re.compile(r'(\w+)="?([^",]*)"?')
_PICTURE = b"BM" + bytes(52)


class Asks(StrEnum):
    """What a phone wants before it obeys."""

    NOTHING = "nothing"
    BASIC = "basic"
    DIGEST = "digest"
    REFUSES = "refuses"
    """Remote control is not allowed from here, whatever the password."""


@dataclass
class Desk:
    """One phone on ports of its own on loopback; ``told`` holds the paths it obeyed, ``calls`` what rang."""

    extension: str = "201"
    password: str = "admin"  # noqa: S105 - a simulated phone's
    asks: Asks = Asks.DIGEST
    wrong_passwords: int = 0
    told: list[str] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._web = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._sip = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._sip.bind(("127.0.0.1", 0))
        self._threads = [
            threading.Thread(target=self._web.serve_forever, args=(0.05,)),
            threading.Thread(target=self._answer_sip),
        ]
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._web.shutdown()
        self._web.server_close()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            last.sendto(b"", self._sip.getsockname())
        for thread in self._threads:
            thread.join(10)
        self._sip.close()

    @property
    def web(self) -> str:
        """Address and port of its web server."""
        return f"127.0.0.1:{self._web.server_port}"

    @property
    def sip(self) -> str:
        """Address and port of its SIP account."""
        return f"127.0.0.1:{self._sip.getsockname()[1]}"

    # the web server

    def may(self, authorization: str, method: str, path: str) -> bool:
        """Whether these credentials open this path; wrong ones are counted."""
        if self.asks is Asks.NOTHING:
            return True
        if not authorization:
            return False
        right = (
            authorization == f"Basic {b64encode(f'admin:{self.password}'.encode()).decode()}"
            if self.asks is Asks.BASIC
            else self._digest_fits(authorization, method, path)
        )
        self.wrong_passwords += not right
        return right

    def _digest_fits(self, authorization: str, method: str, path: str) -> bool:
        said = dict(_FIELD.findall(authorization))
        first = _md5(f"admin:{_REALM}:{self.password}")
        second = _md5(f"{method}:{path}")
        between = ":".join(said.get(name, "") for name in ("nonce", "nc", "cnonce", "qop"))
        return said.get("uri") == path and said.get("response") == _md5(f"{first}:{between}:{second}")

    # the SIP account

    def _answer_sip(self) -> None:
        while True:
            data, peer = self._sip.recvfrom(65535)
            if not data:
                return
            request = Message.parse(data)
            if isinstance(request, Request):
                for answer in self._answers(request):
                    self._sip.sendto(bytes(answer), peer)

    def _answers(self, request: Request) -> list[Response]:
        self.calls.append(f"{request.method} {request.headers.get('Event') or ''}".strip())
        if request.method == "ACK":
            return []
        if request.uri.user != self.extension:
            return [_reply(request, 404, "Not Found")]
        if request.method == "INVITE":
            self._invite = request
            return [_reply(request, 100, "Trying"), _reply(request, 180, "Ringing")]
        if request.method == "CANCEL":
            return [_reply(request, 200, "OK"), _reply(self._invite, 487, "Request Terminated")]
        return [_reply(request, 200, "OK")]


def _reply(request: Request, code: int, phrase: str) -> Response:
    made = Response(code, phrase)
    for name in ("Via", "From", "Call-ID", "CSeq"):
        made.headers.setlist(name, request.headers.getlist(name))
    made.headers.set("To", f"{request.headers['To']};tag=simulated")
    made.headers.set("Content-Length", "0")
    return made


def _md5(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()  # noqa: S324 - what phones' digest uses


def _handler(desk: Desk) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if desk.asks is Asks.REFUSES:
                self._send(403)
            elif not desk.may(self.headers.get("Authorization", ""), "GET", self.path):
                self._send(401)
            else:
                desk.told.append(self.path)
                self._send(200, _PICTURE)

        def _send(self, status: int, body: bytes = b"") -> None:
            self.send_response(status)
            if status == 401:  # noqa: PLR2004 - who are you
                self.send_header("WWW-Authenticate", _challenge(desk.asks))
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_args: object) -> None:
            """Nothing is written: a path may hold a number."""

    return Handler


def _challenge(asks: Asks) -> str:
    if asks is Asks.BASIC:
        return f'Basic realm="{_REALM}"'
    return f'Digest realm="{_REALM}", qop="auth", nonce="{secrets.token_hex(8)}", algorithm=MD5'
