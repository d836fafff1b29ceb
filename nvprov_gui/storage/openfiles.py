"""Which site files this process has open, and how to look at a file without hurting one.

Where locks are POSIX's, closing any descriptor of a file gives up every lock that the process has on it,
SQLite's among them (POSIX.1-2017 ``fcntl``; SQLite, “How To Corrupt An SQLite Database File” §2.2). The next
program that closes the site would take itself for the last one and remove the write-ahead log from under the
window. So nobody but SQLite itself opens a site that is open here.
"""

from __future__ import annotations

import threading
from collections import Counter
from pathlib import Path

MAGIC = b"SQLite format 3\x00"
"""How a site file begins (https://sqlite.org/fileformat.html §1.3.1)."""

_guard = threading.Lock()
_open: Counter[Path] = Counter()


def opened(path: Path) -> None:
    """A site is about to be opened here."""
    with _guard:
        _open[path.absolute()] += 1


def closed(path: Path) -> None:
    """All connections to it that were told of by `opened` are closed."""
    with _guard:
        _open[path.absolute()] -= 1
        if not _open[path.absolute()]:
            del _open[path.absolute()]


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


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False
