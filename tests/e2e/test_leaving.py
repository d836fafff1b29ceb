"""The laptop leaves: what phones receive from ``nvprov serve`` once the site is published."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.workflows.home import first_link
from nvprov_gui.workflows.simulate import SimulatedPhone
from tests.e2e.pbx_world import MACS, World
from tests.e2e.serving import Serving, listed

_FALLBACK = "http://192.0.2.1/provisioning/"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "world")
    yield made
    made.close()


def fetched(serving: Serving, world: World, mac: MacAddress) -> httpx.Response:
    """The phone's file by the laptop's own permanent link."""
    url = f"{serving.url}provisioning/{world.site.tokens(mac).permanent}/{mac}.cfg"
    return httpx.get(url, headers={"User-Agent": SimulatedPhone(mac, "yealink", "T46U").user_agent})


def test_publishing_while_phones_are_served_changes_their_files_at_once(world: World) -> None:
    with Serving(world.path) as serving:
        before = fetched(serving, world, MACS[0])
        assert serving.url in before.text
        world.publish()
        after = fetched(serving, world, MACS[0])
    told = world.fake.state.phones[MACS[0].dashes]
    assert after.status_code == 200, "the laptop's own link still opens"
    assert f"http://pbx.example.test/provisioning/{told['tok2']}" in after.text
    assert serving.url not in after.text
    assert world.site.tokens(MACS[0]).permanent not in after.text


def test_a_phone_that_is_not_on_the_pbx_stays_with_the_laptop(world: World) -> None:
    world.publish()
    with world.site.act("One more") as act:
        late = MacAddress("805ec00000aa")
        act.add_phone(late, "yealink", "yealink-T46")
    with Serving(world.path) as serving:
        text = fetched(serving, world, late).text
        assert serving.url in text
        assert "pbx.example.test/provisioning" not in text


def test_the_links_to_hand_out_are_the_pbxs(world: World) -> None:
    world.publish()
    told = world.fake.state.phones[MACS[0].dashes]
    assert listed(world.path)[MACS[0]]["first_contact_url"] == told_url(told["tok1"])


def test_a_phone_reset_after_it_moved_is_led_over_the_laptop(world: World) -> None:
    world.publish()
    pair = world.site.pbx_tokens(MACS[0])
    assert pair is not None
    with world.site.act("Moved") as act:
        act.set_pbx_tokens(MACS[0], type(pair)(None, pair.permanent))
    phone = world.site.phone(MACS[0])
    assert phone is not None
    own = world.site.tokens(MACS[0]).first
    assert first_link(world.site, phone, _FALLBACK) == f"{_FALLBACK}{own}"


def told_url(token: object) -> str:
    return f"http://pbx.example.test/provisioning/{token}"
