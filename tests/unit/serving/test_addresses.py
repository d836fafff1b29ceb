"""Which of this computer's addresses phones can reach."""

from __future__ import annotations

import ifaddr
import pytest

from nvprov_gui.serving import addresses


def adapter(name: str, description: str, *texts: str) -> ifaddr.Adapter:
    """An interface with its addresses, as the system tells of it."""
    return ifaddr.Adapter(name, description, [ifaddr.IP(text, 24, description) for text in texts])


WINDOWS = (
    adapter("{1D6B4E05-93A0-4F0B-8F57-0C2E6F0C0F01}", "Hyper-V Virtual Ethernet Adapter", "172.20.0.1"),
    adapter("{1D6B4E05-93A0-4F0B-8F57-0C2E6F0C0F02}", "VMware Virtual Ethernet Adapter", "10.0.0.1"),
    adapter("{1D6B4E05-93A0-4F0B-8F57-0C2E6F0C0F03}", "TAP-Windows Adapter V9", "10.8.0.6"),
    adapter("{1D6B4E05-93A0-4F0B-8F57-0C2E6F0C0F04}", "Realtek PCIe GbE Family Controller", "192.168.1.50"),
    adapter("{1D6B4E05-93A0-4F0B-8F57-0C2E6F0C0F05}", "Intel(R) Wi-Fi 6 AX201", "169.254.7.7"),
    adapter("{1D6B4E05-93A0-4F0B-8F57-0C2E6F0C0F06}", "Software Loopback Interface 1", "127.0.0.1"),
)
LINUX = (
    adapter("lo", "lo", "127.0.0.1"),
    adapter("docker0", "docker0", "172.17.0.1"),
    adapter("enp3s0", "enp3s0", "151.38.1.7", "192.168.1.50"),
)


@pytest.mark.parametrize(
    ("found", "own"), [(WINDOWS, ["192.168.1.50"]), (LINUX, ["192.168.1.50", "151.38.1.7"])]
)
def test_virtual_adapters_are_left_out_by_what_they_are_called(
    monkeypatch: pytest.MonkeyPatch, found: tuple[ifaddr.Adapter, ...], own: list[str]
) -> None:
    monkeypatch.setattr(ifaddr, "get_adapters", lambda: found)
    assert addresses.own_addresses() == own
