"""Icons: one line family in SVG, drawn in ``currentColor`` and tinted here."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nvprov_gui.qt import paths

_SIZES = (16, 20, 32, 40, 64)
"""Pixels: 16 and 20 on screens of 100 %, the others where pixels are finer."""


def icon(name: str, colour: QColor, checked: QColor, disabled: QColor) -> QIcon:
    """An icon in three colours, in every size that is needed."""
    return _icon(name, colour.name(), checked.name(), disabled.name())


@cache
def _icon(name: str, colour: str, checked: str, disabled: str) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, colour, size))
        made.addPixmap(pixmap(name, checked, size), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made


@cache
def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """A square pixmap of an icon; ``size`` in device pixels."""
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(_tinted(name, colour))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def file_of(name: str, colour: QColor, theme: str) -> Path:
    """A tinted icon as a file, for stylesheets, which take nothing else."""
    target = paths.cache_folder() / f"{name}-{theme}-{colour.name()[1:]}.svg"
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_tinted(name, colour.name()))
    return target


def _tinted(name: str, colour: str) -> bytes:
    text = paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return text.replace("currentColor", colour).encode()
