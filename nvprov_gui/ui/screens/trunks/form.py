"""The trunk's account, and what a certification asks for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.qt.theme import Theme
from nvprov_gui.trunks.account import TRANSPORTS
from nvprov_gui.ui.widgets.quiet import QuietLabel
from nvprov_gui.ui.words import listed
from nvprov_gui.workflows.trunks.keeping import lacking

_LABEL_WIDTH, _LEAST_FIELD = 140, 120
_ACCOUNT = {
    "server": QT_TRANSLATE_NOOP("TrunkForm", "Server"),
    "port": QT_TRANSLATE_NOOP("TrunkForm", "Port"),
    "user": QT_TRANSLATE_NOOP("TrunkForm", "User"),
    "auth_user": QT_TRANSLATE_NOOP("TrunkForm", "User to authenticate"),
    "password": QT_TRANSLATE_NOOP("TrunkForm", "Password"),
    "number": QT_TRANSLATE_NOOP("TrunkForm", "Number shown"),
    "domain": QT_TRANSLATE_NOOP("TrunkForm", "Domain"),
    "proxy": QT_TRANSLATE_NOOP("TrunkForm", "Outbound proxy"),
}
_CONTACT = {
    "contact": QT_TRANSLATE_NOOP("TrunkForm", "Technical contact"),
    "contact_mail": QT_TRANSLATE_NOOP("TrunkForm", "Mail"),
    "contact_phone": QT_TRANSLATE_NOOP("TrunkForm", "Telephone"),
    "test_machine": QT_TRANSLATE_NOOP("TrunkForm", "Test trunk on"),
}
_OF_PROVIDER = {
    "expires": QT_TRANSLATE_NOOP("TrunkForm", "Registers every (s)"),
    "codecs": QT_TRANSLATE_NOOP("TrunkForm", "Codecs, in order"),
}
_HINTS = {
    "server": "sip.provider.example",
    "auth_user": QT_TRANSLATE_NOOP("TrunkForm", "the user"),
    "number": QT_TRANSLATE_NOOP("TrunkForm", "the user"),
    "domain": QT_TRANSLATE_NOOP("TrunkForm", "the server"),
    "test_machine": QT_TRANSLATE_NOOP("TrunkForm", "the machine the help desk may use"),
    "expires": "300",
    "codecs": "alaw, ulaw, g729",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrunkForm", text)


class TrunkForm(QWidget):
    """Fields that are written when they are left.

    Signals:
        edited: something was typed.
    """

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._heads = [QLabel(self), QLabel(self), QLabel(self)]
        for head in self._heads:
            head.setFont(theme.bold)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setProperty("tone", "muted")
        self.fields = {name: QLineEdit(self) for name in (*_ACCOUNT, *_OF_PROVIDER, *_CONTACT)}
        self._why, self.missing = QLabel(self), QuietLabel(self)
        self._why.setWordWrap(True)
        self._why.setProperty("tone", "muted")
        self.missing.setProperty("tone", "wait")
        self._labels = {name: QLabel(self) for name in self.fields}
        self.fields["password"].setEchoMode(QLineEdit.EchoMode.Password)
        self.transport = QComboBox(self)
        for transport in TRANSPORTS:
            self.transport.addItem(transport.upper(), transport)
        self.transport.activated.connect(lambda _at: self.edited.emit())
        for field in self.fields.values():
            field.editingFinished.connect(self.edited)
        self._transport_label, self._extra = QLabel(self), dict[str, str]()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for head, names in zip(self._heads, (_ACCOUNT, _OF_PROVIDER, _CONTACT), strict=True):
            column.addWidget(head)
            if names is _CONTACT:
                column.addWidget(self._why)
            column.addLayout(self._rows(tuple(names)))
        column.insertWidget(1, self._words)
        column.addWidget(self.missing)
        column.addStretch(1)
        self.retranslate()

    def _rows(self, names: tuple[str, ...]) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        for name in names:
            self._labels[name].setFixedWidth(_LABEL_WIDTH)
            self.fields[name].setMinimumWidth(_LEAST_FIELD)
            form.addRow(self._labels[name], self.fields[name])
            if name == "port":
                form.addRow(self._transport_label, self.transport)
        return form

    def label_of(self, name: str) -> str:
        """What a field is called."""
        return self._labels[name].text()

    def labels(self) -> dict[str, str]:
        """All fields with their names, in order."""
        named = {name: label.text() for name, label in self._labels.items()}
        return {**named, "transport": self._transport_label.text()}

    def values(self) -> dict[str, str]:
        """What is typed."""
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        return {**self._extra, **typed, "transport": str(self.transport.currentData())}

    def show_values(self, values: Mapping[str, str], unusual: str) -> None:
        """Show other values; ``unusual`` is what differs at this provider."""
        for name, field in self.fields.items():
            if field.text() != values.get(name, ""):
                field.setText(values.get(name, ""))
                field.setCursorPosition(0)  # a long list is read from its beginning
        self.transport.setCurrentIndex(max(self.transport.findData(values.get("transport", "udp")), 0))
        known = {*self.fields, "transport"}
        self._extra = {name: value for name, value in values.items() if name not in known}
        self._words.setText(unusual)
        self._words.setVisible(bool(unusual))
        self._say_missing(values)

    def _say_missing(self, values: Mapping[str, str]) -> None:
        names = listed(self.label_of(name) for name in lacking(values))
        self.missing.setText(self.tr("Still missing: {0}").format(names) if names else "")

    def retranslate(self) -> None:
        """Set all texts."""
        self._heads[0].setText(self.tr("Account"))
        self._heads[1].setText(self.tr("Provider's parameters"))
        self._heads[2].setText(self.tr("For the certification"))
        self._why.setText(
            self.tr(
                "A provider becomes certified when Nethesis has tested it: open a ticket at its help desk "
                "with the dossier, the provider's technician and a test trunk. Until then support is "
                "analysis only."
            )
        )
        self._transport_label.setText(self.tr("Transport"))
        self.transport.setAccessibleName(self.tr("Transport"))
        for name, text in (*_ACCOUNT.items(), *_OF_PROVIDER.items(), *_CONTACT.items()):
            self._labels[name].setText(_tr(text))
            self.fields[name].setAccessibleName(_tr(text))
            self.fields[name].setPlaceholderText(_tr(_HINTS[name]) if name in _HINTS else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
