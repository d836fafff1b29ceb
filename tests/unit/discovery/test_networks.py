"""Which networks may be searched."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network

import pytest

from nvprov_gui.discovery.networks import (
    Network,
    attached,
    is_virtual,
    narrowed,
    of_interface,
    of_range,
    usual,
)
from nvprov_gui.domain.errors import BadValue, UserError

OFFICE = Network(IPv4Network("192.168.1.0/24"), "eth0", IPv4Address("192.168.1.50"), "Intel Ethernet")
LARGE = Network(IPv4Network("10.0.0.0/8"), "eth1", IPv4Address("10.20.30.40"))
DOCKER = Network(IPv4Network("172.17.0.0/16"), "docker0", IPv4Address("172.17.0.1"), virtual=True)


@pytest.mark.parametrize(
    ("interface", "description"),
    [
        ("docker0", ""),
        ("br-0a1b2c3d4e5f", ""),
        ("veth12ab", ""),
        ("virbr0", ""),
        ("tun0", ""),
        ("tap0", ""),
        ("utun3", ""),
        ("wg0", ""),
        ("vboxnet0", ""),
        ("vmnet8", ""),
        ("lo", ""),
        ("lo0", ""),
        ("{9A1F}", "Hyper-V Virtual Ethernet Adapter"),
        ("{9A1F}", "vEthernet (WSL)"),
        ("{9A1F}", "VMware Virtual Ethernet Adapter for VMnet1"),
        ("{9A1F}", "VirtualBox Host-Only Ethernet Adapter"),
        ("{9A1F}", "TAP-Windows Adapter V9"),
        ("{9A1F}", "Cisco AnyConnect Secure Mobility Client"),
    ],
)
def test_virtual_adapters(interface: str, description: str) -> None:
    assert is_virtual(interface, description)


@pytest.mark.parametrize(
    "interface", ["eth0", "enp3s0", "wlan0", "wlp2s0", "en0", "eno1", "br0", "bond0", "lan0", "eth0.10"]
)
def test_real_adapters(interface: str) -> None:
    assert not is_virtual(interface, "Intel(R) Ethernet Connection I219-LM")


def test_this_computer_is_read_without_an_error() -> None:
    for network in attached():
        assert network.own in network.range
        assert network.range.is_private


def test_usual_leaves_virtual_ones_out_and_narrows_large_ones() -> None:
    office, large = usual([OFFICE, LARGE, DOCKER])
    assert office == OFFICE
    assert large.range == IPv4Network("10.20.28.0/22")


def test_hosts_leave_ourselves_out() -> None:
    network = narrowed(OFFICE)
    assert network.size == 253 == len(list(network.hosts()))
    assert IPv4Address("192.168.1.50") not in list(network.hosts())


def test_membership_takes_texts_only_of_this_network() -> None:
    assert "192.168.1.7" in OFFICE
    assert "192.168.2.7" not in OFFICE
    assert "rubbish" not in OFFICE


def test_an_interface_is_chosen_by_name_or_description() -> None:
    assert of_interface("eth0", [OFFICE, DOCKER]) == (OFFICE,)
    assert of_interface("Intel Ethernet", [OFFICE]) == (OFFICE,)
    assert of_interface("docker0", [OFFICE, DOCKER])[0].interface == "docker0"
    with pytest.raises(UserError, match="eth0"):
        of_interface("eth7", [OFFICE])


def test_an_unknown_interface_gets_the_names_that_people_know() -> None:
    windows = Network(IPv4Network("192.168.1.0/24"), "{8D0F4E7B}", label="Realtek Gaming")
    with pytest.raises(UserError, match="that have one: Realtek Gaming"):
        of_interface("Ethernet", [windows])


def test_a_part_of_our_network_goes_through_its_interface() -> None:
    (found,) = of_range("192.168.1.64/27", [OFFICE, DOCKER])
    assert (found.interface, str(found.range), found.routed) == ("eth0", "192.168.1.64/27", False)


def test_elsewhere_is_behind_a_router() -> None:
    (found,) = of_range("10.9.8.0/24", [OFFICE])
    assert found.routed


def test_a_larger_range_is_cut_into_near_and_routed() -> None:
    near, far = of_range("192.168.0.0/23", [OFFICE])
    assert (near.range, near.routed, far.routed) == (OFFICE.range, False, True)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("8.8.8.0/24", "not private"),
        ("100.64.0.0/24", "not private"),
        ("0.0.0.0/0", "not private"),
        ("10.0.0.0/21", "at most a /22"),
        ("rubbish", "write it like"),
        ("fe80::/64", "write it like"),
    ],
)
def test_refused_ranges(text: str, why: str) -> None:
    with pytest.raises(BadValue, match=why):
        of_range(text, [OFFICE])


def test_a_confirmed_range_may_be_larger_but_not_endless() -> None:
    assert of_range("10.0.0.0/16", [LARGE], confirmed=True)[0].range.prefixlen == 16
    with pytest.raises(BadValue, match="at most a /16"):
        of_range("10.0.0.0/8", [LARGE], confirmed=True)
