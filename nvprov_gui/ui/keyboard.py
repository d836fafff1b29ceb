"""The keyboard in the whole window: Enter presses buttons, Esc closes a message or ends filtering.

No focus is left to chance.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.widgets.message_bar import MessageBar

_FIELDS = (QLineEdit, QAbstractSpinBox, QPlainTextEdit)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keyboard(QObject):
    """Watches the window, not each of its widgets: what a widget leaves comes by here."""

    def __init__(self, window: QMainWindow, current: Callable[[], Screen]) -> None:
        super().__init__(window)
        self._window, self._current = window, current
        self._lost = False
        self._thrown_to: QWidget | None = None
        self._fields = _IdleFields(self)
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)
            app.focusChanged.connect(self._fields.follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._keep_from_shortcuts(event)
        if event.type() != QEvent.Type.KeyPress:
            return False
        focus = QApplication.focusWidget()
        if event.key() in _ENTER and _is_plain(event) and isinstance(focus, QPushButton | QToolButton):
            focus.click()
            return True
        if _is_esc(event) and not self._close_message():
            self._current().show_all()
        return False

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        """An Esc that is meant for a message must not stop a push: the next one does."""
        bar = self._window.findChild(MessageBar)
        if bar is None or not bar.can_close or not _is_esc(event):
            return False
        event.accept()
        return True

    def _close_message(self) -> bool:
        """Close the latest message that would stay; False if there is none."""
        bar = self._window.findChild(MessageBar)
        return bar is not None and bar.close_latest()

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """A button or a field went grey or away under the keyboard: Qt goes on to a button nobody meant."""
        if not isinstance(before, QAbstractButton | QLineEdit) or before.window() is not self._window:
            return
        if (before.isEnabled() and before.isVisible()) or not _is_nowhere(now):
            return
        self._thrown_to = now
        if not self._lost:
            self._lost = True
            QTimer.singleShot(0, self, self._bring_back)  # Qt is in the midst of moving it

    def _bring_back(self) -> None:
        self._lost = False
        now, thrown_to, self._thrown_to = QApplication.focusWidget(), self._thrown_to, None
        if _is_nowhere(now) and now in (None, thrown_to):  # else somebody put it there on purpose
            focus_rows(self._window)


def _is_plain(event: QKeyEvent) -> bool:
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and not event.isAutoRepeat()


def _is_esc(event: QKeyEvent) -> bool:
    """Whether it is Esc, and not of a field with a meaning of its own for it."""
    focus = QApplication.focusWidget()
    in_field = isinstance(focus, QLineEdit | QPlainTextEdit) and not focus.property("filter")
    return event.key() == Qt.Key.Key_Escape and _is_plain(event) and not in_field


def _is_nowhere(widget: QWidget | None) -> bool:
    """Where Qt leaves the keyboard when nobody says where it goes."""
    return widget is None or isinstance(widget, QAbstractButton)


class _IdleFields(QObject):
    """A field takes Ctrl+Z for itself; one with nothing of its own to take back leaves it to the window."""

    def follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Watch the field that has the keyboard, no other."""
        if isinstance(before, _FIELDS):
            before.removeEventFilter(self)
        if isinstance(now, _FIELDS):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        field = watched.findChild(QLineEdit) if isinstance(watched, QAbstractSpinBox) else watched
        typed = field.document() if isinstance(field, QPlainTextEdit) else field
        if not isinstance(typed, QLineEdit | QTextDocument) or not _is_idle_in(event, typed):
            return False
        event.ignore()
        return True


def _is_idle_in(event: QKeyEvent, field: QLineEdit | QTextDocument) -> bool:
    """Whether it is undo or redo, and the field has nothing for it."""
    keys = QKeySequence.StandardKey
    undo = event.matches(keys.Undo) and not field.isUndoAvailable()
    return undo or (event.matches(keys.Redo) and not field.isRedoAvailable())


def focus_rows(within: QWidget) -> None:
    """The keyboard goes to the largest list in view; without one to nothing that a key could press."""
    views = [view for view in within.findChildren(QAbstractItemView) if _takes_keys(view)]
    if views:
        max(views, key=lambda view: view.width() * view.height()).setFocus()
    else:
        within.setFocus()


def _takes_keys(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
