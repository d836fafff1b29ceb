"""A question that only a person can answer, with yes and no."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class Question(QWidget):
    """Hidden while nothing is asked.

    Signals:
        answered: yes or no.
    """

    answered = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words, self.yes, self.no = QLabel(self), QPushButton(self), QPushButton(self)
        self.words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        self.no.clicked.connect(lambda: self.answered.emit(False))
        self.hide()

    def ask(self, words: str) -> None:
        """Show a question; an empty one hides it."""
        self.words.setText(words)
        self.setVisible(bool(words))

    def retranslate(self) -> None:
        """Set all texts."""
        self.yes.setText(self.tr("Yes"))
        self.no.setText(self.tr("No"))
