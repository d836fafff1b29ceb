"""Where things stand on the page that finds devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from nvprov_gui.ui.page import Scrolled

if TYPE_CHECKING:
    from nvprov_gui.ui.screens.network.find import FindPage

_WIDTHS = [256, 774, 264]


def lay_out(page: FindPage) -> None:
    """Left where to search, in the middle the devices, right what was seen of one."""
    across = QSplitter(Qt.Orientation.Horizontal, page)
    across.setHandleWidth(1)
    for widget in (Scrolled(page.networks, page), _middle(page), Scrolled(page.details, page)):
        across.addWidget(widget)
    across.setStretchFactor(1, 1)
    across.setSizes(_WIDTHS)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(across)


def _middle(page: FindPage) -> QWidget:
    bar = QFrame(page)
    bar.setObjectName("bar")
    bar.setFixedHeight(45)
    row = QHBoxLayout(bar)
    row.setContentsMargins(12, 0, 12, 0)
    row.setSpacing(8)
    page.filter.setClearButtonEnabled(True)
    page.filter.setMaximumWidth(190)
    page.filter.setProperty("filter", True)
    page.progress.setProperty("tone", "muted")
    row.addWidget(page.filter, 1)
    for chip in (*page.chips.values(), page.conflicts):
        row.addWidget(chip)
    row.addStretch(1)
    row.addWidget(page.progress)
    page.notes.setProperty("tone", "wait")
    page.notes.setWordWrap(True)
    page.notes.setContentsMargins(14, 8, 14, 8)
    middle = QWidget(page)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in (bar, page.notes):
        column.addWidget(widget)
    column.addWidget(page.table, 1)
    return middle
