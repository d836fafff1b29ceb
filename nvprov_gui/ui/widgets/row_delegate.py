"""Draws table rows: one line below, chips for states, highlights that fade."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nvprov_gui.qt.theme import Theme, blend
from nvprov_gui.ui.models.cells import CELL_ROLE, FRESH_ROLE, PREVIEW_ROLE, Cell, CellFont
from nvprov_gui.ui.widgets.chips import chip_width, draw_chip, draw_steps

ROW_HEIGHT = 32
PADDING = 10
_BOX = 15
_Index = QModelIndex | QPersistentModelIndex
_TEXT_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class RowDelegate(QStyledItemDelegate):
    """Paints cells of a RowsModel; ``hover`` is the row under the pointer, -1 for none."""

    def __init__(self, theme: Theme, parent: QObject | None = None, *, lines: bool = True) -> None:
        super().__init__(parent)
        self.theme = theme
        self.hover = -1
        self._lines = lines
        self._metrics: dict[CellFont, QFontMetrics] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        preview = bool(index.data(PREVIEW_ROLE))
        ground = self._background(index, preview or bool(state & QStyle.StateFlag.State_Selected))
        painter.fillRect(rect, ground)
        self._rule(painter, rect, preview=preview)
        if index.column() == 0 and state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(
                QRect(rect.left(), rect.top() + 5, 2, rect.height() - 11), self.theme.colour("accent")
            )
        cell = index.data(CELL_ROLE)
        if isinstance(cell, Cell) and cell.text:
            if cell.tone == "faint" and ground != self.theme.colour("surface"):
                cell = replace(cell, tone="muted")  # faint is readable on the plain ground only
            self._content(painter, rect.adjusted(PADDING, 0, -4, -1), cell)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return QSize(2 * PADDING, ROW_HEIGHT)
        width = (
            chip_width(self.theme, cell.text)
            if cell.chip
            else self._measure(cell.font).horizontalAdvance(cell.text)
        )
        return QSize(width + 2 * PADDING, ROW_HEIGHT)

    def _background(self, index: _Index, selected: bool) -> QColor:
        base = self.theme.colour(
            "select" if selected else "hover" if index.row() == self.hover else "surface"
        )
        fresh = index.data(FRESH_ROLE)
        return (
            blend(base, self.theme.colour("okbg"), fresh) if isinstance(fresh, float) and fresh > 0 else base
        )

    def _rule(self, painter: QPainter, rect: QRect, *, preview: bool) -> None:
        if preview:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, self.theme.colour("accent"))
        if preview or self._lines:
            colour = self.theme.colour("accent" if preview else "line")
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour)

    def _content(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        if cell.check is not None:
            self._box(painter, rect, ticked=cell.check)
            return
        if cell.chip:
            lifted = QRectF(rect).translated(0, -3) if cell.steps else QRectF(rect)
            draw_chip(painter, self.theme, lifted, cell.chip, cell.text)
            draw_steps(painter, self.theme, QRectF(rect), cell.steps)
            return
        painter.setFont(self._font(cell.font))
        painter.setPen(self.theme.colour(cell.tone))
        metrics = self._measure(cell.font)
        text = cell.text
        if metrics.horizontalAdvance(text) > rect.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _TEXT_FLAGS, text)

    def _box(self, painter: QPainter, rect: QRect, *, ticked: bool) -> None:
        """A tick box as this theme draws them."""
        box = QRectF(rect.left() + 1.5, rect.center().y() - _BOX / 2 + 0.5, _BOX, _BOX)
        accent, onaccent = self.theme.colour("accent"), self.theme.colour("onaccent")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent if ticked else self.theme.colour("faint"), 1))
        painter.setBrush(accent if ticked else self.theme.colour("raised"))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.setPen(QPen(onaccent, 1.8))
            middle = box.center()
            painter.drawPolyline(
                [middle + QPointF(-3.4, 0.2), middle + QPointF(-1, 2.6), middle + QPointF(3.6, -2.6)]
            )
        painter.restore()

    def _font(self, font: CellFont) -> QFont:
        return {CellFont.BOLD: self.theme.bold, CellFont.FIXED: self.theme.fixed}.get(font, self.theme.plain)

    def _measure(self, font: CellFont) -> QFontMetrics:
        if font not in self._metrics:
            self._metrics[font] = QFontMetrics(self._font(font))
        return self._metrics[font]
