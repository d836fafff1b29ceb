"""Headings and tables of the documents, as the HTML that Qt lays out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from nvprov_gui.ui.documents import paper
from nvprov_gui.ui.documents.words import name

TABLE = f"border-collapse:collapse; border-style:none; border-color:{paper.LINE}"
CELL = f"border-bottom:0.6px solid {paper.LINE};"


def heading(text: str, count: int | None = None) -> str:
    """A section's title, with how many there are."""
    number = f' <span class="muted" style="font-weight:400">{count}</span>' if count is not None else ""
    style = "font-size:13pt; font-weight:600; margin-top:22px; margin-bottom:6px"
    return f'<h2 style="{style}">{escape(text)}{number}</h2>'


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int]) -> str:
    """Rows of ready HTML; the heading is repeated on every page."""
    head = "".join(
        f'<td width="{width}%" style="{CELL} color:{paper.MUTED}">{escape(name(column))}</td>'
        for column, width in zip(columns, widths, strict=False)
    )
    body = "".join(
        "<tr>"
        + "".join(
            f'<td width="{width}%" style="{CELL}">{cell}</td>'
            for cell, width in zip(row, widths, strict=True)
        )
        + "</tr>"
        for row in rows
    )
    thead = f"<thead><tr>{head}</tr></thead>" if head else ""
    return f'<table width="100%" cellspacing="0" cellpadding="4" style="{TABLE}">{thead}{body}</table>'


def escaped(*texts: str) -> tuple[str, ...]:
    """Texts as HTML; a dash for an empty one."""
    return tuple(escape(text) or "–" for text in texts)
