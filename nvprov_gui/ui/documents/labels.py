"""Label sheets: extension, name, model, MAC address and a QR code, in the sizes that shops have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPdfWriter

from nvprov_gui.domain.digits import natural
from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.phone import Phone
from nvprov_gui.ui.documents import paper
from nvprov_gui.ui.documents.paper import dots
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.widgets.qr import qr_image

_PADDING = 2.0
_SMALL = 26.0
"""Labels lower than this show no location."""


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """An A4 sheet of labels; all measures in millimetres. ``name`` is the maker's number."""

    name: str
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float
    """From one label's left edge to the next one's."""
    down: float

    @property
    def count(self) -> int:
        """Labels of a sheet."""
        return self.columns * self.rows

    @property
    def shown(self) -> str:
        """Number, size and count, as it stands on the box."""
        return f"{self.name} · {self.width:g} × {self.height:g} mm · {self.count}"


SHEETS: tuple[LabelSheet, ...] = (
    LabelSheet("L7160", 3, 7, 63.5, 38.1, 7.2, 15.15, 66.0, 38.1),
    LabelSheet("L7159", 3, 8, 63.5, 33.9, 7.2, 12.9, 66.0, 33.9),
    LabelSheet("L7163", 2, 7, 99.1, 38.1, 4.65, 15.15, 101.6, 38.1),
    LabelSheet("3474", 3, 8, 70.0, 37.0, 0.0, 0.5, 70.0, 37.0),
    LabelSheet("3651", 4, 10, 52.5, 29.7, 0.0, 0.0, 52.5, 29.7),
    LabelSheet("L7636", 4, 12, 45.7, 21.2, 9.85, 21.3, 48.2, 21.2),
    LabelSheet("L7651", 5, 13, 38.1, 21.2, 4.75, 10.7, 40.6, 21.2),
)


def sheet_named(name: str) -> LabelSheet:
    """A sheet by its number.

    Raises:
        BadValue: there is none; names those there are.
    """
    for sheet in SHEETS:
        if sheet.name.casefold() == name.casefold():
            return sheet
    known = ", ".join(sheet.name for sheet in SHEETS)
    raise BadValue(f"“{name[:20]}” is no sheet of labels known here. Known: {known}.")


def labels(phones: Sequence[Phone], sheet: LabelSheet, first: int = 1) -> bytes:
    """Labels as PDF, one per phone, by extension as they are handed out.

    ``first`` is the first free label of a sheet begun before.
    """
    buffer = QBuffer()
    title = QCoreApplication.translate("Documents", "Labels")
    writer = paper.writer_on(buffer, title, QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    try:
        for at, phone in enumerate(in_order(phones), first - 1):
            if at % sheet.count == 0 and at >= first:
                writer.newPage()
            _label(painter, writer, _place(sheet, at % sheet.count), phone)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def in_order(phones: Sequence[Phone]) -> list[Phone]:
    """Phones by extension, those without one last."""
    return sorted(phones, key=lambda phone: natural(phone.extension))


def words_of(phone: Phone, *, small: bool) -> list[str]:
    """The lines of a label: extension, user, location if there is room, model, address."""
    location = "" if small else phone.location
    return [phone.extension or "—", phone.user, location, model_name(phone.model), phone.mac.colons]


def _place(sheet: LabelSheet, at: int) -> QRectF:
    row, column = divmod(at, sheet.columns)
    left, top = sheet.left + column * sheet.across, sheet.top + row * sheet.down
    return QRectF(left, top, sheet.width, sheet.height).adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)


def _label(painter: QPainter, writer: QPdfWriter, place: QRectF, phone: Phone) -> None:
    """The code at the right as high as it can be, the texts at the left."""
    side = min(place.height(), place.width() * 0.36)
    code = QRectF(place.right() - side, place.center().y() - side / 2, side, side)
    text = QRectF(place.left(), place.top(), place.width() - side - 1, place.height())
    _code(painter, _dots(code), phone.mac.colons)
    small = place.height() < _SMALL
    bold, plain = paper.paper_font(11 if small else 16, bold=True), paper.paper_font(6.5 if small else 8.5)
    less = paper.paper_font(5.5 if small else 7.5)
    lines = zip(words_of(phone, small=small), (bold, plain, less, less, _fixed(plain)), strict=True)
    _lines(painter, writer, _dots(text), [(words, font) for words, font in lines if words])


def _code(painter: QPainter, place: QRectF, text: str) -> None:
    """The code as squares, sharp at any size."""
    image = qr_image(text)
    step = place.width() / image.width()
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixelColor(x, y) == QColor("black"):
                left, top = place.left() + x * step, place.top() + y * step
                painter.fillRect(QRectF(left, top, step, step), QColor("black"))


def _lines(painter: QPainter, writer: QPdfWriter, place: QRectF, lines: Sequence[tuple[str, QFont]]) -> None:
    """Lines one below the other, as a block in the middle; what is too long ends in dots."""
    metrics = [QFontMetricsF(font, writer) for _words, font in lines]
    top = place.center().y() - sum(one.height() for one in metrics) / 2
    painter.setPen(QColor(paper.INK))
    for (words, font), measure in zip(lines, metrics, strict=True):
        painter.setFont(font)
        shown = measure.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(QRectF(place.left(), top, place.width(), measure.height()), shown)
        top += measure.height()


def _fixed(font: QFont) -> QFont:
    made = QFont(font)
    made.setFamilies(["JetBrains Mono", "DejaVu Sans Mono", "Consolas", "Menlo"])
    made.setPointSizeF(font.pointSizeF() * 0.8)
    return made


def _dots(place: QRectF) -> QRectF:
    return QRectF(dots(place.left()), dots(place.top()), dots(place.width()), dots(place.height()))
