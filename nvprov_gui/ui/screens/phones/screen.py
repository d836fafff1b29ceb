"""Users beside phones: the main job."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QDragMoveEvent, QGuiApplication, QShowEvent

from nvprov_gui.domain.phone import Phone
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui.acts import Acts
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models import drops
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.screens.phones.actions import PhoneActions
from nvprov_gui.ui.screens.phones.adding_bar import AddingBar
from nvprov_gui.ui.screens.phones.boot_recorder import BootRecorder
from nvprov_gui.ui.screens.phones.choosing import Choosing
from nvprov_gui.ui.screens.phones.guide import Guide
from nvprov_gui.ui.screens.phones.inspector import Inspector
from nvprov_gui.ui.screens.phones.layout import lay_out, middle_of
from nvprov_gui.ui.screens.phones.listing import PhoneList
from nvprov_gui.ui.screens.phones.orders import Orders
from nvprov_gui.ui.screens.phones.scanner_bar import ScannerBar
from nvprov_gui.ui.screens.phones.scanner_keys import ScannerKeys
from nvprov_gui.ui.screens.phones.users_panel import UsersPanel
from nvprov_gui.ui.widgets.console import Console
from nvprov_gui.ui.widgets.drag_tip import DragTip
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.assigning import pairs
from nvprov_gui.workflows.scope import Scope

_MOST_NETWORKS = 2


class PhonesScreen(Screen):
    """Users panel, phones, console, inspector."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        catalog()  # read now, so that the first selection doesn't wait for it
        self._network = ""
        self.acts = Acts(bench.session, self)
        self.tip = DragTip(self)
        self.bring_in = QAction(self)
        self.bring_in.triggered.connect(lambda: bench.moves.bring_in.emit(""))
        self.do = PhoneActions(self)
        self.list = PhoneList(bench, self.tip, self.bring_in, self.do.add, self)
        self.model, self.table, self.bar = self.list.model, self.list.table, self.list.bar
        self.guide = Guide(bench, self)
        self.scanner, self.adding = ScannerBar(bench, self), AddingBar(bench, self.acts, self)
        self.keys = ScannerKeys(self)
        self.users = UsersPanel(bench, self.tip, self.bring_in)
        self.inspector = Inspector(bench, self.acts, self.do)
        self._choosing = Choosing(bench, self.acts, self.list, self.users, self)
        self.orders = Orders(bench, self, self.do, self.selected)
        self.recorder = BootRecorder(bench, self, self.do, self.selected)
        self.console = Console(bench.theme, bench.activity, self)
        self.console.is_stranger = lambda mac: bench.session.roster.phone(mac) is None
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._reload()
        self._follow_settings()
        bench.tasks.run(_networks, self._show_networks, self._no_networks)

    @property
    def subtitle(self) -> str:
        return self._network

    def _lay_out(self) -> None:
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        bars = (self.guide, self.bar, self.scanner, self.adding)
        middle = middle_of(self, bars, self.table, self.console)
        self._across = lay_out(self, self.users, middle, self.inspector)

    def _connect(self) -> None:
        bench, do = self.bench, self.do
        bench.session.reloaded.connect(self._reload)
        bench.session.phones_changed.connect(self._phones_changed)
        bench.session.settings_changed.connect(self.inspector.refresh)
        bench.store.changed.connect(self._follow_settings)
        self.list.aged.connect(self.inspector.time_passed)
        bench.moves.reveal.connect(self.reveal)
        self.inspector.changes.chosen.connect(self.list.choose)
        self.model.pairs_dropped.connect(self.acts.assign)
        self.users.model.pairs_dropped.connect(self.acts.assign)
        self.users.confirmed.connect(self._choosing.phone_for_users)
        self.users.table.chosen.connect(self._chosen)
        self.table.chosen.connect(self._chosen)
        self.table.confirmed.connect(do.choose_user.trigger)
        self.table.remove_wanted.connect(do.unassign.trigger)
        self.table.customContextMenuRequested.connect(self._menu)
        self._connect_actions()

    def _connect_actions(self) -> None:
        do = self.do
        do.find.triggered.connect(self.list.find)
        do.guide.triggered.connect(self.guide.show_again)
        do.scanner.triggered.connect(self.scanner.start)
        self.keys.scanned.connect(self._scanned)
        self.scanner.done.connect(lambda outcome: self.list.reveal(getattr(outcome, "mac", None)))
        do.add.triggered.connect(self._begin_adding)
        self.adding.added.connect(self.list.reveal)
        self.adding.left.connect(self.table.setFocus)
        self.console.add_wanted.connect(self.adding.start)
        do.choose_user.triggered.connect(self._choosing.user_for_phone)
        do.assign_next.triggered.connect(self._assign_next)
        do.unassign.triggered.connect(lambda: self.acts.unassign(self.selected()))
        do.swap.triggered.connect(lambda: self.acts.swap(*self.selected()))
        do.replace.triggered.connect(lambda: self.adding.start_replacing(self.selected()[0]))
        do.model.triggered.connect(self._choosing.model_for_phones)
        do.location.triggered.connect(self.inspector.edit_location)
        do.settings.triggered.connect(self._show_settings)
        do.new_link.triggered.connect(lambda: self.acts.new_link(self.selected()))
        do.copy_link.triggered.connect(self.inspector.copy_link)
        do.copy_mac.triggered.connect(self._copy_macs)
        do.remove.triggered.connect(lambda: self.acts.remove_phones(self.selected()))
        do.paste.triggered.connect(self._paste)

    def retranslate(self) -> None:
        self.bring_in.setText(self.tr("Import…"))
        self.bring_in.setProperty("hidden", True)
        self.list.retranslate()
        self.scanner.retranslate()
        self.adding.retranslate()
        self.do.retranslate()

    def _show_settings(self) -> None:
        macs = tuple(phone.mac for phone in self.selected())
        self.bench.moves.settings.emit(Scope(phones=macs))

    def _show_networks(self, found: object) -> None:
        self._network = str(found)
        self.headed.emit()

    def _no_networks(self, failure: Failure) -> None:
        report(self.bench, failure)

    # rows

    def selected(self) -> list[Phone]:
        """The selected phones from the top."""
        return self.list.selected()

    def reveal(self, mac: str) -> None:
        """Select a phone, whatever the filter hides."""
        self.bench.moves.go.emit("phones")
        self.list.reveal(mac)
        self.table.setFocus()

    def show_all(self) -> None:
        self.bar.clear()

    def _scanned(self, code: str) -> None:
        """A code is for the line that waits for an address, else it speaks for itself."""
        if self.adding.field.hasFocus():
            self.adding.take(code)
        else:
            self.scanner.take(code)

    def _reload(self) -> None:
        self.console.viewport().update()
        self.list.reload()
        self.users.refresh()
        self._chosen()
        self.guide.refresh()

    def _phones_changed(self, phones: Sequence[Phone]) -> None:
        self.list.update(phones)
        self.users.follow()
        self.inspector.phones_changed(phones)
        self.guide.refresh()

    def _chosen(self) -> None:
        phones = self.selected()
        self.do.enable(phones, len(self.users.model.shown))
        self.inspector.show_phones(phones)

    # acts

    def _begin_adding(self) -> None:
        self.adding.start(self.list.mac_to_add() or "")

    def _assign_next(self) -> None:
        self.acts.assign(pairs(self.users.next_users(), self.selected()))

    def _copy_macs(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(phone.mac.colons for phone in self.selected()))

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.bench.moves.bring_in.emit(text)

    def _menu(self, at: QPoint) -> None:
        on_row = self.table.indexAt(at).isValid() and self.selected()
        menu = self.do.menu(self) if on_row else self.do.empty_menu(self)
        menu.exec(self.table.viewport().mapToGlobal(at))

    # the rest

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.setFocus()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Between the tables the label goes on saying what is dragged."""
        text = drops.text_of(drops.Drop(), *drops.count_in(event.mimeData()))
        self.tip.follow(self, event.position().toPoint(), text)
        event.ignore()

    def _follow_settings(self) -> None:
        self.console.setVisible(self.bench.store.current.console)


def _networks(_task: object) -> str:
    """The networks this laptop is in, as the header shows them."""
    from nvprov_gui.discovery.networks import attached, usual

    return " · ".join(str(network.range) for network in usual(attached())[:_MOST_NETWORKS])
