"""Lists of users as offices keep them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from nvprov_gui.workflows.importing import Proposal
from nvprov_gui.workflows.importing.phones import phone_rows
from nvprov_gui.workflows.importing.reading import read_lines
from nvprov_gui.workflows.importing.users import user_rows

TWO = [("Aldo Bianchi", "301"), ("Anna Rossi", "302")]


def read(source: Path | str) -> Proposal:
    return user_rows(read_lines(source))


def names(source: Path | str) -> list[tuple[str, str]]:
    return [(row.name, row.extension) for row in read(source).rows]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize(
    "heading",
    [
        "Cognome e Nome;Int.",
        "Utente;Interno",
        "Dipendente;Interno",
        "Nominativo;N. interno",
        "NOME;NUMERO INTERNO",
        "Nome e cognome;Interno n.",
        " Persona ;Tel. interno",
        "Name;Extension",
        "Full name:;Ext.",
        "User;Number",
        "Nome;Telefono",
        "Nominativo;Linea",
    ],
)
def test_headings_of_offices(separator: str, heading: str) -> None:
    text = f"{heading}\nAldo Bianchi;301\nAnna Rossi;302\n".replace(";", separator)
    assert names(text) == TWO


@pytest.mark.parametrize(
    "text",
    [
        "301;Aldo Bianchi\n302;Anna Rossi\n",
        "Aldo Bianchi;301\nAnna Rossi;302\n",
        "301,Aldo Bianchi",
        "Aldo Bianchi\t301",
        "Utenti del comune\n\nCognome;Nome;Interno\nBianchi;Aldo;301\nRossi;Anna;302\n",
        "First name,Last name,Extension\nAldo,Bianchi,301\nAnna,Rossi,302\n",
        "Surname;Name;Ext\nBianchi;Aldo;301\nRossi;Anna;302\n",
        "Aldo;Bianchi;301\nAnna;Rossi;302\n",
        "N.;Reparto;Cognome e Nome;Interno\n1;Vendite;Aldo Bianchi;301\n2;Vendite;Anna Rossi;302\n",
        "Interno;Chi\n301;Aldo Bianchi\n302;Anna Rossi\n",
        "Elenco;\n;\nUtente;Interno\nAldo Bianchi;int. 301\nAnna Rossi;302\nTotale;2\n",
        "301 - Aldo Bianchi\n302 - Anna Rossi",
        "Aldo Bianchi: 301\nAnna Rossi: 302\n",
        "Aldo Bianchi 301\nAnna Rossi 302\n",
        "* Aldo Bianchi (int. 301)\n* Anna Rossi (int. 302)\n",
        "Buongiorno,\necco gli interni:\n\n301 - Aldo Bianchi\n302 - Anna Rossi\n\nSaluti\n",
        "Aldo Bianchi ........ 301\nAnna Rossi .......... 302\n",
        "interno 301: Aldo Bianchi\ninterno 302: Anna Rossi\n",
    ],
)
def test_every_form_gives_its_users(text: str) -> None:
    assert names(text) == TWO[: max(1, text.count("30"))]


def test_titles_above_the_headings_of_a_spreadsheet(tmp_path: Path) -> None:
    book = Workbook()
    for row in (
        ("Elenco telefonico", None, None, None),
        (None, None, None, None),
        ("Cognome", "Nome", "Reparto", "Interno"),
        ("Bianchi", "Aldo", "Vendite", 301),
        ("Rossi", "Anna", "Acquisti", 302),
        (None, None, None, None),
    ):
        book.active.append(row)
    book.save(tmp_path / "office.xlsx")
    assert names(tmp_path / "office.xlsx") == TWO


def test_a_name_with_a_comma_in_a_list_with_semicolons() -> None:
    assert names("Bianchi, Aldo;301\nRossi, Anna;302\n")[0] == ("Bianchi, Aldo", "301")


def test_mobiles_and_mails() -> None:
    head = "Nome;Interno;E-mail;Cellulare\nAldo Bianchi;301;aldo.b@x.test;+39 333 1234567\n"
    bare = "301;Aldo Bianchi;aldo.b@x.test;3331234567\n302;Anna Rossi;anna@x.test;3331234568\n"
    rows = [*read(head).rows, *read(bare).rows]
    assert [row.username for row in rows] == ["aldo.b", "aldo.b", "anna"]
    assert [row.mobile for row in rows] == ["+39 333 1234567", "3331234567", "3331234568"]


def test_numbers_of_something_else_are_no_extensions() -> None:
    text = "Cognome e nome;Camera;Cellulare\nAldo Bianchi;114;3331234567\nAnna Rossi;115;3331234568\n"
    assert names(text) == [("Aldo Bianchi", ""), ("Anna Rossi", "")]


def test_a_mail_is_no_user_name_beside_one() -> None:
    (row,) = read("Utente;Nome;Interno;E-mail\nabianchi;Aldo Bianchi;301;aldo@x.test\n").rows
    assert (row.username, row.name) == ("abianchi", "Aldo Bianchi")


def test_user_names_without_headings_are_told_from_passwords() -> None:
    rows = read("Aldo Bianchi;abianchi;301;x7Kq9\nAnna Rossi;arossi;302;p3Lm2\n").rows
    assert [(row.username, row.name, row.extension) for row in rows] == [
        ("abianchi", "Aldo Bianchi", "301"),
        ("arossi", "Anna Rossi", "302"),
    ]
    assert [row.username for row in read("301;Aldo Bianchi;x7Kq9\n302;Anna Rossi;p3Lm2\n").rows] == ["", ""]


@pytest.mark.parametrize(
    "text",
    ["Nome;Interno;Password\nAldo Bianchi;301;x7Kq9\n", "abianchi,Aldo Bianchi,301,x7Kq9\n"],
)
def test_a_password_is_left_out_and_said(text: str) -> None:
    found = read(text)
    assert "x7Kq9" not in repr(found.rows)
    assert found.notes == ("Passwords in the list are left out: the PBX gives them.",)


def test_lines_of_a_text_that_are_no_users_are_counted() -> None:
    assert read("Interni\n301 - Aldo Bianchi\n302 - Anna Rossi\nAldo Neri, in ferie\n").notes == (
        "Lines without a name and an extension, left out: 2.",
    )


@pytest.mark.parametrize(
    "text",
    [
        "good morning",
        "Descrizione;Q.tà;Prezzo\nTelefono da tavolo;12;45,00\nCuffia;10;20,50\n",
        "Telefono da tavolo;12;45,00\nCuffia con filo;10;20,50\n",
        "Cliente;Numero;Importo\nRossi Mario;1201;12,00\nVerdi Anna;1202;13,00\n",
        "Articolo;Quantità\nViti autofilettanti;200\nBulloni zincati;150\n",
        "Fattura n. 1187 del 12/11/2026\nHotel Miramare\n10 Yealink T46U\n12 Fanvil X3U\nTotale 1250\n",
        "Fattura 2026",
        "Yealink T46U;1234\nFanvil X3U;1235\n",
        "1;2;3\n4;5;6\n",
        "Roma;Lazio\nMilano;Lombardia\n",
        "Via Roma 123, 61121 Pesaro\nTel. 0721 405516\nP.IVA 01234567890\n",
    ],
)
def test_what_is_no_list_of_users_is_refused(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize("heading", ["Interno", "N. interno", "Numero interno", "Tel. interno"])
def test_phones_are_still_phones(heading: str) -> None:
    lines = read_lines(f"MAC;Utente;{heading}\n80:5E:C0:00:00:01;Aldo Bianchi;301\n")
    assert user_rows(lines).rows == ()
    assert [row.extension for row in phone_rows(lines, frozenset())] == ["301"]


def test_the_samples(shared: Path) -> None:
    users = read(shared / "samples" / "users.csv").rows
    assert (len(users), sum(bool(row.extension) for row in users)) == (62, 61)
    for name in ("phones.xlsx", "phones-semicolon-cp1252.csv", "delivery-note.txt"):
        assert names(shared / "samples" / name) == []


_WORDS = st.sampled_from(("Bianchi", "Rossi", "Verdi", "D'Angelo", "Nicolò", "Jürgen", "De-Luca", "Ferri"))
_NAMES = st.tuples(_WORDS, _WORDS).map(" ".join)
_NUMBERS = st.lists(st.integers(200, 899), unique=True, min_size=1, max_size=30)


@given(_NUMBERS, st.data(), st.sampled_from(";,\t|"), st.booleans(), st.booleans(), st.booleans())
def test_any_table_comes_through_whole(
    numbers: list[int], data: st.DataObject, separator: str, turned: bool, headed: bool, titled: bool
) -> None:
    people = [(data.draw(_NAMES), str(number)) for number in numbers]
    rows = [("Cognome e nome", "Interno"), *people] if headed else people
    lines = [separator.join(row[::-1] if turned else row) for row in rows]
    text = "\n".join(["Elenco interni", "", *lines] if titled else lines)
    assert names(text) == people


@given(
    _NUMBERS, st.data(), st.sampled_from(("{1} - {0}", "{0}: {1}", "{0} {1}", "{1} {0}", "{0} (int. {1})"))
)
def test_any_text_comes_through_whole(numbers: list[int], data: st.DataObject, form: str) -> None:
    people = [(data.draw(_NAMES), str(number)) for number in numbers]
    assert names("\n".join(form.format(*person) for person in people)) == people


@given(st.lists(_NAMES, min_size=1, max_size=20, unique=True), st.sampled_from(";,\t"), st.data())
def test_a_headed_list_comes_through_with_empty_cells(
    people: list[str], separator: str, data: st.DataObject
) -> None:
    numbers = [data.draw(st.sampled_from(("", str(number)))) for number in range(301, 301 + len(people))]
    lines = [separator.join(("Nome", "Reparto", "Int."))]
    lines += [separator.join((name, "", number)) for name, number in zip(people, numbers, strict=True)]
    assert names("\n".join(lines)) == list(zip(people, numbers, strict=True))
