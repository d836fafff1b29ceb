"""A user's phones in order: the first rings as the main extension. Moved by dragging or by buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import User
from nvprov_gui.ui.acts import Acts
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.phones import model_name

_ROW = 30


class _Devices(QListWidget):
    """A list that tells when a row was dragged elsewhere."""

    def __init__(self, owner: DeviceList) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._owner.settle()


class DeviceList(QWidget):
    """The list with two buttons."""

    def __init__(self, bench: Bench, acts: Acts) -> None:
        super().__init__()
        self._bench = bench
        self._acts = acts
        self._user: User | None = None
        self.list = _Devices(self)
        self.up, self.down = QToolButton(self), QToolButton(self)
        self.up.clicked.connect(lambda: self._shift(-1))
        self.down.clicked.connect(lambda: self._shift(1))
        self.list.currentRowChanged.connect(self._enable)
        buttons = QVBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.list, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(buttons)
        bench.theme.changed.connect(self._tint)
        self._tint()
        self.retranslate()

    @property
    def order(self) -> list[MacAddress]:
        """The phones as they stand in the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [MacAddress(str(item.data(Qt.ItemDataRole.UserRole))) for item in items if item]

    def show_user(self, user: User, current: str = "") -> None:
        """Show a user's phones."""
        self._user = user
        phones = self._bench.session.roster.devices_of(user.id)
        self.list.clear()
        for phone in phones:
            place = f" · {phone.location}" if phone.location else ""
            item = QListWidgetItem(f"{phone.extension}  {model_name(phone.model)}{place}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, str(phone.mac))
            if phone.mac == current:
                self.list.setCurrentItem(item)
        self.list.setFixedHeight(_ROW * max(1, len(phones)) + 4)
        for button in (self.up, self.down):
            button.setVisible(len(phones) > 1)
        self._enable()

    def settle(self) -> None:
        """Make the order in the list the order in the site."""
        if self._user is None:
            return
        before = [phone.mac for phone in self._bench.session.roster.devices_of(self._user.id)]
        if self.order != before and sorted(self.order) == sorted(before):
            self._acts.reorder(self._user, self.order)

    def _shift(self, step: int) -> None:
        row, order = self.list.currentRow(), self.order
        target = row + step
        if self._user is None or not (0 <= row < len(order) and 0 <= target < len(order)):
            return
        order[row], order[target] = order[target], order[row]
        user, mac = self._user, order[target]
        if self._acts.reorder(user, order):
            self.show_user(user, mac)

    def _enable(self) -> None:
        row, last = self.list.currentRow(), self.list.count() - 1
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)

    def _tint(self) -> None:
        self.up.setIcon(self._bench.theme.icon("up", "muted"))
        self.down.setIcon(self._bench.theme.icon("down", "muted"))

    def retranslate(self) -> None:
        """Set all texts."""
        self.list.setAccessibleName(self.tr("Phones of the user, in order"))
        for button, text in ((self.up, self.tr("Move up")), (self.down, self.tr("Move down"))):
            button.setAccessibleName(text)
            button.setToolTip(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
