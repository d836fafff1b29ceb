"""Splitters and columns stand where the technician left them."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

from nvprov_gui.ui.widgets.table import Table


def remember_all(geometry: QSettings, screen: QWidget) -> None:
    """Put every splitter and every table of a screen where it stood last, and keep where they go."""
    seen: Counter[str] = Counter()
    for splitter in screen.findChildren(QSplitter):
        remember(geometry, _name(screen, splitter, str(splitter.orientation().name), seen), splitter)
    for table in screen.findChildren(Table):
        if table.model() is not None:
            # another version of the program with other columns starts afresh
            name = _name(screen, table, f"columns{table.model().columnCount()}", seen)
            remember(geometry, name, table.horizontalHeader())


def remember(geometry: QSettings, name: str, place: QSplitter | QHeaderView) -> None:
    """Put a splitter or the headings of a table where they stood last, and keep where they go."""
    kept = geometry.value(name)
    if isinstance(kept, QByteArray):
        place.restoreState(kept)

    def keep(*_where: int) -> None:
        geometry.setValue(name, place.saveState())

    if isinstance(place, QSplitter):
        place.splitterMoved.connect(keep)
    else:
        place.sectionResized.connect(keep)
        place.sectionMoved.connect(keep)
        place.sortIndicatorChanged.connect(keep)


def _name(screen: QWidget, widget: QWidget, kind: str, seen: Counter[str]) -> str:
    holder = type(widget.parent()).__name__
    name = f"{screen.objectName()}/{holder}-{kind}"
    seen[name] += 1
    return f"{name}-{seen[name]}" if seen[name] > 1 else name
