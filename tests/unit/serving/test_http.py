"""The HTTP server over real sockets."""

from __future__ import annotations

import asyncio
import errno
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.serving import limits
from nvprov_gui.serving.server import HttpServer
from nvprov_gui.serving.shelf import NOT_FOUND, Answer, Request

FIRMWARE = bytes(range(256)) * 400
LONG = b"long " * 2_000_000


class Shelf:
    """Answers by path and remembers what was asked."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "firmware.bin"
        self.file.write_bytes(FIRMWARE)
        self.asked: list[Request] = []

    def answer(self, request: Request) -> Answer:
        self.asked.append(request)
        if request.path == "/config":
            return Answer(200, "però".encode())
        if request.path == "/long":
            return Answer(200, LONG)
        if request.path == "/gone":
            return Answer(200, file=self.file.with_name("gone.bin"))
        if request.path == "/firmware":
            return Answer(200, file=self.file, headers=(("ETag", '"abc"'),))
        return NOT_FOUND


class Served:
    """A server in a thread of its own."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.port = 0
        self._loop = asyncio.SelectorEventLoop()
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        assert self._started.wait(5)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = HttpServer(self.shelf)
        self._loop.run_until_complete(server.start("127.0.0.1", 0))
        self.port = server.port
        self._started.set()
        self._loop.run_forever()
        self._loop.run_until_complete(server.stop())
        pending = asyncio.all_tasks(self._loop)
        self._loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))
        self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._loop.close()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        assert not self._thread.is_alive()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def raw(self, data: bytes, *, wait: float = 5.0) -> bytes:
        with socket.create_connection(("127.0.0.1", self.port), wait) as connection:
            connection.sendall(data)
            received = b""
            while piece := connection.recv(65536):
                received += piece
            return received


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    made = Served(Shelf(tmp_path))
    yield made
    made.close()


def test_configuration_comes_as_it_is(served: Served) -> None:
    answer = httpx.get(served.url("/config"), headers={"User-Agent": "Yealink SIP-T46U"})
    assert answer.content.decode() == "però"
    assert answer.headers["cache-control"] == "private"
    assert served.shelf.asked[0].user_agent == "Yealink SIP-T46U"
    assert served.shelf.asked[0].here == ("127.0.0.1", served.port)


def test_head_has_length_and_no_body(served: Served) -> None:
    answer = httpx.head(served.url("/config"))
    assert (answer.headers["content-length"], answer.content) == ("5", b"")


def test_unknown_paths_are_all_alike(served: Served) -> None:
    paths = ("/a", "/" + "b" * 2000, "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..", "//x", "/a?b=c")
    answers = {
        served.raw(f"GET {path} HTTP/1.1\r\nConnection: close\r\n\r\n".encode())[:-1] for path in paths
    }
    bodies = {answer.split(b"\r\n\r\n")[1] for answer in answers}
    assert bodies == {b"Not found."}


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"])
def test_other_methods_are_refused(served: Served, method: str) -> None:
    answer = httpx.request(method, served.url("/config"), content=b"x" if method == "POST" else None)
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD"
    assert served.shelf.asked == []


def test_a_long_head_is_refused(served: Served) -> None:
    answer = served.raw(b"GET /" + b"a" * limits.HEAD_BYTES + b" HTTP/1.1\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 431 ")


def test_rubbish_is_refused(served: Served) -> None:
    assert served.raw(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 rubbish\r\n\r\n").startswith(
        b"HTTP/1.1 400 "
    )


def test_a_slow_phone_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "HEAD_SECONDS", 0.2)
    served = Served(Shelf(tmp_path))
    try:
        assert served.raw(b"GET /config HT").startswith(b"HTTP/1.1 408 ")
    finally:
        served.close()


def test_idle_connections_leave_the_others_alone(served: Served) -> None:
    idle = [socket.create_connection(("127.0.0.1", served.port)) for _ in range(500)]
    try:
        assert httpx.get(served.url("/config")).status_code == 200
    finally:
        for connection in idle:
            connection.close()


