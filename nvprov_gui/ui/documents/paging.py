"""Where a document's pages break: a heading goes with the beginning of what stands below it."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat


def keep_headings(document: QTextDocument) -> None:
    """Begin a new page before each heading that would stand alone at a page's foot.

    From the top downwards, because each break moves what comes after it.
    """
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() and _page(block) != _page(_company(block)):
            _break_before(block)
        block = block.next()


def _company(heading: QTextBlock) -> QTextBlock:
    """What a heading mustn't be parted from: the first row of the table below it, past the table's head."""
    block = heading.next()
    while block.isValid() and not block.blockFormat().headingLevel():
        if (found := QTextCursor(block).currentTable()) is not None:
            row = min(found.format().headerRowCount(), found.rows() - 1)
            return found.cellAt(row, 0).lastCursorPosition().block()
        block = block.next()
    return heading


def _page(block: QTextBlock) -> int:
    document = block.document()
    top = document.documentLayout().blockBoundingRect(block).top()
    return int(top // document.pageSize().height())


def _break_before(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    changed = cursor.blockFormat()
    changed.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.setBlockFormat(changed)
