"""Publishing takes away again what it put there, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import CustomModel, FileKind
from nvprov_gui.pbx.errors import PbxError, Trouble
from nvprov_gui.pbx.tancredi import Tancredi
from nvprov_gui.pbx.wire import Wire
from nvprov_gui.workflows.models.adopting import adopt
from nvprov_gui.workflows.pbx.journal import can_take_back, take_back
from nvprov_gui.workflows.pbx.plan import Plan, plan
from nvprov_gui.workflows.pbx.publishing import Publishing
from nvprov_gui.workflows.pbx.state import read_state
from nvprov_gui.workflows.pbx.steps import Doing
from tests.e2e.pbx_world import MACS, World
from tests.e2e.test_publish import _cut_after

FIRST, OWN = MACS[0], MacAddress("805ec00000ff")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "world")
    state = made.fake.state
    state.add_phone(OWN.dashes, "yealink-T46", "Yealink", {"linekey_type_5": "blf"})
    state.register(OWN.colons, {"model": "yealink-T46"}, "Yealink")
    assert made.publish() == []
    yield made
    made.close()


def planned(world: World) -> Plan:
    return plan(world.site, read_state(world.site, world.pbx))


def doings(world: World) -> list[tuple[Doing, str]]:
    return [(step.doing, step.key) for step in planned(world).steps]


def variables(world: World, mac: MacAddress = FIRST) -> dict[str, str]:
    return dict(world.fake.state.phones[mac.dashes]["variables"])


def test_nothing_is_left_after_publishing(world: World) -> None:
    assert planned(world) == Plan(())


def test_a_key_set_to_inherit_goes(world: World) -> None:
    with world.site.act("Inherit") as act:
        act.set_parameter(Level.PHONE, FIRST, "linekey_type_2", None)
    assert [dict(step.values) for step in planned(world).steps] == [{"linekey_type_2": None}]
    assert world.publish() == []
    assert "linekey_type_2" not in variables(world)
    assert planned(world) == Plan(())


def test_a_value_that_was_changed_there_since_stays(world: World) -> None:
    world.fake.state.phones[FIRST.dashes]["variables"]["linekey_type_2"] = "line"
    with world.site.act("Inherit") as act:
        act.set_parameter(Level.PHONE, FIRST, "linekey_type_2", None)
    assert planned(world).steps == ()


@pytest.mark.parametrize(("name", "before"), [("language", "en"), ("timezone", None)])
def test_a_default_is_as_it_was_before(world: World, name: str, before: str | None) -> None:
    for value in ("it", "fr", None):
        with world.site.act("Set") as act:
            act.set_parameter(Level.DEFAULTS, "", name, value)
        assert world.publish() == []
        assert world.fake.state.defaults.get(name) == (value or before)
    assert planned(world) == Plan(())


def test_a_models_value_goes(world: World) -> None:
    with world.site.act("Inherit") as act:
        act.set_parameter(Level.MODEL, "yealink-T46", "backlight_time", None)
    assert doings(world) == [(Doing.MODEL_VALUES, "yealink-T46")]
    assert world.publish() == []
    assert "backlight_time" not in world.fake.state.models["yealink-T46"]["variables"]


def test_a_removed_phone_goes_by_name_and_comes_back(world: World) -> None:
    before = world.picture()
    with world.site.act("Remove") as act:
        act.remove_phone(FIRST)
    (step,) = planned(world).steps
    assert (step.doing, step.drops) == (Doing.REMOVE, f"{FIRST.colons} (Anna Rossi, 201)")
    assert world.publish() == []
    assert FIRST.dashes not in world.fake.state.phones
    assert FIRST.colons not in world.fake.state.inventory
    assert planned(world) == Plan(())
    next(iter(take_back(world.site, world.pbx)))
    assert world.picture() == before


def test_a_phone_of_the_pbxs_own_stays(world: World) -> None:
    with world.site.act("Own") as act:
        act.add_phone(OWN, "yealink", "yealink-T46")
        act.set_parameter(Level.PHONE, OWN, "linekey_type_6", "blf")
    assert world.publish() == []
    with world.site.act("Remove") as act:
        act.remove_phone(OWN)
    made = planned(world)
    assert made.steps == ()
    assert made.warnings == (
        f"{OWN.colons} is no longer in the site, but the PBX has it from elsewhere: it stays.",
    )


def test_nothing_goes_from_another_pbx(world: World) -> None:
    with world.site.act("Other") as act:
        act.remove_phone(FIRST)
        act.change_site(pbx="other.example.test")
    assert planned(world) == Plan(())


def test_what_another_pbx_got_is_not_taken_back_here(world: World) -> None:
    count, before = can_take_back(world.site), variables(world)
    with world.site.act("Other") as act:
        act.set_setting("journal/pbx_address", "elsewhere.example.test")
    ((_step, sentence),) = take_back(world.site, world.pbx)
    assert sentence.startswith("This was published to ")
    assert (can_take_back(world.site), variables(world)) == (count, before)


def test_a_phone_that_somebody_gave_away_since_stays(world: World) -> None:
    world.pbx.wizard.assign(MACS[4], "yealink-T46", "", "202")
    with world.site.act("Remove") as act:
        act.remove_phone(MACS[4])
    made = planned(world)
    assert made.steps == ()
    assert MACS[4].colons in made.warnings[0]


def test_a_phone_taken_from_its_user_goes_from_them_and_comes_back(world: World) -> None:
    before = world.picture()
    with world.site.act("Take") as act:
        act.unassign(FIRST)
    (step,) = planned(world).steps
    assert (step.doing, step.drops) == (Doing.UNLINK, f"{FIRST.colons} (Anna Rossi, 201)")
    assert world.publish() == []
    assert world.fake.state.inventory[FIRST.colons]["extension"] == ""
    assert planned(world) == Plan(())
    next(iter(take_back(world.site, world.pbx)))
    assert world.picture() == before


def test_an_assignment_of_the_pbxs_own_is_named_and_stays(world: World) -> None:
    world.pbx.wizard.assign(MACS[4], "yealink-T46", "", "202")
    made = planned(world)
    assert made.steps == ()
    (warning,) = made.warnings
    assert warning.startswith(f"{MACS[4].colons} has 91202 on the PBX and no user here")


def test_taking_away_is_cut_at_every_write_and_resumed(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def less(of: World) -> None:
        with of.site.act("Less") as act:
            act.set_parameter(Level.PHONE, FIRST, "linekey_type_2", None)
            act.unassign(MACS[1])
            act.remove_phone(MACS[2])

    less(world)
    assert world.publish() == []
    for at in range(4):
        cut = World(tmp_path / f"cut{at}")
        cut.fake.state.add_phone(OWN.dashes, "yealink-T46", "Yealink", {"linekey_type_5": "blf"})
        cut.fake.state.register(OWN.colons, {"model": "yealink-T46"}, "Yealink")
        assert cut.publish() == []
        less(cut)
        with monkeypatch.context() as patch:
            _cut_after(patch, at)
            assert cut.publish()
        assert cut.publish() == [], at
        assert planned(cut) == Plan(())
        assert cut.picture() == world.picture(), at
        cut.close()


def test_what_was_cut_off_can_be_taken_back_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The PBX did it, its answer was lost: the journal knows all the same."""
    for at in range(9):
        cut = World(tmp_path / f"cut{at}", phones=2)
        phones, inventory, _mains, defaults = cut.picture()  # type: ignore[misc]
        with monkeypatch.context() as patch:
            _cut_after(patch, at)
            assert cut.publish(), at
        assert cut.publish() == []
        assert all(not sentence for _step, sentence in take_back(cut.site, cut.pbx)), at
        now = cut.picture()
        assert (now[0], now[1], now[3]) == (phones, inventory, defaults), at  # type: ignore[index]
        cut.close()


