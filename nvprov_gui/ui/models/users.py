"""Users: the panel beside the phones, and the table of the Users screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject

from nvprov_gui.domain.digits import natural
from nvprov_gui.domain.phone import User
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.models import drops
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.models.dragging import DragModel
from nvprov_gui.ui.models.roster import Roster


def _extension(user: User) -> Cell:
    return Cell(user.extension, font=CellFont.BOLD) if user.extension else Cell("—", "faint", CellFont.BOLD)


_EXTENSION: Column[User] = Column(
    "extension", QT_TRANSLATE_NOOP("Columns", "Ext."), _extension, lambda u: natural(u.extension), 64
)
_NAME: Column[User] = Column(
    "name", QT_TRANSLATE_NOOP("Columns", "Name"),
    lambda u: Cell(u.name), lambda u: natural(u.name), 190,
)  # fmt: skip
PANEL_COLUMNS: tuple[Column[User], ...] = (_EXTENSION, _NAME)


def table_columns(phones: Callable[[User], str]) -> tuple[Column[User], ...]:
    """The columns of the Users screen; ``phones`` says a user's phones as text."""
    return (
        _EXTENSION,
        _NAME,
        Column("phones", QT_TRANSLATE_NOOP("Columns", "Phones"), lambda u: Cell(phones(u) or "–", "muted"),
               lambda u: natural(phones(u)), 300),
        Column("username", QT_TRANSLATE_NOOP("Columns", "User name"),
               lambda u: Cell(u.username, "muted"), lambda u: natural(u.username), 130),
        Column("mobile", QT_TRANSLATE_NOOP("Columns", "Mobile"),
               lambda u: Cell(u.mobile, "muted"), lambda u: natural(u.mobile), 110),
        Column("groups", QT_TRANSLATE_NOOP("Columns", "Groups"),
               lambda u: Cell(u.groups.replace("|", ", "), "muted"), lambda u: natural(u.groups), 110),
    )  # fmt: skip


def words_of(user: User) -> str:
    """What the filter looks at."""
    return f"{user.name} {user.extension} {user.username} {user.mobile} {user.groups}"


class UsersModel(DragModel[User]):
    """Users; they can be dragged onto phones, and phones dropped on them."""

    takes = drops.PHONES

    def __init__(
        self, roster: Roster, columns: Sequence[Column[User]], parent: QObject | None = None
    ) -> None:
        super().__init__(roster, columns, lambda user: user.id, words_of, parent)

    def plan(self, data: QMimeData, row: int) -> drops.Drop:
        """What dropping this on a row would do: the one rule."""
        phones = drops.phones_in(data, self.roster)
        return drops.phones_on_users(phones, self.shown, row, self.roster.count_of)

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return drops.users_data([self.shown[row].id for row in sorted({index.row() for index in indexes})])
