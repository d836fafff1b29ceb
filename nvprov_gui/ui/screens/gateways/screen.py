"""The gateways screen: a list, a form with ports, the push beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.models import known_model
from nvprov_gui.serving.addresses import own_addresses
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.screens.gateways.actions import ActionsScreen
from nvprov_gui.ui.screens.gateways.boxlist import BoxList, box_of
from nvprov_gui.ui.screens.gateways.edits import Edits
from nvprov_gui.ui.screens.gateways.exporting import Exporter
from nvprov_gui.ui.screens.gateways.form import GatewayForm
from nvprov_gui.ui.screens.gateways.from_pbx import FromPbx
from nvprov_gui.ui.screens.gateways.old_pane import OldPane
from nvprov_gui.ui.screens.gateways.panes import Panes
from nvprov_gui.ui.screens.gateways.ports import PortsTable
from nvprov_gui.ui.screens.gateways.preview import PreviewPane
from nvprov_gui.ui.screens.gateways.push_pane import PushPane
from nvprov_gui.ui.screens.gateways.pushes import Pushes
from nvprov_gui.ui.screens.gateways.sending import Sending
from nvprov_gui.ui.screens.gateways.users import UsersList
from nvprov_gui.ui.screens.gateways.whose import Whose
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.gateway_picker import pick_gateway_model
from nvprov_gui.workflows.gateways import Around, Problem, around, boxes, check_among
from nvprov_gui.workflows.gateways.running import as_it_is


class GatewaysScreen(ActionsScreen):
    """Everything is written when it is typed; each edit can be undone."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._gateways: dict[int, GatewayRow] = {}
        self._around = Around()
        self.pushes, self.edits = Pushes(bench, self), Edits(bench, self, lambda: self.gateway)
        self._whose, self._from_pbx = Whose(bench, self), FromPbx(bench, self, self.edits.write_ports)
        self.list, self.form = BoxList(bench.theme, self.add, self), GatewayForm(bench.theme, self)
        self.users = UsersList(bench, self)
        self.pane, self.preview = PushPane(bench, self), PreviewPane(bench, self)
        self.exporter, self.old_pane = Exporter(bench, self), OldPane(bench, self)
        self.sending = Sending(bench, self.pane, self.pushes, self.exporter, self)
        self._stack, self._empty = QStackedWidget(self), EmptyState([self.add], self)
        self._panes = Panes(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._panes.put((self.list, self.users), self.form, (self.pane, self.preview, self.old_pane))
        self.pane.offer(self.show_old)
        self.list.show_actions([self.change_model, self.show_old, self.remove])
        self.form.ports.offer([self.count_on, self.name_trunks, self.fetch])
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._panes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        session = self.bench.session
        for signal in (session.undo.indexChanged, session.reloaded, self.edits.done, self.pushes.over):
            signal.connect(self.refresh)
        session.gateways_changed.connect(self._read_again)  # by others
        self.list.chosen.connect(self._chosen)
        self.list.removing.connect(self.remove.trigger)
        self.form.edited.connect(self._edited)
        self._connect_ports(self.form.ports, self.edits)
        edits, sending = self.edits, self.sending
        self.pane.typed.connect(self._typed)
        self.pushes.moved.connect(self._moved)
        sending.problems, sending.lead = self._problems, self._lead
        sending.began.connect(self._began)
        self.old_pane.left.connect(lambda: self.show_old.setChecked(False))
        self.old_pane.saving.connect(self.exporter.old)
        self.old_pane.back.connect(lambda old: self._with(lambda shown: sending.send_back(shown, old)))
        self.add.triggered.connect(lambda: pick_gateway_model(self.bench.theme, self, self.add_model))
        self.change_model.triggered.connect(lambda: pick_gateway_model(self.bench.theme, self, edits.model))
        self.remove.triggered.connect(edits.remove)
        for turned in (self.show_file, self.show_old):
            turned.toggled.connect(self._turn)
        self.export.triggered.connect(lambda: self._with(sending.export))
        self.export_all.triggered.connect(lambda: self._with(self._export_all))
        self.push.triggered.connect(lambda: self._with(self._push))
        self.fetch.triggered.connect(lambda: self._with(self._from_pbx.ask))
        self.stop.triggered.connect(lambda: self.pushes.of(self.list.current).stop())
        self.name_trunks.triggered.connect(lambda: edits.name_trunks(self._around))
        self.secrets.toggled.connect(self._show_secrets)

    def _connect_ports(self, table: PortsTable, edits: Edits) -> None:
        table.ports.edited.connect(edits.cell)
        table.cleared.connect(edits.clear)
        table.pasted.connect(edits.paste)
        table.dropped.connect(edits.drop)
        self.users.confirmed.connect(self._put_users)
        self.count_on.triggered.connect(lambda: edits.count_on(table.rows()))

    @property
    def title(self) -> str:
        return self.tr("Gateways")

    @property
    def subtitle(self) -> str:
        gateway = self.gateway
        return f"{gateway.name} · {gateway.values.get('ip') or '–'}" if gateway else ""

    @property
    def header_actions(self) -> tuple[QAction, ...]:
        if not self._gateways:
            return (self.add,)
        return (self.fetch, self.show_file, self.export, self.export_all, self.stop, self.push)

    @property
    def primary(self) -> QAction:
        return self.push if self._gateways else self.add

    @property
    def busy_with(self) -> str:
        names = [self._gateways[key].name for key in self.pushes.running if key in self._gateways]
        return f"{self.title} ({', '.join(names)})" if names else self.title

    def end(self) -> None:
        self.pushes.stop_all()

    @property
    def gateway(self) -> GatewayRow | None:
        """Which is shown."""
        return self._gateways.get(self.list.current)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the gateways again; one that came back or is new is chosen."""
        before = self._gateways
        self._read_again()
        fresh = self._gateways.keys() - before.keys()
        if before and len(fresh) == 1:
            self.list.choose(*fresh)

    def _read_again(self) -> None:
        """Read the gateways again; whoever works at one stays there."""
        if not self.bench.session.is_open or not self.isVisible():
            return
        site = self.bench.session.site
        found = [as_it_is(site, gateway) for gateway in site.gateways()]
        self._gateways = {gateway.id: gateway for gateway in found}
        roster = self.bench.session.roster
        self._around = around(found, roster.users, own_addresses(), roster.phones)
        self._stack.setCurrentIndex(1 if found else 0)
        running = self.pushes.running
        self.list.show_gateways([box_of(site, each, self._problems(each), running) for each in found])
        self.sending.look_again(self._gateways)
        self._show()

    def _problems(self, gateway: GatewayRow) -> list[Problem]:
        return check_among(gateway, self._around)

    def _chosen(self) -> None:
        for part in (self.pane, self.sending, self._from_pbx):
            part.other_gateway()
        self._show()

    def _show(self) -> None:
        gateway = self.gateway
        model = known_model(gateway.model) if gateway is not None else None
        self.users.setVisible(model is not None and model.tech == "fxs")
        if gateway is not None and model is not None:
            self._show_panes(gateway)
        elif gateway is not None:
            self._panes.show_formless(gateway.name, say(self._problems(gateway)[0].sentence))
        self._enable()
        self.headed.emit()

    def _show_panes(self, gateway: GatewayRow) -> None:
        self.form.show_gateway(gateway, self._problems(gateway), self._around)
        self.users.refresh()
        run = self.pushes.of(gateway.id)
        self.pane.show_gateway(gateway, run)
        if self.show_file.isChecked():
            self.preview.show_gateway(gateway)
        if self.show_old.isChecked():
            self.old_pane.show_gateway(gateway, is_running=run.is_running)
        panes = {self.preview: self.show_file, self.old_pane: self.show_old}
        chosen = (pane for pane, action in panes.items() if action.isChecked())
        self._panes.show_form(next(chosen, self.pane))

    def _enable(self) -> None:
        """What can be done with the gateway shown; the reason of what can't, too."""
        gateway = self.gateway
        running = gateway is not None and self.pushes.of(gateway.id).is_running
        is_known = gateway is not None and known_model(gateway.model) is not None
        why = self.tr("A push to it is running.") if gateway else self.tr("Choose a gateway first.")
        if gateway is not None and not is_known:
            why = self.tr("Its model is unknown.")
        self.stop.setEnabled(running)
        for action in (self.push, *self._of_form):
            action.setEnabled(is_known and not running)
        for action in self._of_gateway:
            action.setEnabled(is_known)
        self.remove.setEnabled(gateway is not None and not running)
        for action in (self.push, *self._of_form, *self._of_gateway):
            action.setStatusTip(why)

    def _turn(self, shown: bool) -> None:
        """One of the file, the old configuration, or else the push."""
        if shown:
            (self.show_old if self.sender() is self.show_file else self.show_file).setChecked(False)
        self._show()

    def _with(self, act: Callable[[GatewayRow], object]) -> None:
        """Do something with the gateway shown, after what is just being typed was taken."""
        self.form.finish()
        gateway = self.gateway
        if gateway is not None:
            act(gateway)
            self.refresh()

    # edits

    def add_model(self, model_id: str) -> None:
        """Add a gateway of a model and put the cursor into its form."""
        if self.bench.session.edit(lambda site: boxes.add(site, model_id, self.tr("add a gateway"))):
            self.refresh()
            self.list.choose(max(self._gateways))
            self.form.fields["ip"].setFocus()

    def _edited(self, name: str, value: object) -> None:
        self.edits.value(name, value)
        gateway = self.gateway
        if gateway is not None and name == "ip":
            self._whose.look(str(value), str(gateway.values.get("mac") or ""))

    def _put_users(self) -> None:
        """The selected users on the chosen port, or the next free ones."""
        table = self.form.ports
        row = self.edits.put(max(table.currentIndex().row(), 0), self.users.selected())
        if row >= 0:
            table.setCurrentIndex(table.ports.index(row, 1))

    def _show_secrets(self, shown: bool) -> None:
        self.form.ports.ports.show_secrets = self.preview.secrets = self.old_pane.secrets = shown
        self._show()
        self.form.ports.viewport().update()

    # sending

    def _push(self, gateway: GatewayRow) -> None:
        self._show_push(gateway.id)
        self.sending.push(gateway)

    def _began(self, gateway_id: int) -> None:
        self._show_push(gateway_id)
        self.refresh()

    def _show_push(self, gateway_id: int) -> None:
        self.list.choose(gateway_id)
        self.show_file.setChecked(False)
        self.show_old.setChecked(False)

    def _export_all(self, _shown: GatewayRow) -> None:
        self.sending.export_all(list(self._gateways.values()))

    def _lead(self, gateway: GatewayRow, problem: Problem) -> None:
        """To the gateway and the field that something is wrong with."""
        self.list.choose(gateway.id)
        self.form.lead(problem)

    def _typed(self, text: str) -> None:
        if not self.pushes.of(self.list.current).type(text):
            self.bench.messages.warning(lambda: self.tr("The connection is over."))

    def _moved(self, gateway_id: int) -> None:
        if gateway_id == self.list.current and self.gateway is not None:
            self.pane.show_gateway(self.gateway, self.pushes.of(gateway_id))
            self._enable()

    def retranslate(self) -> None:
        super().retranslate()
        self._empty.say(
            self.tr("No gateways yet"),
            self.tr("Add one without having it here: its file can be made now and pushed or loaded later."),
        )
