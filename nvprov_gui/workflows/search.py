"""Searches networks for phones and gateways: all methods at once, devices as found, Stop at any moment."""

from __future__ import annotations

import contextlib
import queue
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from nvprov_gui.discovery import arp, neighbours
from nvprov_gui.discovery.devices import Device
from nvprov_gui.discovery.finding import Finding
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Host, Kind, Probe, Run, Settings
from nvprov_gui.discovery.probes import PROBES
from nvprov_gui.discovery.sightings import Sightings
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress

_HOLD, _LONGEST_HOLD = 0.5, 10.0
"""Seconds that a device of an unknown maker waits after, and at most before, every address was asked once:
a router with proxy ARP shows only by its many addresses."""
_TICK = 0.1


@dataclass(frozen=True, slots=True)
class Found:
    """A device, for the first time."""

    device: Device


@dataclass(frozen=True, slots=True)
class Changed:
    """More is known about a device that was reported before."""

    device: Device


@dataclass(frozen=True, slots=True)
class Dropped:
    """A device that was reported is none; the reason is a sentence."""

    mac: MacAddress
    reason: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Addresses asked, of all that will be."""

    asked: int
    total: int


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence about what could not be done or seen."""

    text: str


@dataclass(frozen=True, slots=True)
class Done:
    """The end: how long it took, every device, what was asked and what could not be seen."""

    seconds: float
    devices: tuple[Device, ...]
    checked: int
    notes: tuple[str, ...] = ()
    stopped: bool = False
    failed: bool = False
    """No method could work at all; the notes say why."""


_Probes = tuple[Probe, ...]
ScanEvent = Found | Changed | Dropped | Progress | Note | Done


def chosen_probes(method: str, settings: Settings, probes: _Probes = PROBES) -> _Probes:
    """The probes of a method; ``all`` leaves out the slow sweep where ARP frames can be sent, else ARP.

    Raises:
        UserError: there is no such method.
    """
    if method == "all":
        unused = "neighbours" if arp.can_ask(settings) else "arp"
        return tuple(probe for probe in probes if probe.name != unused)
    found = tuple(probe for probe in probes if probe.name == method)
    if not found:
        raise UserError(
            f"There is no method “{method}”. Choose one of {', '.join(p.name for p in probes)} or all."
        )
    return found


def describe(
    networks: Sequence[Network], probes: _Probes, settings: Settings | None = None
) -> tuple[str, ...]:
    """What will be sent, one sentence per method, to be read before anything is."""
    return tuple(probe.describe(networks, settings or Settings()) for probe in probes)


