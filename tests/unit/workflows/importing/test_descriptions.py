"""Models and extensions inside the cells of suppliers' tables."""

from __future__ import annotations

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import Model
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.importing import Row, RowKind, RowStatus, apply, phone_models, propose, recheck
from nvprov_gui.workflows.importing.finding import models_in


@pytest.mark.parametrize("headings", ["MAC;Descrizione\n", ""])
@pytest.mark.parametrize(
    ("mac", "text", "model"),
    [
        ("805EC0000001", "Telefono IP Yealink T53W - 12 linee", "yealink-T53"),
        ("805EC0000001", "YEALINK SIP-T33G (con alimentatore)", "yealink-T33"),
        ("0C383E000001", "Fanvil X5U-V2 IP Phone", "fanvil-X5U"),
        ("589EC6000001", "Gigaset Maxwell 3 PRO", "gigaset-Maxwell3"),
        ("000413000001", "Snom D717 schwarz", "snom-D717"),
        ("805EC0000001", "T46U-TEAMS", "yealink-T46"),
        ("0C383E000001", "Fanvil X3SG PRO, nero", "fanvil-X3SG-PRO"),
        ("805EC0000001", "Yealink T46U (sostituisce T46S)", "yealink-T46"),
    ],
)
def test_a_model_inside_a_description(site: Site, headings: str, mac: str, text: str, model: str) -> None:
    row = propose(site, f"{headings}{mac};{text}\n").rows[0]
    assert (row.status, row.model, row.message) == (RowStatus.NEW, model, "")


def test_two_different_models_are_asked_for(site: Site) -> None:
    row = propose(site, "MAC;Modello\n805EC0000001;Yealink T46U o T48U\n").rows[0]
    assert row.status is RowStatus.BAD
    assert row.message.startswith("“Yealink T46U o T48U” may be ")


def test_a_description_that_many_rows_share_is_read_once(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(text: str, mac: MacAddress) -> list[Model]:
        read.append(text)
        return models_in(text, mac)

    monkeypatch.setattr(phone_models, "models_in", counted)
    rows = [Row(at, RowKind.PHONE, mac=f"805EC000000{at}", model_text="Telefono T46U") for at in range(1, 9)]
    assert {row.model for row in recheck(site, rows)} == {"yealink-T46"}
    assert read == ["Telefono T46U"]


@pytest.mark.parametrize(
    "text", ["710 IP phones", "2 IP 59 licenze", "Telefono nero", "12 linee", "", "- ()"]
)
def test_amounts_are_no_models(text: str) -> None:
    assert models_in(text) == []


def test_every_model_is_found_by_its_own_name() -> None:
    for model in catalog().models():
        assert len(models_in(f"Telefono IP {model.name} - 12 linee")) == 1, model.name


@pytest.mark.parametrize(
    "text",
    [
        "805EC0000001;T46U;interno 207\n",
        "805EC0000001;T46U;Sala riunioni, int. 207\n",
        "MAC;Modello;Interno\n805EC0000001;T46U;int. 207\n",
        "MAC;Modello;Interno\n805EC0000001;T46U;interno 207 (reception)\n",
    ],
)
def test_an_extension_with_its_word_in_a_cell(site: Site, text: str) -> None:
    assert propose(site, text).rows[0].extension == "207"


@pytest.mark.parametrize("text", ["MAC;Modello\n805EC0000001;Snom D785\n", "805EC0000001 Snom D785\n"])
def test_another_makers_model_is_confirmed_by_hand(site: Site, text: str) -> None:
    row = propose(site, text).rows[0]
    assert row.status is RowStatus.BAD
    assert row.message == "The address is Yealink's, the list says Snom D785: choose the model."
    confirmed = recheck(site, [row.edited("model", "snom-D785")])
    assert confirmed[0].status is RowStatus.NEW
    assert recheck(site, confirmed)[0].model == "snom-D785"
    apply(site, confirmed, "Import")
    assert propose(site, text).rows[0].status is RowStatus.SAME
