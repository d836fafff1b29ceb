"""Opening a site: look, unlock, lock, back up, migrate; at the first trouble the file stays as it is."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock
from sqlalchemy import URL, select

from nvprov_gui.storage import backup, tables
from nvprov_gui.storage.crypto import Vault
from nvprov_gui.storage.database import Access, Database
from nvprov_gui.storage.errors import SiteDamaged, SiteError, SiteReadOnly
from nvprov_gui.storage.examining import Look, examine
from nvprov_gui.storage.filing import folder_of, sweep
from nvprov_gui.storage.joining import look_at
from nvprov_gui.storage.keys import Unlock, find_key
from nvprov_gui.storage.locks import Role, lock, sign
from nvprov_gui.storage.place import server_of
from nvprov_gui.storage.schema import HEAD, migrate
from nvprov_gui.storage.server import ServerDatabase

_MOST_EVENTS = 50_000


@dataclass(frozen=True, slots=True)
class Opened:
    """The parts of an open site."""

    database: Access
    vault: Vault
    read_only: bool
    held: FileLock | None
    warning: str = ""


def open_site(path: Path, unlock: Unlock, role: Role) -> Opened:
    """Open an existing site file.

    Raises:
        SiteError: its subclasses say what is the matter.
    """
    url = server_of(path)
    if url is not None:
        return _on_server(path, url, unlock, role)
    try:
        look = examine(path)
    except SiteDamaged as error:
        raise SiteDamaged(str(error), backup.last_good(path)) from error
    if look.read_only and role is Role.SERVER:
        raise SiteReadOnly(
            f"“{path.name}” may not be written, so it can't be served: copy it to a folder of yours."
        )
    key = find_key(look.site_id, look.key_check, look.slot, unlock)
    held = None if look.read_only else lock(path, role)
    try:
        return _opened(path, look, Vault(key), role, held)
    except BaseException:
        if held is not None:
            held.release()
        raise


def _on_server(path: Path, url: URL, unlock: Unlock, role: Role) -> Opened:
    """Anybody may have a window on it; only this computer's own lock is taken."""
    database = ServerDatabase(path, url)
    try:
        look = look_at(database)
        vault = Vault(find_key(look.site_id, look.key_check, look.slot, unlock))
        held = lock(path, role)
        try:
            warning = _prepare(database, look, role)
        except BaseException:
            remove_lock(held)
            raise
    except BaseException:
        database.close()
        raise
    return Opened(database, vault, read_only=False, held=held, warning=warning)


def _opened(path: Path, look: Look, vault: Vault, role: Role, held: FileLock | None) -> Opened:
    if look.read_only:
        if look.revision != HEAD:
            raise SiteReadOnly(
                f"“{path.name}” is from an older version: copy it to a folder of yours to update it."
            )
        return Opened(Database(path, "ro", immutable=look.immutable), vault, read_only=True, held=None)
    if look.revision != HEAD:
        backup.back_up(path)
    database = Database(path)
    try:
        warning = _prepare(database, look, role)
    except BaseException:
        database.close()
        raise
    return Opened(database, vault, read_only=False, held=held, warning=warning)


def _prepare(database: Access, look: Look, role: Role) -> str:
    """Migrate, sign, tidy; returns a sentence about what went wrong but doesn't stand in the way."""
    if look.revision != HEAD:
        with database.writing() as connection:
            migrate(connection)
    if role is Role.TOOL:
        return ""
    sign(database, role)
    return _tidy(database) if role is Role.EDITOR else ""


def _tidy(database: Access) -> str:
    _forget_old_events(database)
    with database.reading() as connection:
        wanted = {row.sha256 for row in connection.execute(select(tables.files.c.sha256))}
    sweep(folder_of(database.path), wanted)
    if not isinstance(database, Database):
        return ""  # backups of a server are its administrator's
    try:
        backup.back_up_daily(database.path)
    except SiteError as error:
        return str(error)
    return ""


def _forget_old_events(database: Access) -> None:
    events = tables.events
    oldest = select(events.c.id).order_by(events.c.id.desc()).offset(_MOST_EVENTS).limit(1)
    with database.reading() as connection:
        found = connection.execute(oldest).scalar()
    if found is not None:
        with database.writing() as connection:
            connection.execute(events.delete().where(events.c.id <= found))


def remove_lock(held: FileLock | None) -> None:
    """Let others have the role."""
    if held is not None:
        with suppress(OSError):
            held.release()
