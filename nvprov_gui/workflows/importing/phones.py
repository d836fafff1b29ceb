"""Phones from tables and from free text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.workflows.importing.columns import Columns, guess_columns
from nvprov_gui.workflows.importing.contents import extension_in
from nvprov_gui.workflows.importing.finding import find_extension, find_macs, find_model
from nvprov_gui.workflows.importing.reading import Line
from nvprov_gui.workflows.importing.rows import Row, RowKind


def phone_rows(lines: Sequence[Line], extensions: frozenset[str]) -> list[Row]:
    """Rows of phones, unchecked; empty if the source holds none."""
    columns = guess_columns(lines, extensions) if any(len(line.cells) > 1 for line in lines) else None
    found = list(_table_rows(lines, columns)) if columns else []
    return found or list(_text_rows(lines))


def _table_rows(lines: Sequence[Line], columns: Columns) -> Iterator[Row]:
    """Every row below the headings that has something in the MAC column, or an address elsewhere."""
    for line in lines:
        others = _other_macs(line, columns)
        mac = _cell(line, columns.mac) or (others.pop(0) if others else "")
        if line.number <= columns.heading or not mac:
            continue
        yield Row(
            line.number,
            RowKind.PHONE,
            mac=mac,
            model_text=_cell(line, columns.model),
            extension=_extension(line, columns),
            location=_cell(line, columns.location),
            serial=_cell(line, columns.serial),
            name=_cell(line, columns.name),
            other_mac=next((other.colons for other in others if other.colons != mac), ""),
        )


def _other_macs(line: Line, columns: Columns) -> list[MacAddress]:
    """Addresses in further columns: of another network port, or of another phone."""
    apart = {columns.mac, columns.serial}
    cells = [cell for at, cell in enumerate(line.cells) if at not in apart]
    return [found.mac for cell in cells for found in find_macs(cell)]


def _extension(line: Line, columns: Columns) -> str:
    """The number in its column; without headings, the one that is named as such in any other cell."""
    cell = _cell(line, columns.extension)
    if cell:
        return extension_in(cell) or find_extension(cell) or cell
    others = line.cells[: columns.mac] + line.cells[columns.mac + 1 :]
    return "" if columns.heading else find_extension(" ".join(others))


def _text_rows(lines: Sequence[Line]) -> Iterator[Row]:
    """One phone per MAC address found in the text."""
    for line in lines:
        text = line.text or " ".join(line.cells)
        for found in find_macs(text):
            model = find_model(text[: found.start] + " " + text[found.end :], found.mac)
            yield Row(
                line.number,
                RowKind.PHONE,
                mac=found.mac,
                model=model.id if model else "",
                model_text=model.name if model else "",
                extension=find_extension(text),
            )


def _cell(line: Line, at: int | None) -> str:
    return line.cells[at] if at is not None and at < len(line.cells) else ""
