"""What comes in from a PBX that has more models than we know, and values at every level."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.phone_http import PhoneCommand, why_not
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.vendors.catalog import NO_MODEL, catalog, use_models
from nvprov_gui.workflows.listing import as_records
from nvprov_gui.workflows.models.adopting import adopt
from nvprov_gui.workflows.pbx.falconieri import candidates
from nvprov_gui.workflows.pbx.importing import Difference, Kind, differences
from nvprov_gui.workflows.pbx.plan import plan
from nvprov_gui.workflows.pbx.state import read_state
from nvprov_gui.workflows.pbx.taking import take
from nvprov_gui.workflows.sites import create_site
from tests.e2e.pbx_world import World

SANGOMA, NULL, STRANGE, OWN = (
    MacAddress(text) for text in ("005058000001", "805ec0000002", "805ec0000003", "805ec0000004")
)
MODELS = {SANGOMA: "sangoma-S500", NULL: None, STRANGE: "nosuch-model", OWN: "yealink-T46-acme"}
BASE = "http://10.0.0.5:8080/provisioning/"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "world", phones=1)
    state = made.fake.state
    values = {"backlight_time": "120", "linekey_type_7": "blf", "linekey_value_7": "205", "cap_contrast": "1"}
    state.models["yealink-T46"]["variables"] = dict(values, softkey_type_1="history")
    own = dict(values, backlight_time="300")
    state.models["yealink-T46-acme"] = {"name": "x", "display_name": "yealink-T46 - acme", "variables": own}
    for mac, model in MODELS.items():
        state.add_phone(mac.dashes, model, "Phone")  # type: ignore[arg-type]
    yield made
    made.close()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    unlock = Unlock(passphrase="x", use_keyring=False)
    with create_site(tmp_path / "other.nvprov", "Other", "pbx.example.test", unlock) as made:
        adopt(made)
        yield made
    use_models(())


def look(site: Site, world: World) -> tuple[Difference, ...]:
    return differences(site, read_state(site, world.pbx))


def test_a_phone_without_a_known_model_keeps_its_maker(world: World, site: Site) -> None:
    take(site, look(site, world), "Import")
    found = {phone.mac: (phone.vendor, phone.model) for phone in site.phones()}
    assert found == {
        SANGOMA: ("", ""),
        NULL: ("yealink", ""),
        STRANGE: ("yealink", ""),
        OWN: ("yealink", "yealink-T46-acme"),
    }
    assert look(site, world) == ()


def test_the_maker_is_read_off_the_model_where_the_address_tells_none(world: World, site: Site) -> None:
    local = MacAddress("02000000000a")
    world.fake.state.add_phone(local.dashes, "snom-D999", "Phone")
    take(site, look(site, world), "Import")
    phone = site.phone(local)
    assert phone is not None
    assert (phone.vendor, phone.model) == ("snom", "")


def test_a_phone_that_comes_without_a_model_says_so(world: World, site: Site) -> None:
    notes = {row.key: row.note for row in look(site, world) if row.kind is Kind.PHONE}
    assert notes[STRANGE] == "It comes without a model: choose one then."
    assert notes[OWN] == ""


def test_no_model_harms_no_list(world: World, site: Site) -> None:
    take(site, look(site, world), "Import")
    urls = {record["mac"]: record["first_contact_url"] for record in as_records(site)}
    assert urls[SANGOMA] is None
    assert urls[OWN]
    why = {one.phone.mac: one.why_not for one in candidates(site, BASE)}
    assert why[NULL] == why[STRANGE] == NO_MODEL
    assert "no redirect service" in why[SANGOMA]
    assert why_not(site.phone(SANGOMA), PhoneCommand.REBOOT) == NO_MODEL  # type: ignore[arg-type]
    made = plan(site, read_state(site, world.pbx))
    assert {(step.key, step.detail) for step in made.left} == {
        (mac, NO_MODEL) for mac in (SANGOMA, NULL, STRANGE)
    }
    assert {step.key for step in made.steps} & set(MODELS) == {OWN}


def test_models_come_with_their_values(world: World, site: Site) -> None:
    found = look(site, world)
    shown = {(row.place, row.key): row.theirs for row in found if row.kind is Kind.MODEL_PARAMETER}
    assert shown == {
        ("yealink-T46-acme", "backlight_time"): "300",
        ("yealink-T46-acme", "linekey_type_7"): "blf",
        ("yealink-T46-acme", "linekey_value_7"): "205",
    }
    change = take(site, found, "Import")
    assert change is not None
    assert site.custom_models()[0].name == f"{catalog().model('yealink-T46').name} - acme"
    assert catalog().model("yealink-T46-acme").line_keys == catalog().model("yealink-T46").line_keys
    assert site.parameters(Level.MODEL, "yealink-T46-acme")["backlight_time"] == "300"
    site.undo(change)
    assert site.custom_models() == []


def test_a_shipped_model_brings_what_the_pbx_changed(world: World, site: Site) -> None:
    world.fake.state.phones[NULL.dashes]["model"] = "yealink-T46"
    take(site, look(site, world), "Import")
    own = site.parameters(Level.MODEL, "yealink-T46")
    assert own == {"backlight_time": "120", "linekey_type_7": "blf", "linekey_value_7": "205"}
    assert look(site, world) == ()
    assert plan(site, read_state(site, world.pbx)).warnings == ()


def test_a_row_that_hangs_on_a_model_left_out_is_left_out(world: World, site: Site) -> None:
    take(site, [row for row in look(site, world) if row.kind is not Kind.OWN_MODEL], "Import")
    assert site.phone(OWN).model == ""  # type: ignore[union-attr]
    assert site.parameters(Level.MODEL, "yealink-T46-acme") == {}
    later = look(site, world)
    assert {row.kind for row in later} == {Kind.OWN_MODEL, Kind.MODEL_PARAMETER, Kind.MODEL}
    take(site, later, "Import")
    assert site.phone(OWN).model == "yealink-T46-acme"  # type: ignore[union-attr]
    assert look(site, world) == ()


def test_the_vendor_follows_a_model_taken(world: World, site: Site) -> None:
    take(site, look(site, world), "Import")
    world.fake.state.phones[OWN.dashes]["model"] = "snom-D785"
    take(site, look(site, world), "Import")
    phone = site.phone(OWN)
    assert phone is not None
    assert (phone.vendor, phone.model) == ("snom", "snom-D785")


def test_the_sites_pbx_follows_the_default_that_comes_in(site: Site) -> None:
    row = Difference(Kind.DEFAULT, "hostname", "hostname", "pbx.example.test", "voice.example.test")
    change = take(site, [row], "Import")
    assert site.info.pbx == "voice.example.test"
    assert change is not None
    site.undo(change)
    assert site.info.pbx == "pbx.example.test"
