"""Reads a telephone's front page: one GET, no password, no redirect, only of telephone vendors' MACs."""

from __future__ import annotations

import contextlib
import re
import socket
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

from nvprov_gui.discovery.finding import Evidence, Finding, Source, read
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Host, Kind, Run, Settings, ranges

PORT = 80
_AT_ONCE = 32
_LARGEST = 16384
_SLICE = 0.1
_TELLING = ("Server", "Location", "WWW-Authenticate")
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)


class HttpBannerProbe:
    """One GET to port 80 of each telephone, 32 at once."""

    name = "http"
    kind = Kind.FOLLOWER
    needs_privilege = False

    def __init__(self, port: int = PORT) -> None:
        self._port = port

    def describe(self, networks: Sequence[Network], settings: Settings) -> str:  # noqa: ARG002 - other methods need it
        """What will be sent."""
        return (
            f"One request for the front page of each phone found on {ranges(networks)}, without a password."
        )

    def find(self, network: Network, run: Run) -> Iterator[Finding]:
        """What front pages say."""
        position, waiting = 0, set[Future[Finding | None]]()
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            while not run.stopped():
                news = run.hosts(position, 0 if waiting else _SLICE)
                if news is None and not waiting:
                    return
                position += len(news or ())
                waiting |= {pool.submit(self._ask, host, run) for host in news or () if host.ip in network}
                done, waiting = wait(waiting, _SLICE, FIRST_COMPLETED)
                yield from filter(None, (future.result() for future in done))
            pool.shutdown(cancel_futures=True)

    def _ask(self, host: Host, run: Run) -> Finding | None:
        if run.stopped():
            return None
        page = front_page(host.ip, self._port, run.settings.answer)
        evidence = read_page(page) if page else None
        return Finding(host.ip, host.mac, evidence) if evidence else None


def front_page(address: str, port: int, timeout: float) -> str | None:
    """The telling header lines, the title and the text of ``/``; None if nobody answers there.

    ``timeout`` seconds for everything, so that a page that drips byte by byte holds nothing up.
    """
    try:
        head, _, body = _fetched(address, port, time.monotonic() + timeout).partition(b"\r\n\r\n")
    except OSError:
        return None
    headers = _headers(head.decode("latin-1"))
    text = body.decode("utf-8", "replace")
    lines = [f"{name}: {value}" for name in _TELLING if (value := headers.get(name.lower()))]
    title = _TITLE.search(text)
    return "\n".join([*lines, f"Title: {title[1].strip()}" if title else "", text])


def _headers(head: str) -> dict[str, str]:
    pairs = (line.partition(":") for line in head.split("\r\n")[1:])
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _fetched(address: str, port: int, until: float) -> bytes:
    """Answer to HTTP/1.0, which comes in one piece and ends the connection."""
    data = b""
    with socket.create_connection((address, port), max(until - time.monotonic(), 0.01)) as link:
        link.sendall(f"GET / HTTP/1.0\r\nHost: {address}\r\nAccept: text/html\r\n\r\n".encode())
        while len(data) < _LARGEST and (left := until - time.monotonic()) > 0:
            link.settimeout(left)
            with contextlib.suppress(TimeoutError):
                chunk = link.recv(4096)
                if not chunk:
                    break
                data += chunk
    return data


def read_page(page: str) -> Evidence | None:
    """Evidence of a front page; a Server line may be written like a User-Agent. None if it tells nothing."""
    server = re.match(r"Server: (.*)", page)
    evidence = read(Source.BANNER, server[1]) if server else None
    if not (evidence and evidence.model):
        named = read(Source.BANNER, page, "pages")
        evidence = named if named.vendor else evidence
    shown = page.partition("\n\n")[0].partition("<")[0]
    if not evidence or not shown.strip():
        return None
    text = " · ".join(line for line in shown.splitlines() if line)[:200]
    return Evidence(Source.BANNER, text, evidence.vendor, evidence.model, evidence.version, evidence.mac)
