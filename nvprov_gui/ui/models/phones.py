"""The phones table."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt

from nvprov_gui.domain.digits import natural
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.states import Mark, PhoneState
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui import words
from nvprov_gui.ui.models import drops
from nvprov_gui.ui.models.cells import FRESH_ROLE, PREVIEW_ROLE, Cell, CellFont, Column
from nvprov_gui.ui.models.dragging import DragModel
from nvprov_gui.ui.models.roster import Roster
from nvprov_gui.ui.models.rows import Index
from nvprov_gui.ui.sentences import say
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.assigning import Pair
from nvprov_gui.workflows.board import disagrees, life

FADE_SECONDS = 0.6
_ORDER = ("refused", "new", "waiting", "contacted", "provisioned", "registered")
_RANK = {name: rank for rank, name in enumerate(_ORDER)}


def model_name(model_id: str) -> str:
    """A model as people call it, its id if the catalogue doesn't know it."""
    vendor = catalog().vendors.get(model_id.partition("-")[0])
    model = vendor.models.get(model_id) if vendor else None
    return f"{vendor.name} {model.name}" if vendor and model and vendor.name not in model.name else (
        model.name if model else model_id
    )  # fmt: skip


def _extension(phone: Phone) -> Cell:
    return Cell(phone.extension, font=CellFont.BOLD) if phone.extension else Cell("—", "faint", CellFont.BOLD)


def _user(phone: Phone) -> Cell:
    if phone.user_id is None:
        return Cell(drops.drop_here(), "faint")
    second = words.device_word(phone.device)
    return Cell(f"{phone.user} · {second}" if second else phone.user)


def _life_words(phone: Phone) -> str:
    done = [words.step_word(step.name) for step in life(phone) if step.mark is Mark.DONE]
    return " · ".join(done)


def _last_seen(phone: Phone) -> float:
    return phone.last_seen.timestamp() if phone.last_seen else 0.0


_COLUMNS: tuple[Column[Phone], ...] = (
    Column("extension", QT_TRANSLATE_NOOP("Columns", "Ext."), _extension, lambda p: natural(p.extension), 60),
    Column("user", QT_TRANSLATE_NOOP("Columns", "User"), _user, lambda p: natural(p.user), 116),
    Column("model", QT_TRANSLATE_NOOP("Columns", "Model"), lambda p: Cell(model_name(p.model)),
           lambda p: natural(p.model), 132),
    Column("mac", QT_TRANSLATE_NOOP("Columns", "MAC"),
           lambda p: Cell(p.mac.colons, font=CellFont.FIXED), lambda p: p.mac, 144),
    Column("address", QT_TRANSLATE_NOOP("Columns", "Address"),
           lambda p: Cell(p.address or "–", "muted", CellFont.FIXED), lambda p: natural(p.address), 108),
    Column("location", QT_TRANSLATE_NOOP("Columns", "Location"),
           lambda p: Cell(p.location, "muted"), lambda p: natural(p.location), 98),
    Column("serial", QT_TRANSLATE_NOOP("Columns", "Serial number"),
           lambda p: Cell(p.serial or "–", "muted", CellFont.FIXED), lambda p: natural(p.serial), 120,
           hidden=True),
    Column("firmware", QT_TRANSLATE_NOOP("Columns", "Firmware"),
           lambda p: Cell(p.firmware or "–", "muted"), lambda p: natural(p.firmware), 96, hidden=True),
    Column("seen", QT_TRANSLATE_NOOP("Columns", "Last seen"),
           lambda p: Cell(words.time_ago(p.last_seen), "muted"), _last_seen, 96, hidden=True),
)  # fmt: skip


def _state_column(roster: Roster) -> Column[Phone]:
    """A phone's state as it is now; what needs somebody comes first."""

    def cell(phone: Phone) -> Cell:
        is_stuck = roster.is_stuck(phone)
        tones = tuple(words.mark_tone(step.mark) for step in life(phone))
        word, tone = (ask(phone, is_stuck=is_stuck) for ask in (words.state_word, words.state_tone))
        return Cell(word, chip=tone, steps=tones)

    def rank(phone: Phone) -> int:
        is_late = phone.state is not PhoneState.REFUSED and roster.is_stuck(phone)
        return -1 if is_late else _RANK[phone.state]

    return Column("state", QT_TRANSLATE_NOOP("Columns", "State"), cell, rank, 108)


def _words(phone: Phone) -> str:
    return " ".join(
        (phone.user, phone.extension, phone.mac, phone.mac.colons, model_name(phone.model), phone.location,
         phone.address, phone.serial)
    )  # fmt: skip


class PhonesModel(DragModel[Phone]):
    """Phones; users can be dropped on them, and they can be dragged onto users."""

    takes = drops.USERS

    def __init__(self, roster: Roster, parent: QObject | None = None) -> None:
        columns = (*_COLUMNS, _state_column(roster))
        super().__init__(roster, columns, lambda phone: phone.mac, _words, parent)
        self._preview: dict[MacAddress, Pair] = {}
        self._changed_at: dict[MacAddress, float] = {}

    def time_passed(self) -> None:
        """Who was on the way may be stuck by now; the order stays until something moves."""
        self._say_changed(range(len(self.shown)))

    # highlights

    def highlight(self, macs: Iterable[MacAddress]) -> None:
        """Rows that just changed; they fade."""
        now = time.monotonic()
        self._changed_at.update(dict.fromkeys(macs, now))

    def fading(self) -> bool:
        """Whether any row still fades; forgets those that have."""
        oldest = time.monotonic() - FADE_SECONDS
        self._changed_at = {mac: at for mac, at in self._changed_at.items() if at > oldest}
        return bool(self._changed_at)

    # drops

    def plan(self, data: QMimeData, row: int) -> drops.Drop:
        """What dropping this on a row would do: the one rule."""
        users = drops.users_in(data, self.roster)
        return drops.users_on_phones(users, self.shown, row, self.roster.count_of)

    def preview(self, pairs: Sequence[Pair]) -> None:
        """Show what a drop would do in the rows themselves; an empty list ends it."""
        wanted = {pair.mac: pair for pair in pairs}
        if wanted == self._preview:
            return
        touched = [number for mac in (*self._preview, *wanted) if (number := self.row_of(mac)) >= 0]
        self._preview = wanted
        self._say_changed(sorted(touched))

    # Qt's names

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == FRESH_ROLE:
            at = self._changed_at.get(self.shown[index.row()].mac)
            return 0.0 if at is None else max(0.0, 1 - (time.monotonic() - at) / FADE_SECONDS)
        if role == PREVIEW_ROLE:
            return self.shown[index.row()].mac in self._preview
        if role == Qt.ItemDataRole.ToolTipRole:
            phone = self.shown[index.row()]
            return say(phone.reason or disagrees(phone)) or _life_words(phone)
        return super().data(index, role)

    def cell(self, row: int, column: int) -> Cell:
        pair = self._preview.get(self.shown[row].mac) if self._preview else None
        if pair is not None and self.columns[column].key == "extension":
            return Cell(f"→ {pair.user.extension}", "muted", CellFont.BOLD)
        if pair is not None and self.columns[column].key == "user":
            return Cell(pair.user.name, "muted")
        return super().cell(row, column)

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return drops.phones_data([self.shown[row].mac for row in sorted({index.row() for index in indexes})])
