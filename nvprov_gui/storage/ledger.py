"""Every edit goes through the ledger, which remembers each touched row as it was and as it is."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Dialect, Table
from sqlalchemy.engine.interfaces import DBAPICursor

from nvprov_gui.domain.records import Cell, RowChange
from nvprov_gui.storage import statements
from nvprov_gui.storage.statements import Row
from nvprov_gui.storage.tables import EDITED, counters

Key = tuple[Cell, ...]


class Ledger:
    """Reads and writes rows inside one write transaction."""

    def __init__(self, cursor: DBAPICursor, dialect: Dialect) -> None:
        self.cursor = cursor
        self.dialect = dialect
        self._before: dict[tuple[str, Key], Row | None] = {}
        self._now: dict[tuple[str, Key], Row | None] = {}
        self._counters: dict[str, int] = {}

    def get(self, table: Table, *key: Cell) -> Row | None:
        """The row with this key; nobody else can change it while we write, so it is read once."""
        place = (table.name, key)
        if place not in self._now:
            self._now[place] = self._read(table, key)
        return self._now[place]

    def where(self, table: Table, **equals: Cell) -> list[Row]:
        """Rows whose columns have these values."""
        prepared = statements.reading(table, tuple(equals), self.dialect)
        values = {f"key_{name}": value for name, value in equals.items()}
        names = table.columns.keys()
        return [dict(zip(names, found, strict=True)) for found in prepared.rows(self.cursor, values)]

    def add(self, table: Table, row: Row) -> None:
        """Insert a whole row."""
        self._remember(table, statements.key_of(table, row), None, row)
        statements.adding(table, self.dialect).run(self.cursor, row)

    def change(self, table: Table, *key: Cell, values: Mapping[str, Cell]) -> None:
        """Update columns of an existing row; values that it already has cost nothing."""
        row = self.get(table, *key)
        if row is None:
            raise KeyError(table.name, key)
        new = {name: value for name, value in values.items() if row[name] != value}
        if new:
            self._remember(table, key, row, {**row, **new})
            prepared = statements.changing(table, tuple(new), self.dialect)
            prepared.run(self.cursor, _update_values(table, key, new))

    def put(self, table: Table, row: Row) -> None:
        """Insert a row, or update the one with its key."""
        key = statements.key_of(table, row)
        if self.get(table, *key) is None:
            self.add(table, row)
        else:
            self.change(table, *key, values=row)

    def remove(self, table: Table, *key: Cell) -> None:
        """Delete a row if it is there."""
        row = self.get(table, *key)
        if row is not None:
            self._remember(table, key, row, None)
            statements.removing(table, self.dialect).run(self.cursor, statements.key_values(table, key))

    def next(self, counter: str) -> int:
        """A number that was never given before, not even to a row that is gone."""
        value = self.counted(counter) + 1
        self._counters[counter] = value
        return value

    def counted(self, counter: str) -> int:
        """The last number given."""
        if counter not in self._counters:
            row = self._read(counters, (counter,))
            self._counters[counter] = int(str(row["value"])) if row else 0
        return self._counters[counter]

    def changes(self) -> tuple[RowChange, ...]:
        """What is different now, in the order of first touch."""
        return tuple(
            RowChange(place[0], place[1], before, self._now[place])
            for place, before in self._before.items()
            if before != self._now[place]
        )

    def save_counters(self) -> None:
        """Write the counters; they are not part of what undo takes back."""
        for name, value in self._counters.items():
            found = self._read(counters, (name,))
            if found is None:
                statements.adding(counters, self.dialect).run(self.cursor, {"name": name, "value": value})
            elif found["value"] != value:
                prepared = statements.changing(counters, ("value",), self.dialect)
                prepared.run(self.cursor, _update_values(counters, (name,), {"value": value}))

    def _read(self, table: Table, key: Key) -> Row | None:
        prepared = statements.reading(table, statements.key_names(table), self.dialect)
        found = prepared.rows(self.cursor, statements.key_values(table, key))
        return dict(zip(table.columns.keys(), found[0], strict=True)) if found else None

    def _remember(self, table: Table, key: Key, before: Row | None, after: Row | None) -> None:
        if table.name in EDITED:
            self._before.setdefault((table.name, key), before)
        self._now[(table.name, key)] = after


def _update_values(table: Table, key: Key, new: Mapping[str, Cell]) -> dict[str, Cell]:
    return {**statements.key_values(table, key), **{f"new_{name}": value for name, value in new.items()}}
