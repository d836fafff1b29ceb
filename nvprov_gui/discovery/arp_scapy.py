"""ARP frames on macOS and Windows, with scapy over BPF or Npcap, where they are there and allowed."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Run

if TYPE_CHECKING:
    from scapy.packet import Packet
    from scapy.supersocket import SuperSocket

_ROUNDS = 3
_IS_AT = 2
"""RFC 826: ares_op$REPLY."""
_BATCH = 32
_LAST_ANSWERS = 0.5


def is_usable() -> bool:
    """Whether scapy can send frames here: Npcap installed, or BPF readable."""
    try:
        _open(None).close()
    except (AttributeError, ImportError, OSError, RuntimeError, ValueError):  # an old Windows lacks functions
        return False
    return True


def sweep(network: Network, run: Run) -> Iterator[Mapping[str, object]]:
    """``{"ip", "mac"}`` for each host heard, and ``{"asked"}``.

    Raises:
        OSError: the interface can't be opened.
    """
    silent = {str(address) for address in network.hosts()}
    link = _open(network.interface)
    try:
        for round_ in range(_ROUNDS):
            yield from _round(link, sorted(silent), silent, run)
            yield {"asked": network.size if round_ == 0 else 0}
            yield from _heard(link, silent, _LAST_ANSWERS)
    finally:
        link.close()


def _round(
    link: SuperSocket, targets: list[str], silent: set[str], run: Run
) -> Iterator[Mapping[str, object]]:
    from scapy.layers.l2 import ARP, Ether

    for start in range(0, len(targets), _BATCH):
        if run.stopped():
            return
        for target in targets[start : start + _BATCH]:
            link.send(Ether(dst="ff:ff:ff:ff:ff:ff") / ARP(pdst=target))
        yield from _heard(link, silent, _BATCH / run.settings.arp_rate)


def _heard(link: SuperSocket, silent: set[str], seconds: float) -> Iterator[Mapping[str, object]]:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        for ready in link.select([link], left):
            frame = _next(ready)
            answer = _answer(frame) if frame is not None else None
            if answer and answer["ip"] in silent:
                silent.discard(answer["ip"])
                yield answer


def _next(link: SuperSocket) -> Packet | None:
    """The next frame if one is there: libpcap and Npcap may wait for it longer than their time-out says."""
    read = getattr(link, "nonblock_recv", link.recv)
    frame: Packet | None = read()
    return frame


def _answer(frame: Packet) -> dict[str, str] | None:
    from scapy.layers.l2 import ARP

    if ARP not in frame or frame[ARP].op != _IS_AT:
        return None
    return {"ip": frame[ARP].psrc, "mac": frame[ARP].hwsrc}


def _open(interface: str | None) -> SuperSocket:
    from scapy.config import conf
    from scapy.error import Scapy_Exception
    from scapy.layers import l2  # noqa: F401 - registers Ethernet and ARP

    try:
        return conf.L2socket(iface=_device(interface), filter="arp")
    except Scapy_Exception as error:  # no libpcap, no Npcap
        raise OSError(str(error)) from error


def _device(interface: str | None) -> str | None:
    """The interface's name for Npcap: Windows itself names interfaces by a GUID in braces."""
    return rf"\Device\NPF_{interface}" if interface and interface.startswith("{") else interface
