"""A small SIP server whose answers a test writes, and the checks against it."""

from __future__ import annotations

import itertools
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Self

from sipmessage import Message, Request, Response

from nvprov_gui.trunks import sdp
from nvprov_gui.trunks.account import read_account
from nvprov_gui.trunks.checks import Result, Wishes, run
from nvprov_gui.trunks.dialog import reply
from nvprov_gui.trunks.digest import answer, read_challenge
from nvprov_gui.trunks.running import run_sending

PASSWORD = "S3cret-trunk"
Answer = Callable[[Request], bytes | None]


def checked(
    port: int,
    *names: str,
    number: str = "",
    transport: str = "udp",
    timeout: float = 2.0,
    transfer_to: str = "",
) -> list[Result]:
    values = {"server": "127.0.0.1", "port": port, "user": "0721000", "transport": transport}

    async def all_() -> list[Result]:
        wishes = Wishes(number=number, timeout=timeout, transfer_to=transfer_to)
        return [result async for result in run(read_account(values, PASSWORD), wishes, names)]

    return run_sending(all_())


class Server:
    """A UDP SIP server whose answers a test writes."""

    def __init__(self, answers: Mapping[str, Answer]) -> None:
        self._answers, self.seen, self.codes = answers, list[str](), list[int]()
        self.peer = ("", 0)

    @contextmanager
    def running(self) -> Iterator[int]:
        link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        link.bind(("127.0.0.1", 0))
        link.settimeout(0.1)
        self.link = link
        over = threading.Event()
        thread = threading.Thread(target=self._serve, args=(link, over))
        thread.start()
        try:
            yield link.getsockname()[1]
        finally:
            over.set()
            thread.join()
            link.close()

    def _serve(self, link: socket.socket, over: threading.Event) -> None:
        while not over.is_set():
            try:
                data, peer = link.recvfrom(65536)
            except TimeoutError:
                continue
            request, self.peer = Message.parse(data), peer
            if not isinstance(request, Request):
                assert isinstance(request, Response)
                self.codes.append(request.code)
                continue
            self.seen.append(request.method)
            made = self._answers.get(request.method, lambda _request: None)(request)
            if made:
                link.sendto(made, peer)


def says(code: int, phrase: str = "Nothing", **headers: str) -> Answer:
    def made(request: Request) -> bytes:
        response = reply(request, code, phrase)
        for name, value in headers.items():
            response.headers.set(name.replace("_", "-"), value)
        return bytes(response)

    return made


def registrar(password: str = PASSWORD, algorithm: str = "MD5", qop: str | None = "auth") -> Answer:
    """Wants a digest, and computes it again by itself."""
    more = f', qop="{qop}"' if qop else ""
    text = f'Digest realm="trunk.test", nonce="abc123", algorithm={algorithm}{more}'

    def made(request: Request) -> bytes:
        given = request.authorization
        if given is None:
            return says(401, "Unauthorized", WWW_Authenticate=text)(request) or b""
        values = given.parameters
        right = answer(
            read_challenge(text),
            request.method,
            values["uri"],
            "0721000",
            password,
            cnonce=values.get("cnonce", ""),
        ).parameters["response"]
        if values["response"] != right:
            return says(403, "Forbidden")(request) or b""
        return says(200, "OK", Contact=f"{request.headers['Contact']};expires=90")(request) or b""

    return made


class Echo:
    """Speech comes back, but for every ``loses``-th packet; 0 loses none."""

    def __init__(self, loses: int) -> None:
        self._loses = loses
        self._link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._link.bind(("127.0.0.1", 0))
        self.port: int = self._link.getsockname()[1]
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            last.sendto(b"", ("127.0.0.1", self.port))
        self._thread.join()
        self._link.close()

    def _run(self) -> None:
        for number in itertools.count(1):
            data, peer = self._link.recvfrom(2048)
            if not data:
                return
            if not self._loses or number % self._loses:
                self._link.sendto(data, peer)


def takes(port: int = 9, **headers: str) -> Answer:
    """Takes every call, its speech at a port; refuses everything that isn't audio in clear."""
    body = sdp.offer("127.0.0.1", port, ("alaw",))

    def made(request: Request) -> bytes:
        if b"m=audio" not in request.body or b"RTP/SAVP" in request.body:
            return bytes(reply(request, 488, "Not Acceptable Here"))
        response = reply(request, 200, "OK", tag="x", body=body)
        response.headers.set("Contact", "<sip:127.0.0.1>")
        for name, value in headers.items():
            response.headers.set(name.replace("_", "-"), value)
        return bytes(response)

    return made
