"""One device of the search: what was seen of it, and where."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.found import STANDINGS, kind_word, shown_model, standing_word
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.chips import Chip
from nvprov_gui.workflows.survey import Found


class FoundDetails(QWidget):
    """Follows the selection."""

    def __init__(self, bench: Bench, choose_model: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._row: Found | None = None
        self.web = QAction(self)
        self.web.triggered.connect(self._open_web)
        self._title, self._facts, self._evidence_title = QLabel(self), QLabel(self), QLabel(self)
        for label in (self._title, self._evidence_title):
            label.setFont(bench.theme.bold)
        self._chip = Chip(bench.theme, parent=self)
        self._facts.setFont(bench.theme.fixed)
        self._facts.setProperty("tone", "muted")
        self._card, self._conflict = QFrame(self), QLabel(self)
        self._evidence = QVBoxLayout()
        self._evidence.setSpacing(10)
        self._lay_out(choose_model)
        self.retranslate()

    def _lay_out(self, choose_model: QAction) -> None:
        for label in (self._title, self._facts, self._conflict):
            label.setWordWrap(True)
        self._card.setObjectName("card")
        self._card.setProperty("tone", "bad")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(self._conflict)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._chip)
        column.addLayout(head)
        for widget in (self._facts, self._card):
            column.addWidget(widget)
        for action in (choose_model, self.web):
            column.addWidget(ActionButton(action, parent=self), alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._evidence_title)
        column.addLayout(self._evidence)
        column.addStretch(1)

    def show_row(self, row: Found | None, selected: int = 0) -> None:
        """Show a device; without one say how many are selected."""
        self._row = row
        while item := self._evidence.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for widget in (self._chip, self._facts, self._evidence_title):
            widget.setVisible(row is not None)
        self._card.setVisible(row is not None and bool(row.conflict))
        self.web.setVisible(row is not None and bool(row.ip))
        if row is None:
            self._title.setText(
                self.tr("%n device(s) selected", "", selected) if selected else self.tr("No device selected")
            )
            return
        self._fill(row)

    def _fill(self, row: Found) -> None:
        self._title.setText(shown_model(row) or kind_word(row.kind))
        self._chip.show_state(STANDINGS[row.standing][0], standing_word(row.standing))
        lines = [row.mac.colons, row.ip]
        if row.before:
            lines.append(self.tr("before: {0}").format(row.before))
        lines += [text for text in (row.firmware, row.owner) if text]
        self._facts.setText("\n".join(lines))
        self._conflict.setText(say(row.conflict))
        self._evidence_title.setVisible(bool(row.evidence))
        for piece in row.evidence:
            words = QLabel(self)
            words.setWordWrap(True)
            words.setText(f"{say(str(piece.source))} · {say(str(piece.confidence))}\n{say(piece.text)}")
            words.setProperty("tone", "muted")
            self._evidence.addWidget(words)

    def _open_web(self) -> None:
        if self._row is not None and self._row.ip:
            QDesktopServices.openUrl(QUrl(f"http://{self._row.ip}/"))

    def retranslate(self) -> None:
        """Set all texts."""
        self.web.setText(self.tr("Open its web page"))
        self._evidence_title.setText(self.tr("What was seen"))
        self.show_row(self._row)
