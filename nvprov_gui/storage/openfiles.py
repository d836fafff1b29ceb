"""Which site files this process has open, and how to look at a file without hurting one.

Where locks are POSIX's, closing any descriptor of a file gives up every lock that the process has on it,
SQLite's among them (POSIX.1-2017 ``fcntl``; SQLite, “How To Corrupt An SQLite Database File” §2.2). The next
program that closes the site would take itself for the last one and remove the write-ahead log from under the
window. So nobody but SQLite itself opens a site that is open here; and should a library have done it behind
our back, a desktop's file dialog for example, the lock is taken again every second.
"""

from __future__ import annotations

import os
import sys
import threading
from collections import Counter
from contextlib import suppress
from pathlib import Path

from nvprov_gui.domain.errors import UserError

MAGIC = b"SQLite format 3\x00"
"""How a site file begins (https://sqlite.org/fileformat.html §1.3.1)."""
LINK = b"NethVoice Provisioner: this site is on a server\n"
"""How a file begins that names a server on which the site is."""

_guard = threading.Lock()
_open: Counter[Path] = Counter()
_held: dict[Path, int] = {}
"""A descriptor of each, closed only when all its connections are: closing it gives the locks away too."""
_SHARED_FIRST, _SHARED_SIZE = 0x40000002, 510
"""The bytes that everybody locks who has the database open (SQLite, os.h)."""


def opened(path: Path) -> None:
    """A site is about to be opened here."""
    with _guard:
        _open[path.absolute()] += 1
        if sys.platform != "win32" and path.absolute() not in _held:
            with suppress(OSError):  # a site on a server, or one that is only about to be made
                _held[path.absolute()] = os.open(path, os.O_RDONLY)


def closed(path: Path) -> None:
    """All connections to it that were told of by `opened` are closed."""
    with _guard:
        _open[path.absolute()] -= 1
        if not _open[path.absolute()]:
            del _open[path.absolute()]
            if path.absolute() in _held:
                os.close(_held.pop(path.absolute()))


def hold_again() -> None:
    """Take the lock of sites that are open here again; nothing happens where it was never lost.

    A lock of the same process on the same bytes is the one that SQLite has: it makes no second one.
    """
    if sys.platform != "win32":
        import fcntl

        with _guard:
            for descriptor in _held.values():
                with suppress(OSError):  # somebody has it whole for a moment: next second, then
                    fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED_FIRST)


def beginning(path: Path, count: int) -> bytes:
    """The first bytes of a file; of a site that is open here, what every site begins with and nothing else.

    Raises:
        OSError: it can't be read.
    """
    with _guard:
        if any(_is_same(path, other) for other in _open):
            return MAGIC.ljust(count, b"\0")[:count]
        with path.open("rb") as stream:
            return stream.read(count)


def is_site(path: Path) -> bool:
    """Whether a file is a site, which nobody but SQLite reads.

    Raises:
        OSError: it can't be read.
    """
    return beginning(path, len(MAGIC)) == MAGIC


def spare_site(path: Path) -> None:
    """Let nothing be written over a site.

    Raises:
        UserError: there is one at this place.
        OSError: what is there can't be read.
    """
    if path.is_file() and beginning(path, len(LINK)).startswith((MAGIC, LINK)):
        raise UserError(f"“{path.name}” is a site: choose another name.")


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False
