"""Who is connected: counted in all and per address."""

from __future__ import annotations

from dataclasses import dataclass, field

from nvprov_gui.serving import limits


@dataclass(slots=True)
class Connections:
    """The open connections."""

    total: int = 0
    by_address: dict[str, int] = field(default_factory=dict)

    def has_room(self, address: str) -> bool:
        """Whether one more from this address is within the limits."""
        mine = self.by_address.get(address, 0)
        return self.total < limits.CONNECTIONS and mine < limits.CONNECTIONS_PER_ADDRESS

    def enter(self, address: str) -> bool:
        """Count a connection; False when it is one too many."""
        room = self.has_room(address)
        self.total += 1
        self.by_address[address] = self.by_address.get(address, 0) + 1
        return room

    def leave(self, address: str) -> None:
        """Count a connection out."""
        self.total -= 1
        self.by_address[address] -= 1
        if not self.by_address[address]:
            del self.by_address[address]
