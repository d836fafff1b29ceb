"""The PDFs: pages, words in both languages, labels where the sheet has them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.ui.documents import paper
from nvprov_gui.ui.documents.labels import SHEETS, in_order, labels, sheet_named, words_of
from nvprov_gui.ui.documents.report import moment, report
from nvprov_gui.ui.widgets.qr import qr_image
from nvprov_gui.workflows.gateways import outcomes
from nvprov_gui.workflows.handover import dossier

A4 = (210.0, 297.0)


def pages(pdf: bytes) -> int:
    """How many pages a PDF has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_the_report_is_a_pdf_with_its_pages(window) -> None:
    pdf = report(dossier(window.bench.session.site))
    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) == 1


@pytest.mark.parametrize("text", ["805ec0000001", "201", "https://pbx.example.test/provisioning/abc"])
def test_codes_are_such_as_telephones_read(text: str) -> None:
    side = qr_image(text).width() - 8
    assert side >= 21  # a Micro QR code has 11 to 17 modules, and cameras don't read it
    assert (side - 21) % 4 == 0


def test_numbers_of_gateway_ports_are_no_users_without_a_phone(window) -> None:
    roster = window.bench.session.roster
    free = roster.without_phone()[0]
    values = {"fxs": [{"extension": free.extension}]}

    def add(site):
        with site.act("add") as act:
            act.add_gateway("Fax", "ht812", values)
        return act.change

    window.bench.session.edit(add)
    assert roster.port_of(free) == "Fax, FXS 1"
    assert free not in roster.without_phone()
    window.bench.session.undo.undo()
    assert free in roster.without_phone()


def test_the_report_says_what_came_of_a_gateways_file(window, monkeypatch) -> None:
    site, written = window.bench.session.site, []
    monkeypatch.setattr(paper, "pdf_of", lambda html, *_about: written.append(html) or b"")
    with site.act("add") as act:
        fax = act.add_gateway("Fax", "ht812", {"fxs": [{"extension": "299"}]})
    fetched = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    outcomes.fetched(site, fax.id, "another file", fetched)
    outcomes.exported(site, fax.id, "file")
    report(dossier(site))
    assert f"fetched {moment(fetched)}, changed since · exported " in written[0]


def test_passwords_stand_on_a_page_of_their_own(window) -> None:
    site = window.bench.session.site
    assert pages(report(dossier(site, passwords=True))) == pages(report(dossier(site))) + 1


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_every_sheet_fits_on_its_paper(sheet) -> None:
    right = sheet.left + (sheet.columns - 1) * sheet.across + sheet.width
    bottom = sheet.top + (sheet.rows - 1) * sheet.down + sheet.height
    assert right <= A4[0] + 0.5
    assert bottom <= A4[1] + 0.5
    assert sheet.across >= sheet.width
    assert sheet.down >= sheet.height


def test_labels_fill_sheets_and_begin_where_the_last_ended(window) -> None:
    phones = list(window.bench.session.roster.phones)
    sheet = sheet_named("l7163")
    assert pages(labels(phones, sheet)) == 1
    assert pages(labels(phones * 3, sheet)) == 2
    assert pages(labels(phones, sheet, first=11)) == 2
    assert pages(labels(phones, sheet, first=10)) == 1


def test_labels_come_by_extension_and_name_the_model(window) -> None:
    site, phones = window.bench.session.site, window.bench.session.roster.phones
    with site.act("Assign") as act:
        act.assign(phones[3].mac, 4)
        act.assign(phones[0].mac, 3)
    ordered = in_order(site.phones())
    assert [phone.extension for phone in ordered] == ["201", "203", "204", "", ""]
    words = ["201", "User 1", "Room 2", "Yealink T46G/S/U", ordered[0].mac.colons]
    assert words_of(ordered[0], small=False) == words
    assert words_of(ordered[0], small=True)[2:4] == ["", "Yealink T46G/S/U"]


def test_an_unknown_sheet_is_refused_with_those_there_are() -> None:
    with pytest.raises(BadValue, match="L7160"):
        sheet_named("A5")
