"""Registered phones that have something new to fetch are told so at the end of publishing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.connection import Pbx
from nvprov_gui.pbx.records import PbxKind
from nvprov_gui.workflows.pbx import publishing
from nvprov_gui.workflows.pbx.plan import Plan
from nvprov_gui.workflows.pbx.publishing import Publishing
from nvprov_gui.workflows.pbx.steps import Doing
from tests.e2e.pbx_world import MACS, World
from tests.e2e.test_published_back import doings, planned

FIRST = MACS[0]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "world")
    assert made.publish() == []
    yield made
    made.close()


def test_phones_that_register_fetch_again(world: World) -> None:
    state = world.fake.state
    state.registered |= {"201", "202"}
    with world.site.act("Set") as act:
        act.set_parameter(Level.PHONE, FIRST, "linekey_type_3", "blf")
        act.set_parameter(Level.PHONE, MACS[2], "linekey_type_3", "blf")
    assert doings(world)[-1] == (Doing.RECONFIGURE, FIRST)
    assert world.publish() == []
    assert state.reconfigured == ["201"]
    assert planned(world) == Plan(())


def test_phones_wait_for_one_reload_together(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """An account that never comes keeps nobody longer than the first."""
    waits: list[float] = []
    monkeypatch.setattr(publishing, "missing_after", lambda _macs, _pbx, _stopped, left: waits.append(left))
    monkeypatch.setattr(publishing, "SECONDS", 0.001)
    world.fake.state.registered |= {"201", "202"}
    with world.site.act("Set") as act:
        for mac in MACS[:2]:
            act.set_parameter(Level.PHONE, mac, "linekey_type_3", "blf")
    assert world.publish() == []
    assert world.fake.state.reconfigured == ["201", "202"]
    assert waits[1] < 0 < waits[0]


def test_a_stop_while_accounts_are_awaited_tells_nobody(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[bool] = []

    def wait(macs: Mapping[MacAddress, str], _pbx: Pbx, _stopped: object, _left: float) -> list[str]:
        waited.append(True)
        return [mac.colons for mac in macs]

    monkeypatch.setattr(publishing, "missing_after", wait)
    world.fake.state.registered.add("201")
    with world.site.act("Set") as act:
        act.set_parameter(Level.PHONE, FIRST, "linekey_type_3", "blf")
    outcomes = list(Publishing(world.site, world.pbx, lambda: bool(waited)).run(planned(world)))
    assert outcomes[-1].sentence == "Stopped."
    assert world.fake.state.reconfigured == []
    assert doings(world) == [(Doing.RECONFIGURE, FIRST)]


def test_a_phone_still_to_be_told_is_told_after_a_cut(world: World) -> None:
    world.fake.state.registered.add("201")
    with world.site.act("Set") as act:
        act.set_parameter(Level.PHONE, FIRST, "linekey_type_3", "blf")
    stops = iter([False, True])
    list(Publishing(world.site, world.pbx, lambda: next(stops)).run(planned(world)))
    assert world.fake.state.reconfigured == []
    assert doings(world) == [(Doing.RECONFIGURE, FIRST)]
    assert world.publish() == []
    assert world.fake.state.reconfigured == ["201"]


def test_a_pbx_that_cant_tell_phones_is_no_failure(world: World) -> None:
    world.fake.state.registered.add("201")
    world.fake.wizard.ns7 = True
    world.pbx = replace(world.pbx, kind=PbxKind.NS7)
    with world.site.act("Set") as act:
        act.set_parameter(Level.PHONE, FIRST, "linekey_type_3", "blf")
    assert [doing for doing, _key in doings(world)] == [Doing.VALUES]
    assert world.publish() == []
    assert planned(world) == Plan(())
