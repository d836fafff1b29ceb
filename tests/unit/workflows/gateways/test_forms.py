"""What a gateway's form says of itself and of what is around it, in the numbers that stand on the box."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.phone import User
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.fields import PORT_WORDS
from nvprov_gui.gateways.values import KEYS
from nvprov_gui.workflows.gateways import around, check, check_among, in_the_way, render
from nvprov_gui.workflows.gateways.boxes import named_as_the_pbx_does

PATTON = {
    "ip": "192.168.1.60",
    "mac": "00:A0:BA:12:34:56",
    "netmask": "255.255.255.0",
    "gateway": "192.168.1.254",
    "pbx": "pbx.example.test",
    "admin_password": "x",
    "isdn": [{"number": "20001", "user": "one", "secret": "a"}],
}
ANALOGUE = {
    **PATTON,
    "mac": "00:0B:82:12:34:56",
    "fxs": [{"extension": "201", "secret": "a"}, {"extension": "91202", "secret": "b"}],
}


def first(model: str, **changes: object) -> str:
    problem = in_the_way(check(model, {**PATTON, **changes}))
    return problem.whole if problem else ""


def test_a_form_in_order_has_nothing_in_the_way() -> None:
    assert first("TRI_ISDN_2") == ""
    assert in_the_way(check("ht802", ANALOGUE)) is None


def test_what_is_missing_is_in_the_way() -> None:
    assert first("TRI_ISDN_2", mac="").startswith("MAC: Fill in")
    assert first("TRI_ISDN_2", netmask="").startswith("Mask: Which mask")
    assert "No port has a number" in first("TRI_ISDN_2", isdn=[{"type": "pp"}, {}])


def test_refused_values_are_named_as_the_form_names_them() -> None:
    assert first("TRI_ISDN_2", ip="dhcp") == "Device IP: “dhcp” is not an IPv4 address such as 192.168.1.10."
    assert first("TRI_ISDN_2", pbx="a b").startswith("PBX: “a b” is not a host name")
    assert first("TRI_ISDN_2", gateway="x").startswith("Router: ")


@pytest.mark.parametrize(
    ("model", "values", "where"),
    [
        ("TRI_FXO_2", {"fxo": [{}, {"line": "abc"}]}, "Port 1, line's number:"),
        ("TRI_ISDN_2", {"isdn": [{"number": "x"}]}, "Port 0, trunk:"),
        ("ht802", {"fxs": [{}, {"extension": "Camera 312"}]}, "Port 2, extension:"),
    ],
)
def test_ports_are_numbered_as_on_the_box(model: str, values: dict[str, object], where: str) -> None:
    assert first(model, **values).startswith(where)


def test_numbers_that_stand_twice_are_numbered_so_too() -> None:
    twice = [
        {"number": "20001", "user": "one", "secret": "a"},
        {"number": "20001", "user": "b", "secret": "b"},
    ]
    assert first("TRI_ISDN_2", isdn=twice) == "Port 1, trunk: 20001 stands on port 0 and on port 1."


def test_a_lines_number_may_stand_twice() -> None:
    rows = [{"line": "0541", "number": f"2000{n}", "user": f"u{n}", "secret": "s"} for n in (1, 2)]
    found = check("TRI_FXO_2", {**PATTON, "fxo": rows})
    assert in_the_way(found) is None
    assert any("0541 stands on" in problem.sentence and problem.advice for problem in found)


def test_what_can_be_sent_but_is_not_good_is_advice() -> None:
    found = check("TRI_ISDN_2", {**PATTON, "admin_password": "", "isdn": [{"number": "1", "user": "u"}]})
    assert in_the_way(found) is None
    assert {problem.field for problem in found} == {"admin_password", "ports"}


def row(key: int, model: str, values: dict[str, object]) -> GatewayRow:
    return GatewayRow(key, f"Box {key}", model, values)


def test_two_gateways_must_not_be_the_same() -> None:
    one, other = row(1, "TRI_ISDN_2", PATTON), row(2, "TRI_ISDN_4", PATTON)
    found = check_among(other, around([one, other], []))
    assert {(problem.field, problem.advice) for problem in found} == {
        ("ip", False), ("mac", False), ("ports", False),
    }  # fmt: skip
    assert all("Box 1" in problem.sentence for problem in found)


def test_extensions_are_users_numbers_and_stand_on_one_gateway() -> None:
    users = [User(1, "Anna", "201"), User(2, "Bruno", "202")]
    one = row(1, "ht802", ANALOGUE)
    assert check_among(one, around([one], users)) == []
    other = row(2, "ht802", {**ANALOGUE, "ip": "192.168.1.61", "mac": "00:0B:82:12:34:57"})
    assert "201 stands on a port of Box 1, too." in [
        problem.sentence for problem in check_among(other, around([one, other], users))
    ]
    nobody = check_among(one, around([one], users[:1]))
    assert [(each.port, each.cell, each.advice) for each in nobody] == [(1, "extension", True)]


def test_this_computers_address_is_taken() -> None:
    one = row(1, "TRI_ISDN_2", PATTON)
    problem = in_the_way(check_among(one, around([one], [], ["192.168.1.60"])))
    assert problem is not None
    assert "this computer's own" in problem.sentence
    assert around([], [], ["10.1.2.3"]).example(1) == "10.1.2.60"
    assert around([one], [], ["10.1.2.3"]).example(2) == "192.168.1.61"


def test_without_an_address_it_asks_dhcp_and_gets_no_route() -> None:
    values = {**PATTON, "ip": ""}
    assert in_the_way(check("TRI_ISDN_2", values)) is None
    text = render("TRI_ISDN_2", values)[1]
    assert "ipaddress DHCP" in text
    assert "192.168.1.254" not in text
    assert "<P17>" not in render("ht802", {**ANALOGUE, "ip": ""})[1]
    assert "route 0.0.0.0/0 gateway 192.168.1.254" in render("TRI_ISDN_2", PATTON)[1]


def test_trunks_are_numbered_on_from_other_gateways() -> None:
    one = row(1, "TRI_ISDN_2", PATTON)
    other = row(2, "TRI_ISDN_2", {**PATTON, "mac": "00:A0:BA:12:34:57", "isdn": [{}, {"number": "20003"}]})
    values = named_as_the_pbx_does(other, around([one, other], []).trunks(2))
    assert [port["number"] for port in values["isdn"]] == ["20002", "20003"]  # type: ignore[attr-defined]


def test_every_refused_value_is_said_at_once() -> None:
    rows = [{"extension": "Camera"}, {"extension": "Door", "secret": "s"}]
    found = check("ht802", {**ANALOGUE, "ip": "dhcp", "pbx": "a b", "fxs": rows})
    wrong = [(each.field, each.port, each.cell) for each in found if not each.advice]
    assert set(wrong[:4]) == {
        ("ip", -1, ""), ("pbx", -1, ""), ("ports", 0, "extension"), ("ports", 1, "extension"),
    }  # fmt: skip
    assert not [each for each in found if each.field == "ip" and each.advice]


@given(
    st.dictionaries(
        st.sampled_from([*KEYS, "fxs", "isdn"]),
        st.text(max_size=8) | st.none() | st.integers() | st.lists(st.none() | st.text(max_size=3)),
    ),
    st.lists(st.none() | st.dictionaries(st.sampled_from(list(PORT_WORDS)), st.text(max_size=6)), max_size=5),
)
def test_any_values_are_checked_to_the_end(values: dict[str, object], rows: list[object]) -> None:
    assert isinstance(check("ht802", values), list)
    assert isinstance(check("TRI_ISDN_2", {**values, "isdn": rows}), list)


@pytest.mark.parametrize("model", ["ht801TLS", "gxw4248tls"])
def test_a_model_with_tls_is_the_plain_one_with_a_value(model: str) -> None:
    with pytest.raises(UserError, match=rf'it is {model[:-3]} with "tls": true'):
        check(model, {})
