"""The program's icon for Windows and macOS, made from its drawing while a release is built."""

from __future__ import annotations

import struct

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

import program_facts

_ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
_ICNS = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""Kinds that hold PNG, and their pixels: 16 to 512 points, each also for screens with twice the pixels."""


def png(pixels: int) -> bytes:
    """The icon as a PNG of so many pixels."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(program_facts.icon().encode())).render(painter)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(kept.data())


def ico() -> bytes:
    """A Windows icon: a directory, then each size as PNG (allowed since Windows Vista)."""
    pictures = [(size, png(size)) for size in _ICO_SIZES]
    entries, at = b"", 6 + 16 * len(pictures)
    for size, data in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(data for _size, data in pictures)


def icns() -> bytes:
    """A macOS icon: a length, then each kind with its length and PNG."""
    blocks = b""
    for kind, pixels in _ICNS.items():
        data = png(pixels)
        blocks += kind + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks
