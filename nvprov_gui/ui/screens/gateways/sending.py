"""A gateway's file on its way: nothing leaves while its form says that something is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.grandstream import ALWAYS_LOCKED
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.screens.gateways.exporting import Exporter
from nvprov_gui.ui.screens.gateways.push_pane import PushPane
from nvprov_gui.ui.screens.gateways.pushes import TOPIC, Pushes
from nvprov_gui.ui.sentences import say
from nvprov_gui.workflows.gateways import Problem, in_the_way, silent
from nvprov_gui.workflows.gateways.olds import Old

Problems = Callable[[GatewayRow], Sequence[Problem]]
Lead = Callable[[GatewayRow, Problem], None]


class Sending(QObject):
    """Pushes and exports what is in order; ``lead`` takes the technician to what isn't.

    Signals:
        began: the id of a gateway that is pushed to from now on.
    """

    began = Signal(int)

    def __init__(
        self, bench: Bench, pane: PushPane, pushes: Pushes, exporter: Exporter, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench, self._pane, self._pushes, self._exporter = bench, pane, pushes, exporter
        self._said: tuple[GatewayRow, str] | None = None
        """Of which gateway what was said to be wrong; empty: it was asked about."""
        self._agreed: GatewayRow | None = None
        """That its ports can't all work was said of it, and it shall be pushed so."""
        self.problems: Problems = lambda _gateway: ()
        self.lead: Lead = lambda _gateway, _problem: None

    def other_gateway(self) -> None:
        """What was said is about the gateway before."""
        self._withdraw()

    def look_again(self, gateways: Mapping[int, GatewayRow]) -> None:
        """What was said goes with its cause; what was asked goes when the form is another one."""
        if self._said is None:
            return
        before, why = self._said
        now = gateways.get(before.id)
        if now is None or not self._is_still(now, before, why):
            self._withdraw()

    def _is_still(self, now: GatewayRow, before: GatewayRow, why: str) -> bool:
        if why:
            return why in (each.whole for each in self.problems(now))
        return (now.model, now.values) == (before.model, before.values)

    def _withdraw(self) -> None:
        self._said = None
        self._bench.messages.withdraw(TOPIC)

    def push(self, gateway: GatewayRow) -> bool:
        """Push; True if it began."""
        if not self._is_ready(gateway, lambda: self.tr("Nothing was sent to {0}.")):
            return False
        host = self._host()
        if not host or not self._has_password(gateway) or self._is_asked(gateway):
            return False
        return self._start(gateway, host)

    def _is_asked(self, gateway: GatewayRow) -> bool:
        """Whether it must be asked first, because a port of it can't work."""
        found = silent(self.problems(gateway))
        if not found or self._agreed == gateway:
            return False
        self.lead(gateway, found[0])
        self._bench.messages.warning(
            lambda: self._doubts(found),
            lambda: self.tr("Push all the same"),
            lambda: self._push_so(gateway),
            TOPIC,
        )
        self._said = gateway, ""
        return True

    def _doubts(self, found: Sequence[Problem]) -> str:
        more = len({each.port for each in found}) - 1
        others = self.tr("%n more port(s) can't work.", "", more) if more else ""
        return " ".join(filter(None, (say(found[0].whole), others, self.tr("Push all the same?"))))

    def _push_so(self, gateway: GatewayRow) -> None:
        """Push what was asked about: address and password as they are typed by now."""
        self._agreed = gateway
        self.push(gateway)
        self._agreed = None

    def send_back(self, gateway: GatewayRow, old: Old) -> None:
        """Push an old configuration, after a second look."""
        host = self._host()
        if host:
            self._withdraw()
            self._bench.messages.warning(
                lambda: self.tr("{0} gets back what it had before, by {1}, and restarts.").format(
                    gateway.name, host
                ),
                lambda: self.tr("Send it back"),
                lambda: self._go_back(gateway, host, old),
                TOPIC,
            )

    def _go_back(self, gateway: GatewayRow, host: str, old: Old) -> None:
        self._start(gateway, host, old.text)

    def export(self, gateway: GatewayRow) -> bool:
        """Write one gateway's file; True if it was written."""
        ready = self._is_ready(gateway, lambda: self.tr("The file of {0} was not written."))
        return ready and self._exporter.one(gateway)

    def export_all(self, gateways: Sequence[GatewayRow]) -> bool:
        """Write the files of all gateways; one that isn't in order keeps all back."""

        def refused() -> str:
            return self.tr("The files were not written, because of {0}.")

        return all(self._is_ready(gateway, refused) for gateway in gateways) and self._exporter.all(gateways)

    def _is_ready(self, gateway: GatewayRow, refused: Callable[[], str]) -> bool:
        self._withdraw()
        problem = in_the_way(self.problems(gateway))
        if problem is not None:
            why = problem.whole
            self.lead(gateway, problem)
            self._bench.messages.warning(lambda: f"{refused().format(gateway.name)} {say(why)}", topic=TOPIC)
            self._said = gateway, why
        return problem is None

    def _host(self) -> str:
        host = self._pane.host.text().strip()
        if not host:
            self._bench.messages.warning(
                lambda: self.tr("Where is it now? Fill in its present address first."), topic=TOPIC
            )
            self._pane.host.setFocus()
        return host

    def _has_password(self, gateway: GatewayRow) -> bool:
        """Whether one was typed where none is never right."""
        is_there = bool(self._pane.password.text()) or gateway_model(gateway.model).family != "grandstream"
        if not is_there:
            self._bench.messages.warning(partial(say, ALWAYS_LOCKED), topic=TOPIC)
            self._pane.password.setFocus()
        return is_there

    def _start(self, gateway: GatewayRow, host: str, old: str = "") -> bool:
        self._withdraw()
        user, password = self._pane.user.text().strip(), self._pane.password.text()
        if not self._pushes.start(gateway, host, user, password, old):
            return False
        self.began.emit(gateway.id)
        self._pane.terminal.setFocus()
        return True
