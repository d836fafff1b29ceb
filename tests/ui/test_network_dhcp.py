"""The DHCP page: values, snippets, what the check says."""

from __future__ import annotations

import re
from dataclasses import replace
from ipaddress import IPv4Address, IPv4Network

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nvprov_gui.discovery.networks import Network
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui.screens.network.dhcp import DhcpPage
from nvprov_gui.ui.screens.network.screen import NetworkScreen
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.dhcp import SERVERS, DhcpServer

OFFICE = Network(IPv4Network("10.9.0.0/24"), "nowhere0", IPv4Address("10.9.0.1"))


@pytest.fixture
def page(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> DhcpPage:
    monkeypatch.setattr("nvprov_gui.ui.screens.network.dhcp.attached", lambda: (OFFICE,))
    with window.bench.session.site.act("Address") as act:
        act.set_setting("serving_url", "http://10.9.0.1:8080/provisioning/")
    window.show_screen("network")
    screen = window.current
    assert isinstance(screen, NetworkScreen)
    screen.turn_to(screen.dhcp)
    return screen.dhcp


def test_every_vendor_has_its_option_and_gigaset_no_66(page: DhcpPage) -> None:
    found = {line.advice.vendor: line.advice for line in page.model.rows}
    assert found["yealink"].value == "http://10.9.0.1:8080/provisioning/$MAC.cfg"
    assert (found["gigaset"].options, found["gigaset"].avoid) == ((114,), (66,))


def test_every_server_has_a_snippet_that_can_be_copied(page: DhcpPage) -> None:
    texts = set()
    for at in range(len(SERVERS)):
        page.snippets.servers.setCurrentRow(at)
        page.snippets.copy.trigger()
        assert QGuiApplication.clipboard().text() == page.snippets.text.toPlainText()
        texts.add(page.snippets.text.toPlainText())
    assert len(texts) == len(SERVERS)
    assert "66" in page.snippets.text.toPlainText()


def test_the_snippet_is_for_the_sites_vendors_or_for_all(page: DhcpPage, window: MainWindow) -> None:
    site = window.bench.session.site
    mine = {catalog().vendor(phone.vendor).name for phone in site.phones()}
    page.snippets.servers.setCurrentRow(0)
    named = set(re.findall(r"^# ([A-Z]\w+)$", page.snippets.text.toPlainText(), re.MULTILINE))
    assert named == mine
    page.snippets.all_vendors.setChecked(True)
    everyone = set(re.findall(r"^# ([A-Z]\w+)$", page.snippets.text.toPlainText(), re.MULTILINE))
    assert everyone == {vendor.name for vendor in catalog().vendors.values()}
    assert mine < everyone


def test_phones_of_unknown_makers_leave_the_snippet_to_all(page: DhcpPage, window: MainWindow) -> None:
    roster = window.bench.session.roster
    roster.set_phones([replace(phone, vendor="", model="") for phone in roster.phones])
    page.snippets.servers.setCurrentRow(1)
    page.snippets.servers.setCurrentRow(0)
    assert "Yealink" in page.snippets.text.toPlainText()


@pytest.mark.parametrize("server", SERVERS, ids=lambda server: server.id)
def test_what_is_a_text_is_not_called_a_snippet(page: DhcpPage, server: DhcpServer) -> None:
    page.snippets.servers.setCurrentRow(SERVERS.index(server))
    is_text = server.id in ("fritzbox", "unifi", "pfsense")
    assert page.snippets.copy.text() == ("Copy the text" if is_text else "Copy the snippet")


def test_phones_can_be_led_to_the_pbx(page: DhcpPage) -> None:
    page.snippets.servers.setCurrentRow(0)
    page.base.setCurrentIndex(1)
    assert all("pbx.example.test" in line.advice.value for line in page.model.rows)
    assert "pbx.example.test" in page.snippets.text.toPlainText()


def test_a_network_that_has_gone_is_said(page: DhcpPage, qtbot: QtBot, window: MainWindow) -> None:
    said: list[str] = []
    window.bench.messages.posted.connect(lambda message: said.append(message.text))
    page.start_check()
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert page.check.isEnabled()


def test_rights_are_asked_for_once(
    page: DhcpPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from nvprov_gui.discovery.dhcp_ask import NeedsRights

    monkeypatch.setattr("nvprov_gui.ui.screens.network.dhcp.consent_command", lambda: ("true",))
    asked: list[object] = []
    window.bench.messages.posted.connect(asked.append)
    refusal = NeedsRights("Asking for addresses needs rights: allow the small program that asks.")
    page._failed(Failure(str(refusal), error=refusal))
    assert asked[-1].act is not None
    asked[-1].act()
    assert page._privilege == ("true",)
    qtbot.waitUntil(lambda: len(asked) > 1, timeout=10_000)
