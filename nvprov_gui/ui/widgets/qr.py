"""A provisioning address as a QR code, to be read by a telephone's camera."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from nvprov_gui.qt.theme import Theme

_SIDE = 220
_BORDER = 4
"""Modules; ISO/IEC 18004 wants four around a code."""


def qr_image(text: str) -> QImage:
    """The code, one pixel per module with a quiet border; black on white, as cameras want it.

    Never a Micro QR code, however short the text: telephones' cameras don't read these.
    """
    import segno  # only when somebody asks for it

    rows = [bytes(row) for row in segno.make_qr(text, error="m").matrix]
    side = len(rows) + 2 * _BORDER
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x + _BORDER, y + _BORDER, QColor("black"))
    return image


class QrPopup(QFrame):
    """The code and the address below it; a click anywhere else closes it."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("float")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture, words = QLabel(self), QLabel(text, self)
        scaled = qr_image(text).scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        picture.setPixmap(QPixmap.fromImage(scaled))
        picture.setAccessibleName(self.tr("QR code of {0}").format(text))
        words.setFont(theme.fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.addWidget(picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words, alignment=Qt.AlignmentFlag.AlignHCenter)

    def show_above(self, widget: QWidget) -> None:
        """Open above a button."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(0, 0))
        self.move(max(0, corner.x() - 12), corner.y() - self.height() - 8)
        self.show()
