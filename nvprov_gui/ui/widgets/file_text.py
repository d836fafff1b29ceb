"""A file in a fixed font: changed lines are marked, searched text too, origins on hover."""

from __future__ import annotations

from collections.abc import Sequence, Set

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from nvprov_gui.qt.theme import Theme


class FileText(QPlainTextEdit):
    """The file; hovering a line says where its values come from."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changed: Set[int] = set()
        self._origins: Sequence[str] = ()
        self.setObjectName("preview")
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(theme.fixed)

    def show_lines(self, lines: Sequence[str], changed: Set[int], origins: Sequence[str] = ()) -> None:
        """Show a file; the scroll position stays."""
        self._changed, self._origins = changed, origins
        bar = self.verticalScrollBar()
        at, text = bar.value(), "\n".join(lines)
        if text != self.toPlainText():
            self.setPlainText(text)
            bar.setValue(at)

    def mark(self, needle: str) -> None:
        """Mark changed lines, and every place where a text stands."""
        found = [self._line_mark(number) for number in sorted(self._changed)]
        cursor = QTextCursor(self.document())
        while (
            needle
            and not (cursor := self.document().find(needle, cursor, QTextDocument.FindFlag(0))).isNull()
        ):
            found.append(self._selection(cursor, "infobg"))
        self.setExtraSelections(found)

    def origin_at(self, number: int) -> str:
        """Where the values of a line come from, as rich text; empty if it has none."""
        return self._origins[number] if 0 <= number < len(self._origins) else ""

    def _line_mark(self, number: int) -> QTextEdit.ExtraSelection:
        selection = self._selection(QTextCursor(self.document().findBlockByNumber(number)), "waitbg")
        selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return selection

    def _selection(self, cursor: QTextCursor, tone: str) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(self._theme.colour(tone))
        made.cursor, made.format = cursor, look
        return made

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.viewport().mapFrom(self, event.pos())
            text = self.origin_at(self.cursorForPosition(at).blockNumber())
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
