"""What one cell of a table looks like, as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt

T = TypeVar("T")
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
FRESH_ROLE = Qt.ItemDataRole.UserRole + 2
"""How fresh a row is: 1 just changed, 0 not lately."""
PREVIEW_ROLE = Qt.ItemDataRole.UserRole + 3
"""Whether a drop would change the row."""


class CellFont(Enum):
    """How a cell's text is set."""

    PLAIN = "plain"
    BOLD = "bold"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Cell:
    """A text with its tone (a token's name), its font, and the tone of the chip around it, if any.

    ``check`` shows a box, ticked or not, instead of the text, which is then for screen readers.
    """

    text: str = ""
    tone: str = "text"
    font: CellFont = CellFont.PLAIN
    chip: str = ""
    check: bool | None = None
    steps: tuple[str, ...] = ()
    """Tones of a line of steps under the chip."""
    tip: str = ""
    """What stands beside the pointer."""


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column: ``title`` is translated in the context ``Columns``; ``width`` in pixels of the first look.

    ``field`` names what an edit in place changes; without one the column can't be edited.
    """

    key: str
    title: str
    cell: Callable[[T], Cell]
    order: Callable[[T], object]
    width: int = 100
    field: str = ""
    hidden: bool = False
    """Not shown until the technician wants it: a click with the right button on the heading."""