class Search:
    """One search. Iterate ``events()`` once; ``stop()`` may be called from any thread."""

    def __init__(
        self, networks: Sequence[Network], probes: Sequence[Probe] = PROBES, settings: Settings | None = None
    ) -> None:
        self._networks = tuple(network for network in networks if not network.routed)
        self._routed = tuple(network for network in networks if network.routed)
        self._probes = probes
        self._news: queue.SimpleQueue[Finding | Note | Future[None]] = queue.SimpleQueue()
        self._progress = self._told = Progress(0, 0)
        self._run = Run(settings, self._set_progress, lambda text: self._news.put(Note(text)))
        self._seen = Sightings()
        self._reported: dict[MacAddress, Device] = {}
        self._held: dict[MacAddress, float] = {}
        self._notes: list[str] = []
        self._worked = False

    def stop(self) -> None:
        """End soon; what was found stays."""
        self._run.stop()

    def events(self) -> Iterator[ScanEvent]:
        """Everything that happens, in order; ``Done`` is always the last."""
        for network in self._routed:
            yield self._noted(_behind_router(network))
        jobs = [(probe, network) for probe in self._probes for network in self._networks]
        with ThreadPoolExecutor(max(len(jobs), 1), "scan") as pool:
            try:
                yield from self._watched(self._started(pool, jobs))
            finally:
                self._run.stop()

    def _started(
        self, pool: ThreadPoolExecutor, jobs: Sequence[tuple[Probe, Network]]
    ) -> dict[Future[None], Kind]:
        running = {pool.submit(self._work, *job): job[0].kind for job in jobs}
        for future in running:
            future.add_done_callback(self._news.put)
        return running

    def _work(self, probe: Probe, network: Network) -> None:
        try:
            for finding in probe.find(network, self._run):
                self._news.put(finding)
            self._worked = True
        except UserError as error:
            self._news.put(Note(str(error)))
        except OSError as error:
            self._news.put(
                Note(f"The search by {probe.name} failed on {network}: {error.strerror or error}.")
            )

    def _watched(self, running: dict[Future[None], Kind]) -> Iterator[ScanEvent]:
        if Kind.FINDER not in running.values():
            self._run.complete()
        while running:
            for news in self._waiting_news():
                if isinstance(news, Future):
                    self._ended(news, running)
                else:
                    yield from self._told_of(news)
            yield from self._due(time.monotonic())
        yield from self._last_ones()
        yield self._done()

    def _waiting_news(self) -> Iterator[Finding | Note | Future[None]]:
        try:
            yield self._news.get(timeout=_TICK)
            while True:
                yield self._news.get_nowait()
        except queue.Empty:
            return

    def _ended(self, job: Future[None], running: dict[Future[None], Kind]) -> None:
        job.result()
        running.pop(job)
        if Kind.FINDER not in running.values():
            self._run.complete()

    def _told_of(self, news: Finding | Note) -> Iterator[ScanEvent]:
        if isinstance(news, Note):
            if news.text not in self._notes:
                yield self._noted(news.text)
            return
        for mac in self._seen.add(news):
            yield from self._reconsidered(mac)

    def _reconsidered(self, mac: MacAddress) -> Iterator[ScanEvent]:
        device = self._seen.device(mac)
        if device is None or self._seen.is_proxy(mac):
            self._held.pop(mac, None)
            if self._reported.pop(mac, None):
                yield Dropped(mac, _moved(mac) if device is None else _proxy(mac, self._seen.addresses(mac)))
        elif mac in self._reported:
            self._reported[mac] = device
            self._follow_up(device)
            yield Changed(device)
        elif device.kind == "other":
            self._held.setdefault(mac, time.monotonic() + _HOLD)
        else:
            yield self._report(device)

    def _due(self, now: float) -> Iterator[ScanEvent]:
        """Progress, and devices of unknown makers that have waited long enough."""
        asking = self._progress.asked < self._progress.total
        for mac in [mac for mac, due in self._held.items() if due + asking * _LONGEST_HOLD <= now]:
            device = self._seen.device(mac)
            if device:
                yield self._report(device)
        if self._progress != self._told:
            self._told = self._progress
            yield self._told

    def _report(self, device: Device) -> Found:
        self._held.pop(device.mac, None)
        self._reported[device.mac] = device
        self._follow_up(device)
        return Found(device)

    def _follow_up(self, device: Device) -> None:
        """Only a MAC seen in frames is asked further: what a packet says about itself may be invented."""
        if device.kind != "other" and self._seen.owns(device.mac, device.ip):
            self._run.found(Host(device.ip, device.mac))

    def _last_ones(self) -> Iterator[ScanEvent]:
        for network in self._networks:
            addresses = [address for address in self._seen.nameless if address in network]
            # Without the cable meanwhile, the addresses stay nameless.
            with contextlib.suppress(OSError):
                for finding in neighbours.resolve(addresses, network, self._run) if addresses else ():
                    yield from self._told_of(finding)
        yield from self._due(float("inf"))
        if self._seen.nameless:
            yield self._noted(
                f"{len(self._seen.nameless)} more answered, but their MAC can't be seen from here."
            )
        for mac in filter(self._seen.is_proxy, self._seen.macs):
            yield self._noted(_proxy(mac, self._seen.addresses(mac)))

    def _done(self) -> Done:
        seconds = round(time.monotonic() - self._run.started, 2)
        devices, notes = tuple(self._reported.values()), tuple(self._notes)
        stopped, failed = self._run.stopped(), not self._worked
        return Done(seconds, devices, self._progress.asked, notes, stopped, failed)

    def _noted(self, text: str) -> Note:
        self._notes.append(text)
        return Note(text)

    def _set_progress(self, asked: int, total: int) -> None:
        self._progress = Progress(min(asked, total), total)


def _behind_router(network: Network) -> str:
    return (
        f"{network.range} is behind a router, no MAC can be seen from here: search inside it, or ask the PBX."
    )


def _proxy(mac: MacAddress, addresses: Sequence[str]) -> str:
    return f"{mac.colons} answers for {len(addresses)} addresses: a router with proxy ARP, left out."


def _moved(mac: MacAddress) -> str:
    return f"{mac.colons} was only named; another MAC answers at its address."
