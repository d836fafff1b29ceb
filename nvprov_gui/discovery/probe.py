"""What every discovery method is, and the run it takes part in."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from nvprov_gui.discovery.finding import Finding
from nvprov_gui.discovery.networks import Network
from nvprov_gui.domain.mac import MacAddress


class Kind(StrEnum):
    """What a method does, and so when it ends."""

    FINDER = "finder"
    """Asks every address and ends by itself."""
    LISTENER = "listener"
    """Sends nothing to devices; listens until the finders are through, at least the listening time."""
    FOLLOWER = "follower"
    """Asks only the telephones that others have found."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a search behaves. Rates are questions a second, times are seconds."""

    arp_rate: int = 10_000
    arp_linger: float = 1.0
    """How long ARP listens on after the last question."""
    sweep_batch: int = 64
    """UDP datagrams at once …"""
    sweep_pause: float = 0.15
    """… and the pause after them; the system's neighbour table overflows when asked faster."""
    sweep_passes: int = 3
    listen: float = 4.0
    answer: float = 0.8
    """How long one telephone may take to answer a SIP or HTTP question."""
    privilege: tuple[str, ...] = ()
    """The command that may start the ARP program with rights, as the technician allowed (``sudo -n``)."""
    confirmed: bool = False
    """The technician confirmed a network larger than a /22."""


@dataclass(frozen=True, slots=True)
class Host:
    """A telephone or gateway that a finder saw."""

    ip: str
    mac: MacAddress


class Run:
    """One search: its settings, its Stop, what was asked so far, and the telephones to follow up.

    Thread-safe; ``tell`` receives progress (asked, of) and sentences for people.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        on_progress: Callable[[int, int], None] = lambda _asked, _of: None,
        on_note: Callable[[str], None] = lambda _text: None,
    ) -> None:
        self.settings = settings or Settings()
        self.started = time.monotonic()
        self._stop = threading.Event()
        self._news = threading.Condition()
        self._hosts: list[Host] = []
        self._complete = False
        self._asked = self._planned = 0
        self._on_progress, self._on_note = on_progress, on_note

    def stop(self) -> None:
        """End every method soon; what was found stays."""
        self._stop.set()
        with self._news:
            self._news.notify_all()

    def stopped(self) -> bool:
        """Whether to end."""
        return self._stop.is_set()

    def pause(self, seconds: float) -> bool:
        """Wait; False if the search was stopped meanwhile."""
        return not self._stop.wait(max(seconds, 0))

    def plan(self, questions: int) -> None:
        """So many more questions will be asked."""
        self._count(0, questions)

    def asked(self, questions: int = 1) -> None:
        """So many were asked."""
        self._count(questions, 0)

    def note(self, text: str) -> None:
        """Tell the technician what could not be done or seen."""
        self._on_note(text)

    def found(self, host: Host) -> None:
        """Hand a telephone to the methods that follow up."""
        with self._news:
            if host not in self._hosts:
                self._hosts.append(host)
                self._news.notify_all()

    def complete(self) -> None:
        """The finders are through: no more telephones will come."""
        with self._news:
            self._complete = True
            self._news.notify_all()

    def hosts(self, position: int, timeout: float) -> Sequence[Host] | None:
        """Telephones from that position on, waiting up to ``timeout`` seconds; None when all are known."""
        with self._news:
            self._news.wait_for(lambda: len(self._hosts) > position or self._over(), timeout)
            if len(self._hosts) > position:
                return self._hosts[position:]
            return None if self._over() else ()

    def listening(self, slice_: float = 0.25) -> float:
        """How long a listener may wait now (seconds); 0 when its time is over."""
        over = self._complete and time.monotonic() - self.started > self.settings.listen
        return 0 if over or self.stopped() else slice_

    def _over(self) -> bool:
        return self._complete or self._stop.is_set()

    def _count(self, asked: int, planned: int) -> None:
        with self._news:
            self._asked += asked
            self._planned += planned
            self._on_progress(self._asked, self._planned)


class Probe(Protocol):
    """A discovery method: one module, one line in ``PROBES``."""

    @property
    def name(self) -> str:
        """As ``nvprov scan --method`` names it."""

    @property
    def kind(self) -> Kind:
        """Finder, listener or follower."""

    @property
    def needs_privilege(self) -> bool:
        """Whether an ordinary user can't run it."""

    def describe(self, networks: Sequence[Network], settings: Settings) -> str:
        """What will be sent, to whom: shown before anything is."""

    def find(self, network: Network, run: Run) -> Iterator[Finding]:
        """Search one network until through or stopped.

        Raises:
            UserError: it can't work here; the sentence says why.
            OSError: the system refused something.
        """


def ranges(networks: Sequence[Network]) -> str:
    """The networks' ranges, for sentences."""
    return ", ".join(str(network.range) for network in networks if not network.routed) or "no network"


def addresses(networks: Sequence[Network]) -> int:
    """How many addresses can be asked there."""
    return sum(network.size for network in networks if not network.routed)