def test_one_address_has_not_all_connections(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CONNECTIONS_PER_ADDRESS", 3)
    served = Served(Shelf(tmp_path))
    idle = [socket.create_connection(("127.0.0.1", served.port)) for _ in range(3)]
    try:
        assert served.raw(b"GET /config HTTP/1.1\r\n\r\n").startswith(b"HTTP/1.1 503 ")
    finally:
        for connection in idle:
            connection.close()
        served.close()


def test_pipelined_and_kept_alive(served: Served) -> None:
    two = b"GET /config HTTP/1.1\r\n\r\nGET /config HTTP/1.1\r\nConnection: close\r\n\r\n"
    assert served.raw(two).count(b"HTTP/1.1 200 OK") == 2


def test_firmware_whole_in_parts_and_unchanged(served: Served) -> None:
    url = served.url("/firmware")
    with httpx.Client() as client:
        assert client.get(url).content == FIRMWARE
        part = client.get(url, headers={"Range": "bytes=10-19"})
        assert (part.status_code, part.content) == (206, FIRMWARE[10:20])
        whole = client.get(url)
        unchanged = client.get(url, headers={"If-None-Match": '"abc"'})
        assert (unchanged.status_code, unchanged.content) == (304, b"")
        since = {"If-Modified-Since": whole.headers["last-modified"]}
        assert client.get(url, headers=since).status_code == 304
        assert client.get(url, headers={"If-None-Match": '"other"'}).status_code == 200
        assert client.get(served.url("/config")).content.decode() == "però"


def test_a_file_that_is_gone_is_not_found(served: Served) -> None:
    assert httpx.get(served.url("/gone")).status_code == 404


def test_a_taken_port_is_said(served: Served) -> None:
    async def again() -> None:
        await HttpServer(served.shelf).start("127.0.0.1", served.port)

    with pytest.raises(UserError, match="in use"):
        asyncio.run(again())


def test_a_request_in_one_piece_is_answered_and_closed(served: Served) -> None:
    got = served.raw(b"GET /config HTTP/1.1\r\nUser-Agent: T46\r\nConnection: close\r\n\r\n")
    assert got.startswith(b"HTTP/1.1 200 OK\r\n")
    assert got.endswith("\r\n\r\nperò".encode())
    assert [(one.path, one.user_agent) for one in served.shelf.asked] == [("/config", "T46")]


def test_a_long_answer_reaches_a_phone_that_reads_slowly(served: Served) -> None:
    with socket.socket() as phone:
        phone.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        phone.connect(("127.0.0.1", served.port))
        phone.sendall(b"GET /long HTTP/1.0\r\n\r\n")
        time.sleep(0.1)
        received = b""
        while piece := phone.recv(65536):
            received += piece
    assert received.partition(b"\r\n\r\n")[2] == LONG


def test_a_firmware_asked_for_once_comes_whole(served: Served) -> None:
    got = served.raw(b"GET /firmware HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    assert got.partition(b"\r\n\r\n")[2] == FIRMWARE


def test_two_requests_in_one_piece_are_not_cut(served: Served) -> None:
    one = b"GET /config HTTP/1.1\r\nHost: x\r\n\r\n"
    got = served.raw(one + one.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
    assert got.count(b"HTTP/1.1 200 OK") == 2


def test_without_descriptors_the_door_waits_and_opens_again(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept, refusals = socket.socket.accept, [errno.EMFILE] * 2

    def scarce(self: socket.socket) -> tuple[socket.socket, object]:
        if refusals:
            raise OSError(refusals.pop(), "Too many open files")
        return accept(self)

    monkeypatch.setattr(socket.socket, "accept", scarce)
    got = served.raw(b"GET /config HTTP/1.0\r\n\r\n")
    assert got.startswith(b"HTTP/1.1 200 OK")
    assert not refusals
