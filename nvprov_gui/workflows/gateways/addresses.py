"""Whether the address that a gateway shall get is free on this network."""

from __future__ import annotations

import time

from nvprov_gui.discovery.neighbour_tables import read_table
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.serving.addresses import provoke

_ANSWER_SECONDS = 0.6


def taken_by(address: str, own: str) -> MacAddress | None:
    """Who has the address now, if it is not the gateway itself; None too where no ARP reaches. Blocks."""
    provoke(address)
    time.sleep(_ANSWER_SECONDS)
    found = read_table().get(address)
    return None if found is None or (own and found == MacAddress(own)) else found
