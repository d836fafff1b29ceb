"""Firmware, ringtones and pictures: uvicorn and Starlette send files with Range, ETag and 304."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from starlette.requests import Request as HttpRequest
from starlette.responses import FileResponse, Response
from starlette.types import Receive, Scope, Send
from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from nvprov_gui.serving.shelf import METHOD_REFUSED, Answer, Request, Shelf


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
        self._config = Config(self._application, log_config=None, access_log=False, lifespan="off")
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
        request = HttpRequest(scope, receive)
        if request.method not in ("GET", "HEAD"):
            await _response(METHOD_REFUSED)(scope, receive, send)
            return
        await _response(self._shelf.answer(_ours(request)))(scope, receive, send)


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


def _response(answer: Answer) -> Response:
    headers = {"Cache-Control": "private", **dict(answer.headers)}
    if answer.file is not None:
        return FileResponse(answer.file, headers=headers, media_type="application/octet-stream")
    return Response(answer.body, answer.status, headers, answer.content_type)
