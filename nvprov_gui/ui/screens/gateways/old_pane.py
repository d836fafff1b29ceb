"""What a gateway ran before it was pushed to: seen, saved, and sent back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.file_text import FileText
from nvprov_gui.workflows.gateways.olds import Old, hidden, name_of, olds


class OldPane(QWidget):
    """The kept configurations of one gateway, the newest first.

    Signals:
        saving: a file name and an Old.
        back: an Old to send back.
        left: back to the push.
    """

    saving = Signal(str, object)
    back = Signal(object)
    left = Signal()

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._gateway: GatewayRow | None = None
        self._olds: Sequence[Old] = ()
        self.secrets = False
        """Whether passwords are shown."""
        self._title, self._how = QLabel(self), QLabel(self)
        self._title.setFont(bench.theme.bold)
        self._how.setWordWrap(True)
        self._how.setProperty("tone", "muted")
        self.choice, self.text = QComboBox(self), FileText(bench.theme, self)
        self.save, self.send, self.leave = QAction(self), QAction(self), QAction(self)
        self.choice.activated.connect(self._show)
        self.save.triggered.connect(self._save)
        self.send.triggered.connect(lambda: self.back.emit(self.old))
        self.leave.triggered.connect(self.left)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head, line = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(ActionButton(self.leave, "link", parent=self))
        for action in (self.save, self.send):
            line.addWidget(ActionButton(action, parent=self))
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.choice)
        column.addLayout(line)
        column.addWidget(self._how)
        column.addWidget(self.text, 1)

    @property
    def old(self) -> Old | None:
        """The one that is shown."""
        at = self.choice.currentIndex()
        return self._olds[at] if 0 <= at < len(self._olds) else None

    def show_gateway(self, gateway: GatewayRow, *, is_running: bool) -> None:
        """Show what is kept of a gateway; nothing is sent back while a push runs."""
        found = olds(self._bench.session.site, gateway.id)
        is_same = self._gateway is not None and self._gateway.id == gateway.id
        at = self.choice.currentIndex() if is_same and len(found) == len(self._olds) else 0
        self._gateway, self._olds = gateway, found
        self.choice.clear()
        self.choice.addItems([self._moment(old) for old in found])
        self.choice.setCurrentIndex(at if found else -1)
        is_file = gateway_model(gateway.model).family == "trinity"
        self.send.setVisible(is_file)
        self.send.setEnabled(bool(found) and not is_running)
        self.save.setEnabled(bool(found))
        self._show()
        self._say_how(is_file)

    def _moment(self, old: Old) -> str:
        if not old.time:
            return self.tr("Before the last push")
        return self.tr("Before {0}").format(f"{old.time.astimezone():%Y-%m-%d %H:%M}")

    def _show(self) -> None:
        old = self.old
        text = "" if old is None else old.text if self.secrets else hidden(old.text)
        self.text.show_lines(text.splitlines(), frozenset())

    def _say_how(self, is_file: bool) -> None:
        if not self._olds:
            words = self.tr("Nothing is kept yet: a push keeps here what the gateway ran before.")
        elif is_file:
            words = self.tr(
                "It goes back by the push's address and password; or load the saved file by hand."
            )
        else:
            words = self.tr("To put it back, log in, type “config”, these lines, “commit” and “reboot”.")
        self._how.setText(words)

    def _save(self) -> None:
        if self.old is not None and self._gateway is not None:
            self.saving.emit(name_of(self._gateway), self.old)

    def retranslate(self) -> None:
        """Set all texts."""
        self._title.setText(self.tr("Old configuration"))
        self.save.setText(self.tr("Save…"))
        self.send.setText(self.tr("Send it back"))
        self.leave.setText(self.tr("Back to the push"))
        self.choice.setAccessibleName(self.tr("Kept configurations"))
        self.text.setAccessibleName(self.tr("Old configuration"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self._gateway is not None and self._bench.session.is_open:
                self.show_gateway(self._gateway, is_running=not self.send.isEnabled())
        super().changeEvent(event)
