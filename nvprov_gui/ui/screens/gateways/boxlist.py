"""The gateways of the site, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.widgets.buttons import ActionButton

_ITEM_HEIGHT = 48


class BoxList(QWidget):
    """A count, the list, a button to add.

    Signals:
        chosen: the id of a gateway.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, add: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = -1
        self._title = QLabel(self)
        self._title.setFont(theme.bold)
        self.list = QListWidget(self)
        self.list.setObjectName("boxes")
        self.list.currentItemChanged.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.list, 1)
        column.addWidget(ActionButton(add, parent=self), alignment=Qt.AlignmentFlag.AlignLeft)

    def show_gateways(self, gateways: list[GatewayRow], title: str, name: str) -> None:
        """Show these; the chosen one stays chosen."""
        before = self.current
        self._title.setText(f"{title}   {len(gateways)}")
        self.list.setAccessibleName(name)
        self.list.blockSignals(True)
        self.list.clear()
        for gateway in gateways:
            self.list.addItem(_item(gateway))
        self.list.blockSignals(False)
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


def _item(gateway: GatewayRow) -> QListWidgetItem:
    made = QListWidgetItem(f"{gateway.name}\n{gateway.values.get('ip') or gateway.address or '–'}")
    made.setData(Qt.ItemDataRole.UserRole, gateway.id)
    made.setSizeHint(QSize(100, _ITEM_HEIGHT))
    return made
