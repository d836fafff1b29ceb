"""Shows messages above the status bar: at most three, the important ones until they are closed.

They float: nothing below them moves. What a screen says is hidden while another one is shown. The button of
the latest that has one is pressed by a key, wherever the keyboard is; Esc closes the latest that stays.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.messages import Kind, Message, Messages, Words, said
from nvprov_gui.ui.page import Scrolled
from nvprov_gui.ui.widgets.table import Table

_MOST = 3
_FADE_MS, _FADE_WITH_BUTTON_MS = 5000, 15000
_WIDEST = 760


class MessageBar(QWidget):
    """A stack of messages at the bottom of the widget it floats over."""

    def __init__(self, theme: Theme, messages: Messages, over: QWidget) -> None:
        super().__init__(over)
        over.installEventFilter(self)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 12, 6)
        self._column.setSpacing(6)
        self._lines: list[_Line] = []
        self._messages = messages
        self.answer = QAction(self)
        self.answer.setShortcuts([QKeySequence("Alt+Return"), QKeySequence("Alt+Enter")])
        self.answer.triggered.connect(self._answer)
        self.addAction(self.answer)
        self.retranslate()
        self.hide()
        messages.posted.connect(self.show_message)
        messages.withdrawn.connect(self.withdraw)
        messages.cleared.connect(self.clear)
        messages.moved.connect(self._arrange)
        for message in messages.listen():
            self.show_message(message)

    @property
    def texts(self) -> list[str]:
        """What is shown, the oldest first."""
        return [line.text for line in self._shown]

    @property
    def _shown(self) -> list[_Line]:
        """The lines of the screen that is up, the oldest first."""
        here = self._messages.here
        return [line for line in self._lines if not line.message.places or here in line.message.places]

    def show_message(self, message: Message) -> None:
        """Show one more; the oldest makes room. The same sentence again is shown once."""
        for same in [line for line in self._lines if line.text == message.text]:
            self._close(same)
        line = _Line(self._theme, message, self)
        self._lines.append(line)
        self._column.addWidget(line)
        self._arrange()
        if message.kind in {Kind.INFO, Kind.DONE}:
            self._fade(line)
        line.closing.clicked.connect(lambda: self._close(line))

    def withdraw(self, topic: str) -> None:
        """Take away what is said about something that is over."""
        for line in [line for line in self._lines if line.message.topic == topic]:
            self._close(line)

    def close_latest(self) -> bool:
        """Close the latest message that would stay; False if there is none."""
        stay = self._staying
        if stay:
            self._close(stay[-1])
        return bool(stay)

    @property
    def can_close(self) -> bool:
        """Whether there is a message that would stay."""
        return bool(self._staying)

    @property
    def _staying(self) -> list[_Line]:
        return [line for line in self._shown if line.message.kind in {Kind.WARNING, Kind.ERROR}]

    def _answer(self) -> None:
        button = self._latest_button
        _finish_typing()
        if button is not None and button is self._latest_button:  # else what was typed has answered it
            button.click()

    @property
    def _latest_button(self) -> QPushButton | None:
        return next((line.button for line in reversed(self._shown) if line.button), None)

    def _show_key(self) -> None:
        """The key stands beside the button that it presses."""
        latest, keys = [line for line in self._shown if line.button][-1:], self.answer.shortcut()
        for line in self._lines:
            line.show_key(keys.toString(QKeySequence.SequenceFormat.NativeText) if line in latest else "")
        self.answer.setEnabled(bool(latest))

    def clear(self) -> None:
        """Take everything away."""
        for line in list(self._lines):
            self._close(line)

    def _arrange(self) -> None:
        """Show what belongs to this screen, the latest of it."""
        for line in self._shown[:-_MOST]:
            self._close(line)
        shown = self._shown
        for line in self._lines:
            line.setVisible(line in shown)  # at once: the layout doesn't count what Qt would show later
        self._show_key()
        self.setVisible(bool(shown))
        self.place()

    def _fade(self, line: _Line) -> None:
        """After a while; not under the pointer, and not while the keyboard is in it."""
        milliseconds = _FADE_MS if line.message.act is None else _FADE_WITH_BUTTON_MS
        QTimer.singleShot(milliseconds, line, lambda: self._fade(line) if line.is_used else self._close(line))

    def _close(self, line: _Line) -> None:
        if line in self._lines:
            self._lines.remove(line)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._show_key()
        self.setVisible(bool(self._shown))
        self.place()

    def changeEvent(self, event: QEvent) -> None:
        """What stands here is said anew; the lines have other heights then."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            for line in self._lines:
                line.retranslate()
            self.place()

    def retranslate(self) -> None:
        """Set all texts."""
        self.answer.setText(self.tr("Press the button of the message"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def place(self) -> None:
        """In the middle of the bottom, as high as its messages; tables below let their last rows be seen."""
        QTimer.singleShot(0, self, self._keep_clear)  # what came to the front has its size then
        over = self.parentWidget()
        if over is None or not self._shown:
            return
        width = min(_WIDEST, over.width())
        height = self._column.heightForWidth(width) if self._column.hasHeightForWidth() else -1
        height = height if height > 0 else self._column.sizeHint().height()
        self.setGeometry((over.width() - width) // 2, over.height() - height, width, height)
        self.raise_()

    def _keep_clear(self) -> None:
        over = self.parentWidget()
        views: list[Table | Scrolled] = (
            [*over.findChildren(Table), *over.findChildren(Scrolled)] if over else []
        )
        for view in views:
            if over is not None and view.isVisible():
                covered = view.rect().translated(view.mapTo(over, QPoint())).intersected(self.geometry())
                view.keep_clear(covered.height() if self._shown else 0)


def _finish_typing() -> None:
    """As a click would: what is just being typed counts."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        field.clearFocus()
        if field.isVisible():
            field.setFocus()


class _Line(QFrame):
    """One message with its buttons."""

    def __init__(self, theme: Theme, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.message = message
        self.setObjectName("card")
        self.setProperty("tone", message.kind.value)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 6, 4)
        self._row.setSpacing(8)
        icon = QLabel(self)
        names = {Kind.INFO: "info", Kind.DONE: "check", Kind.WARNING: "warning", Kind.ERROR: "error"}
        icon.setPixmap(theme.icon(names[message.kind], message.kind.value).pixmap(QSize(18, 18)))
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grows = self._text.sizePolicy()  # changed, not replaced: it says that the height follows the width
        grows.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self._text.setSizePolicy(grows)
        self._row.addWidget(icon)
        self._row.addWidget(self._text, 1)
        self._buttons: list[tuple[QPushButton, Words]] = []
        if message.act is not None:
            self._button(message.button).clicked.connect(message.act)
        if message.details:
            self._button(lambda: self.tr("Copy")).clicked.connect(self._copy)
        self._key = QLabel(self)
        self._key.setProperty("hint", "true")
        self._row.addWidget(self._key)
        self.closing = QToolButton(self)
        self.closing.setIcon(theme.icon("close", "muted"))
        self._row.addWidget(self.closing)
        self.retranslate()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def button(self) -> QPushButton | None:
        """The first of its buttons."""
        return self._buttons[0][0] if self._buttons else None

    def show_key(self, keys: str) -> None:
        """Show the key that presses its button, if any does."""
        self._key.setText(keys.replace("+", " "))
        self._key.setVisible(bool(keys))
        if self.button:
            self.button.setToolTip(keys)

    @property
    def is_used(self) -> bool:
        """Whether somebody is about to press something in it."""
        focus = QApplication.focusWidget()
        return self.underMouse() or (focus is not None and self.isAncestorOf(focus))

    def retranslate(self) -> None:
        """Say it again, in the language of the window."""
        self._text.setText(self.message.text)
        self._text.setAccessibleName(self.text)
        self.closing.setAccessibleName(self.tr("Close the message"))
        for button, words in self._buttons:
            button.setText(said(words))
            button.setAccessibleName(said(words))

    def _button(self, words: Words) -> QPushButton:
        button = QPushButton(self)
        self._buttons.append((button, words))
        self._row.addWidget(button)
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.text}\n\n{self.message.details}")
