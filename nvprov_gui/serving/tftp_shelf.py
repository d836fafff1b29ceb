"""What a TFTP server asks of its owner, and the shelf for gateways: one file, one peer, one time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from nvprov_gui.serving.tftp_transfer import End

LARGEST_UPLOAD = 1 << 20
"""Bytes; a gateway's running configuration has some ten thousand."""
_STARTS = 8
"""Times that a gateway may begin to fetch its file until one transfer is complete."""


@dataclass(frozen=True, slots=True)
class TftpEvent:
    """What happened: ``asked``, ``refused``, ``ended``. ``moved`` in bytes; ``reason`` says why not."""

    kind: str
    name: str
    peer: str
    is_write: bool = False
    end: End | None = None
    moved: int = 0
    reason: str = ""


class TftpShelf(Protocol):
    """Decides what each request gets. Called in the server's thread; never raises."""

    def fetch(self, name: str, peer: str, /) -> bytes | None:
        """The contents for this exact name and peer address; None if there is nothing for them."""

    def accept(self, name: str, peer: str, /) -> int | None:
        """How many bytes this peer may write under this name; None (the usual answer) refuses."""

    def keep(self, name: str, peer: str, contents: bytes, /) -> None:
        """A complete file that was accepted."""

    def happened(self, event: TftpEvent, /) -> None:
        """Something happened; for the console and the board."""


@dataclass
class _Publication:
    contents: bytes = field(repr=False)
    peer: str
    starts: int = 0


@dataclass
class Publications:
    """Files for gateways: each for one peer, until it was fetched once; and slots to write one file into.

    Safe to use from several threads. ``on_event`` is called in the server's thread.
    """

    on_event: Callable[[TftpEvent], None] = lambda _event: None
    _files: dict[str, _Publication] = field(default_factory=dict, repr=False)
    _slots: dict[tuple[str, str], int] = field(default_factory=dict)
    _received: dict[tuple[str, str], bytes] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def publish(self, name: str, peer: str, contents: bytes) -> None:
        """Offer a file to one peer, once."""
        with self._lock:
            self._files[name] = _Publication(contents, peer)

    def withdraw(self, name: str) -> None:
        """Offer it no longer."""
        with self._lock:
            self._files.pop(name, None)

    def is_waiting(self, name: str) -> bool:
        """Whether nobody has fetched the file completely yet."""
        with self._lock:
            return name in self._files

    def is_begun(self, name: str) -> bool:
        """Whether somebody has begun to fetch it."""
        with self._lock:
            found = self._files.get(name)
            return found is not None and found.starts > 0

    def open_slot(self, name: str, peer: str, limit: int = LARGEST_UPLOAD) -> None:
        """Let one peer write one file of at most ``limit`` bytes, once."""
        with self._lock:
            self._slots[name, peer] = limit
            self._received.pop((name, peer), None)

    def close_slot(self, name: str, peer: str) -> bytes | None:
        """Take what was written, None if nothing complete was; further writes are refused."""
        with self._lock:
            self._slots.pop((name, peer), None)
            return self._received.pop((name, peer), None)

    def fetch(self, name: str, peer: str) -> bytes | None:
        """The file, if it is for this peer."""
        with self._lock:
            found = self._files.get(name)
            if found is None or found.peer != peer or found.starts >= _STARTS:
                return None
            found.starts += 1
            return found.contents

    def accept(self, name: str, peer: str) -> int | None:
        """The limit of a slot that is open for this peer."""
        with self._lock:
            return self._slots.get((name, peer))

    def keep(self, name: str, peer: str, contents: bytes) -> None:
        """Keep what was written; the slot is used up."""
        with self._lock:
            if self._slots.pop((name, peer), None) is not None:
                self._received[name, peer] = contents

    def happened(self, event: TftpEvent) -> None:
        """Withdraw what was fetched, and pass the event on."""
        if event.end is End.DONE and not event.is_write:
            self.withdraw(event.name)
        self.on_event(event)
