"""Taking a change back, and doing it again: every row must be as the change left it."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import Cell, Change, RowChange
from nvprov_gui.domain.states import PhoneEvent, PhoneState, next_state
from nvprov_gui.storage import rows, tables
from nvprov_gui.storage.ledger import Ledger
from nvprov_gui.storage.statements import Row
from nvprov_gui.storage.versions import bump

_MOVED = {"phones": tables.SERVER_COLUMNS, "gateways": tables.OUTCOME_COLUMNS}
"""What others than the acts that are undone move."""

Image = Mapping[str, Cell] | None


def reversed_change(change: Change) -> Change:
    """The change that leads back."""
    back = tuple(RowChange(row.table, row.key, row.after, row.before) for row in reversed(change.rows))
    return Change(change.label, back)


def apply(connection: Connection, change: Change) -> None:
    """Bring every row from its ``before`` to its ``after``.

    Raises:
        UserError: a row isn't as ``before`` says, or others lean on what would go; it is named.
    """
    ledger = Ledger(connection.connection.cursor(), connection.dialect)
    for row in change.rows:
        _apply_row(ledger, row)
    _check(ledger, change)
    bump(connection, change.rows, ledger.next("version"))
    ledger.save_counters()


def _apply_row(ledger: Ledger, row: RowChange) -> None:
    table, current = tables.EDITED[row.table], ledger.get(tables.EDITED[row.table], *row.key)
    if row.table == "tokens" and current is None and row.before is not None:
        return  # burned by the phone's own fetch meanwhile: stays so
    if not _same(row.table, current, row.before):
        raise UserError(f"{row_name(row)} was changed by someone else since: this can't be undone or redone.")
    if row.after is None:
        ledger.remove(table, *row.key)
    elif current is None:
        ledger.add(table, dict(row.after))
    else:
        ledger.change(table, *row.key, values=_merged(row, current, row.after))


def _same(table: str, current: Image, expected: Image) -> bool:
    if table == "served":
        return True  # the serving process moves it: a phone that fetched again stands in nobody's way
    if current is None or expected is None:
        return current is expected
    free = {"version", *_MOVED[table]} if table in _MOVED else set[str]()
    return all(current[name] == value for name, value in expected.items() if name not in free)


def _merged(row: RowChange, current: Row, after: Mapping[str, Cell]) -> Row:
    """The row to write: what the server, or the end of a push, moved meanwhile stays."""
    if row.table not in _MOVED or row.before is None:
        return dict(after)
    moved = {name for name in _MOVED[row.table] if current[name] != row.before[name]}
    values = {name: value for name, value in after.items() if name not in moved and name != "version"}
    if row.table == "phones" and "state" in moved and after["user_id"] != current["user_id"]:
        values["state"] = _restarted(current, after)
    return values


def _restarted(current: Row, after: Mapping[str, Cell]) -> str:
    """A phone that went on working for a user that it no longer has, starts over."""
    state = next_state(PhoneState(rows.text(current, "state")), PhoneEvent.CLOSED)
    return (next_state(state, PhoneEvent.OPENED) if after["user_id"] and after["open"] else state).value


def _check(ledger: Ledger, change: Change) -> None:
    for row in change.rows:
        if row.after is None:
            _check_gone(ledger, row)
        elif row.table in {"phones", "users"} and row.after["extension"]:
            _check_number(ledger, row, rows.text(row.after, "extension"))


def _check_gone(ledger: Ledger, row: RowChange) -> None:
    used = {
        "users": lambda: ledger.where(tables.phones, user_id=row.key[0]),
        "phones": lambda: ledger.where(tables.parameters, level="phone", scope=row.key[0]),
        "custom_models": lambda: ledger.where(tables.phones, model=row.key[0]),
    }.get(row.table)
    if used is not None and used():
        raise UserError(f"{row_name(row)} is in use since: take what uses it away first.")


def _check_number(ledger: Ledger, row: RowChange, extension: str) -> None:
    if len(ledger.where(tables.EDITED[row.table], extension=extension)) > 1:
        raise UserError(f"{extension} was given to someone else since: this can't be undone or redone.")


def row_name(row: RowChange) -> str:
    """A row as a technician knows it."""
    name = str((row.after or row.before or {}).get("name", ""))
    last = str(row.key[-1])
    return {
        "phones": f"The phone {last}",
        "tokens": f"The phone {row.key[0]!s}",
        "users": f"The user {name}",
        "extensions": f"The SIP password of {last}",
        "parameters": f"The parameter {last}",
        "settings": f"The setting {last}",
        "custom_models": f"The model {last}",
        "site": "The site's name",
    }.get(row.table, f"“{name}”")
