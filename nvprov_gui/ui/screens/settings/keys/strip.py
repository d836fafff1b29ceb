"""The line in which the selected key is changed: type, value, label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.key_words import type_word
from nvprov_gui.ui.widgets.fields import show_text
from nvprov_gui.workflows.keys import Key, Sheet


class _Kinds(QComboBox):
    """Knows whether a choice is one from the open list, or only the next one of the closed list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_leafing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_leafing = True
        super().keyPressEvent(event)
        self.is_leafing = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.is_leafing = True
        super().wheelEvent(event)
        self.is_leafing = False


class KeyStrip(QFrame):
    """Shows one key, or what several have in common.

    Signals:
        changed: the part (``type``, ``value``, ``label``) and its new text.
    """

    changed = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._which, self.kind = QLabel(self), _Kinds(self)
        self._shown: list[int] = []
        """The numbers of the keys that are shown."""
        self.value, self.label = QLineEdit(self), QLineEdit(self)
        self._which.setFont(theme.bold)
        self._which.setFixedWidth(70)
        self.kind.setFixedWidth(220)
        self.value.setFont(theme.fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(10)
        for widget, stretch in ((self._which, 0), (self.kind, 0), (self.value, 1), (self.label, 1)):
            line.addWidget(widget, stretch)
        self.kind.activated.connect(lambda at: self.changed.emit("type", str(self.kind.itemData(at))))
        self.value.editingFinished.connect(lambda: self._typed("value", self.value))
        self.label.editingFinished.connect(lambda: self._typed("label", self.label))
        self.retranslate()

    def show_keys(self, sheet: Sheet, keys: Sequence[Key]) -> None:
        """Show the selected keys; what is being typed for them stays."""
        numbers = [key.number for key in keys]
        is_same, self._shown = numbers == self._shown, numbers
        self.setEnabled(bool(keys))
        self._which.setText(self._numbers(keys))
        shown = keys[0] if len(keys) == 1 else Key(0)
        with QSignalBlocker(self.kind):
            self.kind.clear()
            self.kind.addItem(self.tr("inherit"), "")
            for each in sheet.types:
                self.kind.addItem(type_word(each), each)
            self.kind.setCurrentIndex(max(self.kind.findData(shown.type), 0))
        for field, text in ((self.value, shown.value), (self.label, shown.label)):
            show_text(field, text, is_same=is_same)
            field.setProperty("kept", text)
        self.value.setEnabled(len(keys) == 1 and (shown.wants_value or not shown.type))
        self.label.setEnabled(len(keys) == 1 and shown.takes_label)
        self.label.setPlaceholderText(type_word(shown.type) if shown.takes_label else "")

    def forget(self) -> None:
        """What is shown next are keys of another place, whatever their numbers."""
        self._shown = []

    def _numbers(self, keys: Sequence[Key]) -> str:
        if not keys:
            return "–"
        first, last = keys[0].number, keys[-1].number
        return self.tr("Key {0}").format(first if first == last else f"{first}–{last}")

    def _typed(self, part: str, field: QLineEdit) -> None:
        if field.text() != field.property("kept"):
            field.setProperty("kept", field.text())
            self.changed.emit(part, field.text())

    def go_on(self) -> None:
        """A type was chosen: on to its value; whoever leafs through the closed list stays there."""
        if not self.kind.is_leafing:
            self.edit()

    def edit(self) -> None:
        """Put the cursor where the next thing is to be chosen."""
        target: QWidget = self.value if self.value.isEnabled() and self.kind.currentIndex() > 0 else self.kind
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Set all texts."""
        self.kind.setAccessibleName(self.tr("Type of the key"))
        self.value.setAccessibleName(self.tr("Value of the key"))
        self.label.setAccessibleName(self.tr("Label of the key"))
        self.value.setPlaceholderText(self.tr("value"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
