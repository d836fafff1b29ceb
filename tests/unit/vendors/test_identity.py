"""Prefixes and User-Agents of every telephone vendor."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.vendors import identity
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.identity import Identity, block_of, identify, kind_of, vendor_name, vendor_of
from tests.conftest import SHARED

needs_facts = pytest.mark.skipif(SHARED is None, reason="the facts folder is not beside the project")


def rows(name: str) -> list[list[str]]:
    if SHARED is None:
        return []
    text = (SHARED / "facts" / name).read_text(encoding="utf-8")
    return [
        row
        for row in csv.reader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
        if row[0][0] != "#"
    ]


@needs_facts
@pytest.mark.parametrize("row", rows("user_agents.tsv"), ids=lambda row: row[1][:50])
def test_every_known_user_agent_says_what_it_says(row: list[str]) -> None:
    _kind, text, vendor, model, version, mac, *_ = row
    assert identify(text) == Identity(vendor, model, version, MacAddress(mac) if mac else None)


@needs_facts
@pytest.mark.parametrize("row", rows("oui.tsv"), ids=lambda row: row[0])
def test_every_listed_prefix_has_its_vendor(row: list[str]) -> None:
    digits = row[0].partition("/")[0].replace(":", "")
    digits = digits[: 9 if "/36" in row[0] else 12]
    name = row[1].lower()
    words = {"siemens": "gigaset", "hanlong": "htek", "telekomunikace": "2n", "nethesis": "nethesis"}
    expected = next((vendor for word, vendor in words.items() if word in name), name.split("(")[0].split()[0])
    assert vendor_of(MacAddress(digits.ljust(12, "1"))) == expected.replace("guangzhou", "escene").replace(
        "xiamen", "yealink"
    )


@pytest.mark.parametrize(
    ("mac", "vendor"),
    [
        ("000413aabbcc", "snom"),
        ("000413e20000", "gigaset"),
        ("000413e1ffff", "snom"),
        ("000413e40000", "snom"),
        ("000413809fff", "gigaset"),
        ("00041380a000", "snom"),
        ("00041380a200", "gigaset"),
        ("00041380f600", "snom"),
        ("00041380f8df", "snom"),
        ("00041380f8e0", "gigaset"),
        ("000413d84f2f", "snom"),
        ("000413d84f30", "gigaset"),
        ("000413d85080", "snom"),
        ("000413d8527f", "gigaset"),
        ("000413d86ee0", "gigaset"),
        ("000413d871a0", "snom"),
        ("00acdce30001", "gigaset"),
        ("00acdce40001", "gigaset"),
        ("00acdce50001", None),
        ("0050c229c123", "2n"),
        ("0050c229d123", None),
        ("00a859000001", "fanvil"),
        ("020413aabbcc", None),
        ("001122334455", None),
    ],
)
def test_the_narrowest_block_wins(mac: str, vendor: str | None) -> None:
    assert vendor_of(MacAddress(mac)) == vendor


def test_blocks_that_no_registry_lists_are_only_probable() -> None:
    probable, certain = block_of(MacAddress("e434d7000001")), block_of(MacAddress("805ec0000001"))
    assert probable is not None
    assert certain is not None
    assert (probable.vendor, probable.certain) == ("yealink", False)
    assert (certain.vendor, certain.certain) == ("yealink", True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Patton SN4638 5BIS 00A0BA0A1B2C R6.9 2016-07-05 H323 SIP BRI",
            Identity("patton", "SN4638", "6.9", MacAddress("00a0ba0a1b2c")),
        ),
        ("Patton SN4638 5BIS MxSF v3.2.8.45 H323 SIP BRI", Identity("patton", "SN4638", "3.2.8.45")),
        ("Grandstream GXP1400 1.0.4.13", Identity("grandstream", "GXP1400", "1.0.4.13")),
        ("Nethesis NPX210 2.4.1", Identity("nethesis", "NPX210", "2.4.1")),
        (
            "Gigaset P850 1.0.0 000413e52238",
            Identity("gigaset", "P850", "1.0.0", MacAddress("000413e52238")),
        ),
        (
            "Maxwell 4 1.0.0 7c2f80112237",
            Identity("gigaset", "Maxwell 4", "1.0.0", MacAddress("7c2f80112237")),
        ),
        ("Maxwell Basic 2.22.6", Identity("gigaset", "Maxwell Basic", "2.22.6")),
        (
            "Mozilla/4.0 (compatible; gigasetP850-SIP 10.1.176.14 000413E20001)",
            Identity("gigaset", "P850", "10.1.176.14", MacAddress("000413e20001")),
        ),
        ("GigasetP820/10.1.54.13", Identity("gigaset", "P820", "10.1.54.13")),
        ("Akuvox R20K 220.30.3.1", Identity("akuvox", "R20K", "220.30.3.1")),
        ("Sangoma S500 V2.0.4.49", Identity("sangoma", "S500", "2.0.4.49")),
    ],
)
def test_forms_outside_the_table(text: str, expected: Identity) -> None:
    assert identify(text) == expected


@pytest.mark.parametrize(
    "text", ["", "curl/8.5.0", "Mozilla/5.0 (X11; Linux x86_64)", "Asterisk PBX 18", "snom", "Yealink"]
)
def test_others_are_nobody(text: str) -> None:
    assert identify(text) is None


@given(st.text(max_size=200))
def test_rubbish_never_breaks_it(text: str) -> None:
    found = identify(text)
    assert found is None or found.vendor


@pytest.mark.parametrize(
    "start", ["Yealink SIP-T46G ", "Fanvil X", "snomD785-SIP ", "Gigaset N720 ", "Grandstream Model HW "]
)
def test_a_long_line_comes_back(start: str) -> None:
    identify(start + "1.1 a-" * 20_000)


@pytest.mark.parametrize(
    ("vendor", "model", "kind"),
    [
        ("grandstream", "HT801", "gateway"),
        ("grandstream", "GXW4216", "gateway"),
        ("grandstream", "GRP2612W", "phone"),
        ("grandstream", "GXP1405", "phone"),
        ("grandstream", "GXV3350", "phone"),
        ("grandstream", "DP750", "phone"),
        ("grandstream", "WP820", "phone"),
        ("grandstream", "", "gateway"),
        ("patton", "", "gateway"),
        ("sangoma", "Vega60G", "gateway"),
        ("yealink", "T46G", "phone"),
        ("2n", "", "other"),
        ("nobody", "", "other"),
    ],
)
def test_kinds(vendor: str, model: str, kind: str) -> None:
    assert kind_of(vendor, model) == kind


@pytest.mark.parametrize(
    ("mac", "kind"),
    [
        *((prefix + "000001", "gateway") for prefix in ("000b82", "144cff", "c074ad", "ec74d7", "00a0ba")),
        ("805ec0000001", "phone"),
    ],
)
def test_gateways_are_known_by_their_address(mac: str, kind: str) -> None:
    assert kind_of(vendor_of(MacAddress(mac)) or "") == kind


@pytest.mark.parametrize(
    ("text", "model"),
    [
        ("Gigaset P850 1.0.0 000413e52238", "gigaset-P850"),
        ("Maxwell 4 1.0.0 7c2f80112237", "gigaset-Maxwell4"),
        ("Maxwell Basic 2.22.6", "gigaset-MaxwellBasic"),
        ("gigasetP820-SIP 10.1.176.14", "gigaset-P820"),
    ],
)
def test_gigasets_desk_phones_have_their_model(text: str, model: str) -> None:
    said = identify(text)
    assert said is not None
    named = catalog().model_named(f"{said.vendor} {said.model}")
    assert named is not None
    assert named.id == model


def test_names() -> None:
    assert vendor_name("nethesis") == "NethPhone"
    assert vendor_name("nobody") == "nobody"


def test_a_vendor_folder_adds_its_own(tmp_path, monkeypatch) -> None:
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / "vendor.toml").write_text(
        'name = "Acme"\nprefixes = ["AC:DE:48"]\npatterns = [\'^Acme (?P<model>\\w+) {mac}\']\n'
    )
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "vendor.toml").write_text('patterns = ["("]\nprefixes = ["zz"]\n')
    monkeypatch.setattr(identity, "own_templates_root", lambda: tmp_path)
    identity._table.cache_clear()
    identify.cache_clear()
    try:
        assert vendor_of(MacAddress("acde48000001")) == "acme"
        assert identify("Acme One ac:de:48:00:00:01") == Identity(
            "acme", "One", "", MacAddress("acde48000001")
        )
        assert vendor_name("acme") == "Acme"
        assert vendor_of(MacAddress("805ec0000001")) == "yealink"
    finally:
        identity._table.cache_clear()
        identify.cache_clear()
