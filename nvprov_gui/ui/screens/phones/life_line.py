"""A phone's life as a line: a dot for each step, when it was, what is to say beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nvprov_gui.domain.states import Mark
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui import words
from nvprov_gui.workflows.board import LifeStep

_ROW = 20
_DOT = 4.0
_INDENT = 22


class LifeLine(QWidget):
    """Six steps from the top; done ones are full dots, wrong ones squares, open ones rings."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps: tuple[LifeStep, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_steps(self, steps: Sequence[LifeStep]) -> None:
        """Show a life."""
        self._steps = tuple(steps)
        self.setAccessibleName(", ".join(f"{words.step_word(step.name)}: {_beside(step)}" for step in steps))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _ROW * len(self._steps))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _ROW * len(self._steps))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, step in enumerate(self._steps):
            self._line(painter, number)
            self._step(painter, number, step)
        painter.end()

    def _line(self, painter: QPainter, number: int) -> None:
        """The piece to the next dot: coloured as far as the phone came."""
        if number + 1 >= len(self._steps):
            return
        done = all(step.mark is Mark.DONE for step in self._steps[number : number + 2])
        painter.setPen(QPen(self._theme.colour("ok" if done else "line"), 1.5))
        top, bottom = _middle(number) + _DOT + 1, _middle(number + 1) - _DOT - 1
        painter.drawLine(QPointF(_DOT + 2, top), QPointF(_DOT + 2, bottom))

    def _step(self, painter: QPainter, number: int, step: LifeStep) -> None:
        tone = words.mark_tone(step.mark)
        painter.setPen(QPen(self._theme.colour("faint" if step.mark is Mark.OPEN else tone), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush if step.mark is Mark.OPEN else self._theme.colour(tone))
        dot = QRectF(2, _middle(number) - _DOT, 2 * _DOT, 2 * _DOT)
        painter.drawRect(dot) if step.mark is Mark.WRONG else painter.drawEllipse(dot)
        row = QRectF(_INDENT, number * _ROW, self.width() - _INDENT, _ROW)
        painter.setFont(self._theme.plain)
        painter.setPen(self._theme.colour({Mark.DONE: "text", Mark.WRONG: "bad"}.get(step.mark, "faint")))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, words.step_word(step.name))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, _beside(step))


def _middle(number: int) -> float:
    return number * _ROW + _ROW / 2


def _beside(step: LifeStep) -> str:
    if step.note:
        return step.note
    if step.mark is Mark.OPEN:
        return "–"
    return _clock(step.time) if step.time else ""


def _clock(time: datetime) -> str:
    """The hour today, the date before."""
    here = time.astimezone()
    return f"{here:%H:%M:%S}" if here.date() == datetime.now().astimezone().date() else f"{here:%d/%m %H:%M}"
