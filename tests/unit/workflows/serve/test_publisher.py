"""What a request gets, and what is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.rendering import engine
from nvprov_gui.serving.shelf import Answer, Request
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.home import link
from nvprov_gui.workflows.serve.events import Events
from nvprov_gui.workflows.serve.gateways import Gateways
from nvprov_gui.workflows.serve.journal import Journal
from nvprov_gui.workflows.serve.publisher import Publisher
from nvprov_gui.workflows.serve.strangers import Strangers
from nvprov_gui.workflows.serve.tftp_files import TftpFiles
from nvprov_gui.workflows.simulate.site import simulated
from nvprov_gui.workflows.sites import create_site

PHONES = {
    "yealink-T46": MacAddress("805ec0000001"),
    "snom-D785": MacAddress("000413a00002"),
    "fanvil-X5": MacAddress("0c383e000003"),
    "nethesis-NPX5": MacAddress("e0e656010004"),
    "gigaset-P850": MacAddress("000413e20005"),
    "gigaset-Maxwell3": MacAddress("7c2f80000006"),
}
BASE = "http://10.0.0.5:8080/provisioning/"
YEALINK = PHONES["yealink-T46"]


class Told(Events):
    """Events that are kept."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, dict[str, object]]] = []

    def emit(self, name: str, **fields: object) -> None:
        self.said.append((name, fields))

    def names(self) -> list[str]:
        return [name for name, _fields in self.said]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    unlock = Unlock(passphrase="a b c", use_keyring=False)
    with create_site(tmp_path / "s.nvprov", "S", "pbx.example.test", unlock) as made:
        with made.act("Fill") as act:
            for at, (model, mac) in enumerate(PHONES.items(), 201):
                act.add_phone(mac, model.partition("-")[0], model)
                act.assign(mac, act.add_user(name=f"User {at}", extension=str(at)).id)
        yield made


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def neighbours() -> dict[str, MacAddress]:
    return {}


@pytest.fixture
def publisher(site: Site, told: Told, neighbours: dict[str, MacAddress]) -> Publisher:
    journal = Journal(site, told)
    journal.refresh(force=True)
    strangers = Strangers(neighbours.get)
    return Publisher(site, journal, strangers, Gateways(site, strangers))


def ask(publisher: Publisher, path: str, address: str = "10.0.0.9", agent: str = "") -> Answer:
    return publisher.answer(Request("GET", path, agent, address, ("10.0.0.5", 8080)))


def path_of(url: str) -> str:
    return url.removeprefix("http://10.0.0.5:8080")


# files that phones do without


@pytest.mark.parametrize("model", PHONES)
@pytest.mark.parametrize("permanent", [False, True])
def test_what_every_phone_of_a_vendor_tries_is_no_mistake(
    site: Site, publisher: Publisher, told: Told, model: str, permanent: bool
) -> None:
    phone = site.phone(PHONES[model])
    assert phone is not None
    tokens = site.tokens(phone.mac)
    url = link(phone, tokens.permanent if permanent else tokens.first or "", BASE)
    if permanent:
        assert ask(publisher, path_of(simulated(phone).requested(url))).status == 200
    told.said.clear()
    publisher.journal.take_notes()
    tried = simulated(phone).tries(url)
    assert tried
    assert {ask(publisher, path_of(each)).status for each in tried} == {404}
    assert set(told.names()) == {"notice"}
    assert publisher.journal.take_notes() == []
    assert ask(publisher, path_of(simulated(phone).requested(url))).status == 200


@pytest.mark.parametrize(
    ("model", "file"),
    [
        ("yealink-T46", "805ec0000001.boot"),
        ("yealink-T46", "805EC0000001.boot"),
        ("yealink-T46", "y000000000108.cfg"),
        ("yealink-T46", "y000000000000.boot"),
        ("snom-D785", "000413A00002.htm"),
        ("snom-D785", "snomD785-000413A00002.htm"),
        ("fanvil-X5", "f0X5hw1.100.cfg"),
        ("fanvil-X5", "f0a123456789.cfg"),
        ("gigaset-P850", "GigasetP85x-000413E20005.htm"),
        ("gigaset-Maxwell3", "provisioning.xml"),
        ("gigaset-Maxwell3", "MXWL3N.xml"),
    ],
)
def test_vendors_say_what_their_phones_try(model: str, file: str) -> None:
    assert catalog().vendor(model.partition("-")[0]).tries(file, PHONES[model])


@pytest.mark.parametrize("file", ["805ec0000001.xml", "000413a00002.boot", "cfg805ec0000001.xml"])
def test_another_vendors_form_is_still_a_mistake(
    site: Site, publisher: Publisher, told: Told, file: str
) -> None:
    assert ask(publisher, f"/provisioning/{site.tokens(YEALINK).first}/{file}").status == 404
    assert told.names() == ["refused"]
    assert told.said[0][1]["state"] == PhoneState.REFUSED


# a technician's own template


@pytest.fixture
def broken_template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "yealink").mkdir()
    (tmp_path / "yealink" / "phone.cfg.j2").write_text("{% for i in range(999999) %}{% endfor %}")
    monkeypatch.setattr(engine, "own_templates_root", lambda: tmp_path)
    engine._environment.cache_clear()
    yield
    engine._environment.cache_clear()


@pytest.mark.usefixtures("broken_template")
def test_a_broken_template_is_told_on_the_board(
    site: Site, publisher: Publisher, told: Told, neighbours: dict[str, MacAddress]
) -> None:
    neighbours["10.0.0.9"] = YEALINK
    for path in (f"/provisioning/{site.tokens(YEALINK).first}", "/provisioning"):
        assert ask(publisher, f"{path}/{YEALINK}.cfg").status == 404
        name, fields = told.said.pop()
        assert (name, fields["mac"]) == ("refused", YEALINK)
        assert "The template yealink/phone.cfg.j2, line 1 is broken" in str(fields["text"])


# gateways

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
    assert "can't be made: The gateway needs an address" in str(told.said[-1][1]["text"])
