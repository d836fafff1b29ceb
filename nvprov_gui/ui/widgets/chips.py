"""A state as dot, word and colour: drawn in tables, shown as a label, pressed as a filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nvprov_gui.qt.theme import Theme

HEIGHT = 20
_DOT = 3.0
_STEP = 12.0
_LEFT, _GAP, _RIGHT = 8, 6, 9


def chip_width(theme: Theme, text: str) -> int:
    """How wide a chip with this word is."""
    return _LEFT + int(_DOT * 2) + _GAP + QFontMetrics(theme.chip).horizontalAdvance(text) + _RIGHT


def draw_chip(painter: QPainter, theme: Theme, rect: QRectF, tone: str, text: str) -> None:
    """Draw a chip at the left of a rectangle, in its middle."""
    box = QRectF(
        rect.left(), rect.center().y() - HEIGHT / 2, min(chip_width(theme, text), rect.width()), HEIGHT
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"{tone}bg"))
    painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
    painter.setBrush(theme.colour(tone))
    painter.drawEllipse(QPointF(box.left() + _LEFT + _DOT, box.center().y()), _DOT, _DOT)
    painter.setPen(theme.colour(tone))
    painter.setFont(theme.chip)
    words = box.adjusted(_LEFT + 2 * _DOT + _GAP, 0, -2, 0)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
    painter.restore()


def draw_steps(painter: QPainter, theme: Theme, rect: QRectF, tones: Sequence[str]) -> None:
    """Draw a line of steps at the bottom of a rectangle; a wrong one is thicker, an open one a thin line."""
    for number, tone in enumerate(tones):
        height = {"bad": 4.0, "none": 1.0}.get(tone, 2.0)
        left = rect.left() + _LEFT + number * (_STEP + 2)
        box = QRectF(left, rect.bottom() - 2 - height, _STEP, height)
        painter.fillRect(box, theme.colour("faint" if tone == "none" else tone))


class Chip(QAbstractButton):
    """A chip by itself; checkable ones are filters."""

    def __init__(
        self, theme: Theme, tone: str = "none", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = tone
        self._brief: str | None = None
        self._is_brief = False
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    def show_state(self, tone: str, text: str, brief: str | None = None) -> None:
        """Show another state; ``brief`` is what stays of the text where there is no room for it."""
        self._tone, self._brief = tone, brief
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_brief(self, brief: bool) -> None:
        """Whether there is no room for the text; the tooltip says it then."""
        self._is_brief = brief and self._brief is not None
        self.setToolTip(self.text() if self._is_brief else "")
        self.updateGeometry()

    @property
    def whole_width(self) -> int:
        """How wide it is with its whole text."""
        return chip_width(self._theme, self.text())

    @property
    def _shown(self) -> str:
        return self._brief or "" if self._is_brief else self.text()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._theme, self._shown), HEIGHT + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_chip(painter, self._theme, QRectF(self.rect()), self._tone, self._shown)
        if self.isChecked() or self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            tone, width = ("accent", 2.0) if self.hasFocus() else (self._tone, 1.4)
            painter.setPen(QPen(self._theme.colour(tone), width))
            box = QRectF(self.rect()).adjusted(1, 2.8, -1, -2.8)
            painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
        painter.end()


def filter_chip(theme: Theme, tone: str, parent: QWidget | None = None) -> Chip:
    """A chip that can be pressed and stays pressed."""
    chip = Chip(theme, tone, "", parent)
    chip.setCheckable(True)
    chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    chip.setCursor(Qt.CursorShape.PointingHandCursor)
    return chip
