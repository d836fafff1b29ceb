"""A site on PostgreSQL: the same tables and statements, one database for each site.

Writers queue at an advisory lock, as they do at SQLite's write lock, so that whoever writes sees what is.
Each commit is told to all by NOTIFY, so that every window looks again within a second.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, PoolProxiedConnection, create_engine, event, text

from nvprov_gui.storage.place import with_password
from nvprov_gui.storage.translating import sentences

if TYPE_CHECKING:
    from psycopg import Connection as Driver

CONNECT_SECONDS = 5
_OPTIONS: dict[str, Any] = {"connect_timeout": CONNECT_SECONDS, "application_name": "nvprov"}
_CHANNEL = "nvprov"
_LOCK = 0x4E565052
"""The advisory lock of a site's writers."""
_WRITING = (f"SELECT pg_advisory_xact_lock({_LOCK})", f"NOTIFY {_CHANNEL}")


class ServerDatabase:
    """The connections of one open site; the same to its users as `Database`."""

    begin_reading: Sequence[str] = ("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",)
    begin_writing: Sequence[str] = ("BEGIN", *_WRITING)

    def __init__(self, path: Path, url: URL) -> None:
        self.path = path
        self.url = with_password(url)
        self.engine = _engine(self.url)
        self._lock = threading.Lock()
        self._seen = 0
        with sentences(path):
            self._watch: Driver[tuple[object, ...]] | None = self._listen()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of the site."""
        with sentences(self.path), self.engine.connect() as connection:
            yield connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: committed at the end of the block, rolled back by any exception."""
        with sentences(self.path), self.engine.begin() as connection:
            for statement in _WRITING:
                connection.execute(text(statement))
            yield connection

    def raw(self) -> PoolProxiedConnection:
        """A driver's connection in no transaction, for the serving process's hot path."""
        with sentences(self.path):
            connection = self.engine.raw_connection()
            driver: Driver[tuple[object, ...]] = connection.driver_connection  # type: ignore[assignment]
            driver.autocommit = True  # it begins and commits by itself: nothing for the pool
            connection.detach()
            return connection

    def data_version(self) -> int:
        """A number that changes with every commit of anybody."""
        with self._lock, sentences(self.path):
            if self._watch is None:
                raise ValueError("The site is closed.")
            if self._watch.closed:  # the server was away: whatever happened meanwhile counts as a change
                self._watch, self._seen = self._listen(), self._seen + 1
            self._seen += sum(1 for _told in self._watch.notifies(timeout=0))
            return self._seen

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            if self._watch is not None:
                self._watch.close()
                self._watch = None
        self.engine.dispose()

    def _listen(self) -> Driver[tuple[object, ...]]:
        import psycopg

        _arguments, options = self.engine.dialect.create_connect_args(self.url)
        driver = psycopg.connect(**options, **_OPTIONS, autocommit=True)
        driver.execute(f"LISTEN {_CHANNEL}")
        return driver


def _engine(url: URL) -> Engine:
    made = create_engine(url, pool_pre_ping=True, connect_args=_OPTIONS)
    event.listen(made, "connect", _set_up)
    return made


def _set_up(driver: object, _record: object) -> None:
    """The same statements are run thousands of times: prepared at once they cost a third."""
    driver.prepare_threshold = 2  # type: ignore[attr-defined]  # psycopg's
