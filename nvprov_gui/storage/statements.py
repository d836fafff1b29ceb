"""Statements compiled once per dialect and run on a plain cursor: a fraction of the cost per row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import cast

from sqlalchemy import Dialect, Table, bindparam, select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql.expression import ClauseElement

from nvprov_gui.domain.records import Cell

Row = dict[str, Cell]
"""A row by column name."""


class Prepared:
    """A compiled statement; its values are given by name whatever the driver's parameter style."""

    def __init__(self, statement: ClauseElement, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        self.sql = str(compiled)
        self._order: Sequence[str] | None = getattr(compiled, "positiontup", None)

    def bound(self, values: Mapping[str, Cell]) -> Sequence[Cell]:
        """The values as the driver wants them; drivers of the other kind get the mapping itself."""
        return cast(Sequence[Cell], values) if self._order is None else [values[name] for name in self._order]

    def run(self, cursor: DBAPICursor, values: Mapping[str, Cell]) -> None:
        """Write."""
        cursor.execute(self.sql, self.bound(values))

    def run_many(self, cursor: DBAPICursor, rows: Sequence[Mapping[str, Cell]]) -> None:
        """Write many rows."""
        if rows:
            cursor.executemany(self.sql, [self.bound(row) for row in rows])

    def rows(self, cursor: DBAPICursor, values: Mapping[str, Cell]) -> list[tuple[Cell, ...]]:
        """Read; nothing stays open behind the rows."""
        cursor.execute(self.sql, self.bound(values))
        return [*cursor.fetchall()]


def key_names(table: Table) -> tuple[str, ...]:
    """The primary key's columns."""
    return tuple(column.name for column in table.primary_key)


def key_of(table: Table, row: Mapping[str, Cell]) -> tuple[Cell, ...]:
    """A row's primary key."""
    return tuple(row[name] for name in key_names(table))


def key_values(table: Table, key: tuple[Cell, ...]) -> dict[str, Cell]:
    """A key as the statements below take it."""
    return {f"key_{name}": part for name, part in zip(key_names(table), key, strict=True)}


@lru_cache(maxsize=256)
def reading(table: Table, columns: tuple[str, ...], dialect: Dialect) -> Prepared:
    """Rows whose columns equal ``key_<column>``."""
    wanted = [table.c[name] == bindparam(f"key_{name}") for name in columns]
    return Prepared(select(table).where(*wanted), dialect)


@lru_cache(maxsize=64)
def adding(table: Table, dialect: Dialect) -> Prepared:
    """One whole row, by column names."""
    return Prepared(table.insert().values({c.name: bindparam(c.name) for c in table.columns}), dialect)


@lru_cache(maxsize=256)
def changing(table: Table, columns: tuple[str, ...], dialect: Dialect) -> Prepared:
    """Set ``new_<column>`` in the row with ``key_<column>``."""
    keys = [table.c[name] == bindparam(f"key_{name}") for name in key_names(table)]
    update = table.update().where(*keys).values({name: bindparam(f"new_{name}") for name in columns})
    return Prepared(update, dialect)


@lru_cache(maxsize=64)
def removing(table: Table, dialect: Dialect) -> Prepared:
    """Delete the row with ``key_<column>``."""
    keys = [table.c[name] == bindparam(f"key_{name}") for name in key_names(table)]
    return Prepared(table.delete().where(*keys), dialect)
