"""What the phones screen does with the selected phones, in an object of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nvprov_gui.domain.phone import Phone
from nvprov_gui.ui.bench import Bench


class ForSelection(QObject):
    """Knows the bench, the window that dialogs stand over, and what is selected."""

    def __init__(self, bench: Bench, window: QWidget, selected: Callable[[], Sequence[Phone]]) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._selected = selected
