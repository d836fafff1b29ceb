"""Who may ask without a token: only the phone itself, seen on the wire, and only while it is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.workflows import refusals

_ONCE_SECONDS = 300.0
"""How long «allow once» waits for the phone to ask again."""


@dataclass
class Strangers:
    """Checks the requester's layer-2 address. ``neighbour`` reads the neighbour table: IP → MAC or None."""

    neighbour: Callable[[str], MacAddress | None]
    trust_network: bool = False
    clock: Callable[[], float] = monotonic
    _allowed: dict[MacAddress, float] = field(default_factory=dict)

    def allow_once(self, mac: MacAddress) -> None:
        """Let the next request for this phone through, whoever asks."""
        self._allowed[mac] = self.clock() + _ONCE_SECONDS

    def why_not(self, phone: Phone, address: str) -> str:
        """Why this requester doesn't get the phone's file; empty if it does."""
        if not phone.open:
            return refusals.CLOSED.sentence()
        if not phone.extension:
            return refusals.NO_USER.sentence()
        seen = self.seen_as(phone.mac, address)
        if seen is None:
            return refusals.ROUTED.sentence()
        return "" if seen == phone.mac else refusals.SOMEBODY_ELSE.sentence(mac=seen.colons)

    def seen_as(self, mac: MacAddress, address: str) -> MacAddress | None:
        """Who asks for this device's file; whoever the technician lets through counts as itself."""
        if self.trust_network or self._used_up(mac):
            return mac
        return self.neighbour(address)

    def _used_up(self, mac: MacAddress) -> bool:
        return self._allowed.pop(mac, 0.0) > self.clock()
