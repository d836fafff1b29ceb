"""The gateways of the site, one below the other, each with its state."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.models import known_model
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.qt.theme import Theme
from nvprov_gui.storage import Site
from nvprov_gui.ui.dates import brief
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.chips import HEIGHT, draw_chip
from nvprov_gui.workflows.gateways import Problem, in_the_way, silent
from nvprov_gui.workflows.gateways.outcomes import Outcome, outcome

_ITEM_HEIGHT = 72
_STATE, _CHIP, _MORE = (Qt.ItemDataRole.UserRole + n for n in range(1, 4))
_LINE = 20
"""What stands below the chip, where there is more to say."""
_STATES = {
    "": ("none", QT_TRANSLATE_NOOP("BoxList", "not pushed yet")),
    "changed": ("wait", QT_TRANSLATE_NOOP("BoxList", "pushed, outdated")),
    "pushed": ("ok", QT_TRANSLATE_NOOP("BoxList", "pushed")),
    "exported": ("info", QT_TRANSLATE_NOOP("BoxList", "exported")),
    "stale": ("wait", QT_TRANSLATE_NOOP("BoxList", "exported, outdated")),
    "failed": ("bad", QT_TRANSLATE_NOOP("BoxList", "push failed")),
    "stopped": ("wait", QT_TRANSLATE_NOOP("BoxList", "push stopped")),
    "put back": ("wait", QT_TRANSLATE_NOOP("BoxList", "put back")),
    "interrupted": ("bad", QT_TRANSLATE_NOOP("BoxList", "push interrupted")),
    "fetched": ("ok", QT_TRANSLATE_NOOP("BoxList", "fetched")),
    "outdated": ("wait", QT_TRANSLATE_NOOP("BoxList", "fetched, outdated")),
    "running": ("info", QT_TRANSLATE_NOOP("BoxList", "being pushed")),
    "wrong": ("wait", QT_TRANSLATE_NOOP("BoxList", "to be completed")),
    "unknown": ("bad", QT_TRANSLATE_NOOP("BoxList", "model unknown")),
}


@dataclass(frozen=True, slots=True)
class Box:
    """A gateway, what came of its file, and whether it is ``wrong``, ``running`` or ``unknown`` now."""

    gateway: GatewayRow
    outcome: Outcome
    now: str = ""


def box_of(site: Site, gateway: GatewayRow, problems: Sequence[Problem], running: Collection[int]) -> Box:
    """A gateway as the list shows it; ``running``: those that are being pushed to."""
    now = ""
    if gateway.id in running:
        now = "running"
    elif known_model(gateway.model) is None:
        now = "unknown"
    elif in_the_way(problems) or silent(problems):
        now = "wrong"
    return Box(gateway, outcome(site, gateway), now)


class BoxList(QWidget):
    """A count, the list, a button to add.

    Signals:
        chosen: the id of a gateway.
        removing: Del on the list.
    """

    chosen = Signal(int)
    removing = Signal()

    def __init__(self, theme: Theme, add: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = -1
        self._rows: Sequence[Box] = ()
        self._title = QLabel(self)
        self._title.setFont(theme.bold)
        self.list = _List(self)
        self.list.setObjectName("boxes")
        self.list.setItemDelegate(_Delegate(theme, self.list))
        self.list.currentItemChanged.connect(self._changed)
        self.list.removing.connect(self.removing)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.list, 1)
        column.addWidget(ActionButton(add, parent=self), alignment=Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """What the context menu has."""
        self.list.addActions(list(actions))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_gateways(self, rows: Sequence[Box]) -> None:
        """Show these. The chosen one stays chosen."""
        before, self._rows = self.current, rows
        bar = self.list.verticalScrollBar()
        scrolled = bar.value()
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            self.list.addItem(_item(row))
        self.list.blockSignals(False)
        self._count()
        is_here = before in {row.gateway.id for row in rows}
        self.choose(before if is_here else -1)
        if is_here:
            bar.setValue(scrolled)

    @property
    def current(self) -> int:
        """The chosen gateway's id, -1 for none."""
        item = self.list.currentItem()
        return int(item.data(Qt.ItemDataRole.UserRole)) if item is not None else -1

    def choose(self, gateway_id: int) -> None:
        """Choose a gateway; the first if there is none such."""
        rows = range(self.list.count())
        ids = [int(self.list.item(row).data(Qt.ItemDataRole.UserRole)) for row in rows]
        self.list.setCurrentRow(ids.index(gateway_id) if gateway_id in ids else 0 if ids else -1)

    def _changed(self) -> None:
        if self.current != self._chosen:
            self._chosen = self.current
            self.chosen.emit(self.current)

    def _count(self) -> None:
        words = self.tr("Gateways")
        self._title.setText(f"{words}   {self.list.count()}")

    def retranslate(self) -> None:
        """Set all texts."""
        self._count()
        self.list.setAccessibleName(self.tr("Gateways of the site"))
        for at, row in enumerate(self._rows):
            _say(self.list.item(at), row)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _List(QListWidget):
    removing = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removing.emit()
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """The item's words, and its state as a chip below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = ""  # drawn above the chip

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        tone, _words = _STATES[index.data(_STATE)]
        box = QRectF(option.rect)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.plain)
        painter.drawText(box.adjusted(12, 7, -8, 0), int(Qt.AlignmentFlag.AlignTop), index.data())
        place = QRectF(box.left() + 8, box.top() + _ITEM_HEIGHT - HEIGHT - 6, box.width() - 12, HEIGHT)
        draw_chip(painter, self._theme, place, tone, str(index.data(_CHIP)))
        painter.setFont(self._theme.chip)
        painter.setPen(self._theme.colour("muted"))
        below = QRectF(box.left() + 12, place.bottom(), box.width() - 20, _LINE)
        more, cut = str(index.data(_MORE)), Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(more, cut, int(below.width()))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignVCenter), words)


def state_word(state: str) -> str:
    """A gateway's state in a word."""
    return QCoreApplication.translate("BoxList", _STATES[state][1])


def _item(row: Box) -> QListWidgetItem:
    made = QListWidgetItem()
    made.setData(Qt.ItemDataRole.UserRole, row.gateway.id)
    _say(made, row)
    return made


def _say(item: QListWidgetItem, row: Box) -> None:
    """Name, address, state, and below what else came of its file; all in the tip, too."""
    found = row.outcome
    state = row.now or ("stale" if found.is_stale and found.state == "exported" else found.state)
    state = state if state in _STATES else ""
    chip = _at(state_word(state), None if row.now not in ("", found.state) else found.time)
    name = f"{row.gateway.name}\n{row.gateway.values.get('ip') or row.gateway.address or '–'}"
    more = " · ".join(_more(row))
    item.setText(name)
    item.setData(_STATE, state)
    item.setData(_CHIP, chip)
    item.setData(_MORE, more)
    item.setSizeHint(QSize(100, _ITEM_HEIGHT + (_LINE if more else 0)))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, "\n".join(filter(None, (name, chip, more))))
    item.setToolTip(" · ".join(filter(None, (chip, more))))


def _more(row: Box) -> Iterator[str]:
    """What came of its file besides what the chip says."""
    found = row.outcome
    if found.state == "running" and not row.now:
        yield say(found.reason)
    exported = "stale" if found.is_stale else "exported"
    if row.now not in ("", found.state) and found.time is not None and found.state in _STATES:
        yield _at(state_word(exported if found.state == "exported" else found.state), found.time)
    if found.exported is not None and found.state != "exported":
        yield _at(state_word(exported), found.exported)


def _at(word: str, time: datetime | None) -> str:
    return f"{word} {brief(time)}" if time is not None else word
