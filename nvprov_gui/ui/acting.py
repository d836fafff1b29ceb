"""What screens and pages share: their keys work wherever the focus is in the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QActionEvent
from PySide6.QtWidgets import QWidget


class Acting(QWidget):
    """A widget whose actions answer to their keys while it can be seen, with the focus in the header too.

    Qt asks no widget that is hidden: a page behind another stays silent. Fields take what they need first.
    """

    def actionEvent(self, event: QActionEvent) -> None:
        if event.type() == QEvent.Type.ActionAdded:
            event.action().setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        super().actionEvent(event)
