"""Commands on standard input, one JSON object a line."""

from __future__ import annotations

import sys
import threading
from asyncio import AbstractEventLoop
from collections.abc import Callable

from nvprov_gui.domain.jsontext import read_json

Command = dict[str, object]


def read_commands(loop: AbstractEventLoop, act: Callable[[Command], None], ended: Callable[[], None]) -> None:
    """Read standard input in a thread (it can't be polled on Windows) and act in the loop."""
    reader = threading.Thread(target=_read, args=(loop, act, ended), daemon=True, name="commands")
    reader.start()


def _read(loop: AbstractEventLoop, act: Callable[[Command], None], ended: Callable[[], None]) -> None:
    for line in sys.stdin:
        command = parsed(line)
        if command is not None:
            loop.call_soon_threadsafe(act, command)
    loop.call_soon_threadsafe(ended)


def parsed(line: str) -> Command | None:
    """A command, or None for anything that is not a JSON object."""
    try:
        value = read_json(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None
