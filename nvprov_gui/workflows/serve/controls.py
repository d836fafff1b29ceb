"""What a window may tell the serving process while it runs."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.workflows.serve.commands import Command
from nvprov_gui.workflows.serve.events import Events
from nvprov_gui.workflows.serve.plug import Plug
from nvprov_gui.workflows.serve.recording import Recording
from nvprov_gui.workflows.serve.secure import Secure
from nvprov_gui.workflows.serve.strangers import Strangers


@dataclass
class Controls:
    """Carries commands out; what can't be done is said as an event."""

    bind: str
    stop: asyncio.Event
    events: Events
    strangers: Strangers
    plug: Plug
    secure: Secure
    recording: Recording
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def act(self, command: Command) -> None:
        """Carry a command out, or say that it was not understood."""
        try:
            self._at_once(command)
        except (UserError, KeyError, TypeError, ValueError) as error:
            self.events.emit("notice", text=f"A command was not understood: {error}")

    def _at_once(self, command: Command) -> None:
        match command:
            case {"command": "stop"}:
                self.stop.set()
            case {"command": "trust", "on": bool(on)}:
                self.strangers.trust_network = on
            case {"command": "allow_once", "mac": str(mac)}:
                self.strangers.allow_once(MacAddress(mac))
            case _:
                self._begin(self._in_time(command))

    def _in_time(self, command: Command) -> Coroutine[Any, Any, None]:
        match command:
            case {"command": "pnp", "on": bool(on), **more}:
                minutes = float(str(more.get("minutes", 0)))
                return self._plug_in(minutes) if on else self._unplug()
            case {"command": "https", "on": bool(on)}:
                return self.secure.start(self.bind) if on else self.secure.stop()
            case {"command": "record", "mac": str(mac)}:
                return self.recording.begin(MacAddress(mac), self.bind)
            case {"command": "record"}:
                return self.recording.end()
            case _:
                raise BadValue(str(command.get("command", "no command")))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(self._told(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _told(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except UserError as error:
            self.events.emit("notice", text=str(error))

    async def _plug_in(self, minutes: float) -> None:
        await self.plug.start(self.bind, minutes)
        self.events.emit("pnp_started", minutes=minutes)

    async def _unplug(self) -> None:
        self.plug.stop()
        self.events.emit("pnp_stopped")
