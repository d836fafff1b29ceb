"""The bytes of stored files on a server: every laptop copies what it lacks into the folder of its own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Column, Connection, LargeBinary, MetaData, Table, Text, select

from nvprov_gui.storage.filing import keep

_POSTGRESQL = "postgresql"
bytes_table = Table(
    "stored_bytes",
    MetaData(),
    Column("sha256", Text, primary_key=True),
    Column("contents", LargeBinary, nullable=False),
)
"""Beside the site's tables, on servers only: a site file has its folder."""


def publish(connection: Connection, folder: Path, sha256: str) -> None:
    """Send a file's bytes to the server, in the caller's transaction; does nothing for a site file."""
    if connection.dialect.name != _POSTGRESQL:
        return
    there = select(bytes_table.c.sha256).where(bytes_table.c.sha256 == sha256)
    if connection.execute(there).first() is None:
        row = {"sha256": sha256, "contents": (folder / sha256).read_bytes()}
        connection.execute(bytes_table.insert(), row)


def fetch(connection: Connection, folder: Path, wanted: Iterable[str]) -> None:
    """Copy what the folder lacks from the server; does nothing for a site file."""
    if connection.dialect.name != _POSTGRESQL:
        return
    for sha256 in wanted:
        if not (folder / sha256).exists():
            statement = select(bytes_table.c.contents).where(bytes_table.c.sha256 == sha256)
            contents = connection.execute(statement).scalar()
            if contents is not None:
                keep(bytes(contents), folder)
