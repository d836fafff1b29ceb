"""A gateway as another model, names for numbers, and several cells in one go."""

from __future__ import annotations

from nvprov_gui.domain.phone import User
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.workflows.gateways.boxes import ports_of
from nvprov_gui.workflows.gateways.changing import tidy, with_cell, with_model, without

FOUR = GatewayRow(
    1,
    "Trinity BRI 2",
    "TRI_ISDN_4",
    {
        "ip": "192.168.1.60",
        "mac": "00:A0:BA:12:34:56",
        "admin_password": "pw",
        "isdn": [{"type": "pmp", "number": f"2000{n}", "user": f"u{n}", "secret": "s"} for n in range(3)],
    },
)
ANALOGUE = GatewayRow(2, "HT802", "ht802", {"fxs": [{"extension": "201", "secret": "s"}, {}]})
USERS = [
    User(1, "Anna Rossi", "201"),
    User(2, "Annamaria Bo", "202"),
    User(3, "Bruno", "203"),
    User(4, "Niccolò", "204"),
]


def test_another_model_keeps_all_that_fits() -> None:
    found = with_model(FOUR, "TRI_ISDN_2")
    assert (found.model, found.name, found.lost) == ("TRI_ISDN_2", "Trinity BRI 2", (2,))
    assert found.values["mac"] == FOUR.values["mac"]
    assert found.values["isdn"] == FOUR.values["isdn"][:2]  # type: ignore[index]


def test_another_kind_of_line_keeps_trunks() -> None:
    found = with_model(FOUR, "TRI_FXO_4")
    assert found.name == "Trinity FXO 2"
    assert found.lost == ()
    ports = ports_of(GatewayRow(1, "", found.model, found.values))
    assert [port.get("user") for port in ports] == ["u0", "u1", "u2", None]
    assert "isdn" not in found.values


def test_another_maker_is_another_box() -> None:
    found = with_model(FOUR, "ht802")
    assert "mac" not in found.values
    assert found.values["ip"] == "192.168.1.60"
    assert found.lost == (0, 1, 2)


def test_nothing_stays_of_a_port_that_found_no_place() -> None:
    found = with_model(ANALOGUE, "TRI_FXO_2")
    assert found.lost == (1,)
    assert found.values["fxo"] == [{}, {}]


def test_the_mac_address_of_the_box_before_is_told() -> None:
    there = {**ANALOGUE.values, "mac": "00:0B:82:12:34:56"}
    box = GatewayRow(2, "HT802", "ht802", there)
    assert with_model(box, "ht814").is_other_box
    assert not with_model(box, "TRI_FXO_2").is_other_box, "that of another maker goes"
    assert not with_model(ANALOGUE, "ht814").is_other_box


def test_a_users_name_stands_for_the_number() -> None:
    def typed(text: str) -> str:
        made = GatewayRow(2, "", "ht802", with_cell(ANALOGUE, 1, "extension", text, USERS))
        return ports_of(made)[1].get("extension", "")

    assert typed("bruno") == "203"
    assert typed("niccolo") == "204"
    assert typed("anna r") == "201"
    assert typed("maria") == "202"
    assert typed("anna") == "anna", "two of them"
    assert typed("250") == "250"


def test_several_cells_are_emptied_in_one_go() -> None:
    values = without(FOUR, [(0, "number"), (0, "type"), (1, "user")])
    ports = ports_of(GatewayRow(1, "", "TRI_ISDN_4", values))
    assert ports[0] == {"type": "pmp", "user": "u0", "secret": "s"}
    assert "user" not in ports[1]


def test_a_mac_address_is_tidied() -> None:
    assert tidy("mac", "00a0.ba12.3456") == "00:A0:BA:12:34:56"
    assert tidy("mac", "nonsense") == "nonsense"
    assert tidy("ip", "1.2.3.4") == "1.2.3.4"
