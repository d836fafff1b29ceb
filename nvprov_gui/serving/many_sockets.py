"""Waiting for more sockets than ``select`` takes: on Windows Python has no other call, and takes 512."""

from __future__ import annotations

import select
import selectors
import time
from typing import TypeAlias

_MOST_AT_ONCE = 500
_NAP_SECONDS = 0.002

Ready: TypeAlias = list[tuple[selectors.SelectorKey, int]]


class ManySockets(selectors.SelectSelector):
    """Up to 500 sockets as ``select`` does it; more are looked at in groups, with short naps between."""

    def __init__(self, most: int = _MOST_AT_ONCE) -> None:
        super().__init__()
        self._most = most

    def select(self, timeout: float | None = None) -> Ready:
        """Sockets that are ready, and for what; none after ``timeout`` seconds."""
        if len(self.get_map()) <= self._most:
            return super().select(timeout)
        end = None if timeout is None else time.monotonic() + timeout
        while not (ready := self._look()) and (end is None or time.monotonic() < end):
            time.sleep(_NAP_SECONDS)
        return ready

    def _look(self) -> Ready:
        keys = list(self.get_map().values())
        groups = (keys[at : at + self._most] for at in range(0, len(keys), self._most))
        return [ready for group in groups for ready in _ready(group)]


def _ready(group: list[selectors.SelectorKey]) -> Ready:
    read, write = selectors.EVENT_READ, selectors.EVENT_WRITE
    reading = [key.fd for key in group if key.events & read]
    writing = [key.fd for key in group if key.events & write]
    readable, writable, broken = map(set, select.select(reading, writing, writing, 0))
    found = ((key, (key.fd in readable) * read | (key.fd in writable | broken) * write) for key in group)
    return [(key, events & key.events) for key, events in found if events & key.events]
