"""What happens, line by line: the console of every screen."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_MOST = 5000
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One line: local time, a word with its tone, and the rest."""

    time: datetime
    word: str
    tone: str
    text: str
    stranger: str = ""
    """The MAC address of a phone that asked and is not in the site."""
    agent: str = ""
    """What it calls itself."""

    def __str__(self) -> str:
        return f"{self.time:%H:%M:%S} {self.word} {self.text}"


class ActivityModel(QAbstractListModel):
    """The last lines, the newest at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: deque[Line] = deque()

    @property
    def lines(self) -> Sequence[Line]:
        """All lines that are kept."""
        return self._lines

    def add(self, lines: Sequence[Line]) -> None:
        """Append lines; the oldest go when there are too many."""
        lines = lines[-_MOST:]
        surplus = len(self._lines) + len(lines) - _MOST
        if surplus > 0:
            self.beginRemoveRows(QModelIndex(), 0, surplus - 1)
            for _ in range(surplus):
                self._lines.popleft()
            self.endRemoveRows()
        if lines:
            start = len(self._lines)
            self.beginInsertRows(QModelIndex(), start, start + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()

    def clear(self) -> None:
        """Start afresh, with another site for example."""
        self.beginResetModel()
        self._lines.clear()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        return str(line) if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} else None
