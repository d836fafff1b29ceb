"""The line above a table or a page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

HEIGHT = 45
_GAP = 8
_ROOM = 6


class Bar(QFrame):
    """As high on every screen; what stands in it goes into ``row``.

    ``side`` is the room at its ends in logical pixels. One that ``grows`` has text that may need two lines.
    """

    def __init__(self, parent: QWidget | None, side: int = 12, *, grows: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.row = QHBoxLayout(self)
        self.row.setSpacing(_GAP)
        room = _ROOM if grows else 0
        self.row.setContentsMargins(side, room, side, room)
        self.setMinimumHeight(HEIGHT)
        if not grows:
            self.setMaximumHeight(HEIGHT)
