"""The handover screen: what is open, and documents that land where they should."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nvprov_gui.storage import Site, Unlock
from nvprov_gui.ui.commands import choices
from nvprov_gui.ui.screens.handover.screen import HandoverScreen
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.gateways import outcomes
from nvprov_gui.workflows.handover.package import open_package


@pytest.fixture
def screen(window: MainWindow) -> HandoverScreen:
    window.show_screen("handover")
    shown = window.current
    assert isinstance(shown, HandoverScreen)
    shown.tabs.setCurrentIndex(shown.pages.index(shown.documents))
    return shown


def save(screen: HandoverScreen, qtbot: QtBot, action: str, path: Path) -> None:
    screen.documents.saver.choose = lambda _name, _kinds: str(path)
    getattr(screen.documents, action).trigger()
    qtbot.waitUntil(path.exists, timeout=10_000)


def test_open_points_follow_the_site(window: MainWindow, screen: HandoverScreen, qtbot: QtBot) -> None:
    page = screen.documents
    before = len(page.points.rows)
    assert any(point.sentence == "No phone yet." for point in page.points.rows)
    users = window.bench.session.roster.users
    assert window.bench.session.edit(lambda site: _give_phone(site, users[1].id))
    qtbot.waitUntil(lambda: len(page.points.rows) == before - 1)


def test_open_points_follow_what_a_gateway_fetches(
    window: MainWindow, screen: HandoverScreen, qtbot: QtBot
) -> None:
    site, page = window.bench.session.site, screen.documents
    with site.act("Another program") as act:
        fax = act.add_gateway("Fax", "ht802", {})
    said = "Its configuration has changed since it fetched its file."
    outcomes.fetched(site, fax.id, "another file", datetime.now(UTC))
    qtbot.waitUntil(lambda: said in [point.sentence for point in page.points.rows], timeout=5000)


def test_a_name_that_is_being_typed_stays(window: MainWindow, screen: HandoverScreen) -> None:
    field, session = screen.documents.site_name, window.bench.session
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Hotel Rosa")
    assert session.edit(lambda site: _give_phone(site, session.roster.users[1].id))
    assert field.text() == "Hotel Rosa"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.site.info.name == "Hotel Rosa"


def _give_phone(site: Site, user_id: int) -> object:
    with site.act("Give") as act:
        act.assign(site.phones()[0].mac, user_id)
    return act.change


def test_every_document_lands_where_it_should(screen: HandoverScreen, qtbot: QtBot, tmp_path: Path) -> None:
    save(screen, qtbot, "save_report", tmp_path / "hotel.pdf")
    save(screen, qtbot, "save_labels", tmp_path / "labels.pdf")
    save(screen, qtbot, "save_csv", tmp_path / "phones.csv")
    save(screen, qtbot, "save_xlsx", tmp_path / "hotel.xlsx")
    assert (tmp_path / "hotel.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "labels.pdf").read_bytes().startswith(b"%PDF-")
    assert b"80:5E:C0:00:00:01" in (tmp_path / "phones.csv").read_bytes()
    assert load_workbook(tmp_path / "hotel.xlsx").sheetnames[0] == "Phones"


def test_labels_for_no_phone_are_not_offered(window: MainWindow, screen: HandoverScreen) -> None:
    page, session = screen.documents, window.bench.session
    assert page.save_labels.isEnabled()
    owners = [phone.mac for phone in session.roster.phones if phone.extension]
    assert session.edit(lambda site: _free_all(site, owners))
    assert not page.save_labels.isEnabled()
    assert page.save_labels.statusTip() == "No phone has a user yet."
    page.only_users.setChecked(False)
    assert page.save_labels.isEnabled()


def _free_all(site: Site, macs: list) -> object:
    with site.act("Free") as act:
        for mac in macs:
            act.unassign(mac)
    return act.change


def test_giving_up_writes_nothing(screen: HandoverScreen, tmp_path: Path) -> None:
    screen.documents.saver.choose = lambda _name, _kinds: ""
    screen.documents.saver.ask_passphrase = lambda _words: ""
    screen.documents.save_report.trigger()
    screen.documents.pack.trigger()
    assert not list(tmp_path.glob("*.pdf"))


def test_a_place_that_cannot_be_written_is_said(
    window: MainWindow, screen: HandoverScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    screen.documents.saver.choose = lambda _name, _kinds: str(tmp_path / "nowhere" / "x.pdf")
    screen.documents.save_report.trigger()
    qtbot.waitUntil(lambda: any("another place" in text for text in window.message_bar.texts), timeout=10_000)


def test_the_package_opens_elsewhere(screen: HandoverScreen, qtbot: QtBot, tmp_path: Path) -> None:
    screen.documents.saver.ask_passphrase = lambda _words: "for anna"
    save(screen, qtbot, "pack", tmp_path / "hotel.nvpack")
    target = tmp_path / "elsewhere" / "hotel.nvprov"
    open_package(tmp_path / "hotel.nvpack", target, "for anna")
    with Site.open(target, Unlock(passphrase="for anna", use_keyring=False)) as copy:
        assert len(copy.phones()) == 5


def test_only_a_site_on_a_server_is_given_as_a_file_that_names_it(screen: HandoverScreen) -> None:
    """The open site itself is nothing to copy: whoever closes a copy's source gives its locks away."""
    offered = {choice.text: choice for choice in choices(screen.window(), "")}
    for name in ("File for a colleague…", "Back into its own file"):
        assert not offered[name].enabled
        assert offered[name].detail == "This site is not on a server."


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
def test_a_report_with_passwords_is_its_owners_alone(
    screen: HandoverScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    screen.documents.passwords.setChecked(True)
    save(screen, qtbot, "save_report", tmp_path / "hotel.pdf")
    assert (tmp_path / "hotel.pdf").stat().st_mode & 0o777 == 0o600


def test_labels_never_begin_beyond_their_sheet(screen: HandoverScreen) -> None:
    page = screen.documents
    for at in range(page.sheet.count()):
        page.sheet.setCurrentIndex(at)
        count = int(page.sheet.currentText().rsplit("·", 1)[1])
        assert page.first.maximum() == count


def test_the_site_is_renamed_where_its_documents_are_made(window, qtbot) -> None:
    window.show_screen("handover")
    field = window.current.documents.site_name
    assert field.text() == "Hotel Miramare"
    field.setText("Hotel Bellavista")
    field.editingFinished.emit()
    assert window.bench.session.site.info.name == "Hotel Bellavista"
    assert window.windowTitle().startswith("Hotel Bellavista")
    window.bench.session.undo.undo()
    assert window.windowTitle().startswith("Hotel Miramare")
    assert field.text() == "Hotel Miramare"
