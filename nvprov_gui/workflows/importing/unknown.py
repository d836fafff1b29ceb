"""A list that nobody recognises: what it lacks, and what the technician may say about its columns."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nvprov_gui.domain.errors import UserError
from nvprov_gui.workflows.importing.reading import Line
from nvprov_gui.workflows.importing.user_columns import UserColumns, chosen_columns, likely_columns
from nvprov_gui.workflows.importing.users import filled_lines


class UnknownList(UserError):
    """Neither users nor phones. ``lines`` are those of a table, none if the source is no table."""

    def __init__(self, sentence: str, source: Path | str, lines: Sequence[Line]) -> None:
        super().__init__(sentence)
        self.source = source
        self.lines = tuple(lines)

    def likely(self) -> tuple[int, int | None]:
        """The likeliest columns of names and of extensions; no column of extensions is None."""
        return likely_columns(self.lines)

    def columns(self, name: int, extension: int | None) -> UserColumns:
        """The columns as the technician says."""
        return chosen_columns(self.lines, name, extension)


def unknown(source: Path | str, lines: Sequence[Line]) -> UnknownList:
    """What to say of a source that is no list."""
    filled = filled_lines(lines)
    table = filled if any(sum(map(bool, line.cells)) > 1 for line in filled) else []
    if isinstance(source, Path):
        return UnknownList(
            f"{source.name} holds neither users nor MAC addresses. "
            "A list of users needs a column of names and one of extensions, with or without headings.",
            source,
            table,
        )
    return UnknownList(
        "The pasted text holds neither users nor MAC addresses. "
        "Users need a name and an extension in each line, as in “201 - Mario Rossi”.",
        source,
        table,
    )
