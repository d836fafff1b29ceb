"""SQLite's result codes as sentences (https://sqlite.org/rescode.html)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from nvprov_gui.storage.errors import SiteBusy, SiteDamaged, SiteError, SiteFull, SiteReadOnly

_PRIMARY = 0xFF
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_FULL = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_TRUNCATE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_SHMSIZE,
}


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turn what the file or its disk can do to us into a `SiteError`; everything else is a bug and passes."""
    try:
        yield
    except DBAPIError as error:
        found = _sentence(error.orig, path)
        if found is None:
            raise
        raise found from error
    except sqlite3.Error as error:
        found = _sentence(error, path)
        if found is None:
            raise
        raise found from error


def _sentence(error: BaseException | None, path: Path) -> SiteError | None:
    code: int = getattr(error, "sqlite_errorcode", 0)
    if code in _FULL or code & _PRIMARY == sqlite3.SQLITE_FULL:
        return SiteFull(f"No room to write “{path.name}”: free some disk space, then do it again.")
    if code & _PRIMARY in _BUSY:
        return SiteBusy(f"“{path.name}” is being written by someone else: try again in a moment.")
    if code & _PRIMARY in _DAMAGED:
        return SiteDamaged(f"“{path.name}” is damaged: close it and restore the last backup.")
    if code & _PRIMARY == sqlite3.SQLITE_READONLY:
        return SiteReadOnly(f"“{path.name}” may not be written: copy it to a folder of yours.")
    if code & _PRIMARY in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM}:
        return SiteError(f"“{path.name}” can't be reached ({error}): check the disk and open it again.")
    if isinstance(error, sqlite3.OperationalError) and not code and "UTF-8" in str(error):
        return SiteDamaged(f"“{path.name}” holds damaged text: close it and restore the last backup.")
    return None
