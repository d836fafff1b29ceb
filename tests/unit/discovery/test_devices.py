"""Weighing evidence, and gathering it by MAC."""

from __future__ import annotations

from nvprov_gui.discovery.devices import device
from nvprov_gui.discovery.finding import Confidence, Evidence, Finding, Source, prefix_evidence, read
from nvprov_gui.discovery.sightings import Sightings
from nvprov_gui.domain.mac import MacAddress

YEALINK, SNOM, GIGASET = MacAddress("805ec0123456"), MacAddress("000413aabbcc"), MacAddress("000413e20001")
AGENT = "Yealink SIP-T46S 66.86.0.15 80:5e:c0:12:34:56"


def seen(ip: str, mac: MacAddress, source: Source = Source.ARP) -> Finding:
    return Finding(ip, mac, Evidence(source, f"{ip} answered"))


def test_the_prefix_alone_tells_the_vendor() -> None:
    found = device(SNOM, "10.0.0.9", [])
    assert (found.vendor, found.model, found.kind, found.conflict) == ("snom", "", "phone", "")


def test_a_user_agent_adds_model_and_firmware() -> None:
    found = device(YEALINK, "10.0.0.9", [read(Source.REQUEST, AGENT)])
    assert (found.vendor, found.model, found.firmware) == ("yealink", "T46S", "66.86.0.15")
    assert found.evidence[0].rank == 0
    assert found.evidence[0].confidence is Confidence.CERTAIN


def test_the_mac_in_a_user_agent_tells_gigaset_from_snom() -> None:
    said = read(Source.REQUEST, "Mozilla/4.0 (compatible; snomP850-SIP 1.0.0 2010 000413E20001)")
    assert device(GIGASET, "10.0.0.9", [said]).vendor == "gigaset"


def test_a_conflict_shows_both() -> None:
    found = device(
        SNOM,
        "10.0.0.9",
        [read(Source.SIP, "snomD785/10.1.1"), read(Source.BANNER, "Title: snom D735", "pages")],
    )
    assert found.model == "D785"
    assert "D785" in found.conflict
    assert "D735" in found.conflict
    assert len(found.evidence) == 3


def test_vendors_in_conflict() -> None:
    found = device(YEALINK, "10.0.0.9", [read(Source.SIP, "Fanvil X4 2.10.2")])
    assert found.vendor == "fanvil"
    assert "Fanvil" in found.conflict
    assert "Yealink" in found.conflict


def test_two_spellings_are_no_conflict() -> None:
    pieces = [
        Evidence(Source.SIP, "a", "yealink", "T46S"),
        Evidence(Source.EVENT, "b", "yealink", "SIP-T46S"),
    ]
    assert device(YEALINK, "", pieces).conflict == ""


def test_another_mac_in_the_text_is_a_conflict() -> None:
    found = device(SNOM, "10.0.0.9", [read(Source.SIP, AGENT)])
    assert "80:5E:C0:12:34:56" in found.conflict
    assert SNOM.colons in found.conflict


def test_a_local_mac_is_never_a_phone() -> None:
    local = MacAddress("020413aabbcc")
    found = device(local, "10.0.0.9", [read(Source.SIP, "snomD785/10.1.1")])
    assert (found.vendor, found.kind) == ("", "other")


def test_gateways_by_model_and_by_vendor() -> None:
    grandstream = MacAddress("c074ad273a10")
    agent = "Grandstream Model HW HT801 V1.1A SW 1.0.17.5 DevId c074ad273a10"
    telephone = "Grandstream Model HW GRP2616 SW 1.0.13.59 DevId c074ad273a10"
    assert device(grandstream, "", []).kind == "gateway"
    assert device(grandstream, "", [read(Source.REQUEST, agent)]).kind == "gateway"
    assert device(grandstream, "", [read(Source.REQUEST, telephone)]).kind == "phone"
    assert device(MacAddress("00a0ba08933c"), "", []).kind == "gateway"


def test_probable_prefixes_say_so() -> None:
    evidence = prefix_evidence(MacAddress("e434d7000001"))
    assert evidence is not None
    assert (evidence.vendor, evidence.text) == ("yealink", "probably Yealink")


def test_evidence_about_an_address_waits_for_its_mac() -> None:
    sightings = Sightings()
    assert sightings.add(Finding("10.0.0.9", None, read(Source.NAME, "SIP-T46S", "host_names"))) == set()
    assert sightings.nameless == ("10.0.0.9",)
    assert sightings.add(seen("10.0.0.9", YEALINK)) == {YEALINK}
    found = sightings.device(YEALINK)
    assert found is not None
    assert (found.model, sightings.nameless) == ("T46S", ())


def test_the_same_finding_twice_changes_nothing() -> None:
    sightings = Sightings()
    assert sightings.add(seen("10.0.0.9", YEALINK)) == {YEALINK}
    assert sightings.add(seen("10.0.0.9", YEALINK)) == set()


def test_a_spoofed_mac_does_not_become_a_device() -> None:
    sightings = Sightings()
    claim = Finding("10.0.0.9", YEALINK, Evidence(Source.EVENT, "asks", "yealink", "T46S", mac=YEALINK))
    sightings.add(claim)
    assert sightings.add(seen("10.0.0.9", SNOM)) == {YEALINK, SNOM}
    assert sightings.device(YEALINK) is None
    found = sightings.device(SNOM)
    assert found is not None
    assert YEALINK.colons in found.conflict


def test_a_claim_after_the_frame_goes_to_whoever_answered() -> None:
    sightings = Sightings()
    sightings.add(seen("10.0.0.9", SNOM))
    sightings.add(
        Finding("10.0.0.9", YEALINK, Evidence(Source.EVENT, "asks", "yealink", "T46S", mac=YEALINK))
    )
    assert sightings.macs == (SNOM,)


def test_one_mac_with_many_addresses_is_a_router() -> None:
    sightings = Sightings()
    for host in range(1, 5):
        sightings.add(seen(f"10.0.0.{host}", SNOM))
    assert not sightings.is_proxy(SNOM)
    sightings.add(seen("10.0.0.5", SNOM))
    assert sightings.is_proxy(SNOM)


def test_two_devices_with_one_address_are_both_told() -> None:
    sightings = Sightings()
    sightings.add(seen("10.0.0.9", SNOM))
    assert sightings.add(seen("10.0.0.9", YEALINK)) == {SNOM, YEALINK}
    for mac, other in ((SNOM, YEALINK), (YEALINK, SNOM)):
        found = sightings.device(mac)
        assert found is not None
        assert found.conflict == f"{other.colons} answers at 10.0.0.9 too."
