"""The site's trunk on the PBX: compared, made with the whole codec list, mended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.workflows.pbx.trunk import compare, create, mend
from tests.e2e.pbx_world import World

VALUES = {"provider": "Clouditalia", "user": "0571999", "password": "geheim", "number": "+390571999"}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "world")
    yield made
    made.close()


def test_it_is_made_once_with_the_whole_codec_list(world: World) -> None:
    assert compare(world.pbx, VALUES).trunk is None
    made = create(world.pbx, VALUES)
    assert made.trunk is not None
    assert made.differences == ()
    assert create(world.pbx, VALUES) == made
    [row] = world.fake.state.trunks
    assert row["details"]["codecs"] == "ulaw,alaw,gsm,g726,g722,g729"
    assert (row["name"], row["username"]) == ("Clouditalia +390571999", "0571999")


def test_differences_are_told_apart_by_who_can_mend_them(world: World) -> None:
    create(world.pbx, VALUES)
    details = world.fake.state.trunks[0]["details"]
    details.update(codecs="alaw,codecs", sip_server_port="5062", secret="old")
    found = compare(world.pbx, VALUES).differences
    assert {(each.name, each.mendable) for each in found} == {
        ("codecs", True), ("password", True), ("sip_server_port", False),
    }  # fmt: skip
    left = mend(world.pbx, VALUES).differences
    assert [(each.name, each.wanted, each.there) for each in left] == [("sip_server_port", "5060", "5062")]
    assert details["secret"] == "geheim"


def test_an_unchanged_password_is_not_sent(world: World) -> None:
    create(world.pbx, VALUES)
    world.fake.state.trunks[0]["details"].update(codecs="alaw")
    mend(world.pbx, {**VALUES, "password": ""})
    assert world.fake.state.trunks[0]["details"]["secret"] == "geheim"


@pytest.mark.parametrize(("values", "words"), [
    ({**VALUES, "provider": ""}, "Choose the provider"),
    ({**VALUES, "user": ""}, "user is missing"),
    ({**VALUES, "password": ""}, "password is missing"),
    ({**VALUES, "provider": "Plink"}, "no template for Plink"),
])  # fmt: skip
def test_what_cant_be_made_says_why(world: World, values: dict[str, str], words: str) -> None:
    with pytest.raises(UserError, match=words):
        create(world.pbx, values)
    assert world.fake.state.trunks == []


def test_another_users_trunk_is_not_ours(world: World) -> None:
    create(world.pbx, VALUES)
    assert compare(world.pbx, {**VALUES, "user": "0571888"}).trunk is None
