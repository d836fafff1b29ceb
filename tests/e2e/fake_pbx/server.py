"""The socket: HTTPS with a certificate of its own, faults that can be switched on, a delayed reload."""

from __future__ import annotations

import json
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.e2e.fake_pbx.answers import Answer, page
from tests.e2e.fake_pbx.certificates import own_certificate
from tests.e2e.fake_pbx.cti import CtiServer
from tests.e2e.fake_pbx.state import SECRET, PbxState, Row
from tests.e2e.fake_pbx.tancredi import Tancredi
from tests.e2e.fake_pbx.wizard import Wizard

Fault = Callable[[], Answer | None]
"""Answers instead of the route; None breaks the connection."""


@dataclass
class FakePbx:
    """A PBX. ``reload_seconds`` is the delay of the account values; 0 writes them at once."""

    state: PbxState
    folder: Path
    reload_seconds: float = 0.05
    name: str = "localhost"
    faults: list[tuple[re.Pattern[str], Fault]] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    """Method and path of every request, without the base."""
    cut_before: int = 0
    """The number of the request that never reaches the PBX; 0 for none."""
    cut_after: int = 0
    """The number of the request whose answer never arrives."""
    settings_script: bool = True
    tls: bool = True
    cti: CtiServer = field(default_factory=CtiServer)

    def __post_init__(self) -> None:
        self.wizard, self.tancredi = Wizard(self.state, self._changed), Tancredi(self.state)
        self.writes = 0
        self._timers: list[threading.Timer] = []

    @contextmanager
    def running(self) -> Iterator[FakePbx]:
        server = _Server(("127.0.0.1", 0), _Handler)
        server.pbx = self
        if self.tls:
            certificate, key = own_certificate(self.folder, self.name)
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate, key)
            server.context = context
        self.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield self
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
            for timer in self._timers:
                timer.cancel()
                timer.join()

    def fail(self, pattern: str, fault: Fault) -> None:
        """Answer requests whose ``METHOD path`` matches with something else."""
        self.faults.append((re.compile(pattern), fault))

    def _changed(self) -> None:
        if not self.reload_seconds:
            self.state.push_accounts()
            return
        timer = threading.Timer(self.reload_seconds, self.state.push_accounts)
        self._timers.append(timer)
        timer.start()

    # one request

    def handle(self, method: str, target: str, headers: Row, raw: bytes) -> Answer | None:
        """The answer, or None where the connection just ends."""
        url = urlsplit(target)
        path = unquote(url.path)
        with self.state.lock:
            self.seen.append(f"{method} {path}")
            for pattern, fault in self.faults:
                if pattern.search(f"{method} {path}"):
                    return fault()
            write = method != "GET" and not path.endswith("testauth")
            self.writes += write
            if write and self.writes == self.cut_before:
                return None
            answer = self._route(method, path, url.query, headers, raw)
            return None if write and self.writes == self.cut_after else answer

    def _route(self, method: str, path: str, query: str, headers: Row, raw: bytes) -> Answer:
        body = _body(headers, raw)
        if path.startswith("/freepbx/rest/"):
            return self.wizard.answer(method, path.removeprefix("/freepbx/rest/"), headers, body)
        if path.startswith("/tancredi/api/v1/"):
            tail = path.removeprefix("/tancredi/api/v1/")
            return self.tancredi.answer(method, tail, query, headers, body, raw)
        if path == "/freepbx/wizard/scripts/custom.js" and self.settings_script:
            return Answer(
                200, f"var customConfig = {{ SECRET_KEY: '{SECRET}' }};".encode(), "text/javascript"
            )
        if path.startswith(("/api/", "/webrest/")):
            return self.cti.answer(method, path, headers, body)
        if path.startswith("/provisioning/"):
            row = self.state.fetch(path.split("/")[2])
            return Answer(200, b"a file", "text/plain") if row else page(404)
        return page(404)


def _body(headers: Row, raw: bytes) -> Row:
    try:
        return json.loads(raw) if raw and "json" in headers.get("Content-Type", "") else {}
    except ValueError:
        return {}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    pbx: FakePbx
    context: ssl.SSLContext | None = None

    def finish_request(self, request: socket.socket, client_address: tuple[str, int]) -> None:
        """The handshake happens in the connection's own thread: a silent client holds up nobody."""
        if self.context is not None:
            try:
                request = self.context.wrap_socket(request, server_side=True)
            except (OSError, ssl.SSLError):
                return
        with request:
            super().finish_request(request, client_address)

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients come and go."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _do(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        answer = self.server.pbx.handle(self.command, self.path, _Headers(self.headers.items()), raw)
        if answer is None:
            self.close_connection = True
            return
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.body:
            self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _do  # noqa: N815

    def log_message(self, *args: object) -> None:
        """Silence."""


class _Headers(dict[str, str]):
    """Header names in one spelling."""

    def __init__(self, items) -> None:
        super().__init__({name.title(): value for name, value in items})


def slowly(seconds: float, answer: Answer) -> Fault:
    """A fault that takes its time."""

    def fault() -> Answer:
        time.sleep(seconds)
        return answer

    return fault
