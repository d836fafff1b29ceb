"""The page that finds devices: what will be asked, rows, ticks, what the site takes over."""

from __future__ import annotations

import csv
from collections.abc import Callable
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nvprov_gui.discovery.devices import device
from nvprov_gui.discovery.finding import Evidence, Source
from nvprov_gui.discovery.networks import Network
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.ui.screens.network import saving
from nvprov_gui.ui.screens.network.find import FindPage
from nvprov_gui.ui.screens.network.screen import NetworkScreen
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.survey import Standing, Survey
from tests.ui.conftest import MACS

OFFICE = Network(IPv4Network("10.9.0.0/24"), "eth0", IPv4Address("10.9.0.1"))
CONTAINERS = Network(IPv4Network("172.17.0.0/16"), "docker0", IPv4Address("172.17.0.1"), virtual=True)
NEW, GATEWAY, COMPUTER = (MacAddress(mac) for mac in ("000413000002", "c074ad000004", "3c5282000005"))


def seen(mac: str, ip: str, model: str = "", version: str = "", vendor: str = "") -> object:
    pieces = [Evidence(Source.ARP, f"{ip} answered")]
    if model:
        pieces.append(Evidence(Source.SIP, f"{model}/{version}", vendor, model, version))
    return device(MacAddress(mac), ip, pieces)


