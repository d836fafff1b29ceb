"""A search that can't begin says why and what to do."""

from __future__ import annotations

import io
from ipaddress import IPv4Address, IPv4Network
from types import SimpleNamespace

import pytest

from nvprov_gui.discovery import arp
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Settings
from nvprov_gui.domain.errors import UserError
from nvprov_gui.workflows import scan
from nvprov_gui.workflows.scan import ScanOptions, run_command

OFFICE = Network(IPv4Network("10.0.0.0/24"), "lo", IPv4Address("10.0.0.1"))
QUICK = Settings(listen=0.0)


def test_arp_without_privilege_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arp, "can_ask", lambda _settings: False)
    with pytest.raises(UserError, match="neighbours"):
        run_command(ScanOptions(method="arp", network="10.0.0.0/24", settings=QUICK), io.StringIO())


def test_no_network_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "attached", lambda: ())
    with pytest.raises(UserError, match="plug it in"):
        run_command(ScanOptions(method="neighbours"), io.StringIO())


def test_an_interface_and_a_network_that_do_not_meet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "attached", lambda: (OFFICE,))
    with pytest.raises(UserError, match="eth7"):
        scan.chosen_networks(ScanOptions(interface="eth7", network="10.0.0.0/25"))


@pytest.mark.parametrize(("platform", "words"), [("win32", "Npcap"), ("linux", "run as root")])
def test_without_raw_frames_it_says_what_is_missing_here(
    monkeypatch: pytest.MonkeyPatch, platform: str, words: str
) -> None:
    monkeypatch.setattr(arp, "can_ask", lambda _settings: False)
    monkeypatch.setattr(scan, "sys", SimpleNamespace(platform=platform))
    with pytest.raises(UserError, match=words):
        run_command(ScanOptions(method="arp", settings=Settings()), io.StringIO())
