"""A site on a server: looked at, opened, and its rows copied from a file and back."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, select, text

from nvprov_gui.storage import tables
from nvprov_gui.storage.crypto import KeySlot
from nvprov_gui.storage.database import Access, Database
from nvprov_gui.storage.errors import SiteError, SiteNewer
from nvprov_gui.storage.examining import Look
from nvprov_gui.storage.place import server_of
from nvprov_gui.storage.schema import KNOWN
from nvprov_gui.storage.server import ServerDatabase
from nvprov_gui.storage.tables import metadata

_AT_ONCE = 1000


def open_database(path: Path) -> Access:
    """The connections of a site, in its file or on the server that the file names."""
    url = server_of(path)
    return Database(path) if url is None else ServerDatabase(path, url)


def look_at(database: ServerDatabase) -> Look:
    """Read what is needed to unlock a site on a server.

    Raises:
        SiteError: there is no site in this database; SiteNewer: of a newer program.
    """
    with database.reading() as connection:
        if not has_site(connection):
            raise SiteError(f"There is no site in the database that “{database.path.name}” names.")
        revision = str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar())
        if revision not in KNOWN:
            raise SiteNewer(
                f"“{database.path.name}” was written by a newer version of this program: update it first."
            )
        row = connection.execute(select(tables.site.c.id, tables.site.c.key_check)).one()
        c = tables.key_slots.c
        slot = connection.execute(select(c.salt, c.n, c.r, c.p, c.wrapped)).first()
    return Look(
        str(row.id), bytes(row.key_check), KeySlot(*slot) if slot else None, revision, read_only=False,
        immutable=False,
    )  # fmt: skip


def has_site(connection: Connection) -> bool:
    """Whether a database holds the tables of a site."""
    return inspect(connection).has_table("alembic_version") and inspect(connection).has_table("site")


def copy_rows(source: Connection, target: Connection) -> int:
    """Copy all rows of a site into empty tables; how many there were."""
    count = 0
    for table in metadata.sorted_tables:
        found = source.execute(select(table))
        while some := [dict(row) for row in found.mappings().fetchmany(_AT_ONCE)]:
            target.execute(table.insert(), some)
            count += len(some)
    if target.dialect.name != "sqlite":  # events number themselves: go on after the last one
        last = "SELECT setval(pg_get_serial_sequence('events', 'id'), coalesce(max(id), 0) + 1) FROM events"
        target.execute(text(last))
    return count
