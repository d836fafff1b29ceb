"""What a phone would fetch changes: its version moves on, and only its."""

from __future__ import annotations

import pytest

from nvprov_gui.domain.records import CustomModel, FileKind
from tests.unit.storage.conftest import MACS

SNOM, BAR, BISTRO, PLAIN = MACS[:4]
"""A Snom; a Yealink of a custom model; one of a model based on that; a Yealink of the shipped model."""


@pytest.fixture
def four(site):
    """Four phones, the first two with users."""
    with site.act("Add") as act:
        act.add_custom_model(CustomModel("bar", "yealink-T46", "Bar"))
        act.add_custom_model(CustomModel("bistro", "bar", "Bistro"))
        for mac, model in [(SNOM, "snom-D785"), (BAR, "bar"), (BISTRO, "bistro"), (PLAIN, "yealink-T46")]:
            act.add_phone(mac, model.partition("-")[0], model)
        act.assign(SNOM, act.add_user(name="Ada", extension="201").id)
        act.assign(BAR, act.add_user(name="Bob", extension="202").id)
    return site


def model(name):
    return lambda act: act.set_parameter("model", name, "language", "it")


def ringtone(models, phones):
    return lambda act: act.add_file(FileKind.RINGTONE, "a.wav", b"", models, phones)


ALL = {SNOM, BAR, BISTRO, PLAIN}
CASES = [
    ("default", lambda act: act.set_parameter("defaults", "", "language", "it"), ALL),
    ("site", lambda act: act.change_site(pbx="10.0.0.1"), ALL),
    ("setting", lambda act: act.set_setting("address", "10.0.0.1"), ALL),
    ("secret setting", lambda act: act.set_secret_setting("pbx", "x"), ALL),
    ("note of a gateway", lambda act: act.set_secret_setting("gateway/1/sent", "x"), set()),
    ("shipped model", model("yealink-T46"), {BAR, BISTRO, PLAIN}),
    ("custom model", model("bar"), {BAR, BISTRO}),
    ("its basis", lambda act: act.change_custom_model(CustomModel("bar", "snom-D785", "Bar")), {BAR, BISTRO}),
    ("phone", lambda act: act.set_parameter("phone", PLAIN, "language", "it"), {PLAIN}),
    ("phone's row", lambda act: act.change_phone(SNOM, model="snom-D735"), {SNOM}),
    ("rename", lambda act: act.change_user(1, name="Ada L."), {SNOM}),
    ("renumber", lambda act: act.change_user(2, extension="300"), {BAR}),
    ("assign", lambda act: act.assign(PLAIN, 1), {PLAIN}),
    ("unassign", lambda act: act.unassign(BAR), {BAR}),
    ("leaves", lambda act: act.remove_user(1), {SNOM}),
    ("SIP password", lambda act: act.set_extension_secret("202", "x"), {BAR}),
    ("new link", lambda act: act.new_first_contact(PLAIN), {PLAIN}),
    ("file for all", ringtone([], []), ALL),
    ("file for some", ringtone(["bar"], [SNOM]), {SNOM, BAR, BISTRO}),
    ("burned", lambda act: act.burn_first_contact(PLAIN), set()),
    ("opened", lambda act: act.change_phone(PLAIN, open=False), set()),
    ("event", lambda act: act.add_event(PLAIN, "note", "x"), set()),
    ("gateway", lambda act: act.add_gateway("G", "ht812", {}), set()),
    ("user without phone", lambda act: act.add_user(name="Eve", extension="205"), set()),
    ("nothing new", lambda act: act.change_user(1, name="Ada"), set()),
]


@pytest.mark.parametrize(("edit", "reached"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_change_reaches_its_phones(four, edit, reached):
    before = {phone.mac: phone.version for phone in four.phones()}
    with four.act("Edit") as act:
        edit(act)
    after = {phone.mac: phone.version for phone in four.phones()}
    assert {mac for mac in before if after[mac] != before[mac]} == reached
    assert all(after[mac] >= before[mac] for mac in before)
    if act.change is not None:
        four.undo(act.change)
        back = {phone.mac: phone.version for phone in four.phones()}
        assert {mac for mac in before if back[mac] != after[mac]} >= reached
        assert all(back[mac] >= after[mac] for mac in before)


def test_a_version_is_never_given_twice(four):
    seen = {(phone.mac, phone.version) for phone in four.phones()}
    for _ in range(3):
        with four.act("Remove") as act:
            act.remove_phone(PLAIN)
        four.undo(act.change)
        now = (PLAIN, four.phone(PLAIN).version)
        assert now not in seen
        seen.add(now)
