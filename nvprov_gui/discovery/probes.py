"""All discovery methods. A new one is a module and a line here."""

from __future__ import annotations

from nvprov_gui.discovery.arp import ArpProbe
from nvprov_gui.discovery.dhcp_listen import DhcpListenProbe
from nvprov_gui.discovery.http_banner import HttpBannerProbe
from nvprov_gui.discovery.mdns import MdnsProbe
from nvprov_gui.discovery.neighbours import NeighboursProbe
from nvprov_gui.discovery.pnp_listen import PnpListenProbe
from nvprov_gui.discovery.probe import Probe
from nvprov_gui.discovery.sip_options import SipOptionsProbe

PROBES: tuple[Probe, ...] = (
    ArpProbe(),
    NeighboursProbe(),
    MdnsProbe(),
    PnpListenProbe(),
    DhcpListenProbe(),
    SipOptionsProbe(),
    HttpBannerProbe(),
)
"""In the order of their sentences on the screen; ``OwnRequestsProbe`` is added by whoever runs the server."""
