"""The menu of a heading: which columns are shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView


class ColumnMenu(QObject):
    """Opens by a click with the right button on a heading; the first column always stays."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer)

    def _offer(self, at: QPoint) -> None:
        menu, header = QMenu(self._table), self._table.horizontalHeader()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number in range(1, header.count()):
            title = str(self._table.model().headerData(number, Qt.Orientation.Horizontal))
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(number))
            action.setData(number)
        menu.triggered.connect(self._switch)
        menu.popup(header.mapToGlobal(at))

    def _switch(self, action: QAction) -> None:
        self._table.setColumnHidden(int(action.data()), not action.isChecked())
