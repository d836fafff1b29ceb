"""Where things stand on the page that finds devices."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QSplitter, QVBoxLayout, QWidget

from nvprov_gui.ui.page import Scrolled
from nvprov_gui.ui.widgets.bar import Bar

_WIDTHS = [256, 774, 264]


def lay_out(page: QWidget, networks: QWidget, middle: QWidget, details: QWidget) -> None:
    """Left where to search, in the middle the devices, right what was seen of one."""
    across = QSplitter(Qt.Orientation.Horizontal, page)
    across.setHandleWidth(1)
    for widget in (Scrolled(networks, page), middle, Scrolled(details, page)):
        across.addWidget(widget)
    across.setStretchFactor(1, 1)
    across.setSizes(_WIDTHS)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(across)


def middle_of(
    page: QWidget,
    text: QLineEdit,
    chips: Iterable[QWidget],
    progress: QLabel,
    notes: QLabel,
    table: QWidget,
) -> QWidget:
    """The line that filters, what there is to note, the devices."""
    notes.setProperty("tone", "wait")
    notes.setWordWrap(True)
    notes.setContentsMargins(14, 8, 14, 8)
    middle = QWidget(page)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in (_bar(page, text, chips, progress), notes):
        column.addWidget(widget)
    column.addWidget(table, 1)
    return middle


def _bar(page: QWidget, text: QLineEdit, chips: Iterable[QWidget], progress: QLabel) -> Bar:
    bar = Bar(page)
    text.setClearButtonEnabled(True)
    text.setMaximumWidth(190)
    text.setProperty("filter", True)
    progress.setProperty("tone", "muted")
    bar.row.addWidget(text, 1)
    for chip in chips:
        bar.row.addWidget(chip)
    bar.row.addStretch(1)
    bar.row.addWidget(progress)
    return bar
