"""Lists of phones: one bad row never keeps the good ones out, and what a list knows better comes in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.storage import Site
from nvprov_gui.workflows.importing import Proposal, Row, RowKind, RowStatus, apply, came_in, propose, recheck

NINE = "MAC;Modello;Interno\n" + "".join(f"80:5E:C0:00:00:{at:02X};T46U;201\n" for at in range(9))


def taken(site: Site, text: str) -> Proposal:
    """A list goes in."""
    proposal = propose(site, text)
    apply(site, proposal.good, "Import")
    return proposal


def numbers(site: Site) -> list[str]:
    return [phone.extension for phone in site.phones()]


def test_a_ninth_phone_stays_out_and_the_others_go_in(site: Site) -> None:
    proposal = taken(site, NINE + "80:5E:C0:00:00:20;T46U;202\n")
    assert [(row.line, row.message) for row in proposal.bad] == [
        (10, "201 already has 8 phones: take one away first.")
    ]
    assert numbers(site) == ["201", *(f"9{digit}201" for digit in range(1, 8)), "202"]


def test_phones_that_are_there_count(site: Site) -> None:
    taken(site, NINE.rsplit("\n", 3)[0])
    more = "MAC;Modello;Interno\n80:5E:C0:00:00:30;T46U;201\n80:5E:C0:00:00:31;T46U;201\n"
    assert [row.line for row in taken(site, more).bad] == [3]


def test_a_number_that_another_phone_registers_stays_out(site: Site) -> None:
    taken(site, NINE.rsplit("\n", 8)[0])
    more = "MAC;Modello;Interno\n80:5E:C0:00:00:30;T46U;91201\n80:5E:C0:00:00:31;T46U;202\n"
    assert [row.message for row in taken(site, more).bad] == [
        "91201 is registered by 80:5E:C0:00:00:01: take that phone away first."
    ]
    assert numbers(site)[-1] == "202"


def test_a_second_phone_of_somebody_the_list_makes(site: Site) -> None:
    text = "MAC;Modello;Interno\n80:5E:C0:00:00:30;T46U;300\n80:5E:C0:00:00:31;T46U;91300\n"
    assert [row.status for row in taken(site, text).rows] == [RowStatus.NEW] * 2
    assert (numbers(site), len(site.users())) == (["300", "91300"], 1)


KNOWN = "MAC;Modello;Interno;Ubicazione;S/N\n805EC0000001;T54W;202;Camera 9;SN77\n"


def scanned(site: Site, model: str = "yealink-T46") -> None:
    """A scan found a phone before the list came."""
    with site.act("Scan") as act:
        act.add_phone(MacAddress("805ec0000001"), "yealink", model)


def test_a_list_adds_to_a_phone_that_was_scanned(site: Site) -> None:
    scanned(site)
    row = taken(site, KNOWN).rows[0]
    assert row.status is RowStatus.CHANGED
    assert row.message == (
        "Changes model, location, serial, extension of 80:5E:C0:00:00:01. "
        "Nobody has 202 yet: a user with that number is made."
    )
    phone = site.phones()[0]
    assert (phone.model, phone.location, phone.serial) == ("yealink-T54", "Camera 9", "SN77")
    assert phone.extension == "202"
    assert propose(site, KNOWN).rows[0].status is RowStatus.SAME


def test_only_what_differs_changes(site: Site) -> None:
    taken(site, KNOWN)
    row = propose(site, KNOWN.replace("Camera 9", "Bar").replace("SN77", "")).rows[0]
    assert row.message == "Changes location of 80:5E:C0:00:00:01."


def test_another_makers_model_takes_its_maker_along(site: Site) -> None:
    scanned(site, "fanvil-X5")
    taken(site, KNOWN)
    assert (site.phones()[0].vendor, site.phones()[0].model) == ("yealink", "yealink-T54")


def test_a_phone_is_never_taken_from_its_user(site: Site) -> None:
    taken(site, KNOWN)
    row = taken(site, KNOWN.replace(";202;", ";203;")).rows[0]
    assert (row.status, row.message) == (
        RowStatus.BAD,
        "This phone belongs to Camera 9. Take the user away first.",
    )
    assert numbers(site) == ["202"]


def test_a_known_phone_is_the_ninth_of_a_user(site: Site) -> None:
    scanned(site)
    rows = NINE.replace("00:00:01;", "00:01:01;") + "805EC0000001;T46U;201\n"
    assert [row.line for row in taken(site, rows).bad] == [10, 11]


def test_which_of_a_users_numbers_a_phone_registers(site: Site) -> None:
    taken(site, KNOWN)
    taken(site, KNOWN.replace(";202;", ";91202;"))
    assert numbers(site) == ["91202"]
    assert propose(site, KNOWN).rows[0].status is RowStatus.SAME


def test_a_user_who_is_only_a_number_gets_a_name(site: Site) -> None:
    named = "MAC;Modello;Interno;Nome\n805EC0000001;T54W;202;Anna Verdi\n"
    taken(site, "MAC;Modello;Interno\n805EC0000001;T54W;202\n")
    assert taken(site, named).rows[0].message == "Changes name of 80:5E:C0:00:00:01."
    assert site.users()[0].name == "Anna Verdi"
    assert propose(site, named.replace("Anna", "Ugo")).rows[0].status is RowStatus.SAME


def test_a_model_of_the_list_that_nobody_knows_leaves_the_phones_own(site: Site) -> None:
    taken(site, KNOWN)
    assert propose(site, KNOWN.replace("T54W", "Telefono nero")).rows[0].status is RowStatus.SAME


def test_another_name_than_the_sites_is_a_remark(site: Site) -> None:
    named = "MAC;Modello;Interno;Nome\n805EC0000001;T54W;202;Anna Verdi\n"
    taken(site, named)
    assert taken(site, named.replace("Anna Verdi", "Verdi anna")).rows[0].note == ""
    row = taken(site, named.replace("Anna", "Ugo")).rows[0]
    assert row.note == "The list says Ugo Verdi for 202, the site Anna Verdi."
    assert row.message.startswith("Already in the site with extension 202. The list says")
    assert site.users()[0].name == "Anna Verdi"


def test_a_second_address_in_a_row_is_said(site: Site) -> None:
    text = (
        "MAC LAN;MAC WiFi;Modello\n805EC0000001;805EC0000002;T54W\n;805EC0000003;T54W\n805EC0000004;;T54W\n"
    )
    rows = taken(site, text).rows
    said = "A second address in the row is left out: 80:5E:C0:00:00:02."
    assert [row.note for row in rows] == [said, "", ""]
    assert [str(phone.mac)[-1] for phone in site.phones()] == ["1", "3", "4"]


def test_a_serial_number_is_no_second_address(site: Site) -> None:
    text = "MAC;Matricola;Modello\n805EC0000001;805EC0000002;T54W\n"
    assert propose(site, text).rows[0].note == ""


@pytest.mark.parametrize(("location", "name"), [("101", "209"), ("Reception", "Reception"), ("", "209")])
def test_a_rooms_number_is_no_name(site: Site, location: str, name: str) -> None:
    taken(site, f"MAC;Modello;Interno;Camera\n805EC0000001;T54W;209;{location}\n")
    assert site.users()[0].name == name


def workbook(path: Path, *sheets: Sequence[Sequence[object]]) -> Path:
    book = Workbook()
    for number, rows in enumerate(sheets):
        sheet = book.create_sheet(index=number)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


PHONES = (("MAC", "Modello", "Interno"), ("805EC0000001", "T54W", 201), ("805EC0000002", "T54W", 202))
USERS = (("Cognome e nome", "Interno"), ("Anna Verdi", 201), ("Ugo Neri", 202), ("Ada Blu", 203))


@pytest.mark.parametrize("sheets", [(PHONES, USERS), (USERS, PHONES), (USERS, (), PHONES, PHONES[:1])])
def test_users_on_another_sheet_come_in_too(
    site: Site, tmp_path: Path, sheets: tuple[Sequence[Sequence[object]], ...]
) -> None:
    proposal = propose(site, workbook(tmp_path / "both.xlsx", *sheets))
    apply(site, proposal.good, "Import")
    assert [(user.name, user.extension) for user in site.users()] == [
        ("Anna Verdi", "201"),
        ("Ugo Neri", "202"),
        ("Ada Blu", "203"),
    ]
    assert [(phone.user, phone.model) for phone in site.phones()] == [
        ("Anna Verdi", "yealink-T54"),
        ("Ugo Neri", "yealink-T54"),
    ]


def test_a_legend_on_another_sheet_is_nobody(site: Site, tmp_path: Path) -> None:
    legend = (("Note",), ("Consegna il 3 maggio",), ("Chiamare prima",))
    assert len(propose(site, workbook(tmp_path / "both.xlsx", PHONES, legend)).rows) == 2


_ROWS = st.lists(
    st.builds(
        Row,
        line=st.integers(1, 99),
        kind=st.just(RowKind.PHONE),
        mac=st.integers(1, 12).map(lambda number: f"805ec00000{number:02x}"),
        model_text=st.sampled_from(("T46U", "T54W", "Snom D785", "")),
        extension=st.sampled_from(("", "201", "201", "201", "91201", "97201", "202", "92202")),
        location=st.sampled_from(("", "Bar", "101")),
        name=st.sampled_from(("", "Anna Verdi", "Ugo Neri")),
    ),
    max_size=16,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(_ROWS, _ROWS)
def test_good_rows_always_go_in(site: Site, first: list[Row], second: list[Row]) -> None:
    emptied(site)
    for rows in (first, second):
        judged = recheck(site, rows)
        change = apply(site, [row for row in judged if row.good], "Import")
        going = sum(row.status in (RowStatus.NEW, RowStatus.CHANGED) for row in judged)
        assert (came_in(change, RowKind.PHONE) if change else 0) <= going
        again = recheck(site, rows)
        good = [row for row, before in zip(again, judged, strict=True) if before.good]
        assert {row.status for row in good} <= {RowStatus.SAME}, good


def emptied(site: Site) -> None:
    with site.act("Empty") as act:
        for phone in site.phones():
            act.remove_phone(phone.mac)
        for user in site.users():
            act.remove_user(user.id)


@pytest.mark.parametrize(
    "serial", ["n. serie", "N° di serie", "Numero seriale", "S/N", "matricola", "serie", "SN"]
)
@pytest.mark.parametrize("place", ["Dept", "Reparto", "Sede", "ufficio"])
def test_headings_as_offices_write_them(site: Site, serial: str, place: str) -> None:
    row = propose(site, f"MAC;Modello;{serial};{place}\n80:5E:C0:00:00:30;T46U;3102020081600;Bar\n").rows[0]
    assert (row.serial, row.location) == ("3102020081600", "Bar")
