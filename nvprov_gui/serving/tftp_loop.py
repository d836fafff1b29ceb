"""A small event loop in a thread of its own, for where no asyncio loop with sockets is (Qt, Windows)."""

from __future__ import annotations

import contextlib
import heapq
import itertools
import selectors
import socket
import threading
import time
from collections.abc import Callable
from typing import Protocol


class Timer(Protocol):
    """A call that is due later."""

    def cancel(self) -> None:
        """Don't call."""


class Loop(Protocol):
    """What the TFTP server needs of an event loop; asyncio's selector loop and uvloop have it."""

    def time(self) -> float:
        """The loop's clock in seconds."""

    def add_reader(self, fd: int, callback: Callable[[], object], /) -> None:
        """Call back whenever the socket can be read."""

    def remove_reader(self, fd: int, /) -> object:
        """Stop calling back."""

    def call_later(self, delay: float, callback: Callable[[], object], /) -> Timer:
        """Call once after ``delay`` seconds."""


class _Due:
    __slots__ = ("callback",)

    def __init__(self, callback: Callable[[], object]) -> None:
        self.callback: Callable[[], object] | None = callback

    def cancel(self) -> None:
        self.callback = None


class ThreadLoop:
    """Runs callbacks in one thread between ``start`` and ``stop``."""

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()
        self._due: list[tuple[float, int, _Due]] = []
        self._order = itertools.count()
        self._calls: list[Callable[[], object]] = []
        self._wake, self._woken = socket.socketpair()
        self._woken.settimeout(0)
        self._running = True
        self.add_reader(self._woken.fileno(), self._drain)
        self._thread = threading.Thread(target=self._run, name="tftp", daemon=True)

    def time(self) -> float:
        """The clock."""
        return time.monotonic()

    def add_reader(self, fd: int, callback: Callable[[], object], /) -> None:
        """Call back whenever the socket can be read."""
        self._selector.register(fd, selectors.EVENT_READ, callback)

    def remove_reader(self, fd: int, /) -> None:
        """Stop calling back."""
        self._selector.unregister(fd)

    def call_later(self, delay: float, callback: Callable[[], object], /) -> Timer:
        """Call once after ``delay`` seconds."""
        due = _Due(callback)
        heapq.heappush(self._due, (self.time() + delay, next(self._order), due))
        return due

    def start(self) -> None:
        """Begin to run."""
        self._thread.start()

    def call(self, callback: Callable[[], object]) -> None:
        """Run something in the loop's thread soon; may be called from any thread."""
        self._calls.append(callback)
        with contextlib.suppress(OSError):
            self._wake.send(b"\0")

    def stop(self) -> None:
        """End the thread, after what was handed to ``call`` before."""
        self.call(self._end)
        self._thread.join()
        self._selector.close()
        self._wake.close()
        self._woken.close()

    def _end(self) -> None:
        self._running = False

    def _drain(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._woken.recv(4096)
        while self._calls:
            self._calls.pop(0)()

    def _run(self) -> None:
        while self._running:
            for key, _events in self._selector.select(self._wait()):
                key.data()
            self._call_due()

    def _wait(self) -> float | None:
        return max(self._due[0][0] - self.time(), 0) if self._due else None

    def _call_due(self) -> None:
        while self._due and self._due[0][0] <= self.time():
            callback = heapq.heappop(self._due)[2].callback
            if callback is not None:
                callback()
