"""The ladder of a check's messages, and the text of the chosen one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QWidget

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.page import Scrolled
from nvprov_gui.ui.screens.trunks.ladder import Ladder


class Talk(QSplitter):
    """Ladder above, text below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.ladder, self.text = Ladder(theme), QPlainTextEdit(self)
        self.text.setObjectName("preview")
        self.text.setReadOnly(True)
        self.text.setFont(theme.fixed)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHandleWidth(1)
        self.addWidget(Scrolled(self.ladder))
        self.addWidget(self.text)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 1)
        self.ladder.chosen.connect(self.text.setPlainText)

    def show_messages(self, messages: Iterable[Mapping[str, object]]) -> None:
        """Draw these."""
        self.ladder.clear()
        for message in messages:
            self.ladder.add(dict(message))

    def clear(self) -> None:
        """Nothing was said yet."""
        self.ladder.clear()
        self.text.clear()

    def retranslate(self) -> None:
        """Set all texts."""
        self.ladder.setAccessibleName(self.tr("Ladder of the messages"))
        self.text.setAccessibleName(self.tr("Text of the message"))
        self.text.setPlaceholderText(self.tr("Click a message to read all of it."))
