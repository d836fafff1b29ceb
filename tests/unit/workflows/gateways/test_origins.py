"""Each line of a gateway's file names the fields behind it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from nvprov_gui.workflows.gateways import render
from nvprov_gui.workflows.gateways.origins import Behind, concealed, origins

VALUES = {
    "mac": "00:0B:82:0A:1B:2C", "ip": "192.168.1.60", "netmask": "255.255.255.0", "gateway": "192.168.1.1",
    "pbx": "pbx.example.test", "proxy": "proxy.example.test", "admin_password": "Geheim-1", "tls": True,
}  # fmt: skip


def behind(model: str, values: dict[str, object], piece: str) -> set[Behind]:
    """Everything behind the lines that hold a piece of text."""
    lines = render(model, values)[1].splitlines()
    found = origins(model, values)
    assert len(found) == len(lines)
    return {one for line, each in zip(lines, found, strict=True) if piece in line for one in each}


def test_an_analogue_gateway() -> None:
    ports = [{"extension": "201", "secret": "abc"}, {"extension": "202", "secret": "def"}]
    values = {**VALUES, "fxs": ports}
    assert behind("ht802", values, "<P9>192<") == {Behind(0, "ip")}
    assert behind("ht802", values, "<P47>") == {Behind(0, "pbx")}
    assert behind("ht802", values, "<P48>") == {Behind(0, "proxy"), Behind(0, "tls")}
    assert behind("ht802", values, "Geheim-1") == {Behind(0, "admin_password")}
    assert Behind(2, "extension") in behind("ht802", values, ">202<")
    assert Behind(1, "extension") not in behind("ht802", values, ">202<")
    assert behind("ht802", values, ">abc<") == {Behind(1, "secret")}


def test_a_trunk_gateway() -> None:
    ports = [{"number": "20001", "user": "Patton_a_isdn_0", "secret": "s1", "type": "pp"}, {}]
    values = {**VALUES, "mac": "00:A0:BA:0A:1B:2C", "isdn": ports}
    assert behind("TRI_ISDN_2", values, "ipaddress WAN 192.168.1.60") == {
        Behind(0, "ip"),
        Behind(0, "netmask"),
    }
    assert Behind(0, "proxy") in behind("TRI_ISDN_2", values, "force-destination")
    assert behind("TRI_ISDN_2", values, "map 20001") == {Behind(1, "number")}
    assert Behind(1, "secret") in behind("TRI_ISDN_2", values, "password")


def test_without_a_proxy_the_pbx_stands_behind_it() -> None:
    values = {**VALUES, "proxy": "", "fxs": []}
    assert Behind(0, "pbx") in behind("ht801", values, "<P48>")


def test_every_port_of_the_largest_gateway() -> None:
    ports = [{"extension": str(200 + n), "secret": f"secret{n}"} for n in range(48)]
    found = origins("gxw4248", {**VALUES, "fxs": ports})
    assert {one.port for each in found for one in each} == set(range(49))


@settings(max_examples=30, deadline=None)
@given(st.fixed_dictionaries({}, optional={name: st.just(value) for name, value in VALUES.items()}))
def test_whatever_is_missing_nothing_breaks(values: dict[str, object]) -> None:
    lines = render("ht802", values)[1].splitlines()
    found = origins("ht802", values)
    assert len(found) == len(lines)
    assert {one.field for each in found for one in each} <= {*values, "telnet", "tls", "country"}


def test_passwords_are_hidden_however_they_are_written() -> None:
    nasty = 'a&b"c d'
    grandstream = {**VALUES, "admin_password": nasty, "fxs": [{"extension": "201", "secret": "x<y>z"}]}
    patton = {**VALUES, "isdn": [{"number": "20001", "user": "u", "secret": nasty}]}
    for model, values in (("ht801", grandstream), ("TRI_ISDN_1", patton)):
        text = render(model, values)[1]
        hidden = concealed(model, values, text)
        assert "••••" in hidden
        assert hidden.count("\n") == text.count("\n")
        for piece in ("a&amp;b", "a&b", "x&lt;y", "c d"):
            assert piece not in hidden
