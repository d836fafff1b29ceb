"""What a request gets, and what is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.rendering import engine
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.home import link
from nvprov_gui.workflows.serve.publisher import Publisher
from nvprov_gui.workflows.simulate.site import simulated
from tests.unit.workflows.serve.world import BASE, PHONES, YEALINK, Told, ask, path_of

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


# who is behind an unknown token


def seen(publisher: Publisher, site: Site, mac: MacAddress, address: str) -> None:
    assert ask(publisher, f"/provisioning/{site.tokens(mac).permanent}", address).status == 200


UNKNOWN = f"/provisioning/{'0' * 32}"


def test_the_phone_that_stands_alone_at_the_address_is_named(
    site: Site, publisher: Publisher, told: Told, neighbours: dict[str, MacAddress]
) -> None:
    seen(publisher, site, YEALINK, "10.0.0.9")
    neighbours["10.0.0.9"] = YEALINK
    assert ask(publisher, UNKNOWN, "10.0.0.9").status == 404
    assert told.said[-1][1]["mac"] == YEALINK


@pytest.mark.parametrize("behind", [None, MacAddress("001122334455"), PHONES["snom-D785"]])
def test_nobody_is_blamed_for_what_comes_from_behind_a_router(
    site: Site,
    publisher: Publisher,
    told: Told,
    neighbours: dict[str, MacAddress],
    behind: MacAddress | None,
) -> None:
    seen(publisher, site, YEALINK, "10.0.0.9")
    if behind is not None:
        neighbours["10.0.0.9"] = behind
    publisher.journal.take_notes()
    assert ask(publisher, UNKNOWN, "10.0.0.9").status == 404
    name, fields = told.said[-1]
    assert (name, fields["mac"]) == ("refused", "")
    assert publisher.journal.take_notes() == []


def test_nobody_is_blamed_where_several_share_an_address(
    site: Site, publisher: Publisher, told: Told, neighbours: dict[str, MacAddress]
) -> None:
    for mac in (YEALINK, PHONES["snom-D785"]):
        seen(publisher, site, mac, "10.0.0.9")
    neighbours["10.0.0.9"] = PHONES["snom-D785"]
    ask(publisher, UNKNOWN, "10.0.0.9")
    assert told.said[-1][1]["mac"] == ""
    seen(publisher, site, YEALINK, "10.0.0.10")
    ask(publisher, UNKNOWN, "10.0.0.9")
    assert told.said[-1][1]["mac"] == PHONES["snom-D785"]


# other forms of the same question


@pytest.mark.parametrize(
    "form",
    ["http://10.0.0.5:8080{}", "HTTP://pbx{}", "{}?x=1", "{}?", "https://[fe80::1]:443{}?a=b/c?d", "/{}"],
)
def test_the_absolute_form_and_a_query_change_nothing(site: Site, publisher: Publisher, form: str) -> None:
    token = site.tokens(YEALINK).first
    for path in (f"/provisioning/{token}/{YEALINK}.cfg", f"/provisioning/{token}"):
        assert ask(publisher, form.format(path)).status == 200


@pytest.mark.parametrize(
    "form",
    ["http:/{}", "ftp://host{}", "http://a/b{}", "http://{}", "host{}", "?{}", "x?y{}", "http://a@b{}"],
)
def test_no_other_form_is_taken_for_it(site: Site, publisher: Publisher, form: str) -> None:
    path = f"/provisioning/{site.tokens(YEALINK).first}/{YEALINK}.cfg"
    assert ask(publisher, form.format(path)).status == 404
