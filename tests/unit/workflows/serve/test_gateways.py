"""Gateways that ask for their file by themselves."""

from __future__ import annotations

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.serving.shelf import Request
from nvprov_gui.storage import Site
from nvprov_gui.workflows.gateways.boxes import change, remove
from nvprov_gui.workflows.gateways.outcomes import outcome, pushed
from nvprov_gui.workflows.serve.publisher import Publisher
from nvprov_gui.workflows.serve.tftp_files import TftpFiles
from tests.unit.workflows.serve.world import Told, ask

BOXES = {"ht802": MacAddress("000b82aabbcc"), "TRI_FXO_2": MacAddress("00a0ba0a1b2c")}
NAMES = {"ht802": "cfg000b82aabbcc.xml", "TRI_FXO_2": "00A0BA0A1B2C.cfg"}


@pytest.fixture
def boxes(site: Site) -> None:
    with site.act("Gateways") as act:
        for at, (model, mac) in enumerate(BOXES.items(), 60):
            values = {"mac": mac.colons, "ip": f"10.0.0.{at}", "netmask": "255.255.255.0"}
            values |= {"gateway": "10.0.0.1", "pbx": "pbx.example.test"}
            values |= {gateway_model(model).tech: [{"number": "20001", "extension": "301", "secret": "s3"}]}
            act.add_gateway(f"Box {model}", model, values)


@pytest.mark.usefixtures("boxes")
@pytest.mark.parametrize("model", BOXES)
@pytest.mark.parametrize("folder", ["/", "/provisioning/"])
def test_a_gateway_of_the_site_gets_its_own_file(
    publisher: Publisher, told: Told, neighbours: dict[str, MacAddress], model: str, folder: str
) -> None:
    neighbours["10.0.0.9"] = BOXES[model]
    for name in (NAMES[model], NAMES[model].lower()):
        answer = ask(publisher, folder + name)
        assert answer.status == 200
        assert b"pbx.example.test" in answer.body
        assert told.said[-1] == (
            "served",
            {
                "mac": BOXES[model],
                "address": "10.0.0.9",
                "user_agent": "",
                "file": name,
                "status": 200,
                "bytes": len(answer.body),
                "text": f"The gateway Box {model} fetched {name}.",
            },
        )


@pytest.mark.usefixtures("boxes")
def test_it_gets_it_by_tftp_too(publisher: Publisher, told: Told, neighbours: dict[str, MacAddress]) -> None:
    neighbours["127.0.0.9"] = BOXES["TRI_FXO_2"]
    files = TftpFiles(publisher, told, "", 8080)
    contents = files.fetch("00A0BA0A1B2C.cfg", "127.0.0.9")
    assert contents is not None
    assert b"pbx.example.test" in contents
    assert files.fetch("00A0BA0A1B2C.cfg", "127.0.0.8") is None
    assert files.fetch("../00A0BA0A1B2C.cfg", "127.0.0.9") is None


@pytest.mark.usefixtures("boxes")
@pytest.mark.parametrize(
    ("path", "seen", "refusal"),
    [
        ("cfg000b82aabbcc.xml", None, "The gateway Box ht802 asks for its file from behind a router"),
        ("cfg000b82aabbcc.xml", "00a0ba0a1b2c", "A device with another address (00:A0:BA:0A:1B:2C)"),
        ("000b82aabbcc.cfg", "000b82aabbcc", "The gateway Box ht802 asks for 000b82aabbcc.cfg, but its"),
        ("cfg00a0ba0a1b2c.xml", "00a0ba0a1b2c", "The gateway Box TRI_FXO_2 asks for cfg00a0ba0a1b2c.xml"),
        ("cfg000b82ffffff.xml", "000b82ffffff", "A gateway that is not in the site asked for cfg000b82f"),
        ("00A0BAFFFFFF.cfg", "00a0baffffff", "A gateway that is not in the site asked for 00A0BAFFFFFF"),
        ("805ec0ffffff.cfg", "805ec0ffffff", "A phone that is not in the site asked for 805ec0ffffff"),
    ],
)
def test_others_get_nothing_and_the_gateway_is_named(
    publisher: Publisher,
    told: Told,
    neighbours: dict[str, MacAddress],
    path: str,
    seen: str | None,
    refusal: str,
) -> None:
    if seen:
        neighbours["10.0.0.9"] = MacAddress(seen)
    answer = ask(publisher, f"/{path}")
    assert (answer.status, answer.body) == (404, b"Not found.\n")
    name, fields = told.said[-1]
    assert name == "refused"
    assert str(fields["text"]).startswith(refusal)


