"""A line to type in and a list below it: the command palette, and every «which one?»."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.domain.folding import fits
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.table import Table

_WIDTH, _HEIGHT = 640, 380
_TOP = 52
_LEAST_DETAIL = 90
_MOST = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the list: text, what stands muted beside it, a shortcut, and what it does."""

    text: str
    detail: str
    hint: str
    act: Callable[[], object]
    enabled: bool = True
    words: str = ""
    """By which it is found, too."""


Choices = Callable[[str], Sequence[Choice]]
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_COLUMNS: tuple[Column[Choice], ...] = (
    Column("text", "", lambda c: Cell(c.text, "text" if c.enabled else "faint"), lambda c: c.text, 230),
    Column("detail", "", lambda c: Cell(c.detail, "muted"), lambda c: c.detail, 300),
    Column("hint", "", lambda c: Cell(c.hint, "faint", CellFont.PLAIN), lambda c: c.hint, 80),
)


class Picker(QFrame):
    """Opens below the header; Esc or a click elsewhere closes it."""

    def __init__(self, theme: Theme, placeholder: str, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("float")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices = choices
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.model: RowsModel[Choice] = RowsModel(_COLUMNS, id, lambda choice: choice.text, self)
        self.list = Table(theme, self, lines=False)
        self.list.setAccessibleName(placeholder)
        self.list.horizontalHeader().hide()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        nothing = EmptyState((), self)
        nothing.say(self.tr("Nothing fits"), self.tr("Other words may; Esc closes."))
        self.list.show_when_empty(nothing)
        self.list.show_rows(self.model)
        self.list.clicked.connect(self._run)
        self.list.confirmed.connect(self._run)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.resize(_WIDTH, _HEIGHT)
        self._search("")

    def open_over(self, window: QWidget) -> None:
        """Show in the middle of a window's top."""
        place = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, _TOP))
        self.move(place)
        self.show()
        self._share_room()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._select(self.list.currentIndex().row() + _MOVES[key])
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run()
            return True
        return False

    def look_again(self) -> None:
        """There is more to choose from now; the chosen line stays chosen."""
        row = self.list.currentIndex().row()
        self._search(self.field.text())
        self._select(row)

    def _search(self, text: str) -> None:
        self.model.set_rows(list(self._choices(text))[:_MOST])
        if self.isVisible():
            self._share_room()
        self._select(0)

    def _share_room(self) -> None:
        """Shortcuts are never cut, texts rarely: what is beside them gives way. Columns only grow."""
        room = self.list.viewport().width()
        hint = max(self.list.sizeHintForColumn(2), self.list.columnWidth(2))
        most = room - hint - _LEAST_DETAIL
        text = max(min(self.list.sizeHintForColumn(0), most), min(self.list.columnWidth(0), most))
        for column, width in enumerate((text, room - text - hint, hint)):
            self.list.setColumnWidth(column, width)

    def _select(self, row: int) -> None:
        if self.model.shown:
            row = max(0, min(row, len(self.model.shown) - 1))
            self.list.select_rows([row], row)
            self.list.scrollTo(self.model.index(row, 0))

    def _run(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self.model.shown) and self.model.shown[row].enabled:
            choice = self.model.shown[row]
            self.close()
            choice.act()


def matching(choices: Sequence[Choice], text: str) -> list[Choice]:
    """The choices that hold all typed words."""
    return [choice for choice in choices if fits(text, f"{choice.text} {choice.detail} {choice.words}")]
