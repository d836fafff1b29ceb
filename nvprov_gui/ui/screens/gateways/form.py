"""A gateway's form: name, network, PBX, administrator; below them its ports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.screens.gateways.ports import PortsTable
from nvprov_gui.ui.screens.gateways.words import FIELDS, SWITCHES, form_word
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import repolish
from nvprov_gui.workflows.gateways import Problem
from nvprov_gui.workflows.gateways.boxes import ports_of

_LABEL_WIDTH = 112
_HINTS = {
    "netmask": "255.255.255.0",
    "proxy": QT_TRANSLATE_NOOP("GatewayForm", "the PBX itself"),
    "admin_password": QT_TRANSLATE_NOOP("GatewayForm", "of its administrator; empty leaves it open"),
}


class GatewayForm(QWidget):
    """Fields that are written when they are left, and said to be wrong below.

    Signals:
        edited: the name of a value and its new text, or a bool for switches.
    """

    edited = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._heads = [QLabel(self), QLabel(self)]
        for head in self._heads:
            head.setFont(theme.bold)
        self._labels: dict[str, QLabel] = {}
        self._errors: dict[str, QLabel] = {}
        self.fields: dict[str, QLineEdit] = {}
        self.tls, self.telnet = QCheckBox(self), QCheckBox(self)
        self.ports = PortsTable(theme, self)
        self._mac_note, self._ports_error = QLabel(self), QLabel(self)
        self._ports_error.setProperty("tone", "bad")
        self._ports_error.setWordWrap(True)
        self._mac_note.setProperty("tone", "muted")
        self._mac_note.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        for row, name in enumerate(FIELDS):
            self._add(name, row * 2)
        self._grid.addWidget(self.tls, 2 * len(FIELDS), 1)
        self._grid.addWidget(self.telnet, 2 * len(FIELDS) + 1, 1)
        self._lay_out()
        self.tls.clicked.connect(lambda on: self.edited.emit("tls", on))
        self.telnet.clicked.connect(lambda on: self.edited.emit("telnet", on))
        self.retranslate()

    def _add(self, name: str, row: int) -> None:
        label, field, error = QLabel(self), QLineEdit(self), QLabel(self)
        label.setFixedWidth(_LABEL_WIDTH)
        error.setWordWrap(True)
        error.hide()
        if name == "admin_password":
            field.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        field.editingFinished.connect(lambda: self._finished(name))
        self._labels[name], self.fields[name], self._errors[name] = label, field, error
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        self._grid.addWidget(error, row + 1, 1)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._heads[0])
        column.addLayout(self._grid)
        column.addWidget(self._mac_note)
        column.addWidget(self._heads[1])
        column.addWidget(self._ports_error)
        column.addWidget(self.ports, 1)

    def show_gateway(self, gateway: GatewayRow, problems: Sequence[Problem]) -> None:
        """Show its values; what is being typed is left alone."""
        texts: Mapping[str, object] = {**gateway.values, "name": gateway.name}
        for name, field in self.fields.items():
            text = str(texts.get(name) or "")
            if not (field.hasFocus() and field.isModified()) and field.text() != text:
                field.setText(text)
            field.setProperty("kept", text)
        model = gateway_model(gateway.model)
        self.tls.setChecked(bool(gateway.values.get("tls", model.tls)))
        self.telnet.setChecked(bool(gateway.values.get("telnet", True)))
        self._mac_note.setVisible(model.id in ("ht812", "ht814"))
        self.ports.show_ports(model, ports_of(gateway))
        self._say_problems(problems)

    def _say_problems(self, problems: Sequence[Problem]) -> None:
        by_field: dict[str, Problem] = {}
        for problem in problems:
            by_field.setdefault(problem.field, problem)
        ports = by_field.get("ports")
        self._ports_error.setText(say(ports.sentence) if ports else "")
        self._ports_error.setVisible(ports is not None)
        for name, error in self._errors.items():
            found = by_field.get(name)
            wrong = found is not None and not found.advice and bool(self.fields[name].text())
            error.setText(say(found.sentence) if found else "")
            error.setProperty("tone", "bad" if wrong else "muted")
            error.setVisible(found is not None)
            self.fields[name].setProperty("wrong", wrong)
            repolish(error)
            repolish(self.fields[name])

    def _finished(self, name: str) -> None:
        field = self.fields[name]
        if field.text() != field.property("kept"):
            field.setProperty("kept", field.text())
            field.setModified(False)
            self.edited.emit(name, field.text().strip())

    def retranslate(self) -> None:
        """Set all texts."""
        self._heads[0].setText(self.tr("Network"))
        self._heads[1].setText(self.tr("Ports"))
        self.tls.setText(form_word(SWITCHES["tls"]))
        self.telnet.setText(form_word(SWITCHES["telnet"]))
        self._mac_note.setText(
            self.tr("It has two network sockets: enter the MAC of the LAN; the address holds for the WAN.")
        )
        for name, label in self._labels.items():
            label.setText(form_word(FIELDS[name]))
            self.fields[name].setAccessibleName(label.text())
            self.fields[name].setPlaceholderText(form_word(_HINTS[name]) if name in _HINTS else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
