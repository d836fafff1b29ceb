"""Gateways that fetch their own file by themselves: only the box itself, seen on the wire."""

from __future__ import annotations

from dataclasses import dataclass

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.storage import Site
from nvprov_gui.workflows import refusals
from nvprov_gui.workflows.gateways.boxes import mac_of
from nvprov_gui.workflows.gateways.forms import check, render
from nvprov_gui.workflows.serve.strangers import Strangers


@dataclass
class Gateways:
    """The site's gateways, by the names that they ask for. Names are compared, never joined to a path."""

    site: Site
    strangers: Strangers

    def find(self, mac: MacAddress) -> GatewayRow | None:
        """The gateway with this MAC address."""
        return next((row for row in self.site.gateways() if mac_of(row) == mac), None)

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
