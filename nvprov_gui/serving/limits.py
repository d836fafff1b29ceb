"""Limits that keep one asker from taking the server away from the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

HEAD_BYTES = 8192
"""Request line and headers together; longer gets 431 (RFC 6585 §5)."""
HEAD_SECONDS = 10.0
"""From the first byte of a request to its last header; slower gets 408."""
IDLE_SECONDS = 5.0
"""An open connection without a request."""
LINGER_SECONDS = 1.0
"""After a refusal, until the connection is cut: the phone must be able to read the answer."""
SEND_SECONDS = 30.0
"""For a phone to take an answer that didn't fit into the socket."""
CONNECTIONS = 10_000
CONNECTIONS_PER_ADDRESS = 2_000
"""Generous: a whole site may stand behind one router's address."""


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


class WrongRequests:
    """A token bucket per address that only wrong requests empty; right ones always pass."""

    def __init__(
        self, burst: int = 60, per_second: float = 6.0, clock: Callable[[], float] = monotonic
    ) -> None:
        self._burst = burst
        self._per_second = per_second
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}

    def count(self, address: str) -> bool:
        """Note a wrong request; True while the address is within its limit."""
        now = self._clock()
        self._forget_old(now)
        bucket = self._buckets.setdefault(address, _Bucket(self._burst, now))
        bucket.left = min(self._burst, bucket.left + (now - bucket.at) * self._per_second)
        bucket.at = now
        if bucket.left < 1:
            return False
        bucket.left -= 1
        return True

    def _forget_old(self, now: float) -> None:
        """Keep the table small: a full bucket is as good as none."""
        if len(self._buckets) < CONNECTIONS:
            return
        full = self._burst / self._per_second
        self._buckets = {
            address: bucket for address, bucket in self._buckets.items() if now - bucket.at < full
        }
