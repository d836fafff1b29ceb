"""Where the keys of a page lie in the picture; all measures in logical pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from nvprov_gui.workflows.keys import Sheet

_KEY_WIDTH, _KEY_HEIGHT, _LOW_HEIGHT, _GAP = 150.0, 28.0, 22.0, 8.0
_SCREEN_WIDTH, _NARROW, _BETWEEN, _LEAST_SCREEN = 300.0, 140.0, 24.0, 90.0
_TOP, _SIDE = 12.0, 12.0
_SOFT_ROWS, _LEAST_ROWS, _MOST_ROWS = 5, 3, 5
_BESIDE = 12
"""More keys of one page lie on the screen in columns, instead of beside it."""
_COLUMNS = ((_BESIDE, 2), (32, 4), (60, 6))
"""Columns by the keys of a page; eight beyond."""
_MOST_COLUMNS = 8


@dataclass(frozen=True, slots=True)
class Places:
    """A sheet drawn ``width`` wide; as high for all its pages, so that nothing jumps when they are turned."""

    sheet: Sheet
    width: float

    @property
    def height(self) -> float:
        """What the picture needs."""
        return 2 * _TOP + max(self._rows, _LEAST_ROWS) * (self._key_height + _GAP)

    def keys(self, page: int) -> Iterator[QRectF]:
        """A box for each key of a page."""
        count = len(self.sheet.pages[page]) if self.sheet.pages else 0
        return (self._place(at, count) for at in range(count))

    def screen(self) -> QRectF | None:
        """The phone's display; a module has none of its own."""
        if self.sheet.family == "expkey":
            return None
        height = max(self._rows * (self._key_height + _GAP) - _GAP, _LEAST_SCREEN)
        if self._is_grid:
            wide = self._columns * (self._key_width + _GAP) + _GAP
            return QRectF((self.width - wide) / 2, _TOP - _GAP, wide, height + 2 * _GAP)
        return QRectF((self.width - self._gap) / 2, _TOP, self._gap, height)

    @property
    def has_words(self) -> bool:
        """Whether there is room for words on the display."""
        return not self._is_grid

    @property
    def _most(self) -> int:
        return max(map(len, self.sheet.pages), default=1)

    @property
    def _is_grid(self) -> bool:
        return self._most > _BESIDE and self.sheet.family != "softkey"

    @property
    def _columns(self) -> int:
        return next((columns for most, columns in _COLUMNS if self._most <= most), _MOST_COLUMNS)

    @property
    def _gap(self) -> float:
        """Between left and right keys: the display, as wide as there is room."""
        if self.sheet.family == "expkey":
            return _BETWEEN
        keys = 2 * (_KEY_WIDTH + _SIDE) if self.sheet.family == "linekey" else 0.0
        return max(_NARROW, min(_SCREEN_WIDTH, self.width - keys - 2 * _SIDE))

    @property
    def _rows(self) -> int:
        return _SOFT_ROWS if self.sheet.family == "softkey" else -(-self._most // self._columns)

    @property
    def _key_height(self) -> float:
        return _KEY_HEIGHT if self._rows <= _MOST_ROWS else _LOW_HEIGHT

    @property
    def _key_width(self) -> float:
        if not self._is_grid:
            return _KEY_WIDTH
        return min(_KEY_WIDTH, (self.width - 2 * _SIDE - _GAP) / self._columns - _GAP)

    def _place(self, at: int, count: int) -> QRectF:
        if self.sheet.family == "softkey":
            return self._soft(at, count)
        return self._in_grid(at) if self._is_grid else self._beside(at)

    def _beside(self, at: int) -> QRectF:
        left, row = at < self._rows, at % self._rows
        wide = self._gap / 2 + _SIDE
        x = self.width / 2 - wide - _KEY_WIDTH if left else self.width / 2 + wide
        return QRectF(x, self._y(row), _KEY_WIDTH, self._key_height)

    def _in_grid(self, at: int) -> QRectF:
        column, row = divmod(at, self._rows)
        step = self._key_width + _GAP
        left = (self.width - self._columns * step + _GAP) / 2
        return QRectF(left + column * step, self._y(row), self._key_width, self._key_height)

    def _y(self, row: int) -> float:
        return _TOP + row * (self._key_height + _GAP)

    def _soft(self, at: int, count: int) -> QRectF:
        screen = self.screen() or QRectF()
        width = (screen.width() - 20 - (count - 1) * 6) / count
        return QRectF(screen.left() + 10 + at * (width + 6), screen.bottom() - 34, width, 24)
