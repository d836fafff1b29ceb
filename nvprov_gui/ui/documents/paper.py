"""HTML onto A4 pages with a running head, as PDF. Sizes in millimetres and points."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextDocument,
)

from nvprov_gui.ui.documents.paging import keep_headings

INK, MUTED, LINE = "#171B22", "#566070", "#D5DAE1"
"""Paper is white whatever the window's colours: the tokens of the light theme."""
_DPI = 300
_MARGINS = QMarginsF(12, 12, 12, 12)
_HEAD, _FOOT = 11.0, 8.0
_MM = 25.4
_FAMILIES = ["Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Helvetica Neue", "Arial", "DejaVu Sans"]


def paper_font(points: float, *, bold: bool = False) -> QFont:
    """The documents' font in a size."""
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def writer_on(buffer: QBuffer, title: str, margins: QMarginsF = _MARGINS) -> QPdfWriter:
    """A PDF being written into memory."""
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("NethVoice Provisioner")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    return writer


def dots(millimetres: float) -> float:
    """Millimetres in the printer's dots."""
    return millimetres / _MM * _DPI


def pdf_of(html: str, title: str, right: str, page_words: str) -> bytes:
    """A document of as many pages as it needs; ``page_words`` is like ``Page {0} of {1}``."""
    needed = QEventLoop()  # the layout starts timers; a pool's thread has nothing that would take them
    buffer = QBuffer()
    writer = writer_on(buffer, title)
    document = _document(html, writer)
    painter = QPainter(writer)
    try:
        for page in range(document.pageCount()):
            if page:
                writer.newPage()
            _running(painter, writer, title, right, page_words.format(page + 1, document.pageCount()))
            _body(painter, document, page)
    finally:
        painter.end()
        del document, needed
    return bytes(buffer.data().data())


def _document(html: str, writer: QPdfWriter) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(paper_font(8))
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(f"body {{ color: {INK}; }} .muted {{ color: {MUTED}; }}")
    document.setPageSize(QSizeF(writer.width(), writer.height() - dots(_HEAD + _FOOT)))
    document.setHtml(html)
    keep_headings(document)
    return document


def _running(painter: QPainter, writer: QPdfWriter, left: str, right: str, page: str) -> None:
    """The head with a line below it, and the page's number at the foot."""
    head = QRectF(0, 0, writer.width(), dots(_HEAD - 4))
    align = Qt.AlignmentFlag
    painter.setPen(QColor(MUTED))
    painter.setFont(paper_font(7.5, bold=True))
    painter.drawText(head, align.AlignLeft | align.AlignVCenter, left)
    painter.setFont(paper_font(7.5))
    painter.drawText(head, align.AlignRight | align.AlignVCenter, right)
    painter.setPen(QPen(QColor(LINE), dots(0.2)))
    painter.drawLine(head.bottomLeft(), head.bottomRight())
    foot = QRectF(0, writer.height() - dots(_FOOT - 3), writer.width(), dots(_FOOT - 3))
    painter.setPen(QColor(MUTED))
    painter.drawText(foot, align.AlignRight | align.AlignBottom, page)


def _body(painter: QPainter, document: QTextDocument, page: int) -> None:
    size = document.pageSize()
    painter.save()
    painter.translate(0, dots(_HEAD) - page * size.height())
    view = QRectF(0, page * size.height(), size.width(), size.height())
    painter.setClipRect(view)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = view
    document.documentLayout().draw(painter, context)
    painter.restore()
