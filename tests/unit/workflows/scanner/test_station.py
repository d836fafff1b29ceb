"""Codes one after another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.scanner.station import Station
from nvprov_gui.workflows.sites import create_site

MAC = MacAddress("805ec0000001")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = create_site(tmp_path / "s.nvprov", "S", "pbx", Unlock(passphrase="x", use_keyring=False))
    with made:
        with made.act("Fill") as act:
            act.add_user(name="Anna Rossi", extension="201")
            act.add_user(name="Bruno Galli")
        yield made


def test_badge_desk_and_phone_make_one_act(site: Site) -> None:
    station = Station()
    assert station.scan(site, "201").good
    assert station.scan(site, "Room 101").good
    outcome = station.scan(site, MAC.colons)
    phone = site.phone(MAC)
    assert phone is not None
    assert (phone.user, phone.extension, phone.location) == ("Anna Rossi", "201", "Room 101")
    assert outcome.sentence == f"{MAC.colons} · 201 Anna Rossi · Room 101"
    assert (station.user, station.desk) == (None, "")
    assert outcome.change is not None
    site.undo(outcome.change)
    assert site.phone(MAC) is None


def test_a_user_on_a_gateways_port_gets_the_number_that_is_said(site: Site) -> None:
    with site.act("Fill") as act:
        act.add_gateway("Box", "ht802", {"fxs": [{"extension": "201"}]})
    station = Station()
    station.scan(site, "201")
    outcome = station.scan(site, MAC.colons)
    assert outcome.sentence == f"{MAC.colons} · 91201 Anna Rossi"
    assert [phone.extension for phone in site.phones()] == ["91201"]


def test_the_model_before_or_after_the_address(site: Site) -> None:
    station = Station()
    station.scan(site, MAC)
    assert site.phone(MAC).model == ""  # type: ignore[union-attr]
    station.scan(site, "SIP-T46U")
    assert site.phone(MAC).model == "yealink-T46"  # type: ignore[union-attr]
    station.scan(site, "805ec0000002")
    assert site.phone(MacAddress("805ec0000002")).model == "yealink-T46"  # type: ignore[union-attr]
    station.scan(site, "000413000002")
    snom = site.phone(MacAddress("000413000002"))
    assert snom is not None
    assert (snom.vendor, snom.model) == ("snom", ""), "another maker's phone keeps out of it"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("6938818304710", "article"),
        ("3146019C11006230", "serial"),
        ("02:00:00:00:00:01", "known maker"),
        ("C0:74:AD:00:00:01", "gateway"),
    ],
)
def test_what_is_no_phone_changes_nothing(site: Site, text: str, word: str) -> None:
    outcome = Station().scan(site, text)
    assert not outcome.good
    assert word in outcome.sentence
    assert outcome.change is None
    assert site.phones() == []


def test_a_user_who_cannot_have_it_still_waits(site: Site) -> None:
    station = Station()
    station.scan(site, "Bruno Galli")
    outcome = station.scan(site, MAC)
    assert "no extension" in outcome.sentence
    assert site.phone(MAC) is None
    assert station.user is not None


def test_a_known_phone_is_shown_only(site: Site) -> None:
    station = Station()
    station.scan(site, MAC)
    outcome = station.scan(site, MAC)
    assert (outcome.good, outcome.change, outcome.mac) == (True, None, MAC)
