"""HTTP/1.1 answers' heads as bytes."""

from __future__ import annotations

from email.utils import formatdate
from functools import lru_cache
from http import HTTPStatus

from nvprov_gui.serving.shelf import Answer


def head_of(answer: Answer, *, keep_alive: bool, second: int) -> bytes:
    """Status line and headers; ``second`` is the current time in whole seconds since 1970."""
    start = _head(answer.status, answer.content_type, answer.headers, keep_alive)
    return b"%bContent-Length: %d\r\nDate: %b\r\n\r\n" % (start, len(answer.body), _date(second))


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
def _date(second: int) -> bytes:
    return formatdate(second, usegmt=True).encode("ascii")
