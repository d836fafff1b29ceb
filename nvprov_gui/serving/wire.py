"""HTTP/1.1 answers as bytes."""

from __future__ import annotations

from email.utils import formatdate
from functools import lru_cache
from http import HTTPStatus

from nvprov_gui.serving.shelf import Answer


def to_bytes(answer: Answer, *, keep_alive: bool, head: bool, second: int) -> bytes:
    """Status line, headers and body; ``second`` is the current time in whole seconds since 1970."""
    start = _head(answer.status, answer.content_type, answer.headers, keep_alive)
    length = f"Content-Length: {len(answer.body)}\r\nDate: {_date(second)}\r\n\r\n"
    return start + length.encode("ascii") + (b"" if head else answer.body)


@lru_cache(maxsize=256)
def _head(status: int, content_type: str, headers: tuple[tuple[str, str], ...], keep_alive: bool) -> bytes:
    lines = [
        f"HTTP/1.1 {status} {HTTPStatus(status).phrase}",
        f"Content-Type: {content_type}",
        "Cache-Control: private",
        f"Connection: {'keep-alive' if keep_alive else 'close'}",
        *(f"{name}: {value}" for name, value in headers),
    ]
    return ("\r\n".join(lines) + "\r\n").encode("latin-1")


@lru_cache(maxsize=2)
def _date(second: int) -> str:
    return formatdate(second, usegmt=True)
