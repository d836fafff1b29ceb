"""Snippets for DHCP servers: whose prefixes they hold, and whom they name."""

from __future__ import annotations

import re

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.vendors.identity import blocks_of, vendor_of
from nvprov_gui.workflows.dhcp import SERVERS, snippet
from nvprov_gui.workflows.dhcp_prefixes import by_digits, by_octets, one_by_one

BASE = "http://10.9.0.1:8080/provisioning/"
PHONES = [
    Phone(MacAddress("0c383e000003"), "fanvil", "fanvil-X5"),
    Phone(MacAddress("000413a00002"), "snom", "snom-D785"),
    Phone(MacAddress("000413d84f31"), "gigaset", "gigaset-P850"),
]


@pytest.mark.parametrize("vendor", ["fanvil", "gigaset", "nethesis", "snom", "yealink"])
def test_prefixes_cover_a_vendors_blocks_exactly(vendor: str) -> None:
    for probable in (False, True):
        blocks = [block for block in blocks_of(vendor) if block.certain or probable]
        spans = [
            (int(one.digits.ljust(12, "0"), 16), int(one.digits.ljust(12, "f"), 16))
            for one in by_digits(vendor, probable=probable)
        ]
        assert sum(last - first + 1 for first, last in spans) == sum(
            block.last - block.first + 1 for block in blocks
        )
        assert all(any(b.first <= first and last <= b.last for b in blocks) for first, last in spans)


def test_in_whole_octets_nothing_foreign_is_covered() -> None:
    found = by_octets(by_digits("gigaset", probable=False))
    assert all(prefix.is_whole and prefix.length <= 5 for prefix in found)
    for prefix in found:
        for filler in "0f":
            assert vendor_of(MacAddress(prefix.digits.ljust(12, filler))) == "gigaset"


def test_phones_outside_of_all_prefixes_are_listed() -> None:
    macs = [MacAddress(text) for text in ("000413d84f31", "000413e20001", "805ec0000001", "020000000001")]
    listed = one_by_one("gigaset", macs, by_octets(by_digits("gigaset", probable=False)))
    assert [prefix.digits for prefix in listed] == ["000413d84f31", "020000000001"]


@pytest.mark.parametrize("server", [one.id for one in SERVERS if one.able])
def test_only_the_vendors_asked_for_are_named(server: str) -> None:
    text = snippet(server, BASE, "Hotel", {"fanvil"}, PHONES)
    assert "Fanvil" in text
    assert not re.search("(?i)yealink|nethphone|gigaset|snom", text)


@pytest.mark.parametrize("server", ["dnsmasq", "isc", "windows", "nethsecurity", "pfsense"])
def test_a_server_that_compares_octets_gets_the_sites_phones_and_a_sentence(server: str) -> None:
    text = snippet(server, BASE, "Hotel", {"gigaset", "snom"}, PHONES)
    spelled = {"isc": "0:4:13:d8:4f:31", "windows": "000413D84F31"}.get(server, "00:04:13:d8:4f:31")
    assert spelled in text
    assert "too narrow for prefixes" in text
    assert "too narrow" not in snippet(server, BASE, "Hotel", {"fanvil", "snom"}, PHONES)


def test_kea_compares_digits_and_names_no_class_that_is_not_there() -> None:
    text = snippet("kea", BASE, "Hotel", {"gigaset", "snom"}, PHONES)
    assert "substring(hexstring(pkt4.mac, ''), 0, 11) == '000413d84f3'" in text
    assert "not member('gigaset')" in text
    assert "member(" not in snippet("kea", BASE, "Hotel", {"snom"}, PHONES)


def test_mikrotik_gives_the_set_to_the_leases_of_the_sites_phones() -> None:
    text = snippet("mikrotik", BASE, "Hotel", {"fanvil", "snom"}, PHONES)
    assert '/ip dhcp-server lease set [find mac-address="0C:38:3E:00:00:03"] dhcp-option-set="fanvil"' in text
    assert "00:04:13:A0:00:02" not in text
    assert "network set [find]" in snippet("mikrotik", BASE, "Hotel", {"fanvil"})


def test_only_certain_blocks_get_the_captive_portals_number() -> None:
    text = snippet("dnsmasq", BASE, "Hotel")
    assert "set:fanvil,00:a8:59:*:*:*" in text
    assert "set:yealink,f0:16:53:*:*:*" in text
    assert "14:b3:70" not in text
