"""Connections to a site file: SQLite's settings, read and write transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, Engine, PoolProxiedConnection, QueuePool, create_engine, event

from nvprov_gui.storage import openfiles
from nvprov_gui.storage.translating import sentences

BUSY_SECONDS = 5.0
_READING = "nvprov_reading"
_PRAGMAS = ("foreign_keys=ON", "synchronous=FULL", "secure_delete=ON")


def connect(path: Path, mode: str = "rw", *, immutable: bool = False) -> sqlite3.Connection:
    """A plain connection without implicit transactions; mode as in SQLite's URIs: ro, rw, rwc."""
    uri = f"{path.absolute().as_uri()}?mode={mode}{'&immutable=1' if immutable else ''}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


class Access(Protocol):
    """The connections of one open site, wherever it lives."""

    path: Path
    engine: Engine
    begin_reading: Sequence[str]
    """What begins a view for a connection of `raw`."""
    begin_writing: Sequence[str]
    """What begins a write there; writers queue up."""

    def reading(self) -> AbstractContextManager[Connection]:
        """One consistent view of the site."""

    def writing(self) -> AbstractContextManager[Connection]:
        """One transaction: committed at the end of the block, rolled back by any exception."""

    def raw(self) -> PoolProxiedConnection:
        """A driver's connection in no transaction, for the serving process's hot path."""

    def data_version(self) -> int:
        """A number that changes with every commit of anybody."""

    def close(self) -> None:
        """Close all connections."""


class Database:
    """The engine of one open site. ``immutable`` reads a file whose folder can't be written."""

    begin_reading: Sequence[str] = ("BEGIN",)
    begin_writing: Sequence[str] = ("BEGIN IMMEDIATE",)

    def __init__(self, path: Path, mode: str = "rw", *, immutable: bool = False) -> None:
        self.path = path
        self.engine = _engine(path, mode, immutable=immutable)
        self._watch: sqlite3.Connection | None = None
        openfiles.opened(path)
        try:
            with sentences(path):
                self._watch = connect(path, "ro", immutable=immutable)
        except BaseException:
            openfiles.closed(path)
            raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of the site."""
        with sentences(self.path), self.engine.connect() as connection:
            yield connection.execution_options(**{_READING: True})

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: committed at the end of the block, rolled back by any exception."""
        with sentences(self.path), self.engine.begin() as connection:
            yield connection

    def raw(self) -> PoolProxiedConnection:
        """A driver's connection in no transaction, for the serving process's hot path."""
        with sentences(self.path):
            return self.engine.raw_connection()

    def data_version(self) -> int:
        """A number that changes with every commit of any other connection, ours included."""
        if self._watch is None:
            raise ValueError("The site is closed.")
        with sentences(self.path):
            found: int = self._watch.execute("PRAGMA data_version").fetchone()[0]
        return found

    def close(self) -> None:
        """Close all connections; the last one tidies the write-ahead log away."""
        was_open = self._watch is not None
        if self._watch is not None:
            self._watch.close()  # first: it only reads, and could tidy nothing away
            self._watch = None
        self.engine.dispose()
        if was_open:
            openfiles.closed(self.path)


def _engine(path: Path, mode: str, *, immutable: bool) -> Engine:
    engine = create_engine(
        "sqlite://", creator=lambda: connect(path, mode, immutable=immutable), poolclass=QueuePool
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Writers queue up at the start: a read that turns into a write could fail halfway."""
    reading = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
