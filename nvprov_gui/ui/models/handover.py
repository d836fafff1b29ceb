"""Tables of the hand-over screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nvprov_gui.domain.digits import natural
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.sentences import say

if TYPE_CHECKING:
    from nvprov_gui.workflows.handover.points import Point


def point_columns() -> tuple[Column[Point], ...]:
    """Whom an open point concerns, and what it is."""
    return (
        Column("subject", QT_TRANSLATE_NOOP("Columns", "Concerns"),
               lambda p: Cell(p.subject or "–", font=CellFont.BOLD), lambda p: natural(p.subject), 270),
        Column("sentence", QT_TRANSLATE_NOOP("Columns", "Open point"),
               lambda p: Cell(say(p.sentence), "muted"), lambda p: p.sentence, 400),
    )  # fmt: skip
