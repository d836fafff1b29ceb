"""Where things stand on the phones screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

_WIDTHS = [196, 800, 298]
_HEIGHTS = [560, 108]


def lay_out(screen: QWidget, left: QWidget, middle: QWidget, right: QWidget) -> QSplitter:
    """Three parts beside each other, the middle one never away."""
    across = QSplitter(Qt.Orientation.Horizontal, screen)
    for number, part in enumerate((left, middle, right)):
        across.addWidget(part)
        across.setCollapsible(number, part is not middle)
        across.setStretchFactor(number, int(part is middle))
    across.setHandleWidth(1)
    across.setSizes(_WIDTHS)
    outer = QVBoxLayout(screen)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(across)
    return across


def middle_of(screen: QWidget, bars: Sequence[QWidget], table: QWidget, console: QWidget) -> QWidget:
    """Bars, the table below them, the console at the bottom."""
    upright = QSplitter(Qt.Orientation.Vertical, screen)
    upright.addWidget(table)
    upright.addWidget(console)
    upright.setCollapsible(0, False)
    upright.setStretchFactor(0, 1)
    upright.setHandleWidth(1)
    upright.setSizes(_HEIGHTS)
    middle = QWidget(screen)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for bar in bars:
        column.addWidget(bar)
    column.addWidget(upright, 1)
    return middle
