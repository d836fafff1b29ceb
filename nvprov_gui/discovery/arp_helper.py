"""Asks one private network who is there, with raw ARP frames. The only part that needs privilege.

A program of its own, standard library only, so that nothing else has to run as root: it opens one packet
socket, gives its rights back, reads one request line and prints answers.

    {"interface": "eth0", "network": "192.168.1.0/24"}   →   {"ip": "192.168.1.9", "mac": "805ec0000001"} …

It asks nothing but the network of that interface, only private addresses (RFC 1918), at most a /22 unless the
request says ``"confirmed": true`` (then at most a /16). A closed standard input ends it.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import math
import os
import select
import socket
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network

PRIVATE = tuple(map(IPv4Network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")))
LARGEST, LARGEST_CONFIRMED = 22, 16
FASTEST = 10_000
"""Frames a second, whatever the request says."""
_ARP = 0x0806
_LEAST_ROUNDS, _MOST_ROUNDS = 3, 8
_ACCEPTED_MISS = 0.001
"""Expected number of hosts still missed when asking stops."""
_LOSSY = 0.1
_BATCH, _CATCH_UP = 16, 4
_LONGEST_LINGER = 5.0
_SHORTEST_GAP, _LONGEST_GAP = 0.03, 0.3
_SHORTEST_END, _LONGEST_END = 0.12, 1.0
_START, _KNOWN, _QUICK = 0.3, 32, 0.02
"""Asking starts at this share of the rate, until so many answers came within so many seconds."""


@dataclass(frozen=True)
class Request:
    """What to ask: addresses of ``network`` at ``rate`` frames a second."""

    interface: str
    network: IPv4Network
    rate: int = 10_000
    confirmed: bool = False
    linger: float = 0.0
    """Seconds to listen on after the last question, for telephones whose Wi-Fi sleeps."""


def checked(data: dict[str, object]) -> Request:
    """Read and limit a request.

    Raises:
        ValueError: it asks for more than this program does; the text says what.
    """
    network = IPv4Network(str(data["network"]))
    confirmed = data.get("confirmed") is True
    if not any(network.subnet_of(block) for block in PRIVATE):
        raise ValueError(f"{network} is not a private network")
    if network.prefixlen < (LARGEST_CONFIRMED if confirmed else LARGEST):
        raise ValueError(f"{network} is larger than a /{LARGEST_CONFIRMED if confirmed else LARGEST}")
    rate = min(max(int(str(data.get("rate", Request.rate))), 1), FASTEST)
    linger = min(max(float(str(data.get("linger", 0))), 0), _LONGEST_LINGER)
    return Request(str(data["interface"]), network, rate, confirmed, linger)


class Link:
    """A packet socket on one interface, and the interface's own address.

    Raises:
        PermissionError: not root and no CAP_NET_RAW.
        OSError: no such interface, or it has no IPv4 address.
    """

    def __init__(self, interface: str) -> None:
        self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_ARP))
        with contextlib.suppress(OSError):
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        self.socket.bind((interface, _ARP))
        self.socket.setblocking(False)  # noqa: FBT003 - the standard library's own form
        self.mac: bytes = self.socket.getsockname()[4]
        self.address = IPv4Address(_ioctl(interface, 0x8915))
        self.network = IPv4Network(
            (int(self.address), str(IPv4Address(_ioctl(interface, 0x891B)))), strict=False
        )

    def __enter__(self) -> Link:
        return self

    def __exit__(self, *_error: object) -> None:
        self.socket.close()

    def ask(self, target: int) -> bool:
        """Send one request; False if the system's queue is full."""
        frame = b"\xff" * 6 + self.mac + b"\x08\x06\0\1\x08\0\6\4\0\1" + self.mac + self.address.packed
        try:
            self.socket.send(frame + b"\0" * 6 + target.to_bytes(4, "big") + b"\0" * 18)
        except (BlockingIOError, OSError):
            return False
        return True

    def answers(self, until: float) -> Iterator[tuple[int, bytes]]:
        """Address and MAC of everybody heard until that time (monotonic)."""
        while True:
            left = until - time.monotonic()
            ready = select.select([self.socket], [], [], max(left, 0))[0]
            if not ready:
                return
            yield from self._waiting()

    def _waiting(self) -> Iterator[tuple[int, bytes]]:
        for _ in range(256):
            try:
                frame, (_name, _kind, packet_type, *_rest) = self.socket.recvfrom(128)
            except BlockingIOError:
                return
            if packet_type != socket.PACKET_OUTGOING and frame[12:20] == b"\x08\x06\0\1\x08\0\6\4":
                yield int.from_bytes(frame[28:32], "big"), frame[22:28]


