"""Whether a change was decided on by looking at rows that somebody else has changed since."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import Cell, Change, RowChange
from nvprov_gui.storage.tables import SERVER_COLUMNS
from nvprov_gui.storage.undo import row_name

Known = Callable[[str, Cell], Mapping[str, Cell] | None]
"""Table and key to the columns as whoever decides has seen them; None if they have not seen the row."""

_FREE = SERVER_COLUMNS | {"version", "position"}


def refuse_stale(change: Change, known: Known) -> None:
    """Let nobody overwrite what they have not seen.

    Raises:
        UserError: a row that the change touches is not as it was seen; it is named.
    """
    for row in change.rows:
        seen = known(row.table, row.key[0]) if row.before is not None else None
        if seen is not None and _differs(row, seen):
            what = row_name(row)
            raise UserError(f"{what} was changed by someone else just now: look again, then repeat it.")


def _differs(row: RowChange, seen: Mapping[str, Cell]) -> bool:
    before, after = row.before or {}, row.after
    touched = [name for name in seen if name not in _FREE and (after is None or before[name] != after[name])]
    return any(before[name] != seen[name] for name in touched)
