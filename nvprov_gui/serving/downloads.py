"""Firmware, ringtones and pictures: uvicorn and Starlette send files with Range, ETag and 304."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from email.utils import parsedate

from starlette.datastructures import Headers
from starlette.requests import Request as HttpRequest
from starlette.responses import FileResponse, Response
from starlette.staticfiles import NotModifiedResponse
from starlette.types import Receive, Scope, Send
from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from nvprov_gui.serving.shelf import METHOD_REFUSED, NOT_FOUND, Answer, Request, Shelf

_log = logging.getLogger(__name__)


class _Protocol(HttpToolsProtocol):
    """uvicorn's connection, which tells when it is over."""

    on_lost: Callable[[], None] | None = None

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        if self.on_lost is not None:
            self.on_lost()


class Downloads:
    """Takes over connections that ask for a file; answers what else comes on them from the same shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._config = Config(
            self._application,
            interface="asgi3",
            lifespan="off",
            log_config=None,
            log_level=logging.CRITICAL,  # a download that ends with the serving is no error
            access_log=False,
            server_header=False,
            proxy_headers=False,  # the address is checked: nobody may claim another one by a header
        )
        self._config.load()
        self._state = ServerState()

    def protocol(self, on_lost: Callable[[], None]) -> asyncio.Protocol:
        """A protocol for one connection."""
        made = _Protocol(self._config, self._state, {}, asyncio.get_running_loop())
        made.on_lost = on_lost
        return made

    def close(self) -> None:
        """End every download."""
        for connection in list(self._state.connections):
            connection.shutdown()

    async def _application(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._answer(scope, receive, send)
        except Exception:
            _log.exception("a download broke off")
            raise

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = HttpRequest(scope, receive)
        if request.method not in ("GET", "HEAD"):
            await _response(METHOD_REFUSED)(scope, receive, send)
            return
        await _response(self._shelf.answer(_ours(request)), request.headers)(scope, receive, send)


def _ours(request: HttpRequest) -> Request:
    here = request.scope.get("server") or ("", 0)
    raw = request.scope.get("raw_path", b"").decode("latin-1")
    return Request(
        request.method,
        raw,
        request.headers.get("user-agent", ""),
        (request.client.host if request.client else "").removeprefix("::ffff:"),
        (here[0].removeprefix("::ffff:"), here[1] or 0),
        request.scope["scheme"],
    )


def _response(answer: Answer, asked: Headers | None = None) -> Response:
    headers = {"Cache-Control": "private", **dict(answer.headers)}
    if answer.file is None:
        return Response(answer.body, answer.status, headers, answer.content_type)
    try:
        stat = answer.file.stat()
    except OSError:
        return Response(NOT_FOUND.body, NOT_FOUND.status, media_type=NOT_FOUND.content_type)
    file = FileResponse(answer.file, headers=headers, media_type="application/octet-stream", stat_result=stat)
    return NotModifiedResponse(file.headers) if asked and _is_unchanged(file, asked) else file


def _is_unchanged(file: FileResponse, asked: Headers) -> bool:
    """If-None-Match beats If-Modified-Since (RFC 9110 §13.1.3)."""
    tags = asked.get("if-none-match")
    if tags is not None:
        own = file.headers["etag"]
        return tags.strip() == "*" or own in (tag.strip().removeprefix("W/") for tag in tags.split(","))
    since, modified = parsedate(asked.get("if-modified-since", "")), parsedate(file.headers["last-modified"])
    return since is not None and modified is not None and since >= modified
