"""A gateway's ports come from the PBX: numbers, users and passwords."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.workflows.gateways import boxes
from nvprov_gui.workflows.gateways.from_pbx import NotThere, create, new_box, read
from tests.e2e.fake_pbx import FakePbx
from tests.e2e.fake_pbx.answers import data
from tests.e2e.pbx_world import World

PATTON, GRANDSTREAM = "00:A0:BA:0A:1B:2C", "00:0B:82:0A:1B:2C"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "world")
    yield made
    made.close()


def gateway(world: World, model: str, **values: object) -> GatewayRow:
    boxes.add(world.site, model, "add")
    row = world.site.gateways()[-1]
    boxes.change(world.site, row.id, "change", {**row.values, **values})
    return world.site.gateways()[-1]


def posts(fake: FakePbx) -> list[str]:
    return [line for line in fake.seen if line.startswith("POST") and "gateways" in line]


def test_an_unknown_gateway_is_made_once_and_read(world: World) -> None:
    row = gateway(world, "TRI_ISDN_4", mac=PATTON, ip="192.168.1.60", netmask="255.255.255.0")
    with pytest.raises(NotThere, match="00:A0:BA:0A:1B:2C"):
        read(world.pbx, row)
    made = create(world.pbx, row)
    ports = made.values["isdn"]
    assert isinstance(ports, list)
    assert [port["user"] for port in ports] == [f"Patton_0a1b2c_isdn_{n}" for n in range(4)]
    assert [port["number"] for port in ports] == ["20001", "20002", "20003", "20004"]
    secrets = [trunk["details"]["secret"] for trunk in world.fake.state.trunks]
    assert [port["secret"] for port in ports] == secrets
    assert (made.complete, made.ports) == (4, 4)
    assert create(world.pbx, row) == made
    assert len(posts(world.fake)) == 1
    assert len(world.fake.state.trunks) == 4


def test_what_was_typed_stays_and_empty_fields_are_filled(world: World) -> None:
    row = gateway(world, "TRI_FXO_4", mac=PATTON, ip="192.168.1.60", netmask="255.255.255.0", fxo=[
        {"line": "0541123456"}, {"line": "0541123457"}, {}, {},
    ])  # fmt: skip
    create(world.pbx, row)
    known = read(world.pbx, gateway(world, "TRI_FXO_4", mac=PATTON, ip="192.168.1.99"))
    assert known.values["ip"] == "192.168.1.99"
    assert known.values["netmask"] == "255.255.255.0"
    fxo = known.values["fxo"]
    assert isinstance(fxo, list)
    assert [port.get("line", "") for port in fxo] == ["0541123456", "0541123457", "", ""]


def test_extensions_of_an_analogue_gateway(world: World) -> None:
    users = [user for user in world.site.users() if user.extension in ("201", "202")]
    row = gateway(world, "ht802", mac=GRANDSTREAM, tls=True)
    boxes.change(
        world.site, row.id, "users", {**row.values, "fxs": [{"extension": u.extension} for u in users]}
    )
    row = world.site.gateways()[-1]
    model, body = new_box(world.pbx, row)
    assert (model.model, model.name) == ("ht802TLS", "Grandstream-HT802 SIP TLS 2 Porte FXS")
    assert [port["name"] for port in body["trunks_fxs"]] == ["1", "2"]  # type: ignore[attr-defined]
    made = create(world.pbx, row)
    fxs = made.values["fxs"]
    assert isinstance(fxs, list)
    state = world.fake.state
    assert [port["secret"] for port in fxs] == [state.extensions[port["extension"]] for port in fxs]
    assert [port["extension"][-3:] for port in fxs] == ["201", "202"]


def test_another_model_with_this_address_is_refused(world: World) -> None:
    create(world.pbx, gateway(world, "TRI_ISDN_4", mac=PATTON))
    with pytest.raises(UserError, match="is a TRI_ISDN_4, here a "):
        read(world.pbx, gateway(world, "TRI_FXO_4", mac=PATTON))


@pytest.mark.parametrize(("model", "values", "words"), [
    ("TRI_ISDN_4", {}, "by their MAC address"),
    ("gxw4248", {"mac": GRANDSTREAM}, "doesn't know the model"),
])  # fmt: skip
def test_what_cant_be_made_says_why(world: World, model: str, values: dict[str, object], words: str) -> None:
    with pytest.raises(UserError, match=words):
        create(world.pbx, gateway(world, model, **values))
    assert posts(world.fake) == []


def test_a_pbx_without_a_file_leaves_the_numbers_to_the_technician(world: World) -> None:
    row = gateway(world, "TRI_ISDN_4", mac=PATTON)
    create(world.pbx, row)
    world.fake.fail("GET .*/download/", lambda: data(""))
    known = read(world.pbx, row)
    assert known.complete == 0
    ports = known.values["isdn"]
    assert isinstance(ports, list)
    assert all(port["secret"] and not port.get("number") for port in ports)
