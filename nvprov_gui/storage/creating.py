"""A new site file: built under another name and moved into place whole."""

from __future__ import annotations

import os
import uuid
from contextlib import closing, suppress
from pathlib import Path

from nvprov_gui.storage import rows, tables
from nvprov_gui.storage.crypto import KeySlot, Vault
from nvprov_gui.storage.database import Access, Database, connect
from nvprov_gui.storage.errors import SiteError, SiteExists
from nvprov_gui.storage.examining import APPLICATION_ID
from nvprov_gui.storage.filing import sync_folder
from nvprov_gui.storage.keys import Unlock, forget, make_key
from nvprov_gui.storage.schema import migrate
from nvprov_gui.storage.statements import Row
from nvprov_gui.storage.translating import sentences


def create(path: Path, name: str, pbx: str, unlock: Unlock) -> bytes:
    """Make the file; returns its data key.

    Raises:
        SiteError: there is a file, no place to keep the key, no room, or not allowed; nothing is left behind.
    """
    if path.exists():
        raise SiteExists(f"There is a file “{path.name}” already: choose another name.")
    site_id = uuid.uuid4().hex
    key, slot = make_key(site_id, unlock)
    row: Row = {
        "id": site_id,
        "name": name,
        "pbx": pbx,
        "created": rows.now(),
        "key_check": Vault(key).check(),
    }
    partial, made = path.with_name(f".{path.name}.{site_id[:8]}.part"), False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with sentences(path):
            _build(partial, row, slot)
        _move(partial, path)
        sync_folder(path.parent)
        made = True
    except OSError as error:
        raise SiteError(
            f"“{path.name}” can't be made here ({error.strerror}): choose a folder of yours."
        ) from error
    finally:
        if not made and unlock.key is None and slot is None:
            forget(site_id)
        for suffix in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                partial.with_name(partial.name + suffix).unlink(missing_ok=True)
    return key


def write_slot(database: Access, slot: KeySlot) -> None:
    """Let a passphrase open the site, in place of an earlier one."""
    with database.writing() as connection:
        connection.execute(tables.key_slots.delete())
        values = {"salt": slot.salt, "n": slot.n, "r": slot.r, "p": slot.p, "wrapped": slot.wrapped}
        connection.execute(tables.key_slots.insert(), {"kind": "passphrase", **values})


def _build(partial: Path, row: Row, slot: KeySlot | None) -> None:
    database = empty_file(partial)
    try:
        with database.writing() as connection:
            connection.execute(tables.site.insert(), row)
        if slot is not None:
            write_slot(database, slot)
    finally:
        database.close()


def empty_file(path: Path) -> Database:
    """A site file with tables and no rows yet; to be closed by the caller."""
    with closing(connect(path, "rwc")) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode=WAL")  # kept in the file from now on
    database = Database(path)
    try:
        with database.writing() as connection:
            migrate(connection)
    except BaseException:
        database.close()
        raise
    return database


def _move(partial: Path, path: Path) -> None:
    """Into place, never over another file."""
    try:
        os.link(partial, path)
    except FileExistsError:
        raise SiteExists(f"There is a file “{path.name}” already: choose another name.") from None
    except OSError:  # no hard links on this file system
        if path.exists():
            raise SiteExists(f"There is a file “{path.name}” already: choose another name.") from None
        partial.rename(path)