@pytest.fixture
def page(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> FindPage:
    monkeypatch.setattr("nvprov_gui.ui.screens.network.networks_panel.attached", lambda: (OFFICE, CONTAINERS))
    window.show_screen("network")
    screen = window.current
    assert isinstance(screen, NetworkScreen)
    screen.turn_to(screen.devices)
    return screen.devices


@pytest.fixture
def found(page: FindPage, window: MainWindow) -> Callable[..., None]:
    """Devices as a search reports them, then its end."""

    def report(*devices: object) -> None:
        surveying = page.surveying
        surveying.asked = (OFFICE,)
        surveying._survey = Survey.of(
            window.bench.session.roster.phones, window.bench.session.site.gateways()
        )
        for one in devices:
            surveying._found(one)
        surveying._done(1.5, 253)

    return report


def standings(page: FindPage) -> dict[str, Standing]:
    return {str(row.mac): row.standing for row in page.model.rows}


def test_virtual_networks_are_left_out_and_nothing_is_sent_before_the_start(page: FindPage) -> None:
    assert [str(network.range) for network in page.networks.chosen()] == ["10.9.0.0/24"]
    assert page.networks.plan.addresses == 253
    assert not page.surveying.running
    assert page.run.isEnabled()
    assert not page.add.isEnabled()


def test_what_will_be_asked_follows_the_speed_and_the_networks(page: FindPage) -> None:
    page.networks.speed.setCurrentIndex(0)
    careful = page.networks.plan.sentences[0]
    page.networks.speed.setCurrentIndex(2)
    fast = page.networks.plan.sentences[0]
    assert careful != fast
    assert "253 addresses of 10.9.0.0/24" in fast
    assert page.bench.store.current.scan_speed == "fast"


def test_a_large_network_is_searched_in_part_until_confirmed(page: FindPage) -> None:
    (box,) = (box for network, box in page.networks._boxes.items() if network.virtual)
    assert not page.networks.whole.isVisible()
    box.setChecked(True)
    assert [network.range.prefixlen for network in page.networks.chosen()] == [24, 22]
    assert page.networks.whole.isVisible()
    page.networks.whole.trigger()
    assert [network.range.prefixlen for network in page.networks.chosen()] == [24, 16]


@pytest.mark.parametrize("typed", ["8.8.8.0/24", "rubbish", "10.0.0.0/16"])
def test_what_must_not_be_searched_is_refused_with_a_sentence(page: FindPage, typed: str) -> None:
    page.networks.other.setText(typed)
    assert page.networks._why.isVisible()
    assert page.networks._why.text()
    page.start()
    assert not page.surveying.running


def test_new_devices_are_ticked_and_go_into_the_site(
    page: FindPage, found: Callable[..., None], window: MainWindow, qtbot: QtBot
) -> None:
    found(
        seen(NEW, "10.9.0.20", "D785", "10.1.1", "snom"),
        seen(GATEWAY, "10.9.0.21", "HT801", "1.0.17.5", "grandstream"),
        seen(COMPUTER, "10.9.0.22"),
    )
    assert standings(page) == {NEW: Standing.NEW, GATEWAY: Standing.NEW, COMPUTER: Standing.OTHER}
    assert [row.mac for row in page.model.shown] == [NEW, GATEWAY]
    assert len(page.ticked) == 2
    page.add.trigger()
    session = window.bench.session
    qtbot.waitUntil(lambda: session.roster.phone(NEW) is not None, timeout=10_000)
    phone = session.roster.phone(NEW)
    assert phone is not None
    assert (phone.model, phone.address, phone.firmware) == ("snom-D785", "10.9.0.20", "10.1.1")
    (gateway,) = session.site.gateways()
    assert (gateway.model, gateway.address, gateway.values["mac"]) == ("ht801", "10.9.0.21", str(GATEWAY))
    qtbot.waitUntil(lambda: standings(page)[NEW] is Standing.KNOWN, timeout=10_000)
    session.undo.undo()
    qtbot.waitUntil(lambda: standings(page)[NEW] is Standing.NEW, timeout=10_000)
    assert not session.site.gateways()


def test_a_known_phone_keeps_everything_but_address_and_firmware(
    page: FindPage, found: Callable[..., None], window: MainWindow
) -> None:
    session = window.bench.session
    with session.site.act("Addresses") as act:
        act.change_phone(MACS[0], address="10.9.0.11", firmware="1.0")
        act.change_phone(MACS[1], address="10.9.0.12")
    session.reload()
    before = session.site.phone(MACS[0])
    assert before is not None
    found(seen(MACS[0], "10.9.0.99", "T46S", "66.86.0.15", "yealink"))
    assert standings(page) == {MACS[0]: Standing.MOVED, MACS[1]: Standing.GONE}
    row = page.model.rows[0]
    assert (row.before, row.ip) == ("10.9.0.11", "10.9.0.99")
    after = session.site.phone(MACS[0])
    assert after is not None
    assert (after.address, after.firmware) == ("10.9.0.99", "66.86.0.15")
    assert (after.model, after.location, after.version, after.state) == (
        before.model, before.location, before.version, before.state,
    )  # fmt: skip
    session.undo.undo()
    undone = session.site.phone(MACS[0])
    assert undone is not None
    assert undone.address == "10.9.0.11"


def test_a_stopped_search_calls_nothing_gone(
    page: FindPage, found: Callable[..., None], window: MainWindow
) -> None:
    with window.bench.session.site.act("Address") as act:
        act.change_phone(MACS[0], address="10.9.0.11")
    window.bench.session.reload()
    page.surveying._scan.stopped = True
    found()
    assert standings(page) == {}


def test_one_model_for_several_and_space_ticks(
    page: FindPage, found: Callable[..., None], qtbot: QtBot
) -> None:
    found(seen("000413000011", "10.9.0.31"), seen("000413000012", "10.9.0.32"))
    assert [row.model for row in page.model.shown] == ["", ""]
    assert page.ticked == []
    page.table.selectAll()
    page._set_model("snom-D735")
    assert [row.model for row in page.ticked] == ["snom-D735"] * 2
    page.table.setFocus()
    page.tick.trigger()
    assert page.ticked == []
    index = page.model.index(0, 0)
    qtbot.mouseClick(
        page.table.viewport(), Qt.MouseButton.LeftButton, pos=page.table.visualRect(index).center()
    )
    assert [row.ticked for row in page.model.shown] == [True, False]


def test_contradicting_evidence_is_shown_with_its_sources(page: FindPage, found: Callable[..., None]) -> None:
    pieces = [
        Evidence(Source.SIP, "snomD785/10.1", "snom", "D785", "10.1"),
        Evidence(Source.BANNER, "snom D735", "snom", "D735"),
    ]
    found(device(NEW, "10.9.0.20", pieces))
    assert page.conflicts.isVisible()
    page.table.select_rows([0], 0)
    details = page.details
    assert details._card.isVisible()
    assert "D735" in details._conflict.text()
    said = [details._evidence.itemAt(at).widget().text() for at in range(details._evidence.count())]
    assert any("snomD785/10.1" in text for text in said)
    assert any("snom D735" in text for text in said)


def test_notes_are_said_once(page: FindPage) -> None:
    sentence = "00:1B:21:00:00:06 answers for 30 addresses: a router with proxy ARP, left out."
    page._noted(sentence)
    page._noted(sentence)
    assert page.notes.text().count("30") == 1
    assert page.notes.isVisible()


def test_the_list_is_saved_and_no_banner_becomes_a_formula(
    page: FindPage, found: Callable[..., None], tmp_path: Path
) -> None:
    found(device(NEW, "10.9.0.20", [Evidence(Source.SIP, "=cmd()", "snom", "=D785()", "1")]))
    saving.save(page.bench, tmp_path / "devices.csv", page.model.shown)
    rows = list(csv.reader((tmp_path / "devices.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert rows[1][0] == NEW.colons
    assert not any(cell.startswith("=") for cell in rows[1])


def test_f5_shows_what_will_be_asked_before_it_asks(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("nvprov_gui.ui.screens.network.networks_panel.attached", lambda: (OFFICE,))
    started: list[list[Network]] = []
    monkeypatch.setattr("nvprov_gui.ui.scanning.Scan.start", lambda *arguments: started.append(arguments[1]))
    window.bench.moves.scan.emit()
    screen = window.current
    assert isinstance(screen, NetworkScreen)
    assert started == []
    qtbot.waitUntil(lambda: screen.devices.announced, timeout=10_000)
    window.bench.moves.scan.emit()
    assert [list(networks) for networks in started] == [[OFFICE]]
