"""The bytes of stored files on a server: every laptop copies what it lacks into the folder of its own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Column, Connection, Integer, LargeBinary, MetaData, Table, Text, select

from nvprov_gui.storage.filing import keep, parts_of

_POSTGRESQL = "postgresql"
parts_table = Table(
    "stored_parts",
    MetaData(),
    Column("sha256", Text, primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("contents", LargeBinary, nullable=False),
)
"""Beside the site's tables, on servers only: a site file has its folder. No file is ever whole in memory."""
_c = parts_table.c


def publish(connection: Connection, folder: Path, sha256: str) -> None:
    """Send a file's bytes to the server, in the caller's transaction; does nothing for a site file."""
    if connection.dialect.name != _POSTGRESQL:
        return
    if connection.execute(select(_c.part).where(_c.sha256 == sha256)).first() is None:
        path = folder / sha256
        for part, contents in enumerate(parts_of(path) if path.stat().st_size else (b"",)):
            row = {"sha256": sha256, "part": part, "contents": contents}
            connection.execute(parts_table.insert(), row)


def fetch(connection: Connection, folder: Path, wanted: Iterable[str]) -> None:
    """Copy what the folder lacks from the server; does nothing for a site file."""
    if connection.dialect.name != _POSTGRESQL:
        return
    for sha256 in wanted:
        if not (folder / sha256).exists():
            numbers = select(_c.part).where(_c.sha256 == sha256).order_by(_c.part)
            if parts := connection.execute(numbers).scalars().all():
                keep((_contents(connection, sha256, part) for part in parts), folder)


def _contents(connection: Connection, sha256: str, part: int) -> bytes:
    statement = select(_c.contents).where(_c.sha256 == sha256, _c.part == part)
    return bytes(connection.execute(statement).scalar_one())
