"""A scanner is a keyboard that types faster than anybody and ends with Enter: told apart by that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

FASTEST_HAND_MS = 35
"""Scanners type a character every 1 to 20 ms; who types by hand needs more than 60."""
_LEAST = 3
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ScannerKeys(QObject):
    """Watches the keys of a screen while it is shown.

    What a scanner typed into a field is taken out of it again.

    Signals:
        scanned: a code.
    """

    scanned = Signal(str)

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self._screen = screen
        self._typed = ""
        self._last = 0
        self._field: QLineEdit | None = None
        self._before = ""
        self.gap_ms = FASTEST_HAND_MS
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QWindow):
            return False
        if not isinstance(event, QKeyEvent) or not self._is_ours(watched):
            return False
        return self._key(event)

    def _is_ours(self, window: QWindow) -> bool:
        return self._screen.isVisible() and self._screen.window().windowHandle() is window

    def _key(self, event: QKeyEvent) -> bool:
        """Take one key; True if it ends a code and goes no further."""
        if event.key() == Qt.Key.Key_Shift:
            return False
        text = event.text()
        plain = bool(text) and text.isprintable() and not event.modifiers() & _MODIFIERS
        is_fast = event.timestamp() - self._last <= self.gap_ms
        self._last = event.timestamp()
        if plain:
            self._add(text, is_fast)
            return False
        typed, self._typed = self._typed, ""
        if event.key() not in _ENDS or not is_fast or len(typed) < _LEAST:
            return False
        self._take_out()
        self.scanned.emit(typed)
        return True

    def _add(self, text: str, is_fast: bool) -> None:
        if not is_fast or not self._typed:
            self._typed = ""
            focus = QApplication.focusWidget()
            self._field = focus if isinstance(focus, QLineEdit) else None
            self._before = self._field.text() if self._field else ""
        self._typed += text

    def _take_out(self) -> None:
        field, self._field = self._field, None
        if field is not None and field is QApplication.focusWidget():
            field.setText(self._before)
