"""The DHCP page: what the customer's server must hand out, the snippet for it, and the check."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.discovery.dhcp_ask import NeedsRights
from nvprov_gui.discovery.networks import Network, attached
from nvprov_gui.qt.task import Failure, Task
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.dhcp import VENDOR_COLUMNS, VendorLine
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.page import Page
from nvprov_gui.ui.screens.network.dhcp_snippet import SnippetPane
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.bar import Bar
from nvprov_gui.ui.widgets.table import Table
from nvprov_gui.workflows.dhcp import advice
from nvprov_gui.workflows.dhcp_check import Checked, check
from nvprov_gui.workflows.search_plan import consent_command
from nvprov_gui.workflows.ways import bases

_COMBO_WIDTH = 340


class DhcpPage(Page):
    """Options per vendor, checked against the network; snippets per server."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._privilege: tuple[str, ...] = ()
        self._checking = False
        self._networks: tuple[Network, ...] = ()
        self.check = QAction(self)
        self.snippets = SnippetPane(bench, self)
        self.addActions([self.snippets.copy, self.check])
        self.base, self.network = QComboBox(self), QComboBox(self)
        self._base_label, self._network_label = QLabel(self), QLabel(self)
        self.model: RowsModel[VendorLine] = RowsModel(
            VENDOR_COLUMNS, lambda line: line.advice.vendor, lambda line: line.advice.name, self
        )
        self.table = Table(bench.theme, self)
        self.table.show_rows(self.model)
        self._why = QLabel(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def name(self) -> str:
        return self.tr("DHCP")

    @property
    def header_actions(self) -> tuple[QAction, ...]:
        return (self.check,)

    @property
    def primary(self) -> QAction:
        return self.check

    # building

    def _lay_out(self) -> None:
        bar = Bar(self, 16)
        for label, combo in ((self._base_label, self.base), (self._network_label, self.network)):
            label.setProperty("tone", "muted")
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)
            combo.setMaximumWidth(_COMBO_WIDTH)
            bar.row.addWidget(label)
            bar.row.addWidget(combo, 1)
            bar.row.addSpacing(12)
        self._why.setProperty("tone", "muted")
        self._why.setWordWrap(True)
        about = QHBoxLayout()
        about.setContentsMargins(16, 8, 16, 8)
        about.addWidget(self._why)
        up_down = QSplitter(Qt.Orientation.Vertical, self)
        up_down.setHandleWidth(1)
        up_down.addWidget(self.table)
        up_down.addWidget(self.snippets)
        up_down.setSizes([240, 330])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(about)
        column.addWidget(up_down, 1)

    def _connect(self) -> None:
        self.check.triggered.connect(self.start_check)
        self.base.currentIndexChanged.connect(self._other_base)
        self.table.chosen.connect(self._explain)
        self.bench.serving.changed.connect(self._serving_changed)

    # what it leads to

    def shown(self) -> None:
        self._fill_bases()
        self._networks = tuple(network for network in attached() if not network.virtual) or attached()
        before = self.network.currentText()
        self.network.clear()
        self.network.addItems([str(network) for network in self._networks])
        self.network.setCurrentIndex(max(0, self.network.findText(before)))
        self._enable()

    def _serving_changed(self) -> None:
        if self.bench.session.is_open and self.isVisible():
            self._fill_bases()

    def _fill_bases(self) -> None:
        """The laptop while phones are set up, the PBX afterwards."""
        words = {"laptop": self.tr("This laptop"), "pbx": self.tr("The PBX")}
        before = self.base.currentData()
        found = bases(self.bench.session.site, self.bench.serving.url)
        self.base.blockSignals(True)
        self.base.clear()
        for kind, url in found:
            self.base.addItem(f"{words[kind]}: {url}", url)
        self.base.setCurrentIndex(max(0, self.base.findData(before)))
        self.base.blockSignals(False)
        self._other_base()

    def _other_base(self) -> None:
        base = str(self.base.currentData() or "")
        self.model.set_rows(VendorLine(one) for one in advice(base))
        self.snippets.lead_to(base)
        self._explain()

    # the check

    def start_check(self) -> None:
        """Ask the servers of the network; no address is taken."""
        if self._checking or not 0 <= self.network.currentIndex() < len(self._networks):
            return
        network = self._networks[self.network.currentIndex()]
        self._checking = True
        self._enable()
        work = partial(_work, network, str(self.base.currentData()), self._privilege)
        self.bench.tasks.run(work, self._checked, self._failed)

    def _checked(self, found: object) -> None:
        self._checking = False
        if isinstance(found, tuple):
            lines = [VendorLine(one.advice, one) for one in found if isinstance(one, Checked)]
            self.model.set_rows(lines)
        self._enable()
        self._explain()

    def _failed(self, failure: Failure) -> None:
        self._checking = False
        self._enable()
        allowed = consent_command()
        if isinstance(failure.error, NeedsRights) and allowed and not self._privilege:
            self.bench.messages.warning(
                partial(say, failure.sentence), lambda: self.tr("Allow and check"), self._allow
            )
        else:
            self._privilege = ()
            report(self.bench, failure)

    def _allow(self) -> None:
        self._privilege = consent_command()
        self.start_check()

    def _enable(self) -> None:
        self.check.setEnabled(not self._checking and bool(self._networks))
        self.check.setText(self.tr("Asking…") if self._checking else self.tr("Check the network"))
        self.headed.emit()

    def _explain(self) -> None:
        """The whole sentence of the selected vendor; without one what the check does."""
        rows = [self.model.shown[row] for row in self.table.selected_rows()]
        line = rows[0] if len(rows) == 1 else None
        if line is not None and line.checked is not None:
            gets = "   ".join(f"{code}: {text}" for code, text in line.checked.gets)
            who = ", ".join(line.checked.servers)
            parts = (line.advice.name, say(line.checked.sentence), gets, who)
            self._why.setText(" · ".join(filter(None, parts)))
            return
        self._why.setText(
            self.tr(
                "The check asks for an address as a phone of each vendor would and looks at the offers. "
                "It takes none; Gigaset phones must get 114 and no 66."
            )
        )

    def retranslate(self) -> None:
        self.snippets.retranslate()
        self.check.setToolTip(self.tr("Ask the DHCP servers of this network; no address is taken"))
        self.check.setStatusTip(self.tr("There is no network to ask now."))
        self._base_label.setText(self.tr("Phones are led to"))
        self._network_label.setText(self.tr("Check on"))
        self.base.setAccessibleName(self._base_label.text())
        self.network.setAccessibleName(self._network_label.text())
        self.table.setAccessibleName(self.tr("What each vendor must get"))
        if self.bench.session.is_open:
            self._fill_bases()
        self._enable()
        self._explain()


def _work(network: Network, base: str, privilege: tuple[str, ...], _task: Task) -> object:
    return check(network, base, privilege)
