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
        self._action = action
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

    def let_go(self) -> None:
        """It is no longer wanted, and must not come back when its action changes."""
        self._action.changed.disconnect(self._follow)
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
        text = self._action.text().replace("&", "")
        self._label.setText(text)
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
        self._hint.setText(keys)
        self._hint.setVisible(bool(keys))
        self.setAccessibleName(text)
        self.setToolTip(self._action.toolTip() if self._action.toolTip() != text else "")
        self.setEnabled(self._action.isEnabled())
        self._tint()
        self.setVisible(self._action.isVisible())
        self.updateGeometry()


def repolish(widget: QWidget) -> None:
    """Let the stylesheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
