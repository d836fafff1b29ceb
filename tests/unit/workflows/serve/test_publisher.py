"""What a request gets, and what is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.rendering import engine
from nvprov_gui.serving.shelf import Answer, Request
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.home import link
from nvprov_gui.workflows.serve.events import Events
from nvprov_gui.workflows.serve.journal import Journal
from nvprov_gui.workflows.serve.publisher import Publisher
from nvprov_gui.workflows.serve.strangers import Strangers
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
    return Publisher(site, journal, Strangers(neighbours.get))


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
