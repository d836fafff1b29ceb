"""Gateways that fetch their own file by themselves: only the box itself, seen on the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.storage import Site
from nvprov_gui.workflows import refusals
from nvprov_gui.workflows.gateways import outcomes
from nvprov_gui.workflows.gateways.boxes import mac_of
from nvprov_gui.workflows.gateways.forms import check, render
from nvprov_gui.workflows.serve.strangers import Strangers


@dataclass(frozen=True, slots=True)
class _Fetched:
    """A file that a gateway took; ``time`` is UTC."""

    gateway: int
    text: str = field(repr=False)
    time: datetime


@dataclass
class Gateways:
    """The site's gateways, by the names that they ask for. Names are compared, never joined to a path."""

    site: Site
    strangers: Strangers
    _by_mac: Mapping[MacAddress | None, GatewayRow] = field(default_factory=dict)
    _revision: int | None = None
    _notes: list[_Fetched] = field(default_factory=list)

    def find(self, mac: MacAddress) -> GatewayRow | None:
        """The gateway with this MAC address; the site is read again only if somebody changed it."""
        revision = self.site.revision()
        if revision != self._revision:
            self._by_mac = {mac_of(row): row for row in reversed(self.site.gateways())}
            self._revision = revision
        return self._by_mac.get(mac)

    def tries(self, gateway: GatewayRow, mac: MacAddress, file: str) -> bool:
        """Whether such a box asks for this name too, and does without it."""
        return file.lower() in {name.format(mac=mac) for name in gateway_model(gateway.model).also_asks}

    def why_not(self, gateway: GatewayRow, mac: MacAddress, file: str, address: str) -> str:
        """Why this requester doesn't get the gateway's file; empty if it does."""
        own = gateway_model(gateway.model).file_name(mac)
        if file.lower() != own.lower():
            return refusals.GATEWAYS_NAME.sentence(name=gateway.name, file=file, own=own)
        seen = self.strangers.seen_as(mac, address)
        if seen is None:
            return refusals.GATEWAY_ROUTED.sentence(name=gateway.name)
        if seen != mac:
            return refusals.NOT_THE_GATEWAY.sentence(name=gateway.name, mac=seen.colons)
        wrong = next((one for one in check(gateway.model, gateway.values) if not one.advice), None)
        return refusals.NO_GATEWAY_FILE.sentence(name=gateway.name, error=wrong.sentence) if wrong else ""

    def file(self, gateway: GatewayRow) -> bytes:
        """What the gateway reads.

        Raises:
            UserError: it can't be made.
        """
        try:
            return render(gateway.model, gateway.values)[1].encode()
        except UserError as error:
            raise UserError(refusals.NO_GATEWAY_FILE.sentence(name=gateway.name, error=error)) from error

    def fetched(self, gateway: GatewayRow, body: bytes) -> None:
        """A gateway takes its file: to be written down."""
        self._notes.append(_Fetched(gateway.id, body.decode(), datetime.now(UTC)))

    def take_notes(self) -> list[_Fetched]:
        """The notes to write; they are the caller's now. Of each gateway only the last counts."""
        notes, self._notes = self._notes, []
        return list({note.gateway: note for note in notes}.values())

    def write(self, notes: Sequence[_Fetched]) -> None:
        """Write down what gateways fetched; one that is gone meanwhile is nobody's news.

        Raises:
            UserError: the site can't be written.
        """
        there = {row.id for row in self.site.gateways()}
        for note in notes:
            if note.gateway in there:
                outcomes.fetched(self.site, note.gateway, note.text, note.time)
