"""The table of every screen: whole rows, keyboard, highlights, an empty state."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TypeVar, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.widgets.column_menu import ColumnMenu
from nvprov_gui.ui.widgets.row_delegate import ROW_HEIGHT, RowDelegate

T = TypeVar("T")
_MOST_RANGES = 400
"""A selection in more pieces than this is not put back after a sort: it would take seconds."""
_FADE_TICK = 60


class Table(QTableView):
    """Shows a RowsModel.

    Signals:
        chosen: the selection or the current row changed.
        confirmed: Enter or a double click.
        remove_wanted: the Del key.
    """

    chosen = Signal()
    confirmed = Signal()
    remove_wanted = Signal()

    _covered = 0

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, lines: bool = True) -> None:
        super().__init__(parent)
        self._rows: RowsModel[object] | None = None
        self._delegate = RowDelegate(theme, self, lines=lines)
        self._empty: QWidget | None = None
        self._kept: tuple[list[Hashable], Hashable | None, int] = ([], None, 0)
        self._fading = QTimer(self, interval=_FADE_TICK)
        self._fading.timeout.connect(self._fade)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self._name()
        theme.changed.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        vertical, horizontal = self.verticalHeader(), self.horizontalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(ROW_HEIGHT)
        vertical.setMinimumSectionSize(24)
        horizontal.setHighlightSections(False)
        horizontal.setFixedHeight(ROW_HEIGHT + 3)
        horizontal.setSectionsMovable(True)
        horizontal.setStretchLastSection(True)
        horizontal.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_rows(self, model: RowsModel[T]) -> None:
        """Show a model; its columns give their first widths."""
        self._rows = cast("RowsModel[object]", model)
        model.modelAboutToBeReset.connect(self._keep)
        self.setModel(model)
        model.modelReset.connect(self._put_back)
        model.rowsInserted.connect(self._look_empty)
        self.selectionModel().selectionChanged.connect(self._say_chosen)
        self.selectionModel().currentRowChanged.connect(self._say_chosen)
        for number, column in enumerate(model.columns):
            self.setColumnWidth(number, column.width)
            self.setColumnHidden(number, column.hidden)
        self._look_empty()

    def show_when_empty(self, widget: QWidget) -> None:
        """A widget that stands in the middle while there are no rows."""
        self._empty = widget
        widget.setParent(self.viewport())
        self._look_empty()

    def allow_sorting(self) -> None:
        """Sort by a click on a heading; at first the rows stand as they came."""
        header = self.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def let_columns_be_chosen(self) -> None:
        """A click with the right button on a heading shows and hides columns."""
        ColumnMenu(self)

    def keep_clear(self, height: int) -> None:
        """So many pixels at its lower end are covered: the last row can be scrolled above them."""
        self._covered = height
        self.updateGeometries()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._covered:
            room = self.viewport().height() - self._covered
            self.verticalScrollBar().setMaximum(max(0, self.verticalHeader().length() - room))

    def watch_fading(self) -> None:
        """Some rows just changed: repaint until their highlight is gone."""
        if not self._fading.isActive():
            self._fading.start()

    # selection

    def selected_rows(self) -> list[int]:
        """Selected rows from the top."""
        found: set[int] = set()
        for part in self.selectionModel().selection().toList():
            found.update(range(part.top(), part.bottom() + 1))
        return sorted(found)

    def select_rows(self, numbers: Sequence[int], current: int = -1) -> None:
        """Select these rows and no others."""
        model = self.model()
        if model is None:
            return
        selection = QItemSelection()
        last = model.columnCount() - 1
        for top, bottom in _ranges(numbers):
            selection.append(QItemSelectionRange(model.index(top, 0), model.index(bottom, last)))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect)
        if current >= 0:  # afterwards: with nothing selected forms would empty and lose the keyboard
            self.selectionModel().setCurrentIndex(model.index(current, 0), flags.NoUpdate)

    def reveal(self, key: Hashable) -> bool:
        """Select one row and scroll to it; False if it isn't shown."""
        row = self._rows.row_of(key) if self._rows else -1
        if row < 0:
            return False
        self.select_rows([row], row)
        self.scrollTo(self.model().index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def _keep(self) -> None:
        if self._rows is None:
            return
        selected = [] if self.selectionModel().selection().count() > _MOST_RANGES else self.selected_rows()
        current = next(iter(self._rows.keys_of([self.currentIndex().row()])), None)
        self._kept = (self._rows.keys_of(selected), current, self.verticalScrollBar().value())

    def _put_back(self) -> None:
        rows, (keys, current, scroll) = self._rows, self._kept
        if rows is None:
            return
        numbers = sorted(number for key in keys if (number := rows.row_of(key)) >= 0)
        if len(_ranges(numbers)) <= _MOST_RANGES:
            self.select_rows(numbers, rows.row_of(current) if current is not None else -1)
        self.verticalScrollBar().setValue(scroll)
        self._look_empty()
        self.chosen.emit()

    def _say_chosen(self) -> None:
        self.chosen.emit()

    # keys, pointer, looks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()  # what a button of the empty state leaves comes by here, too
        elsewhere = focus is not None and focus is not self and self.isAncestorOf(focus)
        editing = self.state() == QAbstractItemView.State.EditingState or elsewhere
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() and not editing:
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Delete and not editing:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.editTriggers():
            self.confirmed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._rows is not None:
            self._rows.retranslate()
            self._name()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_empty()

    def _name(self) -> None:
        self.horizontalHeader().setAccessibleName(self.tr("Columns"))

    def _hover(self, row: int) -> None:
        if row == self._delegate.hover:
            return
        for number in (self._delegate.hover, row):
            if number >= 0:
                top = self.rowViewportPosition(number)
                self.viewport().update(0, top, self.viewport().width(), ROW_HEIGHT)
        self._delegate.hover = row

    def _fade(self) -> None:
        fading = getattr(self._rows, "fading", None)
        if fading is None or not fading():
            self._fading.stop()
        self.viewport().update()

    # where the keyboard is must be seen, with rows and without

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._rows is not None and self._rows.shown and not self.currentIndex().isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self.model().index(0, 0), flags.NoUpdate)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not (self._rows and self._rows.shown):
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().accent().color())
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
            painter.end()

    def _look_empty(self) -> None:
        if self._empty is None or self._rows is None:
            return
        self._empty.setVisible(not self._rows.shown)
        self._empty.adjustSize()
        self._empty.setFixedWidth(min(420, self.viewport().width() - 32))
        space = self.viewport().rect()
        height = max(self._empty.heightForWidth(self._empty.width()), self._empty.sizeHint().height())
        self._empty.setGeometry(
            (space.width() - self._empty.width()) // 2, max(24, (space.height() - height) // 3),
            self._empty.width(), height,
        )  # fmt: skip


def _ranges(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Sorted numbers as stretches without a gap."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
