"""SQLite's result codes (https://sqlite.org/rescode.html) and PostgreSQL's (appendix A) as sentences."""

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
    except Exception as error:
        found = _of_server(error, path)
        if found is None:
            raise
        raise found from error


def _sentence(error: BaseException | None, path: Path) -> SiteError | None:
    if found := _of_server(error, path):
        return found
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


def _of_server(error: BaseException | None, path: Path) -> SiteError | None:
    """What PostgreSQL or the way to it did. Its driver is looked at by name: files need none."""
    if error is None or not type(error).__module__.startswith("psycopg"):
        return None
    state = str(getattr(error, "sqlstate", None) or "")
    what = str(error).strip().partition("\n")[0]
    if state.startswith("28"):
        return SiteError(f"The server of “{path.name}” refuses user or password: check both.")
    if state.startswith("53"):
        return SiteFull(f"The server of “{path.name}” has no room left: tell its administrator.")
    if state.startswith(("55", "40")):
        return SiteBusy(f"“{path.name}” is being written by someone else: try again in a moment.")
    if state.startswith("42"):
        return SiteError(f"The server of “{path.name}” doesn't allow it ({what}): tell its administrator.")
    if type(error).__name__ == "DataError":
        return SiteError(f"The server of “{path.name}” can't keep that ({what}): type it again.")
    if not state or state.startswith(("08", "57", "3D")):
        return SiteError(f"The server of “{path.name}” can't be reached ({what}): check the network.")
    return None
