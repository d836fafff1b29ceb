"""One transfer as a state machine without sockets: packets in, packets out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Protocol

from nvprov_gui.serving import tftp_packets as packets
from nvprov_gui.serving.tftp_packets import ACK, DATA, ERROR, HEADER, Code, Terms
from nvprov_gui.serving.tftp_timing import PATIENCE, Timing

_DALLY = 4.0
"""Seconds in which the last acknowledgement is repeated if it got lost (RFC 1350 §6)."""
Packets = Sequence[bytes]


class End(StrEnum):
    """How a transfer ended."""

    DONE = "done"
    LOST = "lost"
    """The other side fell silent."""
    REFUSED = "refused"
    """The other side sent an error."""
    TOO_LONG = "too long"
    """More was sent than may be kept."""


class Transfer(Protocol):
    """What the server drives. ``end`` is set once; ``deadline`` is when to call ``timed_out``."""

    end: End | None
    deadline: float
    reason: str

    @property
    def moved(self) -> int:
        """Bytes that arrived so far."""

    def start(self, now: float) -> Packets:
        """The first packets."""

    def received(self, packet: bytes, now: float) -> Packets:
        """What to send for a packet."""

    def timed_out(self, now: float) -> Packets:
        """What to send when nothing came; nothing when the transfer has ended."""

    def prepare(self) -> None:
        """Get ready what will be sent next, while the other side is busy."""

    def hung_up(self) -> End:
        """How the transfer ends if the other side's port is closed now."""


class Sending:
    """A read request: we send. Blocks count from 1; ``_acked`` is the last known to have arrived."""

    def __init__(self, contents: bytes, agreed: Terms) -> None:
        self.end: End | None = None
        self.deadline = 0.0
        self.reason = ""
        self._contents, self._agreed = contents, agreed
        self._last = len(contents) // agreed.block + 1
        self._timing = Timing(agreed.timeout)
        self._acked = self._sent = -1 if agreed.accepted else 0
        self._wanted = b""
        self._ready: tuple[int, Packets] = (-1, ())
        self._at = self._progress = 0.0
        self._is_repeat = self._is_rewound = False

    @property
    def moved(self) -> int:
        """Bytes known to have arrived."""
        return min(max(self._acked, 0) * self._agreed.block, len(self._contents))

    def start(self, now: float) -> Packets:
        """The first packets."""
        self._progress = now
        return self._window(now)

    def received(self, packet: bytes, now: float) -> Packets:
        """What to send for a packet; the usual one is recognised without taking it apart."""
        if packet == self._wanted and self.end is None:
            return self._advanced(self._sent, now)
        kind, number = HEADER.unpack_from(packet) if len(packet) >= HEADER.size else (0, 0)
        if kind == ERROR and self.end is None:
            self.end, self.reason = (
                End.REFUSED,
                packet[4:].partition(b"\0")[0].decode("ascii", "replace")[:80],
            )
        return self._acknowledged(number, now) if kind == ACK and self.end is None else ()

    def timed_out(self, now: float) -> Packets:
        """What to send when nothing came."""
        if self.end is None and now - self._progress > PATIENCE:
            self.end = End.LOST
        if self.end is not None:
            return ()
        self._timing.missed()
        self._is_repeat = True
        return self._window(now)

    def prepare(self) -> None:
        """Build the window that follows if this one arrives whole."""
        if self._sent >= 0 and self._ready[0] != self._sent:
            self._ready = (self._sent, self._blocks(self._sent))

    def hung_up(self) -> End:
        """Whoever goes away without acknowledging the last block may still have got it: not known."""
        return End.LOST

    def _acknowledged(self, number: int, now: float) -> Packets:
        if self._acked < 0:  # the confirmation of our options is out: block 0 is its acknowledgement
            return self._advanced(0, now) if number == 0 else ()
        ahead = (number - self._acked) & 0xFFFF
        if ahead == 0:
            return self._gap(now)
        return self._advanced(self._acked + ahead, now) if ahead <= self._sent - self._acked else ()

    def _gap(self, now: float) -> Packets:
        """A repeated acknowledgement: in a window it means a gap, and counts once (no doubling, RFC 1123)."""
        if self._agreed.window == 1 or self._is_rewound or self._sent == self._acked:
            return ()
        self._is_rewound = self._is_repeat = True
        return self._window(now)

    def _advanced(self, block: int, now: float) -> Packets:
        if not self._is_repeat and block == self._sent:
            self._timing.measured(now - self._at)
        self._acked, self._progress, self._is_rewound, self._is_repeat = block, now, False, False
        if block == self._last:
            self.end = End.DONE
            return ()
        return self._window(now)

    def _window(self, now: float) -> Packets:
        self._at, self.deadline = now, now + self._timing.timeout
        acked = self._acked
        if acked < 0:
            return (packets.confirmation(self._agreed),)
        self._sent = min(acked + self._agreed.window, self._last)
        self._wanted = HEADER.pack(ACK, self._sent & 0xFFFF)
        return self._ready[1] if self._ready[0] == acked else self._blocks(acked)

    def _blocks(self, first: int) -> Packets:
        size, contents, pack = self._agreed.block, self._contents, HEADER.pack
        return [
            pack(DATA, (block + 1) & 0xFFFF) + contents[block * size : block * size + size]
            for block in range(first, min(first + self._agreed.window, self._last))
        ]


