"""The serving process from start to stop."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

from nvprov_gui.discovery.neighbour_tables import read_table
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.serving.addresses import best_address
from nvprov_gui.serving.many_sockets import ManySockets
from nvprov_gui.serving.server import HttpServer
from nvprov_gui.serving.tftp import TftpServer
from nvprov_gui.storage import Role, Site, Unlock
from nvprov_gui.workflows.serve.ahead import Ahead
from nvprov_gui.workflows.serve.capture import Recorder
from nvprov_gui.workflows.serve.commands import read_commands
from nvprov_gui.workflows.serve.controls import Controls
from nvprov_gui.workflows.serve.events import Events
from nvprov_gui.workflows.serve.gateways import Gateways
from nvprov_gui.workflows.serve.journal import Journal
from nvprov_gui.workflows.serve.plug import Plug
from nvprov_gui.workflows.serve.publisher import Publisher
from nvprov_gui.workflows.serve.recording import Recording
from nvprov_gui.workflows.serve.secure import Secure
from nvprov_gui.workflows.serve.stopping import stop_on_signals
from nvprov_gui.workflows.serve.strangers import Strangers
from nvprov_gui.workflows.serve.tftp_files import TftpFiles

_TICK = 0.05
"""Seconds between two looks at what happened: events reach the window in batches this far apart."""
_NICENESS = 5
_DESCRIPTORS = 16_384
"""More than the server admits connections."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to serve. ``port`` None tries the usual ones, 0 is any free one."""

    site: Path
    bind: str = ""
    port: int | None = None
    tftp_port: int | None = None
    pnp: bool = False
    trust_network: bool = False
    https: bool = False
    watched: bool = False
    """Started by a window: the key comes on standard input, whose end means stop."""


def run(options: Options, unlock: Unlock) -> int:
    """Serve until told to stop.

    Raises:
        UserError: the site can't be opened or the port can't be had.
    """
    if options.watched:
        _be_nice()
    _allow_many_connections()
    opened = Site.open(options.site, unlock, Role.SERVER)
    with opened as site, asyncio.Runner(loop_factory=_new_loop) as runner:
        runner.run(_Child(site, options).run())
    return 0


def _new_loop() -> asyncio.AbstractEventLoop:
    """Uvloop where there is one; else a selector loop, which can watch TFTP's sockets on Windows too."""
    try:
        import uvloop  # not on every system
    except ImportError:
        return asyncio.SelectorEventLoop(ManySockets())
    return cast(asyncio.AbstractEventLoop, uvloop.new_event_loop())


def _be_nice() -> None:
    """The window goes first: painting must not wait for a boot storm."""
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(_NICENESS)


def _allow_many_connections() -> None:
    """A process may usually raise its own limit of open sockets; Windows has none."""
    try:
        import resource  # not on Windows
    except ImportError:
        return
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _DESCRIPTORS if hard == resource.RLIM_INFINITY else min(hard, _DESCRIPTORS)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


class _Child:
    def __init__(self, site: Site, options: Options) -> None:
        self._site = site
        self._options = options
        self._events = Events()
        self._journal = Journal(site, self._events)
        self._journal.refresh(force=True)
        self._strangers = Strangers(_neighbour, options.trust_network)
        self._gateways = Gateways(site, self._strangers)
        self._publisher = Publisher(site, self._journal, self._strangers, self._gateways)
        self._ahead = Ahead(self._publisher)
        self._plug = Plug(site, self._events, self._strangers, 0)
        self._recorder = Recorder(self._publisher)
        self._secure = Secure(site, self._recorder, self._events)
        self._recording = Recording(site, self._events, self._recorder, self._plug)
        self._stop = asyncio.Event()
        self._controls = Controls(
            options.bind,
            self._stop,
            self._events,
            self._strangers,
            self._plug,
            self._secure,
            self._recording,
        )

    async def run(self) -> None:
        """Listen, say so, serve, and write down what happened."""
        loop = asyncio.get_running_loop()
        stop_on_signals(loop, self._stop.set)
        async with self._listening() as server:
            read_commands(loop, self._controls.act, self._input_ended)
            self._plug.http_port = server.port
            if self._options.pnp:
                await self._plug.start(self._options.bind)
            base = self._say_ready(server)
            if self._options.https:
                await self._secure.start(self._options.bind)
            ahead = asyncio.ensure_future(self._ahead.run(base))
            while not self._stop.is_set():
                await self._tick()
            ahead.cancel()
        await self._write()
        self._events.emit("stopped")
        self._events.flush()

    @contextlib.asynccontextmanager
    async def _listening(self) -> AsyncIterator[HttpServer]:
        address = self._options.bind or "0.0.0.0"  # noqa: S104 - phones are elsewhere
        server = HttpServer(self._recorder)
        await server.start(address, self._options.port)
        files = TftpFiles(self._recorder, self._events, self._options.bind, server.port)
        self._tftp = TftpServer(files, asyncio.get_running_loop())
        try:
            self._tftp.start(address, self._options.tftp_port)
            yield server
        finally:
            self._tftp.stop()
            await self._recording.stop()
            self._plug.stop()
            await self._secure.stop()
            await server.stop()

    def _say_ready(self, server: HttpServer) -> str:
        """Tell whoever started us where phones ask; the provisioning URL."""
        address = self._options.bind if self._options.bind not in ("", "0.0.0.0", "::") else best_address()  # noqa: S104
        url = f"http://{address}{'' if server.port == 80 else f':{server.port}'}/"  # noqa: PLR2004 - HTTP's own
        base = url + "provisioning/"
        with self._site.act("Serving address") as act:
            act.set_setting("serving_url", base)
        self._journal.refresh()
        self._events.emit("ready", http=url, provisioning=base, tftp=self._tftp.port, pnp=self._plug.running)
        self._events.flush()
        return base

    async def _tick(self) -> None:
        """Events out, notes into the site, changes of the site in."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stop.wait(), _TICK)
        self._events.flush()
        await self._write()
        self._site.rest()
        if self._journal.refresh():
            self._ahead.changed()

    async def _write(self) -> None:
        if contacts := self._journal.take_notes():
            await self._written(partial(self._site.note, contacts))
        if fetched := self._gateways.take_notes():
            await self._written(partial(self._gateways.write, fetched))

    async def _written(self, write: Callable[[], None]) -> None:
        is_behind = self._journal.is_behind  # what others changed until now is looked at all the same
        try:
            await asyncio.to_thread(write)
            if not is_behind:
                self._journal.wrote()
        except UserError as error:
            self._events.emit("notice", text=str(error))

    def _input_ended(self) -> None:
        if self._options.watched:
            self._stop.set()


def _neighbour(address: str) -> MacAddress | None:
    """Who has this address on the wire, by the system's neighbour table; None behind a router."""
    return read_table().get(address)
