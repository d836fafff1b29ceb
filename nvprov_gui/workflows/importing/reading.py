"""A file or pasted text -> lines of cells; encodings and separators are told by content."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nvprov_gui.domain.errors import UserError
from nvprov_gui.storage.openfiles import is_site

_MOST_BYTES = 32 * 1024 * 1024
_MOST_ROWS = 60_000
_MOST_CELLS = 64
_SEPARATORS = "\t;,|"
_SAMPLE_LINES = 50
_MOST_TITLES = 5
_XLSX = b"PK\x03\x04"
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument."
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its number from 1, its cells, and the text it came from (empty for spreadsheets).

    ``sheet`` counts the sheets of a workbook from 0.
    """

    number: int
    cells: tuple[str, ...]
    text: str = ""
    sheet: int = 0


def read_lines(source: Path | str) -> list[Line]:
    """All lines of a file, or of pasted text.

    Raises:
        UserError: not readable, too large, or binary rubbish.
    """
    if isinstance(source, str):
        return list(_text_lines(source))
    data = _bytes(source)
    if data.startswith(_XLSX) and _OPEN_DOCUMENT in data[:128]:
        raise UserError(f"{source.name} is a LibreOffice file. Save it as .xlsx or .csv and import that.")
    if data.startswith(_XLSX):
        return list(_sheet_lines(source.name, data))
    if data.startswith(_OLD_EXCEL):
        raise UserError(f"{source.name} is an old Excel file. Save it as .xlsx or .csv and import that.")
    return list(_text_lines(_decoded(source.name, data)))


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UserError(f"{path.name} is larger than 32 MB. Is it the right file?")
        if is_site(path):
            raise UserError(f"{path.name} is a site, not a list: open it with “Open…”.")
        return path.read_bytes()
    except OSError as error:
        raise UserError(f"{path.name} can't be read: {error.strerror}.") from error


def _decoded(name: str, data: bytes) -> str:
    """UTF-8 and UTF-16 by their marks, else UTF-8 if it is, else the Windows-1252 of Italian Excel."""
    encoding = next((encoding for mark, encoding in _BOMS if data.startswith(mark)), "")
    if not encoding and _is_rubbish(data):
        raise UserError(f"{name} is neither text nor a spreadsheet. Export it as CSV or XLSX.")
    for attempt in (encoding,) if encoding else ("utf-8", "cp1252"):
        try:
            return data.decode(attempt)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _is_rubbish(data: bytes) -> bool:
    controls = sum(byte < 0x20 and byte not in b"\t\n\r\x0b\x0c\x1b" for byte in data[:65536])  # noqa: PLR2004
    return b"\x00" in data or controls > len(data[:65536]) // 50


def _text_lines(text: str) -> Iterator[Line]:
    """CSV with the separator that fits best; free text comes out as lines with a single cell."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # old Macs end lines with the latter alone
    lines = text.split("\n")  # as CSV counts them: \v and \f stand inside cells
    separator = _separator([line for line in lines if line.strip()][:_SAMPLE_LINES])
    if not separator:
        yield from (Line(at, (line.strip(),), line) for at, line in enumerate(text.splitlines(), 1))
        return
    csv.field_size_limit(_MOST_BYTES)
    reader = csv.reader(io.StringIO(text), delimiter=separator, skipinitialspace=True)
    started = 1
    try:
        for cells in reader:
            _not_too_many(reader.line_num)
            raw = "\n".join(lines[started - 1 : reader.line_num])
            if reader.line_num > started and _is_quote_open(raw, separator):
                raise UserError(f"Line {started} opens a quote that is never closed: mend it in the file.")
            yield Line(started, tuple(cell.strip() for cell in cells[:_MOST_CELLS]), raw)
            started = reader.line_num + 1
    except csv.Error as error:
        raise UserError(f"Line {reader.line_num} can't be read as CSV: {error}.") from error


def _is_quote_open(record: str, separator: str) -> bool:
    """Whether a record of several lines ends inside a quote: it swallowed all lines down to the last."""
    try:
        list(csv.reader(io.StringIO(record), delimiter=separator, skipinitialspace=True, strict=True))
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def _separator(sample: list[str]) -> str:
    """The separator that most lines agree on; none for free text."""
    best, best_share = "", 0.0
    for separator in _SEPARATORS:
        counts = [line.count(separator) for line in _below_titles(sample, separator)]
        if not counts:
            continue
        usual = max(set(counts), key=counts.count)
        share = sum(count >= 1 for count in counts) / len(counts)
        agreed = counts.count(usual) / len(counts) if usual else 0.0
        score = share + agreed
        if share > 0.6 and score > best_share:  # noqa: PLR2004 - more than half, with some slack
            best, best_share = separator, score
    return best


def _below_titles(sample: list[str], separator: str) -> list[str]:
    """Without comments, and without the words above a table."""
    lines = [line for line in sample if not line.startswith("#")]
    titles = [separator not in line and not any(map(str.isdigit, line)) for line in lines[:_MOST_TITLES]]
    return lines[[*titles, False].index(False) :]


def _sheet_lines(name: str, data: bytes) -> Iterator[Line]:
    from openpyxl import load_workbook  # a third of a second, only for spreadsheets

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        for place, sheet in enumerate(book.worksheets):
            for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
                _not_too_many(number)
                yield Line(number, tuple(_cell(value) for value in values[:_MOST_CELLS]), sheet=place)
    except UserError:
        raise
    except Exception as error:  # a library on damaged bytes raises whatever its own libraries do
        raise UserError(
            f"{name} is damaged or not a spreadsheet. Open it and save it again as .xlsx."
        ) from error


def _cell(value: object) -> str:
    """A spreadsheet value as text: 201.0 is the extension 201."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())


def _not_too_many(number: int) -> None:
    if number > _MOST_ROWS:
        raise UserError(f"More than {_MOST_ROWS} rows: cut the file into smaller ones.")
