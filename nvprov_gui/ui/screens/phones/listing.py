"""The list of phones: its filter, its rows, what it says when it is empty."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nvprov_gui.domain.mac import MacAddress, read_mac
from nvprov_gui.domain.phone import Phone
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.phones import PhonesModel
from nvprov_gui.ui.screens.phones.filters import FilterBar
from nvprov_gui.ui.widgets.drag_table import DragTable
from nvprov_gui.ui.widgets.drag_tip import DragTip
from nvprov_gui.ui.widgets.empty import EmptyState

_LOOK_MS = 10_000


class PhoneList(QObject):
    """The site's phones below the line that filters them; ``add`` is offered for a new address in it.

    Signals:
        aged: some time has passed: who was on the way may be stuck by now.
    """

    aged = Signal()

    def __init__(self, bench: Bench, tip: DragTip, bring_in: QAction, add: QAction, screen: QWidget) -> None:
        super().__init__(screen)
        self._session, self._add = bench.session, add
        self.model = PhonesModel(bench.session.roster, screen)
        self.table = DragTable(bench.theme, tip, screen)
        self.bar = FilterBar(bench.theme, bench.session.roster, add, screen)
        self._empty = EmptyState([bring_in, add], screen)
        self.table.show_rows(self.model)
        self.table.allow_sorting()
        self.table.let_columns_be_chosen()
        self.table.show_when_empty(self._empty)
        self.bar.text_changed.connect(self._filter)
        self.bar.match_changed.connect(self._match)
        self.bar.left.connect(self.table.setFocus)
        self._clock = QTimer(self, interval=_LOOK_MS)
        self._clock.timeout.connect(self._time_passed)
        self._clock.start()

    def selected(self) -> list[Phone]:
        """The selected phones from the top."""
        return [self.model.shown[row] for row in self.table.selected_rows()]

    def reveal(self, mac: str | None) -> None:
        """Select a phone, whatever the filter hides."""
        if mac and not self.table.reveal(mac):
            self.bar.clear()
            self.table.reveal(mac)

    def choose(self, macs: Collection[MacAddress]) -> None:
        """Select the rows of phones."""
        wanted = set(macs)
        self.table.select_rows([row for row, phone in enumerate(self.model.shown) if phone.mac in wanted])

    def find(self) -> None:
        """Begin typing a filter."""
        self.bar.field.setFocus()
        self.bar.field.selectAll()

    def mac_to_add(self) -> MacAddress | None:
        """The address in the filter that no phone has, if it is a whole one."""
        mac = read_mac(self.bar.field.text())
        return mac if mac is not None and self._session.roster.phone(mac) is None else None

    def reload(self) -> None:
        """Take all phones anew."""
        self.model.set_rows(self._session.roster.phones)
        self.bar.count()
        self._say_empty()

    def update(self, phones: Sequence[Phone]) -> None:
        """Take new values of phones, and let their rows shine."""
        self.model.highlight(phone.mac for phone in phones)
        self.model.update_rows(phones)
        self._keep_to_chip()
        self.table.watch_fading()
        self.bar.count()

    def retranslate(self) -> None:
        """Set all texts."""
        self.table.setAccessibleName(self.tr("Phones"))
        self.bar.retranslate()
        self.bar.count()
        self._say_empty()

    def _keep_to_chip(self) -> None:
        """Show what the chip that is pressed counts now."""
        if self.bar.chosen != "all":
            self.model.refresh()
            self._say_empty()

    def _time_passed(self) -> None:
        if self.table.isVisible() and self._session.is_open:
            self.bar.count()
            self._keep_to_chip()
            self.model.time_passed()
            self.aged.emit()

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._say_empty()

    def _match(self, match: object) -> None:
        self.model.set_match(match)  # type: ignore[arg-type]  # a signal forgets the kind
        self._say_empty()

    def _say_empty(self) -> None:
        if mac := self.mac_to_add():
            words = self.tr("{0} is not in this site.").format(mac.colons)
            self._empty.say(self.tr("No phone fits the filter"), words, only=self._add)
        elif self.model.rows:
            self._empty.say(
                self.tr("No phone fits the filter"), self.tr("Esc shows all again."), actions=False
            )
        else:
            words = self.tr(
                "Drop the supplier's list here, paste MAC addresses with Ctrl+V, or import a file."
            )
            self._empty.say(self.tr("No phones yet"), words)
