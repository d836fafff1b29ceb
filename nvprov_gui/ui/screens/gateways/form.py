"""A gateway's form: name, network, PBX, administrator; below them its ports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

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
from nvprov_gui.workflows.gateways import Around, Problem
from nvprov_gui.workflows.gateways.around import EXAMPLE
from nvprov_gui.workflows.gateways.boxes import ports_of
from nvprov_gui.workflows.gateways.changing import tidy

_LABEL_WIDTH = 112
_HINTS = {
    "ip": QT_TRANSLATE_NOOP("GatewayForm", "such as {0}; empty: from DHCP"),
    "netmask": "255.255.255.0",
    "proxy": QT_TRANSLATE_NOOP("GatewayForm", "the PBX itself"),
    "mac": QT_TRANSLATE_NOOP("GatewayForm", "on its label"),
    "admin_password": QT_TRANSLATE_NOOP("GatewayForm", "of its administrator; empty leaves it open"),
}
_LOUD = ("admin_password",)
"""Advice that nobody should miss: who leaves it leaves the gateway open."""


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
        self._order()
        self._example, self._problems, self._shown = EXAMPLE, list[Problem](), 0
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

    def _order(self) -> None:
        """Tab goes down: fields, switches, ports."""
        down = [*self.fields.values(), self.tls, self.telnet, self.ports]
        for one, other in pairwise(down):
            self.setTabOrder(one, other)

    def finish(self) -> None:
        """Take what is just being typed."""
        for name, field in self.fields.items():
            if field.hasFocus():
                self._finished(name)
        self.ports.finish()

    def lead(self, problem: Problem) -> None:
        """Put the focus where a problem is."""
        if problem.field == "ports":
            self.ports.lead(problem)
        elif problem.field in self.fields:
            self.fields[problem.field].setFocus()
            self.fields[problem.field].selectAll()

    def show_gateway(self, gateway: GatewayRow, problems: Sequence[Problem], there: Around) -> None:
        """Show its values; what is being typed is left alone, unless it was for another one."""
        texts: Mapping[str, object] = {**gateway.values, "name": gateway.name}
        is_same, self._shown = gateway.id == self._shown, gateway.id
        for name, field in self.fields.items():
            text = str(tidy(name, texts.get(name)) or "")
            if not (is_same and field.hasFocus() and field.isModified()) and field.text() != text:
                field.setText(text)
            field.setProperty("kept", text)
        model = gateway_model(gateway.model)
        self.tls.setChecked(bool(gateway.values.get("tls", model.tls)))
        self.telnet.setChecked(bool(gateway.values.get("telnet", True)))
        self._mac_note.setVisible(model.id in ("ht812", "ht814"))
        self.ports.show_ports(model, ports_of(gateway), problems, there.users)
        self._example = there.example(gateway.id)
        self._hint()
        self._problems = list(problems)
        self._say_problems()

    def _say_problems(self) -> None:
        by_field: dict[str, Problem] = {}
        for problem in sorted(self._problems, key=lambda each: (each.advice, each.port)):
            by_field.setdefault(problem.field, problem)
        ports = by_field.get("ports")
        self._say(
            self._ports_error,
            ports,
            say(ports.whole) if ports else "",
            is_wrong=ports is not None and not ports.advice and ports.port >= 0,
        )
        for name, error in self._errors.items():
            found = by_field.get(name)
            is_wrong = _is_bad(found) and bool(self.fields[name].text())
            self._say(error, found, say(found.sentence) if found else "", is_wrong=is_wrong)
            self.fields[name].setProperty("wrong", is_wrong)
            repolish(self.fields[name])

    def _say(self, label: QLabel, problem: Problem | None, words: str, *, is_wrong: bool) -> None:
        label.setText(words)
        tone = "wait" if problem is not None and problem.field in _LOUD else "muted"
        label.setProperty("tone", "bad" if is_wrong else tone)
        label.setVisible(problem is not None)
        repolish(label)

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
        self._hint()
        self._say_problems()

    def _hint(self) -> None:
        for name, field in self.fields.items():
            words = form_word(_HINTS[name]).format(self._example) if name in _HINTS else ""
            if words != field.placeholderText():
                field.setPlaceholderText(words)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _is_bad(problem: Problem | None) -> bool:
    return problem is not None and not problem.advice
