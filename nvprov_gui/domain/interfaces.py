"""Which network interfaces are real, by what they are called."""

from __future__ import annotations

import re

_VIRTUAL = re.compile(
    # Linux and macOS, by the interface's name
    r"^(?:lo\d*$|docker|br-[0-9a-f]{12}|veth|virbr|vnet\d|vmnet|vboxnet|tun|tap|utun|wg|ppp|zt|tailscale|lxc|lxd|cni|flannel|cali|"
    r"kube|podman|ipsec|gif\d|stf\d|awdl|llw|anpi|bridge1\d\d|nordlynx|wsl)"
    # Windows, by the adapter's description
    r"|Hyper-V|vEthernet|\bWSL\b|VMware|VirtualBox|TAP-Windows|Wintun|WireGuard|OpenVPN|Loopback|Tailscale|ZeroTier|AnyConnect|"
    r"Fortinet|PANGP|Juniper|Bluetooth|Docker",
    re.IGNORECASE,
)


def looks_virtual(interface: str, description: str = "") -> bool:
    """Whether the words belong to loopback, a VPN, containers or virtual machines.

    Windows names an interface by a GUID: there the description tells.
    """
    return bool(_VIRTUAL.search(interface) or _VIRTUAL.search(description))