@pytest.mark.usefixtures("boxes")
def test_the_form_that_a_grandstream_tries_first_is_no_mistake(publisher: Publisher, told: Told) -> None:
    assert ask(publisher, "/cfg000b82aabbcc").status == 404
    assert told.names() == ["notice"]


def test_an_incomplete_gateway_gets_nothing(
    site: Site, publisher: Publisher, told: Told, neighbours: dict[str, MacAddress]
) -> None:
    with site.act("Gateway") as act:
        act.add_gateway("Half", "ht802", {"mac": "000b82aabbcc", "pbx": "pbx.example.test"})
    neighbours["10.0.0.9"] = MacAddress("000b82aabbcc")
    assert ask(publisher, "/cfg000b82aabbcc.xml").status == 404
    assert "can't be made: No port has a number" in str(told.said[-1][1]["text"])


def test_a_gateway_of_a_newer_program_is_named(
    site: Site, publisher: Publisher, told: Told, neighbours: dict[str, MacAddress]
) -> None:
    with site.act("Gateway") as act:
        act.add_gateway("Later", "ht999", {"mac": "000b82aabbcc"})
    neighbours["10.0.0.9"] = MacAddress("000b82aabbcc")
    assert ask(publisher, "/cfg000b82aabbcc.xml").status == 404
    assert "ht999" in str(told.said[-1][1]["text"])


@pytest.mark.usefixtures("boxes")
def test_what_a_gateway_fetched_is_written_down(
    site: Site, publisher: Publisher, neighbours: dict[str, MacAddress]
) -> None:
    neighbours["10.0.0.9"] = BOXES["ht802"]
    versions = [phone.version for phone in site.phones()]
    for _again in range(2):
        ask(publisher, "/cfg000b82aabbcc.xml")
    notes = publisher.gateways.take_notes()
    assert len(notes) == 1, "the last of each"
    publisher.gateways.write(notes)
    box, other = site.gateways()
    assert (box.state, box.pushed) == ("fetched", notes[0].time)
    assert outcome(site, box).state == "fetched"
    assert (other.state, other.pushed) == ("", None)
    change(site, box.id, "change", {**box.values, "pbx": "other.example.test"})
    assert outcome(site, site.gateways()[0]).state == "outdated"
    pushed(site, box.id, "Nobody answers.", is_good=False)
    assert outcome(site, site.gateways()[0]).state == "failed", "the last news counts"
    assert [phone.version for phone in site.phones()] == versions, "no phone gets another file"
    assert not publisher.gateways.take_notes()


@pytest.mark.usefixtures("boxes")
def test_a_gateway_that_is_gone_keeps_nothing_from_the_others(
    site: Site, publisher: Publisher, neighbours: dict[str, MacAddress]
) -> None:
    for model, mac in BOXES.items():
        neighbours["10.0.0.9"] = mac
        assert ask(publisher, f"/{NAMES[model]}").status == 200
    remove(site, site.gateways()[0].id, "remove")
    publisher.gateways.write(publisher.gateways.take_notes())
    assert [box.state for box in site.gateways()] == ["fetched"]


@pytest.mark.usefixtures("boxes")
def test_who_only_looks_whether_there_is_a_file_has_not_fetched_it(
    publisher: Publisher, neighbours: dict[str, MacAddress]
) -> None:
    neighbours["10.0.0.9"] = BOXES["ht802"]
    request = Request("HEAD", "/cfg000b82aabbcc.xml", "", "10.0.0.9", ("10.0.0.5", 8080))
    assert publisher.answer(request).status == 200
    assert not publisher.gateways.take_notes()


@pytest.mark.usefixtures("boxes")
def test_gateways_are_read_again_only_when_the_site_changed(
    site: Site, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[int] = []
    read = Site.gateways
    monkeypatch.setattr(Site, "gateways", lambda self: reads.append(1) or read(self))
    for at in range(5):
        ask(publisher, f"/805ec00000f{at}.cfg")
    assert len(reads) == 1
    with site.act("Gateway") as act:
        act.add_gateway("New", "ht802", {"mac": "000b82ffffff"})
    assert publisher.gateways.find(MacAddress("000b82ffffff"))
    assert len(reads) == 2
