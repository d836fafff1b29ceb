"""What the documents say: everything once, no password unless asked, nothing a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest
from openpyxl import load_workbook

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import Contact
from nvprov_gui.domain.states import PhoneEvent
from nvprov_gui.domain.tokens import TokenPair
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.gateways import boxes, outcomes, render
from nvprov_gui.workflows.handover import dossier, write_csv, write_xlsx
from nvprov_gui.workflows.handover.lists import Language
from nvprov_gui.workflows.handover.package import open_package, write_package
from nvprov_gui.workflows.handover.points import open_points
from nvprov_gui.workflows.sites import create_site

MACS = [MacAddress(f"805ec00000{n:02x}") for n in range(1, 6)]
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
UNLOCK = Unlock(passphrase="for tests", use_keyring=False)


@pytest.fixture
def site(tmp_path):
    with create_site(tmp_path / "hotel.nvprov", "Hotel", "pbx.test", UNLOCK) as made:
        with made.act("Fill") as act:
            evil = act.add_user(name='=HYPERLINK("http://x")', extension="201")
            act.add_user(name="No Phone", extension="202")
            for n, mac in enumerate(MACS):
                place = "" if n == 0 else f"Room {10 - n}"
                act.add_phone(
                    mac,
                    "yealink",
                    "yealink-T46",
                    location=place,
                    address=f"192.168.{n // 3}.9",
                    serial=f"SN{n}",
                )
            act.assign(MACS[1], evil.id)
            act.assign(MACS[2], evil.id)
            values = {"ip": "192.168.1.60", "fxs": [{"extension": "250", "secret": "fxs-secret"}]}
            act.add_gateway("Fax", "ht812", values)
            act.add_event(None, "call", "Test call answered")
        made.note([Contact(MACS[1], PhoneEvent.SECOND_FETCH, NOW, firmware="66.1")])
        yield made


def test_phones_stand_by_location_in_natural_order(site):
    found = dossier(site)
    assert list(found.places) == ["Room 6", "Room 7", "Room 8", "Room 9", ""]
    assert [line.done for line in found.places["Room 9"]] == [NOW]
    assert found.networks == ("192.168.0.0/24", "192.168.1.0/24")


def test_open_points_read_the_site_in_one_go(site, monkeypatch):
    def one_by_one(*_what, **_more):
        raise AssertionError("asked for one phone")

    site.note([Contact(MACS[2], PhoneEvent.SECOND_FETCH, NOW)])
    phones, users, gateways = site.phones(), site.users(), site.gateways()
    before = list(open_points(site, phones, users, gateways))
    for name in ("parameters", "extension_secret", "tokens", "pbx_tokens"):
        monkeypatch.setattr(Site, name, one_by_one)
    assert list(open_points(site, phones, users, gateways)) == before


def test_a_gateway_stays_open_until_a_push_went_well(site):
    (fax,) = site.gateways()

    def open_of(gateway):
        return [point.sentence for point in dossier(site).points if point.subject == gateway]

    outcomes.pushed(site, fax.id, "Nobody answers.", is_good=False)
    assert open_of("Fax") == ["Its last push failed: Nobody answers."]
    assert site.gateways()[0].pushed is None
    outcomes.pushed(site, fax.id, "Done.", is_good=True)
    assert open_of("Fax") == []
    outcomes.pushed(site, fax.id, "Nobody answers.", is_good=False)
    assert open_of("Fax") == ["Its last push failed: Nobody answers."]


def test_a_gateway_that_fetched_its_file_is_no_open_point_until_its_form_changes(site):
    (fax,) = site.gateways()

    def open_of(gateway):
        return [point.sentence for point in dossier(site).points if point.subject == gateway]

    outcomes.fetched(site, fax.id, render(fax.model, fax.values)[1], NOW)
    assert open_of("Fax") == []
    (sheet,) = dossier(site).gateways
    assert (sheet.outcome.state, sheet.outcome.time, sheet.outcome.exported) == ("fetched", NOW, None)
    outcomes.exported(site, fax.id, "file")
    assert dossier(site).gateways[0].outcome.state == "fetched"
    assert dossier(site).gateways[0].outcome.exported is not None
    boxes.change(site, fax.id, "change", {**fax.values, "ip": "192.168.1.99"})
    assert open_of("Fax") == ["Its configuration has changed since it fetched its file."]


def test_a_mac_address_is_written_in_one_way(site):
    with site.act("Add") as act:
        act.add_gateway("Scanned", "ht802", {"mac": "000b82123456"})
    assert [sheet.mac for sheet in dossier(site).gateways] == ["", "00:0B:82:12:34:56"]


def test_a_trinity_without_a_password_is_an_open_point(site):
    with site.act("Add") as act:
        act.add_gateway("Lines", "TRI_ISDN_2", {"ip": "192.168.1.61"})
        act.add_gateway("Closed", "TRI_ISDN_2", {"ip": "192.168.1.62", "admin_password": "x"})
    sentence = "It has no administrator's password: anybody in its network can change it."
    assert [point.subject for point in dossier(site).points if point.sentence == sentence] == ["Lines"]


def test_open_points_name_everything_that_is_missing(site):
    points = {(point.subject, point.sentence) for point in dossier(site).points}
    assert (MACS[0].colons, "It has no user yet: drop one on it.") in points
    assert ("202 No Phone", "No phone yet.") in points
    assert ("Fax", "Its configuration has not been pushed from here.") in points
    assert any("has not asked" in sentence and subject.startswith("91201") for subject, sentence in points)
    assert ("", "One phone still fetches from the laptop: publish to the PBX.") in points


def test_a_phone_that_moved_to_the_pbx_is_no_open_point(site):
    with site.act("Published") as act:
        act.set_pbx_tokens(MACS[1], TokenPair(None, "b" * 32))
    assert not any("laptop" in point.sentence for point in dossier(site).points)


def test_a_user_on_a_gateways_port_has_a_phone(site):
    with site.act("Fill") as act:
        act.add_user(name="Fax", extension="250")
        act.add_user(name="No number yet")
    found = dossier(site)
    assert "250 Fax" not in {point.subject for point in found.points}
    assert "No number yet" in {point.subject for point in found.points}
    assert {line.user.name: line.port for line in found.users if line.port} == {"Fax": "Fax, FXS 1"}


def test_a_list_speaks_the_language_of_the_window(site, tmp_path):
    italian = Language(lambda name: name.upper(), lambda phone: f"è {phone.state.value}", ";")
    write_csv(dossier(site), tmp_path / "phones.csv", italian)
    text = (tmp_path / "phones.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert rows[3]["STATE"] == "è provisioned"
    assert rows[3]["MAC"] == MACS[1].colons


def test_tests_and_gateways_are_there(site):
    found = dossier(site)
    assert [(event.kind, event.text) for event in found.tests] == [("call", "Test call answered")]
    assert [(port.name, port.number) for port in found.gateways[0].ports] == [("FXS 1", "250")]


def test_no_password_unless_asked(site):
    secrets = {site.extension_secret("201"), site.parameters("defaults")["adminpw"], "fxs-secret"}
    plain, asked = dossier(site), dossier(site, passwords=True)
    assert plain.passwords == ()
    assert {one.value for one in asked.passwords} >= secrets
    assert not any(secret in repr(asked) for secret in secrets)
    assert not any(port.secret for sheet in plain.gateways for port in sheet.ports)


def test_csv_is_read_back_and_runs_nothing(site, tmp_path):
    write_csv(dossier(site), tmp_path / "phones.csv")
    text = (tmp_path / "phones.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert {row["serial"] for row in rows} == {f"SN{n}" for n in range(5)}
    assert [row["mac"] for row in rows] == [MACS[n].colons for n in (4, 3, 2, 1, 0)]
    assert rows[3]["user"] == '\'=HYPERLINK("http://x")'
    assert rows[3]["state"] == "provisioned"


def test_the_workbook_has_a_sheet_each_and_no_formula(site, tmp_path):
    write_xlsx(dossier(site), tmp_path / "site.xlsx")
    book = load_workbook(tmp_path / "site.xlsx")
    assert book.sheetnames == ["phones", "users", "gateways", "open points"]
    cell = next(cell for cell in book["users"]["B"] if "HYPERLINK" in str(cell.value))
    assert (cell.value, cell.data_type) == ('=HYPERLINK("http://x")', "s")


def test_a_place_that_cannot_be_written_is_said(site, tmp_path):
    with pytest.raises(UserError, match="another place"):
        write_csv(dossier(site), tmp_path / "nowhere" / "x.csv")


def test_a_colleague_goes_on_with_the_package(site, tmp_path):
    package = write_package(site, tmp_path / "hotel", "a passphrase")
    assert package.name == "hotel.nvpack"
    target = tmp_path / "colleague" / "hotel.nvprov"
    open_package(package, target, "a passphrase")
    with Site.open(target, Unlock(passphrase="a passphrase", use_keyring=False)) as copy:
        assert copy.users() == site.users()
        with copy.act("Go on") as act:
            act.assign(MACS[3], copy.users()[1].id)
