"""Looking at a site file without touching it: is it one, is it whole, is it ours, may it be written."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import literal_column, select

from nvprov_gui.storage.crypto import KeySlot
from nvprov_gui.storage.database import connect
from nvprov_gui.storage.errors import SiteDamaged, SiteError, SiteMissing, SiteNewer, SiteReadOnly
from nvprov_gui.storage.openfiles import MAGIC, beginning
from nvprov_gui.storage.schema import HEAD, KNOWN
from nvprov_gui.storage.tables import metadata
from nvprov_gui.storage.translating import sentences

APPLICATION_ID = 0x4E565052
"""«NVPR» in the header's application id (https://sqlite.org/fileformat.html §1.3.18)."""

_HEADER_BYTES = 100


@dataclass(frozen=True, slots=True)
class Look:
    """What a site file says of itself before it is unlocked."""

    site_id: str
    key_check: bytes
    slot: KeySlot | None
    revision: str
    read_only: bool
    immutable: bool
    """It can't be written and nobody writes it: SQLite leaves no side files behind then."""


def examine(path: Path) -> Look:
    """Read what is needed to unlock a site.

    Raises:
        SiteMissing, SiteDamaged, SiteNewer, SiteReadOnly, SiteError: what is the matter.
    """
    _check_header(path)
    folder_writable = os.access(path.parent, os.W_OK)
    wal = path.with_name(path.name + "-wal")
    with_log = wal.exists() and wal.stat().st_size > 0
    if with_log and not folder_writable:
        raise SiteReadOnly(
            f"“{path.name}” was not closed properly: copy it and “{wal.name}” to a folder of yours."
        )
    try:
        found = _read(path, immutable=not wal.exists())
    except SiteDamaged:
        if not wal.exists() or not folder_writable:
            raise
        found = _read(path, immutable=False)  # perhaps somebody opened it and wrote just now
    read_only = not (folder_writable and os.access(path, os.W_OK))
    return Look(*found, read_only, immutable=read_only and not with_log)


def _check_header(path: Path) -> None:
    try:
        header = beginning(path, _HEADER_BYTES)
    except FileNotFoundError:
        raise SiteMissing(
            f"There is no site “{path.name}” in {path.parent}: create it or open another."
        ) from None
    except OSError as error:
        raise SiteError(f"“{path.name}” can't be read ({error.strerror}): check its permissions.") from error
    if not header.startswith(MAGIC) or len(header) < _HEADER_BYTES:
        raise SiteDamaged(f"“{path.name}” is not a site file, or its beginning is damaged: restore a backup.")


def _read(path: Path, *, immutable: bool) -> tuple[str, bytes, KeySlot | None, str]:
    try:
        with sentences(path), closing(connect(path, "ro", immutable=immutable)) as connection:
            _check_whole(connection, path)
            return _facts(connection, path)
    except (sqlite3.Error, TypeError, ValueError) as error:  # unsupported format, no such column, no row
        raise SiteDamaged(f"“{path.name}” is damaged ({error}): restore the last backup.") from error


def _check_whole(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise SiteDamaged(f"“{path.name}” is a database but not a site: open another file.")
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise SiteDamaged(f"“{path.name}” is damaged: restore the last backup.")


def _facts(connection: sqlite3.Connection, path: Path) -> tuple[str, bytes, KeySlot | None, str]:
    (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if revision not in KNOWN:
        raise SiteNewer(f"“{path.name}” was written by a newer version of this program: update it first.")
    if revision == HEAD:
        for table in metadata.tables.values():
            connection.execute(str(select(table).limit(literal_column("0"))))
    site_id, key_check = connection.execute("SELECT id, key_check FROM site").fetchone()
    slot = connection.execute("SELECT salt, n, r, p, wrapped FROM key_slots").fetchone()
    return site_id, key_check, KeySlot(*slot) if slot else None, revision
