"""When to send again: RFC 6298, with limits for a local network."""

from __future__ import annotations

_SHORTEST, _LONGEST = 0.1, 4.0
_FIRST = 1.0
PATIENCE = 30.0
"""Seconds without progress after which a transfer ends; gateways pause while they write their flash."""


class Timing:
    """How long one transfer waits before it sends again: ``timeout`` in seconds."""

    __slots__ = ("_is_fixed", "_smoothed", "_variation", "timeout")

    def __init__(self, fixed: float | None = None) -> None:
        """``fixed`` is the client's choice (RFC 2349)."""
        self.timeout = _FIRST if fixed is None else fixed
        self._is_fixed = fixed is not None
        self._smoothed = self._variation = 0.0

    def measured(self, seconds: float) -> None:
        """A round trip of something that was sent once (RFC 6298 §2 and Karn's rule)."""
        if not self._smoothed:
            self._smoothed, self._variation = seconds, seconds / 2
        else:
            self._variation += (abs(self._smoothed - seconds) - self._variation) / 4
            self._smoothed += (seconds - self._smoothed) / 8
        self._set(max(self._smoothed + 4 * self._variation, _SHORTEST))

    def missed(self) -> None:
        """Nothing came: wait twice as long next time."""
        self._set(self.timeout * 2)

    def _set(self, seconds: float) -> None:
        if not self._is_fixed:
            self.timeout = min(seconds, _LONGEST)