def test_a_refused_step_leaves_no_trace(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_what: object) -> None:
        raise PbxError("no", Trouble.REFUSED, 400)

    count = can_take_back(world.site)
    with world.site.act("Set") as act:
        act.set_parameter(Level.PHONE, FIRST, "linekey_type_3", "blf")
    monkeypatch.setattr(Tancredi, "set_variables", refuse)
    assert world.publish() == ["no"]
    assert can_take_back(world.site) == count


def test_a_connection_that_is_gone_begins_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cut = World(tmp_path / "cut", phones=2)
    made = planned(cut)

    def gone(*_what: object, **_more: object) -> None:
        raise PbxError("gone", Trouble.UNREACHABLE)

    with monkeypatch.context() as patch:
        patch.setattr(Wire, "call", gone)
        assert all(outcome.sentence for outcome in Publishing(cut.site, cut.pbx).run(made))
    assert can_take_back(cut.site) == 0
    cut.close()


def test_a_changed_file_of_equal_size_goes_up_again(world: World) -> None:
    with world.site.act("File") as act:
        act.add_file(FileKind.FIRMWARE, "T46.rom", b"one one")
    assert world.publish() == []
    with world.site.act("File") as act:
        act.remove_file(world.site.files()[0].id)
        act.add_file(FileKind.FIRMWARE, "T46.rom", b"two two")
    assert doings(world) == [(Doing.FILE, "firmware/T46.rom")]
    assert world.publish() == []
    assert world.fake.state.files["firmware"]["T46.rom"] == b"two two"
    assert planned(world) == Plan(())


def test_files_and_models_that_went_are_named(world: World) -> None:
    with world.site.act("Own") as act:
        act.add_custom_model(CustomModel("yealink-T46-desk", "yealink-T46", "Desk"))
        act.change_phone(FIRST, model="yealink-T46-desk")
        act.add_file(FileKind.RINGTONE, "ring.wav", b"ring")
    adopt(world.site)
    assert world.publish() == []
    with world.site.act("Less") as act:
        act.change_phone(FIRST, model="yealink-T46")
        act.remove_custom_model("yealink-T46-desk")
        act.remove_file(world.site.files()[0].id)
    adopt(world.site)
    made = planned(world)
    assert [step.doing for step in made.steps] == [Doing.CHANGE_MODEL]
    assert made.warnings == (
        "“ring.wav” is no longer in the site: the PBX keeps it.",
        "“yealink-T46-desk” is no longer in the site: the PBX keeps it.",
    )
