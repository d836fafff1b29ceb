"""A heading never stands alone at a page's foot, wherever the page ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument

from nvprov_gui.ui.documents.paging import keep_headings
from nvprov_gui.ui.documents.parts import heading, table

HEIGHT = 600.0


def laid_out(rows: int) -> QTextDocument:
    long = table(("name", "phones"), [(f"row {n}", "x") for n in range(rows)], (50, 50))
    short = table(("name", "phones"), [("first", "x"), ("second", "y")], (50, 50))
    document = QTextDocument()
    document.setPageSize(QSizeF(400, HEIGHT))
    document.setHtml(f"{long}{heading('Users', 2)}<p>About them</p>{short}")
    return document


def page_of(document: QTextDocument, text: str) -> int:
    block = document.find(text).block()
    return int(document.documentLayout().blockBoundingRect(block).center().y() // HEIGHT)


@pytest.mark.parametrize("rows", range(1, 60))
def test_a_heading_is_on_the_page_of_its_first_row(qapp, rows: int) -> None:
    document = laid_out(rows)
    keep_headings(document)
    assert page_of(document, "Users") == page_of(document, "first")


def test_without_it_some_heading_stands_alone(qapp) -> None:
    pages = [(page_of(d, "Users"), page_of(d, "first")) for d in map(laid_out, range(1, 60))]
    assert any(title != row for title, row in pages)
