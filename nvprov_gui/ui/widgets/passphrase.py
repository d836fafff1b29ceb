"""The one question that may stand in the way: a site's passphrase."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.ui.widgets.quiet import QuietLabel

_WIDTH = 400


class PassphraseDialog(QDialog):
    """Asks once, or twice for a new one."""

    def __init__(self, sentence: str, *, twice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passphrase"))
        self.first, self.second = self._field(self.tr("Passphrase")), self._field(self.tr("Once more"))
        self.second.setVisible(twice)
        self._twice = twice
        words = QLabel(sentence, self)
        words.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(kinds.Ok).setProperty("tone", "primary")
        self._differ, lost = QLabel(self), QuietLabel(self)
        self._differ.setProperty("tone", "wait")
        self._differ.setMinimumHeight(self.fontMetrics().lineSpacing())  # its place is kept: nothing jumps
        self._differ.setVisible(twice)
        lost.setProperty("tone", "muted")
        if twice:
            lost.setText(self.tr("A lost passphrase can't be recovered: note it down in a safe place."))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for widget in (words, self.first, self.second, self._differ, lost, self.buttons):
            column.addWidget(widget)
        self.setFixedWidth(_WIDTH)
        self.setMinimumHeight(column.heightForWidth(_WIDTH))  # Qt takes lines to be longer than this
        self._check()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.textChanged.connect(self._check)
        return field

    def _check(self) -> None:
        """Both alike, and something at all."""
        if not hasattr(self, "buttons"):
            return
        same = not self._twice or self.first.text() == self.second.text()
        self._differ.setText("" if same or not self.second.text() else self.tr("The two are not alike."))
        okay = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        okay.setEnabled(bool(self.first.text()) and same)


def ask_passphrase(parent: QWidget, sentence: str, *, twice: bool) -> str:
    """The passphrase, empty if the technician gave up."""
    dialog = PassphraseDialog(sentence, twice=twice, parent=parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return dialog.first.text() if accepted else ""
