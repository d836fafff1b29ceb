"""A site moves from its file to a server, for two technicians at once, and back."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from pathlib import Path

from sqlalchemy import URL, Connection, text

from nvprov_gui.storage import backup, server_files
from nvprov_gui.storage.creating import empty_file
from nvprov_gui.storage.database import Access
from nvprov_gui.storage.errors import SiteError, SiteExists, SiteLocked
from nvprov_gui.storage.examining import examine
from nvprov_gui.storage.filing import folder_of, sync_folder
from nvprov_gui.storage.joining import copy_rows, has_site, look_at
from nvprov_gui.storage.keys import Unlock, find_key
from nvprov_gui.storage.locks import Role, lock
from nvprov_gui.storage.opening import open_site, remove_lock
from nvprov_gui.storage.place import server_of, write_link
from nvprov_gui.storage.schema import migrate
from nvprov_gui.storage.server import ServerDatabase
from nvprov_gui.storage.tables import files, metadata

_SIDE_FILES = ("-wal", "-shm")


def to_server(path: Path, url: URL, unlock: Unlock) -> None:
    """Move a site into an empty database; its file becomes a link, what it was is among the backups.

    Raises:
        SiteError: it is there already or in use, it has no passphrase, or the server says no; then all is
            as it was.
    """
    if server_of(path) is not None:
        raise SiteError(f"“{path.name}” is on a server already.")
    if examine(path).slot is None:
        raise SiteLocked("Give the site a passphrase first: colleagues open it with that.")
    with ExitStack() as stack:
        opened = open_site(path, unlock, Role.EDITOR)
        stack.callback(remove_lock, opened.held)
        stack.callback(opened.database.close)
        stack.callback(remove_lock, lock(path, Role.SERVER))
        target = ServerDatabase(path, url)
        stack.callback(target.close)
        _fill(opened.database, target, folder_of(path))
        opened.database.close()
        try:
            backup.back_up(path)
            write_link(path, url)
        except BaseException:
            with target.writing() as connection:
                _drop(connection)
            raise
        for suffix in _SIDE_FILES:
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def to_file(path: Path, unlock: Unlock) -> None:
    """Move a site from its server into a file again; its tables on the server are dropped.

    Raises:
        SiteError: it is in a file already, somebody here has it open, or no room; then all is as it was.
    """
    if server_of(path) is None:
        raise SiteError(f"“{path.name}” is in its file already.")
    with ExitStack() as stack:
        opened = open_site(path, unlock, Role.EDITOR)
        stack.callback(remove_lock, opened.held)
        stack.callback(opened.database.close)
        stack.callback(remove_lock, lock(path, Role.SERVER))
        partial = path.with_name(f".{path.name}.part")
        stack.callback(_clear, partial)
        copy_to(opened.database, partial, folder_of(path))
        with opened.database.writing() as connection:
            _drop(connection)
            partial.replace(path)  # the last thing: the server forgets only what is whole here
        sync_folder(path.parent)


def join(path: Path, url: URL, unlock: Unlock) -> None:
    """Make the link to a site that a colleague moved to a server.

    Raises:
        SiteError: there is a file already, no site there, or the passphrase is wrong.
    """
    if path.exists():
        raise SiteExists(f"There is a file “{path.name}” already: choose another name.")
    database = ServerDatabase(path, url)
    try:
        look = look_at(database)
        find_key(look.site_id, look.key_check, look.slot, unlock)
    finally:
        database.close()
    path.parent.mkdir(parents=True, exist_ok=True)
    write_link(path, url)


def copy_to(database: Access, target: Path, folder: Path) -> None:
    """Copy a site on a server into a new file; its stored files into the folder."""
    made = empty_file(target)
    try:
        with database.reading() as source, made.writing() as connection:
            copy_rows(source, connection)
            server_files.fetch(source, folder, [str(row.sha256) for row in source.execute(files.select())])
    finally:
        made.close()


def _fill(database: Access, target: ServerDatabase, folder: Path) -> None:
    with target.writing() as connection:
        if has_site(connection):
            raise SiteExists("There is a site in this database already: choose an empty one.")
        migrate(connection)
        server_files.parts_table.create(connection)
        with database.reading() as source:
            copy_rows(source, connection)
            for sha256 in {str(row.sha256) for row in source.execute(files.select())}:
                server_files.publish(connection, folder, sha256)


def _drop(connection: Connection) -> None:
    server_files.parts_table.drop(connection, checkfirst=True)
    metadata.drop_all(connection)
    connection.execute(text("DROP TABLE alembic_version"))


def _clear(partial: Path) -> None:
    for suffix in ("", *_SIDE_FILES):
        with suppress(OSError):
            partial.with_name(partial.name + suffix).unlink(missing_ok=True)
