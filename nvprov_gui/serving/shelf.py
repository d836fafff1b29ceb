"""What a server asks of its owner: a request in, an answer out."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request. ``path`` is as it came (not decoded), ``here`` the address and port it came in on."""

    method: str
    path: str
    user_agent: str
    address: str
    here: tuple[str, int]
    scheme: str = "http"
    head: bytes = b""
    """Request line and headers as they came, where they are at hand."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: bytes, or a file that is sent with Range, ETag and If-Modified-Since."""

    status: int
    body: bytes = b""
    content_type: str = "text/plain; charset=utf-8"
    file: Path | None = None
    headers: tuple[tuple[str, str], ...] = field(default=())


class Shelf(Protocol):
    """Decides what each request gets; never raises for a request, however silly."""

    def answer(self, request: Request) -> Answer:
        """The answer, at once: the hot path neither waits nor renders twice."""


NOT_FOUND = Answer(404, b"Not found.\n")
"""The one answer for everything that isn't there or isn't meant for the asker: same bytes, same size."""
METHOD_REFUSED = Answer(405, b"Only GET and HEAD.\n", headers=(("Allow", "GET, HEAD"),))
TOO_MANY = Answer(429, b"Too many wrong requests.\n", headers=(("Retry-After", "10"),))
TOO_SLOW = Answer(408, b"Too slow.\n")
TOO_LONG = Answer(431, b"Too long.\n")
NOT_HTTP = Answer(400, b"Not HTTP.\n")
FULL = Answer(503, b"Too many connections.\n", headers=(("Retry-After", "2"),))
