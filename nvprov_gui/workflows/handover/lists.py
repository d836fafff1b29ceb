"""The same as CSV and XLSX, for whoever goes on with it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from nvprov_gui.domain.phone import Phone
from nvprov_gui.workflows.handover.dossier import Dossier, PhoneLine, UserLine
from nvprov_gui.workflows.outputs import write_whole

PHONE_COLUMNS = (
    "location", "extension", "user", "model", "mac", "serial", "address", "firmware", "state",
    "last_seen", "provisioned",
)  # fmt: skip
USER_COLUMNS = ("extension", "name", "username", "mobile", "groups", "phones")
GATEWAY_COLUMNS = ("gateway", "model", "address", "mac", "port", "number", "line")
POINT_COLUMNS = ("subject", "open_point")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WIDEST = 48

Rows = list[Sequence[str]]


def _state(phone: Phone) -> str:
    return phone.state.value


@dataclass(frozen=True, slots=True)
class Language:
    """How a list speaks: by itself as the program does inside."""

    words: Callable[[str], str] = str
    """A column's name or a sentence."""
    state: Callable[[Phone], str] = _state
    separator: str = ","
    """Between the cells of a CSV: where a comma stands in numbers, spreadsheets want a semicolon."""


_PLAIN = Language()


def write_csv(found: Dossier, path: Path, language: Language = _PLAIN) -> None:
    """Phones as CSV: UTF-8 with a mark, for spreadsheets ask for it.

    Raises:
        UserError: it can't be written.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=language.separator)
    writer.writerow([language.words(name) for name in PHONE_COLUMNS])
    writer.writerows([harmless(cell) for cell in row] for row in phone_rows(found, language))
    write_whole(path, text.getvalue().encode("utf-8-sig"))


def write_xlsx(found: Dossier, path: Path, language: Language = _PLAIN) -> None:
    """Phones, users, gateways and open points, a sheet each.

    Raises:
        UserError: it can't be written.
    """
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for title, names, rows in sheets(found, language):
        sheet = book.create_sheet(language.words(title)[:31])
        _fill(sheet, [language.words(name) for name in names], rows)
    made = io.BytesIO()
    book.save(made)
    write_whole(path, made.getvalue())


def sheets(found: Dossier, language: Language = _PLAIN) -> Iterator[tuple[str, Sequence[str], Rows]]:
    """Title, columns and rows of each sheet."""
    yield "phones", PHONE_COLUMNS, phone_rows(found, language)
    yield "users", USER_COLUMNS, _user_rows(found)
    if found.gateways:
        yield "gateways", GATEWAY_COLUMNS, _gateway_rows(found)
    yield "open points", POINT_COLUMNS, [(p.subject, language.words(p.sentence)) for p in found.points]


def phone_rows(found: Dossier, language: Language = _PLAIN) -> Rows:
    """One row per phone in the order of `PHONE_COLUMNS`; times are local."""
    return [_phone_row(line, language) for line in found.lines]


def _phone_row(line: PhoneLine, language: Language) -> Sequence[str]:
    phone = line.phone
    seen = phone.last_seen.astimezone().strftime("%Y-%m-%d %H:%M") if phone.last_seen else ""
    done = line.done.astimezone().strftime("%Y-%m-%d %H:%M") if line.done else ""
    return (
        phone.location, phone.extension, phone.user, line.model, phone.mac.colons, phone.serial,
        phone.address, phone.firmware, language.state(phone), seen, done,
    )  # fmt: skip


def _user_rows(found: Dossier) -> Rows:
    return [_user_row(line) for line in found.users]


def _user_row(line: UserLine) -> Sequence[str]:
    user, phones = line.user, [f"{phone.extension} {phone.mac.colons}" for phone in line.phones]
    devices = ", ".join([*phones, *filter(None, (line.port,))])
    return (user.extension, user.name, user.username, user.mobile, user.groups, devices)


def _gateway_rows(found: Dossier) -> Rows:
    return [
        (sheet.gateway.name, sheet.model, sheet.address, sheet.mac, port.name, port.number, port.line)
        for sheet in found.gateways
        for port in sheet.ports
    ]


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (a user may be called =HYPERLINK(…))."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _fill(sheet: object, names: Sequence[str], rows: Rows) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.worksheet import Worksheet

    assert isinstance(sheet, Worksheet)
    for at, name in enumerate(names, 1):
        sheet.cell(1, at, name).font = Font(bold=True)
        cells = [name, *(row[at - 1] for row in rows)]
        sheet.column_dimensions[get_column_letter(at)].width = min(_WIDEST, max(map(len, cells)) + 3)
    for number, row in enumerate(rows, 2):
        for at, text in enumerate(row, 1):
            cell = sheet.cell(number, at)
            cell.value, cell.data_type = text, "s"  # text, whatever it looks like
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
