"""The gateways screen: a list, a form with ports, the push beside them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models import drops
from nvprov_gui.ui.page import Scrolled
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.screens.gateways.boxlist import BoxList
from nvprov_gui.ui.screens.gateways.exporting import Exporter
from nvprov_gui.ui.screens.gateways.form import GatewayForm
from nvprov_gui.ui.screens.gateways.from_pbx import FromPbx
from nvprov_gui.ui.screens.gateways.preview import PreviewPane
from nvprov_gui.ui.screens.gateways.push_pane import PushPane
from nvprov_gui.ui.screens.gateways.pushes import Pushes
from nvprov_gui.ui.screens.gateways.whose import Whose
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.gateway_picker import pick_gateway_model
from nvprov_gui.workflows.gateways import boxes, check

_WIDTHS = (200, 520, 440)


class GatewaysScreen(Screen):
    """Everything is written when it is typed; each edit can be undone."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._gateways: dict[int, GatewayRow] = {}
        self._make_actions()
        self.pushes, self.exporter = Pushes(bench, self), Exporter(bench, self)
        self._whose, self._from_pbx = Whose(bench, self), FromPbx(bench, self, self._write_ports)
        self.list, self.form = BoxList(bench.theme, self.add, self), GatewayForm(bench.theme, self)
        self.pane, self.preview = PushPane(bench, self), PreviewPane(bench, self)
        self._right, self._stack = QStackedWidget(self), QStackedWidget(self)
        self._empty = EmptyState([self.add], self)
        self._across = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make_actions(self) -> None:
        self.add, self.remove, self.show_file = QAction(self), QAction(self), QAction(self, checkable=True)
        self.export, self.export_all, self.stop, self.push, self.fetch = (QAction(self) for _ in range(5))
        self.count_on, self.name_trunks, self.secrets = (
            QAction(self),
            QAction(self),
            QAction(self, checkable=True),
        )
        keys = {
            self.add: "Ctrl+N",
            self.show_file: "Ctrl+P",
            self.export: "Ctrl+S",
            self.push: "F9",
            self.stop: "Esc",
            self.count_on: "Ctrl+D",
        }
        for action, key in keys.items():
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addActions(
            [self.add, self.remove, self.show_file, self.export, self.export_all, self.push, self.stop]
        )
        self.addActions([self.count_on, self.name_trunks, self.secrets, self.fetch])

    def _lay_out(self) -> None:
        self._right.addWidget(self.pane)
        self._right.addWidget(self.preview)
        for widget in (self.list, Scrolled(self.form), self._right):
            self._across.addWidget(widget)
        self._across.setHandleWidth(1)
        self._across.setSizes(_WIDTHS)
        self._across.setStretchFactor(1, 1)
        self._across.setStretchFactor(2, 1)
        self._across.setStretchFactor(0, 0)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._across)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        session = self.bench.session
        session.undo.indexChanged.connect(self.refresh)
        session.reloaded.connect(self.refresh)
        self.list.chosen.connect(self._chosen)
        self.form.edited.connect(self._edited)
        table = self.form.ports
        table.ports.edited.connect(lambda row, name, text: self._ports(boxes.with_cell, row, name, text))
        table.pasted.connect(lambda row, column, lines: self._ports(boxes.pasted, row, column, lines))
        table.dropped.connect(self._dropped)
        self.pane.typed.connect(self._typed)
        self.pushes.moved.connect(self._moved)
        self.pushes.over.connect(self.refresh)
        self.add.triggered.connect(self._choose_model)
        self.remove.triggered.connect(self._remove)
        self.show_file.toggled.connect(self._turn)
        self.export.triggered.connect(self._export)
        self.export_all.triggered.connect(self._export_all)
        self.push.triggered.connect(self._push)
        self.fetch.triggered.connect(self._fetch)
        self.stop.triggered.connect(lambda: self.pushes.of(self.list.current).stop())
        self.count_on.triggered.connect(self._count_on)
        self.name_trunks.triggered.connect(lambda: self._ports(boxes.named_as_the_pbx_does))
        self.secrets.toggled.connect(self._show_secrets)

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
    def gateway(self) -> GatewayRow | None:
        """The gateway that is shown."""
        return self._gateways.get(self.list.current)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the gateways again."""
        if not self.bench.session.is_open or not self.isVisible():
            return
        found = self.bench.session.site.gateways()
        self._gateways = {gateway.id: gateway for gateway in found}
        self._stack.setCurrentIndex(1 if found else 0)
        self.list.show_gateways(found, self.tr("Gateways"), self.tr("Gateways of the site"))
        self._show()

    def _chosen(self) -> None:
        self.pane.other_gateway()
        self._show()

    def _show(self) -> None:
        gateway = self.gateway
        if gateway is not None:
            self.form.show_gateway(gateway, check(gateway.model, gateway.values))
            self.pane.show_gateway(gateway, self.pushes.of(gateway.id))
            if self.show_file.isChecked():
                self.preview.show_gateway(gateway)
        self._enable()
        self.headed.emit()

    def _enable(self) -> None:
        """What can be done with the gateway shown; the reason of what can't, too."""
        gateway = self.gateway
        why = self.tr("A push to it is running.") if gateway else self.tr("Choose a gateway first.")
        running = gateway is not None and self.pushes.of(gateway.id).is_running
        self.stop.setEnabled(running)
        self.push.setEnabled(gateway is not None and not running)
        self.push.setStatusTip(why)
        for action in (self.remove, self.export, self.show_file, self.count_on, self.name_trunks, self.fetch):
            action.setEnabled(gateway is not None)
            action.setStatusTip(why)

    def _turn(self, shown: bool) -> None:
        self._right.setCurrentIndex(1 if shown else 0)
        self._show()

    # edits

    def _choose_model(self) -> None:
        pick_gateway_model(self.bench.theme, self, self.add_model)

    def add_model(self, model_id: str) -> None:
        """Add a gateway of a model and put the cursor into its form."""
        if self.bench.session.edit(lambda site: boxes.add(site, model_id, self.tr("add a gateway"))):
            self.refresh()
            self.list.choose(max(self._gateways))
            self.form.fields["ip"].setFocus()

    def _remove(self) -> None:
        gateway = self.gateway
        if gateway is not None:
            label = self.tr("remove {0}").format(gateway.name)
            self.bench.session.edit(lambda site: boxes.remove(site, gateway.id, label))

    def _edited(self, name: str, value: object) -> None:
        gateway = self.gateway
        if gateway is None:
            return
        label = self.tr("change {0}").format(gateway.name)
        if name == "name":
            act = lambda site: boxes.change(site, gateway.id, label, gateway.values, name=str(value))  # noqa: E731
        else:
            values = {**gateway.values, name: value}
            act = lambda site: boxes.change(site, gateway.id, label, values)  # noqa: E731
        self.bench.session.edit(act)
        self.refresh()
        if name == "ip" and value:
            self._whose.look(str(value), str(gateway.values.get("mac") or ""))

    def _ports(self, make: object, *arguments: object) -> None:
        gateway = self.gateway
        if gateway is None or not callable(make):
            return
        try:
            values: Mapping[str, object] = make(gateway, *arguments)
        except UserError as error:
            self.bench.messages.warning(say(str(error)))
            return
        self._write_ports(gateway, values)

    def _write_ports(self, gateway: GatewayRow, values: Mapping[str, object]) -> None:
        label = self.tr("change the ports of {0}").format(gateway.name)
        self.bench.session.edit(lambda site: boxes.change(site, gateway.id, label, values))
        self.refresh()

    def _dropped(self, row: int, data: QMimeData) -> None:
        users, site = drops.users_in(data, self.bench.session.roster), self.bench.session.site
        self._ports(lambda gateway: boxes.with_users(site, gateway, row, users))

    def _fetch(self) -> None:
        if self.gateway is not None:
            self._from_pbx.ask(self.gateway)

    def _count_on(self) -> None:
        rows = self.form.ports.rows()
        if len(rows) == 1:
            rows = list(range(rows[0], self.form.ports.ports.rowCount()))
        if len(rows) > 1:
            self._ports(boxes.counted_on, rows)

    def _show_secrets(self, shown: bool) -> None:
        self.form.ports.ports.show_secrets = self.preview.secrets = shown
        self._show()
        self.form.ports.viewport().update()

    # sending

    def _push(self) -> None:
        gateway = self.gateway
        if gateway is None:
            return
        self.show_file.setChecked(False)
        host = self.pane.host.text().strip()
        if not host:
            self.bench.messages.warning(self.tr("Where is it now? Fill in its present address first."))
            self.pane.host.setFocus()
            return
        self.pushes.start(gateway, host, self.pane.user.text().strip(), self.pane.password.text())

    def _typed(self, text: str) -> None:
        if not self.pushes.of(self.list.current).type(text):
            self.bench.messages.warning(self.tr("The connection is over."))

    def _moved(self, gateway_id: int) -> None:
        if gateway_id == self.list.current and self.gateway is not None:
            self.pane.show_gateway(self.gateway, self.pushes.of(gateway_id))
            self._enable()

    def _export(self) -> None:
        if self.gateway is not None and self.exporter.one(self.gateway):
            self.refresh()

    def _export_all(self) -> None:
        self.exporter.all(list(self._gateways.values()))

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add gateway"))
        self.remove.setText(self.tr("Remove the gateway"))
        self.show_file.setText(self.tr("Preview"))
        self.export.setText(self.tr("Export file"))
        self.export_all.setText(self.tr("Export all"))
        self.push.setText(self.tr("Push"))
        self.fetch.setText(self.tr("Ports from the PBX"))
        self.fetch.setToolTip(self.tr("Numbers, users and passwords as the PBX has them"))
        self.stop.setText(self.tr("Stop"))
        self.stop.setStatusTip(self.tr("Nothing is running."))
        self.count_on.setText(self.tr("Count on over the ports"))
        self.name_trunks.setText(self.tr("Name the trunks as the PBX does"))
        self.secrets.setText(self.tr("Show the secrets of the ports"))
        self._empty.say(
            self.tr("No gateways yet"),
            self.tr("Add one without having it here: its file can be made now and pushed or loaded later."),
        )
