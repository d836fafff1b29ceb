"""Which phones would fetch something else after a change: their version moves on, so that caches let go.

Versions are drawn from one counter of the site, so none is ever given twice, not even to a phone that
was removed and came back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, bindparam

from nvprov_gui.domain.records import Cell, RowChange
from nvprov_gui.storage import rows, tables

_EVERYWHERE = frozenset({"site", "settings"})
QUIET_SETTINGS = ("journal/", "gateway/")
"""Settings whose names begin so are notes of the program: no phone's file depends on them."""
_QUIET = frozenset({"position", "version", "open"}) | tables.SERVER_COLUMNS

Reach = set[tuple[str, Cell]]
"""Columns of phones with the values that are reached; an empty column name means all phones."""


def bump(connection: Connection, changes: Iterable[RowChange], version: int) -> None:
    """Give every affected phone this fresh version."""
    reach: Reach = set()
    for change in changes:
        for image in (change.before, change.after):
            if image is not None:
                reach |= _reached(change, image)
    if ("", None) in reach:
        connection.execute(tables.phones.update().values(version=version))
        return
    _follow_models(connection, reach)
    for column in ("mac", "model", "user_id", "extension"):
        values = [{"wanted": value} for name, value in reach if name == column]
        if values:
            statement = tables.phones.update().where(tables.phones.c[column] == bindparam("wanted"))
            connection.execute(statement.values(version=version), values)


def _reached(change: RowChange, image: Mapping[str, Cell]) -> Reach:
    match change.table:
        case "phones" | "tokens":
            return {("mac", image["mac"])} if _matters(change, image) else set()
        case "users":
            return {("user_id", image["id"])}
        case "extensions":
            return {("extension", image["number"])}
        case "settings" if rows.text(image, "name").startswith(QUIET_SETTINGS):
            return set()
        case "parameters":
            return {_parameter(image)}
        case "custom_models":
            return {("model", image["id"])}
        case "files":
            return _file(image)
    return {("", None)} if change.table in _EVERYWHERE else set()


def _matters(change: RowChange, image: Mapping[str, Cell]) -> bool:
    """A burned first-contact token changes nothing that a phone keeps; leaving the PBX does."""
    if change.table == "tokens":
        return change.after is not None or image["kind"] == "pbx_tok2"
    return not _is_quiet(change)


def _is_quiet(change: RowChange) -> bool:
    before, after = change.before, change.after
    if before is None or after is None:
        return False
    return all(before[name] == after[name] for name in before if name not in _QUIET)


def _parameter(image: Mapping[str, Cell]) -> tuple[str, Cell]:
    column = {"model": "model", "phone": "mac"}.get(rows.text(image, "level"))
    return (column, image["scope"]) if column else ("", None)


def _file(image: Mapping[str, Cell]) -> Reach:
    models, phones = rows.names(image["models"]), rows.names(image["phones"])
    if not models and not phones:
        return {("", None)}
    return {("model", model) for model in models} | {("mac", mac) for mac in phones}


def _follow_models(connection: Connection, reach: Reach) -> None:
    """A change of a model reaches the models that are based on it, however deep."""
    bases = [(row.id, row.base) for row in connection.execute(tables.custom_models.select())]
    grown = True
    while grown:
        found = {("model", model) for model, base in bases if ("model", base) in reach}
        grown = not found <= reach
        reach |= found
