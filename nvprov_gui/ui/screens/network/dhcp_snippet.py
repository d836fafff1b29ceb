"""What to add to the customer's DHCP server, for each kind of server, ready to be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.domain.digits import whole
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.workflows.dhcp import SERVERS, snippet

_REMEMBERED = "network/dhcp-server"
_LIST_WIDTH = 190


class SnippetPane(QWidget):
    """Servers beside the text for the chosen one; which one it was is remembered."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._base = bench, ""
        self.copy = QAction(self)
        self.servers, self.text = QListWidget(self), QPlainTextEdit(self)
        self.all_vendors, self._head = QCheckBox(self), QGridLayout()
        self._servers_title, self._title = QLabel(self), QLabel(self)
        self._lay_out()
        self.copy.triggered.connect(self._copy)
        self.servers.currentRowChanged.connect(self._show)
        self.all_vendors.toggled.connect(self._show)
        kept = str(bench.store.geometry.value(_REMEMBERED, 0))
        self.servers.setCurrentRow(whole(kept) or 0)

    def lead_to(self, base: str) -> None:
        """Phones are led to this URL."""
        self._base = base
        self._show()

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 12, 16, 12)
        across.setSpacing(16)
        for title in (self._servers_title, self._title):
            title.setFont(self._bench.theme.bold)
        self.servers.setFixedWidth(_LIST_WIDTH)
        for server in SERVERS:
            self.servers.addItem(server.name)
        left = QVBoxLayout()
        left.addWidget(self._servers_title)
        left.addWidget(self.servers, 1)
        across.addLayout(left)
        across.addLayout(self._right(), 1)

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        self._head.setColumnStretch(0, 1)
        self._copy_button = ActionButton(self.copy, parent=self)
        for column, widget in enumerate((self._title, self.all_vendors)):
            self._head.addWidget(widget, 0, column)
        self._head.addWidget(self._copy_button, 0, 2, Qt.AlignmentFlag.AlignRight)
        right.addLayout(self._head)
        self.text.setObjectName("preview")
        self.text.setReadOnly(True)
        self.text.setFont(self._bench.theme.fixed)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        right.addWidget(self.text, 1)
        return right

    def _show(self) -> None:
        at = self.servers.currentRow()
        if at < 0 or not self._base:
            return
        self._bench.store.geometry.setValue(_REMEMBERED, at)
        name, phones = self._bench.session.site.info.name, self._bench.session.roster.phones
        vendors = set() if self.all_vendors.isChecked() else {phone.vendor for phone in phones} - {""}
        self.text.setPlainText(snippet(SERVERS[at].id, self._base, name, vendors, phones))
        self._name_copy()
        words = self.tr("To add to {0}") if SERVERS[at].able else self.tr("What {0} can't do")
        self._title.setText(words.format(SERVERS[at].name))
        self.copy.setEnabled(True)

    def _name_copy(self) -> None:
        """The button has room for either name: what stands beside it stays where it is."""
        widths, at = [], self.servers.currentRow()
        pasted = at < 0 or SERVERS[at].pasted
        names = (self.tr("Copy the snippet"), self.tr("Copy the text"))
        for name in names[::-1] if pasted else names:
            self.copy.setText(name)
            widths.append(self._copy_button.sizeHint().width())
        self._head.setColumnMinimumWidth(2, max(widths))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._bench.messages.done(self.tr("Copied."))

    def retranslate(self) -> None:
        """Set all texts."""
        self._name_copy()
        self.all_vendors.setText(self.tr("All vendors"))
        self.all_vendors.setToolTip(self.tr("Else only the vendors of this site's phones"))
        self._servers_title.setText(self.tr("DHCP server"))
        self.servers.setAccessibleName(self._servers_title.text())
        self.text.setAccessibleName(self.tr("Snippet"))
        self._show()
