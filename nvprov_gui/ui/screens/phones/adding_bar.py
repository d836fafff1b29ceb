"""The line that adds one phone, or puts one in place of another: its MAC address, the model proposed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress, read_mac
from nvprov_gui.domain.phone import Phone
from nvprov_gui.ui.acts import Acts
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.screens.phones.entry_bar import EntryBar
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.model_picker import pick_model
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.claims import proposed_model
from nvprov_gui.workflows.importing.finding import find_macs


class AddingBar(EntryBar):
    """Hidden until somebody wants to add a phone; stays for the next one, Esc closes it.

    Signals:
        added: the MAC address of a phone that is in the site now.
        left: it was closed; the keyboard goes back to the table.
    """

    added = Signal(str)
    left = Signal()

    def __init__(self, bench: Bench, acts: Acts, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._acts = acts
        self._agent = self._chosen = ""
        self._old: Phone | None = None
        """The phone that goes when the new one is there."""
        self.field.setFont(bench.theme.fixed)
        self.field.textChanged.connect(self._typed)
        self.model = QPushButton(self)
        self.model.setProperty("tone", "field")
        self.model.clicked.connect(self._choose)
        self.add = QAction(self)
        self.add.triggered.connect(self.enter)
        self.lay_out((self.model, ActionButton(self.add, "primary", parent=self)))
        self.draw()
        self.retranslate()
        self.hide()

    @property
    def model_id(self) -> str:
        """The model that was chosen, else the one that is proposed; empty while there is neither."""
        if self._chosen or (mac := self._mac()) is None:
            return self._chosen
        there = self._bench.session.roster.phone(mac)
        if there is not None and there.model:
            return there.model
        siblings = [self._old] if self._old else self._bench.session.roster.phones
        found = proposed_model(mac, siblings, self._agent)
        return found.id if found else ""

    def start(self, mac: str = "", user_agent: str = "") -> None:
        """Show the line; ``user_agent`` is what the phone said of itself, if it asked."""
        self._agent, self._chosen, self._old = user_agent, "", None
        self._show(MacAddress(mac).colons if mac else "")

    def start_replacing(self, phone: Phone) -> None:
        """Show the line for the phone that takes another's user, location, settings and keys."""
        self._agent, self._chosen, self._old = "", "", phone
        self._show("")

    def take(self, code: str) -> None:
        """Add the phone whose label was scanned."""
        found = next(iter(find_macs(code)), None)
        self.field.setText(found.mac.colons if found else code)
        self.enter()

    def _show(self, mac: str) -> None:
        self.retranslate()
        self.field.setText(mac)
        self._typed()
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def _mac(self) -> MacAddress | None:
        return read_mac(self.field.text())

    def _typed(self) -> None:
        model, mac = self.model_id, self._mac()
        self.model.setText(model_name(model) if model else self.tr("Which model?"))
        why = self._why_not(mac) if mac else ""
        self.add.setEnabled(mac is not None and not why)
        self.said.say(why or self._whose_place())

    def _whose_place(self) -> str:
        """Whose place the phone takes: first the name, where room is short the rest is cut."""
        if self._old is None:
            return ""
        name = f"{self._old.extension} {self._old.user}".strip() or self._old.mac.colons
        return self.tr("{0} hands over user, location, settings and keys.").format(name)

    def _does(self) -> str:
        """What the button does; it names the phone that goes, whichever row is selected meanwhile."""
        if self._old is None:
            return self.tr("Add")
        return self.tr("Replace {0}").format(self._old.extension or self._old.mac.colons)

    def _why_not(self, mac: MacAddress) -> str:
        there = self._bench.session.roster.phone(mac)
        if there is None or (self._old and there.user_id is None and mac != self._old.mac):
            return ""
        return self.tr("It has a user.") if self._old else self.tr("It is in this site already.")

    def _choose(self) -> None:
        mac = self._mac()
        vendor = catalog().vendor_of(mac) if mac else None
        pick_model(self._bench.theme, self, self._take, vendor.id if vendor else "")

    def _take(self, model: str) -> None:
        self._chosen = model
        self._typed()
        self.field.setFocus()

    def enter(self) -> None:
        """Add the phone, or ask which model it is."""
        if not self.field.text().strip():
            self.said.say(self.tr("Type or scan its MAC address: it is on the label."))
            return
        try:
            mac = MacAddress(self.field.text())
        except UserError as error:
            self.said.say(say(str(error)))
            return
        if self._why_not(mac):
            return
        if not self.model_id:
            self._choose()
        elif self._put(mac):
            self._agent = self._chosen = ""  # they were this phone's
            self.field.clear()
            self.added.emit(str(mac))
            if self.isVisible():
                self.field.setFocus()

    def _put(self, mac: MacAddress) -> bool:
        if self._old is None:
            return self._acts.add_phone(mac, self.model_id)
        done = self._acts.replace_phone(self._old, mac, self.model_id)
        if done:
            self._old = None
            self.leave()
        return done

    def leave(self) -> None:
        """Close the line."""
        super().leave()
        self.left.emit()

    def retranslate(self) -> None:
        """Set all texts."""
        self.field.setPlaceholderText(self.tr("MAC address"))
        self.field.setAccessibleName(self.tr("MAC address of the phone"))
        self.model.setAccessibleName(self.tr("Model of the phone"))
        self.add.setText(self._does())
        self.add.setStatusTip(self.tr("Type a MAC address that is not in this site."))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close the line"))
        self._typed()
