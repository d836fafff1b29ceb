"""When all phones have a firmware, it need not be fetched any more: one click says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from nvprov_gui.domain.records import FileKind
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.screens.files.columns import FileRow
from nvprov_gui.ui.widgets.buttons import ActionButton


class Offer(QFrame):
    """A card over the table; hidden while there is nothing to offer.

    Signals:
        taken: the StoredFile that nobody needs to fetch any more.
    """

    taken = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setProperty("tone", "ok")
        self._row: FileRow | None = None
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setFont(theme.plain)
        self.act = QAction(self)
        self.act.triggered.connect(self._take)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 12, 8)
        line.addWidget(self.words, 1)
        line.addWidget(ActionButton(self.act, "primary", parent=self))
        self.hide()

    def show_rows(self, rows: Sequence[FileRow]) -> None:
        """Offer the first firmware that has done its work."""
        done = (row for row in rows if row.stored.kind is FileKind.FIRMWARE and row.use.done)
        self._row = next(done, None)
        self.setVisible(self._row is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        self.act.setText(self.tr("Don't use it any more"))
        if self._row is not None:
            count = len(self._row.use.phones)
            have = self.tr("%n phone(s) have {0}.", "", count).format(self._row.stored.name)
            rest = self.tr("Without it they no longer ask for it at every start.")
            self.words.setText(f"{have} {rest}")

    def _take(self) -> None:
        if self._row is not None:
            self.taken.emit(self._row.stored)
