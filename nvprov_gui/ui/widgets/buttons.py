"""Buttons of actions: the action's text, and its shortcut in small type beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from nvprov_gui.qt.theme import Theme


class ActionButton(QPushButton):
    """Does one action; follows its text, shortcut, state and visibility."""

    def __init__(
        self, action: QAction, tone: str = "", dot: Theme | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.action = action
        self._brief = self._folded = self.wordless = False
        self._label, self._hint, self._dot = QLabel(self), QLabel(self), QLabel("●", self)
        self._hint.setProperty("hint", "true")
        self._dot.setVisible(dot is not None)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(7)
        for label in (self._dot, self._label, self._hint):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("tone", tone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(layout.sizeHint().width() if layout else 0, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def set_tone(self, tone: str) -> None:
        """``primary`` for the one main action, ``stop``, ``link``, or nothing."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            repolish(self)
            self._tint()

    def set_brief(self, brief: bool) -> None:
        """Whether its shortcut is left out; the tooltip says it then."""
        if brief != self._brief:
            self._brief = brief
            self._follow()

    def set_wordless(self, wordless: bool) -> None:
        """Whether its text is left out, too; what else stands in it remains."""
        if wordless != self.wordless:
            self.wordless = wordless
            self._follow()

    def fold(self, folded: bool) -> None:
        """Whether it is away because there is no room."""
        if folded != self._folded:
            self._folded = folded
            self._follow()

    def let_go(self) -> None:
        """It is no longer wanted, and must not come back when its action changes."""
        self.action.changed.disconnect(self._follow)
        self.hide()
        self.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def _tint(self) -> None:
        """Labels have tones of their own: a stylesheet doesn't follow their parent's state."""
        tone = {"primary": "onaccent", "stop": "bad"}.get(str(self.property("tone")), "")
        tone = tone if self.isEnabled() else "faint"
        for label, own in ((self._label, tone), (self._dot, tone), (self._hint, tone or "muted")):
            if label.property("tone") != own:
                label.setProperty("tone", own)
                repolish(label)

    def _follow(self) -> None:
        text = self.action.text().replace("&", "")
        self._label.setText(text)
        self._label.setVisible(not self.wordless)
        keys = self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._hint.setText(keys.replace("+", " "))
        self._hint.setVisible(bool(keys) and not self._brief)
        self.setAccessibleName(text)
        self.setToolTip(self._tip(text, keys))
        self.setEnabled(self.action.isEnabled())
        self._tint()
        self.setVisible(self.action.isVisible() and not self._folded)
        self.updateGeometry()

    def _tip(self, text: str, keys: str) -> str:
        """What the button itself doesn't say; one that is off says why, by its action's status tip."""
        tip = self.action.toolTip()
        if not self.action.isEnabled():
            tip = self.action.statusTip() or tip
        words = tip if tip != text or self.wordless else ""
        return " · ".join(filter(None, (words, keys if self._brief else "")))


def repolish(widget: QWidget) -> None:
    """Let the stylesheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
