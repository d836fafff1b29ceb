"""The line that adds one phone: its MAC address, and the model that is proposed for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.ui.acts import Acts
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.elided import ElidedLabel
from nvprov_gui.ui.widgets.model_picker import pick_model
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.claims import proposed_model

_HEIGHT = 45


class AddingBar(QFrame):
    """Hidden until somebody wants to add a phone; stays for the next one, Esc closes it.

    Signals:
        added: the MAC address of a phone that is in the site now.
        left: it was closed; the keyboard goes back to the table.
    """

    added = Signal(str)
    left = Signal()

    def __init__(self, bench: Bench, acts: Acts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scanbar")
        self.setFixedHeight(_HEIGHT)
        self._bench = bench
        self._acts = acts
        self._agent = ""
        self._chosen = ""
        self.field, self.model = QLineEdit(self), QPushButton(self)
        self.field.setFont(bench.theme.fixed)
        self.field.setFixedWidth(190)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._typed)
        self.model.setProperty("tone", "field")
        self.model.clicked.connect(self._choose)
        self.said, self._close = ElidedLabel(self), QToolButton(self)
        self._close.clicked.connect(self._leave)
        self.add = QAction(self)
        self.add.triggered.connect(self._add)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.field)
        row.addWidget(self.model)
        row.addWidget(ActionButton(self.add, "primary", parent=self))
        row.addWidget(self.said, 1)
        row.addWidget(self._close)
        bench.theme.changed.connect(self._draw)
        self._draw()
        self.retranslate()
        self.hide()

    @property
    def model_id(self) -> str:
        """The model that was chosen, else the one that is proposed; empty while there is neither."""
        if self._chosen or (mac := self._mac()) is None:
            return self._chosen
        found = proposed_model(mac, self._bench.session.roster.phones, self._agent)
        return found.id if found else ""

    def start(self, mac: str = "", user_agent: str = "") -> None:
        """Show the line; ``user_agent`` is what the phone said of itself, if it asked."""
        self._agent, self._chosen = user_agent, ""
        self.field.setText(MacAddress(mac).colons if mac else "")
        self._typed()
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def _mac(self) -> MacAddress | None:
        return read_mac(self.field.text())

    def _typed(self) -> None:
        model, mac = self.model_id, self._mac()
        self.model.setText(model_name(model) if model else self.tr("Which model?"))
        there = mac is not None and self._bench.session.roster.phone(mac) is not None
        self.add.setEnabled(mac is not None and not there)
        self.said.say(self.tr("It is in this site already.") if there else "")

    def _choose(self) -> None:
        mac = self._mac()
        vendor = catalog().vendor_of(mac) if mac else None
        pick_model(self._bench.theme, self, self._take, vendor.id if vendor else "")

    def _take(self, model: str) -> None:
        self._chosen = model
        self._typed()
        self.field.setFocus()

    def _add(self) -> None:
        try:
            mac = MacAddress(self.field.text())
        except UserError as error:
            self.said.say(say(str(error)))
            return
        if not self.model_id:
            self._choose()
        elif self._acts.add_phone(mac, self.model_id):
            self._agent = self._chosen = ""  # they were this phone's
            self.field.clear()
            self.added.emit(str(mac))
            self.field.setFocus()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _draw(self) -> None:
        self._close.setIcon(self._bench.theme.icon("close", "muted"))

    def retranslate(self) -> None:
        """Set all texts."""
        self.field.setPlaceholderText(self.tr("MAC address of the phone"))
        self.field.setAccessibleName(self.tr("MAC address of the phone"))
        self.model.setAccessibleName(self.tr("Model of the phone"))
        self.add.setText(self.tr("Add"))
        self.add.setStatusTip(self.tr("Type a MAC address that is not in this site."))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close the line"))
        self._typed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
            return True
        return False


def read_mac(text: str) -> MacAddress | None:
    """A complete MAC address in any spelling; None for any other text."""
    try:
        return MacAddress(text)
    except UserError:
        return None
