"""The neighbour tables of three systems, as they print them."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.discovery.neighbour_tables import parse_arp, parse_ip, parse_proc, parse_table2
from nvprov_gui.domain.mac import MacAddress

PROC = """\
IP address       HW type     Flags       HW address            Mask     Device
192.168.1.1      0x1         0x2         00:1b:21:aa:bb:cc     *        eth0
192.168.1.23     0x1         0x2         80:5e:c0:12:34:56     *        eth0
192.168.1.77     0x1         0x0         00:00:00:00:00:00     *        eth0
192.168.1.78     0x1         0x6         00:04:13:12:34:56     *        eth0
10.0.3.7         0x1         0x2         0c:38:3e:00:00:01     *        wlan0
"""

MACOS = """\
? (192.168.1.1) at 0:1b:21:aa:bb:c on en0 ifscope [ethernet]
? (192.168.1.23) at 80:5e:c0:12:34:56 on en0 ifscope [ethernet]
? (192.168.1.40) at (incomplete) on en0 ifscope [ethernet]
? (192.168.1.255) at ff:ff:ff:ff:ff:ff on en0 ifscope [ethernet]
? (224.0.0.251) at 1:0:5e:0:0:fb on en0 ifscope permanent [ethernet]
"""

WINDOWS = """\

Interfaccia: 192.168.1.50 --- 0xb
  Indirizzo Internet    Indirizzo fisico      Tipo
  192.168.1.1           00-1b-21-aa-bb-cc     dinamico
  192.168.1.23          80-5e-c0-12-34-56     dinamico
  192.168.1.255         ff-ff-ff-ff-ff-ff     statico
  224.0.0.22            01-00-5e-00-00-16     statico
"""

IP = """[{"dst":"192.168.1.1","dev":"eth0","lladdr":"00:1b:21:aa:bb:cc","state":["REACHABLE"]},
{"dst":"192.168.1.23","dev":"eth0","lladdr":"80:5e:c0:12:34:56","state":["STALE"]},
{"dst":"192.168.1.24","dev":"eth0","state":["FAILED"]},
{"dst":"192.168.1.25","dev":"eth0","lladdr":"80:5e:c0:12:34:57","state":["FAILED"]},
{"dst":"fe80::1","dev":"eth0","lladdr":"00:1b:21:aa:bb:cc","router":null,"state":["REACHABLE"]},
{"dst":"10.0.3.7","dev":"wlan0","lladdr":"0c:38:3e:00:00:01","state":["DELAY"]}]"""

ROUTER, PHONE = MacAddress("001b21aabbcc"), MacAddress("805ec0123456")


def test_linux_takes_complete_entries_of_the_interface() -> None:
    assert parse_proc(PROC, "eth0") == {
        "192.168.1.1": ROUTER,
        "192.168.1.23": PHONE,
        "192.168.1.78": MacAddress("000413123456"),
    }
    assert parse_proc(PROC)["10.0.3.7"] == "0c383e000001"


def test_iproute2() -> None:
    assert parse_ip(IP, "eth0") == {"192.168.1.1": ROUTER, "192.168.1.23": PHONE}
    assert parse_ip("") == {}


def test_macos_leaves_zeros_out() -> None:
    assert parse_arp(MACOS) == {"192.168.1.1": MacAddress("001b21aabb0c"), "192.168.1.23": PHONE}


def test_windows_in_any_language() -> None:
    assert parse_arp(WINDOWS) == {"192.168.1.1": ROUTER, "192.168.1.23": PHONE}


def row(address: str, mac: str, state: int) -> bytes:
    """One MIB_IPNET_ROW2 of netioapi.h, 88 bytes."""
    packed = bytes.fromhex(mac)
    sockaddr = struct.pack("<H2x4s20x", 2, bytes(map(int, address.split("."))))
    return sockaddr + struct.pack("<IQ32sIiBxxxI", 11, 0, packed, len(packed), state, 0, 0)


def test_windows_structure() -> None:
    rows = [
        row("192.168.1.1", "001b21aabbcc", 5),
        row("192.168.1.23", "805ec0123456", 4),
        row("192.168.1.9", "", 1),
    ]
    assert parse_table2(struct.pack("<I4x", 3) + b"".join(rows)) == {
        "192.168.1.1": ROUTER,
        "192.168.1.23": PHONE,
    }


@pytest.mark.parametrize("parse", [parse_arp, parse_proc])
@given(text=st.text(alphabet="0123456789abcdefx.:-() \n\tat", max_size=300))
def test_rubbish_is_no_neighbour(parse, text: str) -> None:
    for address, mac in parse(text).items():
        assert address.count(".") == 3
        assert len(mac) == 12
