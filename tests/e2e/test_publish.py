"""Import and publishing against a PBX that behaves like the real one, over TLS on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.levels import Level
from nvprov_gui.pbx.errors import PbxError, Trouble
from nvprov_gui.pbx.wire import Wire
from nvprov_gui.storage import Unlock
from nvprov_gui.workflows.pbx.accounts import wait_for_accounts
from nvprov_gui.workflows.pbx.importing import Kind, differences
from nvprov_gui.workflows.pbx.journal import can_take_back, take_back
from nvprov_gui.workflows.pbx.links import look_who_moved
from nvprov_gui.workflows.pbx.moving import has_moved
from nvprov_gui.workflows.pbx.plan import plan
from nvprov_gui.workflows.pbx.redirecting import redirect
from nvprov_gui.workflows.pbx.state import read_state
from nvprov_gui.workflows.pbx.steps import Doing
from nvprov_gui.workflows.pbx.taking import take
from nvprov_gui.workflows.sites import create_site
from tests.e2e.pbx_world import MACS, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "world")
    yield made
    made.close()


def test_a_site_is_published_once(world: World) -> None:
    assert world.publish() == []
    assert wait_for_accounts(world.site, world.pbx, lambda: False, 5, 0.05) == []
    again = plan(world.site, read_state(world.site, world.pbx))
    assert [step.doing for step in again.steps] == []
    assert world.fake.state.posted_mains == ["203"]
    inventory = world.fake.state.inventory
    assert inventory[MACS[0].colons]["extension"] == "201"
    assert inventory[MACS[3].colons]["extension"] == "91201"
    assert inventory[MACS[4].colons]["extension"] == ""


def test_the_pbxs_password_wins(world: World) -> None:
    world.publish()
    extension = world.site.phone(MACS[0]).extension  # type: ignore[union-attr]
    assert world.site.extension_secret(extension) == world.fake.state.extensions[extension]


def test_files_carry_the_pbxs_own_url_and_moving_is_seen(world: World) -> None:
    world.publish()
    assert world.site.setting("published_url") == "http://pbx.example.test/provisioning/"
    assert not has_moved(world.site, MACS[0])
    world.fake.state.phones[MACS[0].dashes]["tok1"] = None
    assert look_who_moved(world.site, world.pbx) == (1, 5)
    assert has_moved(world.site, MACS[0])


def _cut_after(monkeypatch: pytest.MonkeyPatch, writes: int) -> None:
    """The connection is cut when the PBX has done the n-th write, before its answer arrives."""
    whole, done = Wire.call, 0

    def call(self: Wire, method: str, path: str, body: object = None, **more: object) -> object:
        nonlocal done
        if done > writes and method != "GET":
            raise PbxError("cut", Trouble.UNREACHABLE)
        answer = whole(self, method, path, body, **more)  # type: ignore[arg-type]
        if method != "GET":
            done += 1
            if done > writes:
                raise PbxError("cut", Trouble.UNREACHABLE)
        return answer

    monkeypatch.setattr(Wire, "call", call)


def test_cut_at_every_write_and_resumed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    uncut = World(tmp_path / "uncut", phones=3)
    uncut.fake.seen.clear()
    uncut.publish()
    expected, writes = uncut.picture(), sum(1 for line in uncut.fake.seen if not line.startswith("GET"))
    uncut.close()
    assert writes > 10
    for at in range(writes):
        world = World(tmp_path / f"cut{at}", phones=3)
        with monkeypatch.context() as patch:
            _cut_after(patch, at)
            assert world.publish()
        assert world.publish() == [], at
        assert world.picture() == expected, at
        assert world.fake.state.posted_mains == ["203"], at
        world.close()


@pytest.mark.slow
def test_a_hundred_phones_cut_at_every_single_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One publication that is cut after each of its writes and goes on from there; some minutes."""
    uncut = World(tmp_path / "uncut", phones=100)
    uncut.publish()
    expected = uncut.picture()
    uncut.close()
    world, cuts, left = World(tmp_path / "cut", phones=100), 0, True
    while left:
        with monkeypatch.context() as patched:
            _cut_after(patched, 0)
            world.publish()
        cuts += 1
        left = bool(plan(world.site, read_state(world.site, world.pbx)).steps)
    assert cuts > 100
    assert world.picture() == expected
    assert len(world.fake.state.posted_mains) == len(set(world.fake.state.posted_mains))
    world.close()


def test_taken_back_newest_first(world: World) -> None:
    before = world.picture()
    world.publish()
    assert can_take_back(world.site) > 10
    assert all(not sentence for _step, sentence in take_back(world.site, world.pbx))
    phones, inventory, _mains, defaults = world.picture()  # type: ignore[misc]
    assert (phones, inventory, defaults) == (before[0], before[1], before[3])  # type: ignore[index]
    assert world.site.pbx_tokens(MACS[0]) is None


def test_what_the_pbx_owns_is_never_written(world: World) -> None:
    with world.site.act("Set") as act:
        act.set_parameter(Level.DEFAULTS, "", "cftimeouton", "*99")
        act.set_parameter(Level.PHONE, MACS[0], "account_dtmf_type_1", "inband")
    steps = plan(world.site, read_state(world.site, world.pbx)).steps
    written = {name for step in steps for name in step.values if step.doing in (Doing.DEFAULTS, Doing.VALUES)}
    assert not any(name.startswith(("cf", "account_")) for name in written)


def test_a_phone_of_somebody_else_is_named_before_it_is_taken(world: World) -> None:
    world.publish()
    with world.site.act("Swap") as act:
        act.unassign(MACS[0])
        act.assign(MACS[0], world.site.users()[1].id)
    steps = plan(world.site, read_state(world.site, world.pbx)).steps
    assert [step.doing for step in steps] == [Doing.UNLINK, Doing.ASSIGN]
    assert "Anna Rossi" in steps[0].drops
    assert world.publish() == []


def test_import_shows_everything_and_then_nothing(world: World, tmp_path: Path) -> None:
    world.publish()
    unlock = Unlock(passphrase="x", use_keyring=False)
    with create_site(tmp_path / "other.nvprov", "Other", "pbx.example.test", unlock) as other:
        found = differences(other, read_state(other, world.pbx))
        kinds = {row.kind for row in found}
        assert {Kind.USER, Kind.PHONE, Kind.ASSIGNMENT, Kind.SECRET, Kind.DEFAULT, Kind.PARAMETER} <= kinds
        assert not any("••" not in "".join(row.shown) for row in found if row.kind is Kind.SECRET)
        change = take(other, found, "Import")
        assert change is not None
        assert differences(other, read_state(other, world.pbx)) == ()
        assert other.phone(MACS[3]).extension == "91201"  # type: ignore[union-attr]
        other.undo(change)
        assert other.phones() == []


def test_redirects_tell_each_phones_result(world: World) -> None:
    world.publish()
    world.fake.state.redirect_status[MACS[1].dashes] = 500
    results = {result.mac: result.sentence for result in redirect(world.pbx, MACS[:3])}
    assert results[MACS[0]] == results[MACS[2]] == ""
    assert results[MACS[1]]
    assert MACS[0].dashes in world.fake.state.redirects
