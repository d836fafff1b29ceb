"""What ``nvprov scan`` does, and how a search compares with a site's phones."""

from __future__ import annotations

import json
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TextIO

from nvprov_gui.discovery import arp
from nvprov_gui.discovery.devices import Device
from nvprov_gui.discovery.networks import Network, attached, of_interface, of_range, usual
from nvprov_gui.discovery.probe import Settings
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.vendors.identity import vendor_name
from nvprov_gui.workflows.search import (
    Changed,
    Done,
    Dropped,
    Found,
    Note,
    Progress,
    ScanEvent,
    Search,
    chosen_probes,
    describe,
)

__all__ = [
    "Changed",
    "Comparison",
    "Done",
    "Dropped",
    "Found",
    "Note",
    "Progress",
    "ScanEvent",
    "ScanOptions",
    "Search",
    "chosen_networks",
    "chosen_probes",
    "describe",
    "merge_into",
    "run_command",
]

_NAMING = 3.0
"""Seconds that a telephone's line waits for its model, which other methods are still asking for."""
_LISTEN_ALONE = 20.0
"""Seconds of listening when it is the only method: phones speak when they boot."""
_NO_RIGHT = "ARP frames need privilege: run as root, or use --method neighbours."
_NO_FRAMES = {"win32": "ARP frames need Npcap: install it from npcap.com, or use --method neighbours."}


@dataclass(frozen=True, slots=True)
class ScanOptions:
    """The arguments of ``nvprov scan``. ``method`` is a probe's name or ``all``."""

    interface: str = ""
    network: str = ""
    method: str = "all"
    json: bool = False
    confirmed: bool = False
    settings: Settings | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A search beside the site's phones. ``moved`` pairs a phone with the device seen at another address."""

    new: tuple[Device, ...] = ()
    moved: tuple[tuple[Phone, Device], ...] = ()
    gone: tuple[Phone, ...] = ()
    known: tuple[tuple[Phone, Device], ...] = ()


def merge_into(
    phones: Iterable[Phone], devices: Iterable[Device], networks: Sequence[Network] = ()
) -> Comparison:
    """What is new, what moved to another address, and what is gone: known in these networks, silent now.

    Only phones and gateways count as new. Without ``networks`` nothing is called gone.
    """
    seen = {device.mac: device for device in devices}
    site = {phone.mac: phone for phone in phones}
    both = [(phone, seen[mac]) for mac, phone in site.items() if mac in seen]
    silent = [phone for mac, phone in site.items() if mac not in seen]
    return Comparison(
        new=tuple(device for mac, device in seen.items() if mac not in site and device.kind != "other"),
        moved=tuple(pair for pair in both if pair[0].address != pair[1].ip),
        gone=tuple(phone for phone in silent if any(phone.address in network for network in networks)),
        known=tuple(pair for pair in both if pair[0].address == pair[1].ip),
    )


def chosen_networks(options: ScanOptions) -> tuple[Network, ...]:
    """The networks that the arguments mean.

    Raises:
        UserError: there is no such network, or none at all.
    """
    known = attached()
    if options.network:
        found = of_range(options.network, known, confirmed=options.confirmed)
        on_it = tuple(network for network in found if options.interface in ("", network.interface))
        return on_it or of_interface(options.interface, ())
    found = of_interface(options.interface, known) if options.interface else usual(known)
    if not found:
        raise UserError("This computer is in no private network: plug it in, or choose one with --interface.")
    return found


def run_command(options: ScanOptions, out: TextIO, errors: TextIO | None = None) -> int:
    """Search and print devices as they are found; notes go to ``errors`` (standard error). 0 done, 1 failed.

    Raises:
        UserError: nothing could be searched.
    """
    settings = options.settings or _settings(options.method)
    if options.method == "arp" and not arp.can_ask(settings):
        raise UserError(_NO_FRAMES.get(sys.platform, _NO_RIGHT))
    networks = chosen_networks(options)
    probes = chosen_probes(options.method, settings)
    search = Search(networks, probes, replace(settings, confirmed=options.confirmed))
    printer = _Printer(options.json, out, wait=options.method == "all")
    with _stopped_by_signals(search):
        done = _printed(search, printer, errors or sys.stderr)
    printer.finish(done)
    return 1 if done.failed else 0


def _printed(search: Search, printer: _Printer, errors: TextIO) -> Done:
    """Print events until the last one."""
    for event in search.events():
        if isinstance(event, Done):
            return event
        if isinstance(event, Note):
            print(event.text, file=errors)
        printer.event(event)
    raise AssertionError("a search ends with Done")


@contextmanager
def _stopped_by_signals(search: Search) -> Iterator[None]:
    """Ctrl+C and a polite kill stop the search, not the summary."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    kinds = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(kind, lambda *_: search.stop()) for kind in kinds]
    try:
        yield
    finally:
        for kind, handler in zip(kinds, before, strict=True):
            signal.signal(kind, handler)


class _Printer:
    """One line per device; a telephone waits a little for its model."""

    def __init__(self, as_json: bool, out: TextIO, *, wait: bool) -> None:
        self._json, self._out, self._wait = as_json, out, wait
        self._waiting: dict[MacAddress, tuple[Device, float]] = {}

    def event(self, event: ScanEvent) -> None:
        if isinstance(event, Dropped):
            self._waiting.pop(event.mac, None)
        elif isinstance(event, Found):
            self._waiting[event.device.mac] = (event.device, time.monotonic() + _NAMING)
        elif isinstance(event, Changed) and event.device.mac in self._waiting:
            self._waiting[event.device.mac] = (event.device, self._waiting[event.device.mac][1])
        for device, until in list(self._waiting.values()):
            if not self._wait or device.kind == "other" or device.model or until < time.monotonic():
                self._print(device)

    def finish(self, done: Done) -> None:
        for device, _until in list(self._waiting.values()):
            self._print(device)
        hosts = len(done.devices)
        if self._json:
            self._line(json.dumps({"event": "done", "seconds": done.seconds, "hosts": hosts}))
        else:
            self._line(f"{hosts} devices, {done.checked} addresses asked, {done.seconds} s")

    def _print(self, device: Device) -> None:
        del self._waiting[device.mac]
        self._line(json.dumps(_as_json(device), ensure_ascii=False) if self._json else _as_text(device))

    def _line(self, text: str) -> None:
        print(text, file=self._out, flush=True)


def _as_json(device: Device) -> dict[str, object]:
    evidence = [
        {"source": piece.source, "text": piece.text, "confidence": piece.confidence}
        for piece in device.evidence
    ]
    return {
        "mac": device.mac,
        "ip": device.ip,
        "vendor": device.vendor,
        "model": device.model,
        "evidence": evidence,
    }


def _as_text(device: Device) -> str:
    name = f"{vendor_name(device.vendor)} {device.model}".strip() if device.vendor else ""
    conflict = f"  ({device.conflict})" if device.conflict else ""
    return f"{device.mac.colons}  {device.ip:<15}  {name} {device.firmware}".rstrip() + conflict


def _settings(method: str) -> Settings:
    """ARP by name is meant to be quick, and is the consent to start its program if no password is needed."""
    settings = Settings()
    if method == "pnp":
        return replace(settings, listen=_LISTEN_ALONE)
    if method == "arp":
        settings = replace(settings, arp_linger=0.0)
    if method == "arp" and sys.platform == "linux" and not arp.can_ask_directly() and shutil.which("sudo"):
        return replace(settings, privilege=("sudo", "-n"))
    return settings
