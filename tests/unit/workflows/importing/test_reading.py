"""Encodings, separators and spreadsheets as customers save them."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from nvprov_gui.domain.errors import UserError
from nvprov_gui.workflows.importing.reading import read_lines

ROWS = (("Località", "Modello", "MAC"), ("Città alta – piano 0", "T46U", "805EC0000001"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_text_in_any_usual_form(tmp_path: Path, encoding: str, separator: str, end: str) -> None:
    path = tmp_path / "phones.csv"
    path.write_bytes(end.join(separator.join(row) for row in ROWS).encode(encoding))
    assert [line.cells for line in read_lines(path)] == list(ROWS)


def test_a_quoted_separator_belongs_to_its_cell(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    path.write_text('mromano,"Rossi, Anna (reception & bar)",218\nx,y,219\n', encoding="utf-8")
    assert read_lines(path)[0].cells[1] == "Rossi, Anna (reception & bar)"


def test_a_quoted_line_break_keeps_the_line_numbers(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    path.write_text('a,"two\nlines",1\nb,c,2\n', encoding="utf-8")
    assert [line.number for line in read_lines(path)] == [1, 3]


def test_a_quote_that_is_never_closed_names_its_line() -> None:
    text = 'name,extension\nA B,201\n"C D,202\nE F,203\n' + "".join(f"U {n},{n}\n" for n in range(300, 400))
    with pytest.raises(UserError, match=r"^Line 3 opens a quote that is never closed"):
        read_lines(text)


def test_a_soft_line_end_in_a_cell_shifts_no_line() -> None:
    """Office programs write them as vertical tabs; the quote below is closed."""
    lines = read_lines('name,extension\nA\vB,201\n"C\nD",202\n')
    assert [(line.number, line.text) for line in lines[2:]] == [(3, '"C\nD",202')]


@pytest.mark.parametrize("last", ['"C D,202', '"C ""D"" E\nF",202', 'C "D" 27",202', '"C" D\nE,202'])
def test_other_quotes_are_read(last: str) -> None:
    assert read_lines(f"name,extension\nA B,201\n{last}\n")[1].cells == ("A B", "201")


def test_a_spreadsheet(tmp_path: Path) -> None:
    book = Workbook()
    for row in (("N.", "MAC", "Interno"), (1, " 80:5E:C0:00:00:01 ", 201.0), (None, None, None)):
        book.active.append(row)
    book.save(tmp_path / "phones.xlsx")
    assert [line.cells for line in read_lines(tmp_path / "phones.xlsx")][1] == (
        "1",
        "80:5E:C0:00:00:01",
        "201",
    )


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("photo.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 50, "neither text nor a spreadsheet"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "old Excel file"),
        ("broken.xlsx", b"PK\x03\x04 not a zip at all", "damaged"),
    ],
)
def test_rubbish_is_one_sentence(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UserError, match=said):
        read_lines(path)


def test_an_open_document_says_what_to_do(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "list.ods", "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        made.writestr("content.xml", "<x/>")
    with pytest.raises(UserError, match=r"LibreOffice file. Save it as .xlsx or .csv"):
        read_lines(tmp_path / "list.ods")


def test_words_above_a_table_do_not_hide_its_separator() -> None:
    assert read_lines("Hotel\n\nElenco\nNome;Int.\nA B;201")[-1].cells == ("A B", "201")


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="can't be read"):
        read_lines(tmp_path / "gone.csv")


def test_fifty_thousand_rows(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("".join(f"user{n},User {n},{1000 + n}\n" for n in range(50_000)), encoding="utf-8")
    lines = read_lines(path)
    assert (len(lines), lines[-1].cells[2]) == (50_000, "50999")


def test_too_many_rows_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("a,b\n" * 60_001, encoding="utf-8")
    with pytest.raises(UserError, match="60000 rows"):
        read_lines(path)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_in_one_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.bin"
    path.write_bytes(data)
    try:
        lines = read_lines(path)
    except UserError as error:
        assert len(str(error).splitlines()) == 1
    else:
        assert all(line.number >= 1 for line in lines)


@given(st.text(max_size=300))
def test_any_pasted_text_is_read_or_refused(text: str) -> None:
    try:
        read_lines(text)
    except UserError as error:
        assert str(error)