class Sweep:
    """Asks every address, then the silent ones again, as often as the losses seen so far call for.

    At least three rounds. The full rate is used once the network is known to answer quickly. The gap between
    two questions to one address follows the answers' own delay; while a tenth of the hosts misses the first
    question, every further round goes at half the rate.
    """

    def __init__(self, link: Link, request: Request) -> None:
        self._link = link
        self._full_rate, self._linger = float(request.rate), request.linger
        self._rate = request.rate * _START
        targets = [int(address) for address in request.network.hosts() if address != link.address]
        self.targets = len(targets)
        self._due = deque((0.0, target, 0) for target in targets)
        self._asked: dict[int, tuple[float, int]] = dict.fromkeys(targets, (0.0, 0))
        self._found: set[tuple[int, bytes]] = set()
        self._answered: set[int] = set()
        self._first_round = 0
        self._delays: deque[float] = deque(maxlen=200)
        self._sent = 0
        self._gap = _SHORTEST_GAP
        self._rounds = _LEAST_ROUNDS
        self._slowed = 1
        self._next = 0.0

    def run(self, stopped: Callable[[], bool] = lambda: False) -> Iterator[dict[str, object]]:
        """``{"ip", "mac"}`` for each host heard, and now and then ``{"asked", "of"}``."""
        told = 0
        while self._due and not stopped():
            until = self._ask_batch()
            yield from self._listen(until)
            if self._sent > told:
                told = self._sent
                yield {"asked": told, "of": self.targets}
        if not stopped():
            end = max(self._clamped(10, _SHORTEST_END, _LONGEST_END), self._linger)
            yield from self._listen(time.monotonic() + end)

    def _ask_batch(self) -> float:
        """Ask the next addresses that are due; the time until when to listen."""
        sent, now = 0, time.monotonic()
        if self._slowed == 1 and len(self._delays) >= _KNOWN and self._clamped(1, 0, 1) < _QUICK:
            self._rate = self._full_rate
        self._gap, self._rounds = self._clamped(4, _SHORTEST_GAP, _LONGEST_GAP), self._rounds_needed()
        while self._due and sent < _BATCH and self._due[0][0] <= now:
            _, target, round_ = self._due.popleft()
            sent += self._ask(target, round_, now)
        if sent:
            # Batches follow a timetable, so that the time spent on answers doesn't slow the asking down.
            self._next = max(self._next, now - _CATCH_UP * _BATCH / self._rate) + sent / self._rate
            return self._next
        return min(self._due[0][0], now + _LONGEST_GAP) if self._due else now

    def _ask(self, target: int, round_: int, now: float) -> bool:
        if target in self._answered or round_ >= self._rounds:
            return False
        if round_ > self._slowed and self._loss() > _LOSSY:
            self._rate, self._slowed = max(self._rate / 2, 10.0), round_
        if not self._link.ask(target):
            self._due.append((now + _SHORTEST_GAP, target, round_))
            return False
        self._asked[target] = (now, round_ + 1)
        self._due.append((now + self._gap, target, round_ + 1))
        self._sent += round_ == 0
        return True

    def _listen(self, until: float) -> Iterator[dict[str, object]]:
        for address, mac in self._link.answers(until):
            if address in self._asked and mac != self._link.mac and (address, mac) not in self._found:
                self._found.add((address, mac))
                self._count(address)
                yield {"ip": str(IPv4Address(address)), "mac": mac.hex()}

    def _count(self, address: int) -> None:
        asked, round_ = self._asked[address]
        if round_ and address not in self._answered:
            self._delays.append(time.monotonic() - asked)
            self._first_round += round_ == 1
        self._answered.add(address)

    def _loss(self) -> float:
        """The share of hosts that did not answer the first question."""
        return 1 - self._first_round / len(self._answered) if self._answered else 0.0

    def _rounds_needed(self) -> int:
        loss = self._loss()
        if not 0 < loss < 1:
            return _LEAST_ROUNDS
        needed = math.ceil(math.log(_ACCEPTED_MISS / len(self._answered)) / math.log(loss))
        return min(max(needed, _LEAST_ROUNDS), _MOST_ROUNDS)

    def _clamped(self, times: int, least: float, most: float) -> float:
        """A multiple of the answers' usual (95 %) delay."""
        delays = sorted(self._delays)
        usual = delays[len(delays) * 95 // 100] if delays else 0.0
        return min(max(times * usual, least), most)


def give_rights_back() -> None:
    """Keep the socket, nothing else: no root, no capabilities, no way to regain them."""
    if os.geteuid() == 0:
        group = int(os.environ.get("SUDO_GID", "65534"))
        user = int(os.environ.get("SUDO_UID", os.environ.get("PKEXEC_UID", "65534"))) or 65534
        os.setgroups([])
        os.setgid(group or 65534)
        os.setuid(user)
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(38, 1, 0, 0, 0)
    if libc.capset((ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()):
        raise OSError(ctypes.get_errno(), "the capabilities could not be dropped")


def main() -> int:
    """Read a request, answer it. 0 done, 1 not possible, 2 refused; one line says why."""
    try:
        request = checked(json.loads(sys.stdin.readline()))
        link = Link(request.interface)
        give_rights_back()
        if not request.network.subnet_of(link.network):
            raise ValueError(f"{request.network} is not the network of {request.interface}")
    except (ValueError, KeyError, TypeError) as error:
        return _fail(2, error)
    except OSError as error:
        return _fail(1, error)
    for answer in Sweep(link, request).run(_input_closed):
        print(json.dumps(answer), flush=True)  # noqa: T201 - this is its output
    return 0


def _fail(code: int, error: Exception) -> int:
    print(json.dumps({"error": str(error)}), flush=True)  # noqa: T201 - this is its output
    return code


def _input_closed() -> bool:
    return bool(select.select([sys.stdin], [], [], 0)[0])


def _own(interface: str) -> tuple[IPv4Address, IPv4Network]:
    """The interface's address (SIOCGIFADDR) and network (SIOCGIFNETMASK)."""
    address, mask = IPv4Address(_ioctl(interface, 0x8915)), IPv4Address(_ioctl(interface, 0x891B))
    return address, IPv4Network((address, str(mask)), strict=False)


def _ioctl(interface: str, request: int) -> bytes:
    import fcntl  # not on Windows, where this program's other functions are used

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        name = interface.encode()[:15].ljust(256, b"\0")
        return bytes(fcntl.ioctl(any_socket, request, name)[20:24])


if __name__ == "__main__":
    sys.exit(main())
