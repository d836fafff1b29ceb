"""The gateways of the site, one below the other, each with its state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.chips import HEIGHT, draw_chip

_ITEM_HEIGHT = 72
_STATE = Qt.ItemDataRole.UserRole + 1
_STATES = {
    "": ("none", QT_TRANSLATE_NOOP("BoxList", "not pushed yet")),
    "pushed": ("ok", QT_TRANSLATE_NOOP("BoxList", "pushed")),
    "exported": ("info", QT_TRANSLATE_NOOP("BoxList", "exported")),
    "failed": ("bad", QT_TRANSLATE_NOOP("BoxList", "push failed")),
    "stopped": ("wait", QT_TRANSLATE_NOOP("BoxList", "push stopped")),
    "put back": ("wait", QT_TRANSLATE_NOOP("BoxList", "put back")),
    "running": ("info", QT_TRANSLATE_NOOP("BoxList", "being pushed")),
    "wrong": ("wait", QT_TRANSLATE_NOOP("BoxList", "to be completed")),
}


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

    def show_gateways(self, gateways: Sequence[GatewayRow], states: Mapping[int, str]) -> None:
        """Show these; ``states``: which are ``wrong`` or ``running`` now. The chosen one stays chosen."""
        before = self.current
        self.list.blockSignals(True)
        self.list.clear()
        for gateway in gateways:
            self.list.addItem(_item(gateway, states.get(gateway.id, gateway.state)))
        self.list.blockSignals(False)
        self._count()
        self.choose(before if before in {gateway.id for gateway in gateways} else -1)

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
        place = QRectF(box.left() + 8, box.bottom() - HEIGHT - 6, box.width() - 12, HEIGHT)
        draw_chip(painter, self._theme, place, tone, state_word(index.data(_STATE)))


def state_word(state: str) -> str:
    """A gateway's state in a word."""
    return QCoreApplication.translate("BoxList", _STATES[state][1])


def _item(gateway: GatewayRow, state: str) -> QListWidgetItem:
    words = f"{gateway.name}\n{gateway.values.get('ip') or gateway.address or '–'}"
    state = state if state in _STATES else ""
    made = QListWidgetItem(words)
    made.setData(Qt.ItemDataRole.UserRole, gateway.id)
    made.setData(_STATE, state)
    made.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}\n{state_word(state)}")
    made.setSizeHint(QSize(100, _ITEM_HEIGHT))
    return made
