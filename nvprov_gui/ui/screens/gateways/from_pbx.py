"""Numbers, users and passwords of a gateway's ports, fetched from the PBX."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.qt.task import Task
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.sentences import say

if TYPE_CHECKING:
    from nvprov_gui.pbx.connection import Pbx
    from nvprov_gui.workflows.gateways.from_pbx import Known

_TOPIC = "gateway-from-pbx"
Take = Callable[[GatewayRow, Mapping[str, object]], object]


class FromPbx(QObject):
    """Reads a gateway; where the PBX doesn't have it, offers to make it there and says what that makes."""

    def __init__(self, bench: Bench, parent: QObject, take: Take) -> None:
        super().__init__(parent)
        self._bench = bench
        self._take = take

    def other_gateway(self) -> None:
        """What was said is about the gateway before."""
        self._bench.messages.withdraw(_TOPIC)

    def ask(self, gateway: GatewayRow) -> None:
        """Fetch the ports of a gateway."""

        def work(pbx: Pbx, _task: Task) -> Known | str:
            from nvprov_gui.workflows.gateways.from_pbx import NotThere, read

            try:
                return read(pbx, gateway)
            except NotThere as missing:
                return str(missing)

        self._run(gateway, work)

    def create(self, gateway: GatewayRow) -> None:
        """Make the gateway on the PBX, then fetch its ports."""

        def work(pbx: Pbx, _task: Task) -> Known | str:
            from nvprov_gui.workflows.gateways.from_pbx import create

            return create(pbx, gateway)

        self._run(gateway, work)

    def _run(self, gateway: GatewayRow, work: Callable[[Pbx, Task], Known | str]) -> None:
        self._bench.messages.withdraw(_TOPIC)
        if self._bench.pbx.is_busy:
            self._bench.messages.info(self.tr("The PBX is busy with something else: try again in a moment."))
            return
        self._bench.pbx.run(work, lambda found: self._arrived(gateway, found))

    def _arrived(self, gateway: GatewayRow, found: object) -> None:
        from nvprov_gui.workflows.gateways.from_pbx import Known

        if isinstance(found, Known):
            self._fill(gateway, found)
        else:
            self._bench.messages.warning(
                lambda: f"{say(str(found))} {self._what_is_made(gateway)}",
                lambda: self.tr("Make it there"),
                lambda: self.create(gateway),
                _TOPIC,
            )

    def _what_is_made(self, gateway: GatewayRow) -> str:
        model = gateway_model(gateway.model)
        if model.tech == "fxs":
            return self.tr("That makes %n extension(s) on the PBX.", "", model.ports)
        return self.tr("That makes %n trunk(s) on the PBX.", "", model.ports)

    def _fill(self, gateway: GatewayRow, found: Known) -> None:
        if found.values != gateway.values:
            self._take(gateway, found.values)
        if found.complete == found.ports:
            self._bench.messages.done(self._how_complete(found))
        else:
            self._bench.messages.warning(lambda: f"{self._how_complete(found)} {self._rest()}", topic=_TOPIC)

    def _how_complete(self, found: Known) -> str:
        words = self.tr("{0} of {1} ports have all they need from the PBX.")
        return words.format(found.complete, found.ports)

    def _rest(self) -> str:
        return self.tr("Fill the others in by hand.")
