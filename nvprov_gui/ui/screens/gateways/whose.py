"""Whether the address that a gateway shall get belongs to something else on this network."""

from __future__ import annotations

from PySide6.QtCore import QObject

from nvprov_gui.qt.task import Failure
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.opening import report

_TOPIC = "gateway-address"


class Whose(QObject):
    """Asks in the background and warns."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._address = ""
        """The one that was typed last."""

    def look(self, address: str, own: str) -> None:
        """Look who has an address; the gateway's ``own`` MAC address may. Empty: none is asked for."""
        self._bench.messages.withdraw(_TOPIC)
        self._address = address
        if address:
            self._ask(address, own)

    def _ask(self, address: str, own: str) -> None:
        from nvprov_gui.workflows.gateways.addresses import taken_by

        self._bench.tasks.run(lambda _task: (address, taken_by(address, own)), self._seen, self._unseen)

    def _seen(self, found: object) -> None:
        address, owner = found if isinstance(found, tuple) else ("", None)
        if owner is not None and address == self._address:
            self._bench.messages.warning(
                lambda: self.tr(
                    "{0} is taken on this network by {1}: choose another address, or look which box it is."
                ).format(address, owner.colons),
                topic=_TOPIC,
            )

    def _unseen(self, failure: Failure) -> None:
        report(self._bench, failure)