class Receiving:
    """A write request: we receive at most ``limit`` bytes and hand them to ``keep`` when complete."""

    def __init__(self, agreed: Terms, limit: int, keep: Callable[[bytes], None]) -> None:
        self.end: End | None = None
        self.moved = 0
        self.reason = ""
        self._agreed, self._limit, self._keep = agreed, limit, keep
        self._timing = Timing(agreed.timeout)
        self._blocks: list[bytes] = []
        self._in_window = 0
        self._gap_told = False
        self._complete = False
        self._progress = self.deadline = 0.0

    def start(self, now: float) -> Packets:
        """The first packets."""
        self._progress = now
        return self._answer(now)

    def received(self, packet: bytes, now: float) -> Packets:
        """What to send for a packet."""
        kind, number = HEADER.unpack_from(packet) if len(packet) >= HEADER.size else (0, 0)
        if kind == ERROR and self.end is None:
            self.end = End.DONE if self._complete else End.REFUSED
        if kind != DATA or self.end is not None:
            return ()
        if number != (len(self._blocks) + 1) & 0xFFFF or self._complete:
            return self._out_of_order(now)
        return self._block(packet[HEADER.size :], now)

    def timed_out(self, now: float) -> Packets:
        """What to send when nothing came."""
        if self._complete:
            self.end = End.DONE
        elif now - self._progress > PATIENCE:
            self.end = End.LOST
        if self.end is not None:
            return ()
        self._timing.missed()
        return self._answer(now)

    def prepare(self) -> None:
        """Nothing to get ready."""

    def hung_up(self) -> End:
        """The last acknowledgement may be all that got lost."""
        return End.DONE if self._complete else End.LOST

    def _block(self, contents: bytes, now: float) -> Packets:
        if self.moved + len(contents) > self._limit:
            self.end = End.TOO_LONG
            return (packets.error(Code.FULL, "Too long"),)
        self._blocks.append(contents)
        self.moved += len(contents)
        self._progress, self._gap_told = now, False
        self._in_window += 1
        self.deadline = now + self._timing.timeout
        if len(contents) < self._agreed.block:
            return self._completed(now)
        return self._answer(now) if self._in_window == self._agreed.window else ()

    def _completed(self, now: float) -> Packets:
        self._complete = True
        self._keep(b"".join(self._blocks))
        answer = self._answer(now)
        self.deadline = now + _DALLY
        return answer

    def _out_of_order(self, now: float) -> Packets:
        """Say again how far we are: a lost acknowledgement, or a gap in a window (RFC 7440 §4)."""
        if self._gap_told and self._agreed.window > 1 and not self._complete:
            return ()
        self._gap_told = True
        kept = self.deadline
        answer = self._answer(now)
        self.deadline = kept if self._complete else self.deadline
        return answer

    def _answer(self, now: float) -> Packets:
        self._in_window = 0
        self.deadline = now + self._timing.timeout
        if not self._blocks and self._agreed.accepted:
            return (packets.confirmation(self._agreed),)
        return (packets.ack(len(self._blocks)),)
