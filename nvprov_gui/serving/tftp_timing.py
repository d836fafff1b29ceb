"""When to send again: RFC 6298, with limits for a local network."""

from __future__ import annotations

from dataclasses import dataclass

_SHORTEST, _LONGEST = 0.1, 4.0
_FIRST = 1.0
PATIENCE = 30.0
"""Seconds without progress after which a transfer ends; gateways pause while they write their flash."""


@dataclass
class Timing:
    """The timeout of one transfer, in seconds; ``fixed`` when the client chose it (RFC 2349)."""

    fixed: float | None = None
    _smoothed: float = 0.0
    _variation: float = 0.0
    _timeout: float = _FIRST

    @property
    def timeout(self) -> float:
        """How long to wait before sending again."""
        return self.fixed if self.fixed is not None else self._timeout

    def measured(self, seconds: float) -> None:
        """A round trip of something that was sent once (RFC 6298 §2 and Karn's rule)."""
        if not self._smoothed:
            self._smoothed, self._variation = seconds, seconds / 2
        else:
            self._variation += (abs(self._smoothed - seconds) - self._variation) / 4
            self._smoothed += (seconds - self._smoothed) / 8
        self._timeout = min(max(self._smoothed + 4 * self._variation, _SHORTEST), _LONGEST)

    def missed(self) -> None:
        """Nothing came: wait twice as long next time."""
        self._timeout = min(self._timeout * 2, _LONGEST)
