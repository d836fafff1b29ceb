"""A menu whose grey lines say why they are grey."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QMenu, QToolTip


class WhyMenu(QMenu):
    """Shows the status tip of an action that is off beside the pointer, as buttons and the palette do."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            action = self.actionAt(event.pos())
            why = action.statusTip() if action is not None and not action.isEnabled() else ""
            QToolTip.showText(event.globalPos(), why, self)
            return True
        return super().event(event)
