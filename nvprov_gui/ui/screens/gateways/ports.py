"""The ports of a gateway as a table: typed, pasted, counted on, or users dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyledItemDelegate, QTableView, QWidget

from nvprov_gui.gateways.models import GatewayModel
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.models.drops import USERS
from nvprov_gui.ui.screens.gateways.words import PORT_FIELDS, port_word
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.words import device_word
from nvprov_gui.workflows.gateways import Problem
from nvprov_gui.workflows.gateways.around import device_of, owner_of
from nvprov_gui.workflows.gateways.boxes import Ports, columns_of

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW = 32
_WIDTHS = {"isdn": (58, 140, 70, 180), "pri": (58, 80, 190), "fxo": (58, 146, 70, 160), "fxs": (58, 240)}
_KINDS = {
    "pp": QT_TRANSLATE_NOOP("Ports", "Point to point"),
    "pmp": QT_TRANSLATE_NOOP("Ports", "Point to multipoint"),
}


class PortsModel(QAbstractTableModel):
    """Rows are ports. Edits are asked for, not made: they come back with the gateway.

    Signals:
        edited: row, name of the column, new text.
    """

    edited = Signal(int, str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ports: Ports = []
        self._names: tuple[str, ...] = ()
        self._first = 0
        self._problems: dict[tuple[int, str], Problem] = {}
        self._users: Mapping[str, str] = {}
        self.show_secrets = False

    def show_ports(
        self, model: GatewayModel, ports: Ports, problems: Sequence[Problem], users: Mapping[str, str]
    ) -> None:
        """Other ports; the selection stays when their number does. ``users``: names by extension.

        Nothing is said of what is the same as before: a cell that is just being typed into would lose it.
        """
        wrong = {(each.port, each.cell): each for each in sorted(problems, key=lambda each: not each.advice)}
        same = len(ports) == len(self._ports) and columns_of(model) == self._names
        before = self._ports, self._problems, self._users, self._first
        is_new = (ports, wrong, users, model.first_port) != before
        self._problems, self._users = wrong, users
        if not same:
            self.beginResetModel()
        self._names, self._first = columns_of(model), model.first_port
        self._ports = ports
        if same and ports and is_new:
            self.dataChanged.emit(self.index(0, 0), self.index(len(ports) - 1, len(self._names)))
        elif not same:
            self.endResetModel()

    def name_at(self, column: int) -> str:
        """The value a column holds; the first column is the port's number."""
        return self._names[column - 1] if column else ""

    def column_of(self, name: str) -> int:
        """Where a value stands; the first of the values if there is none such."""
        return self._names.index(name) + 1 if name in self._names else 1

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ports)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._names) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return port_word(PORT_FIELDS[self._names[section - 1]]) if section else self.tr("Port")

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        name = self.name_at(index.column())
        text = self._ports[index.row()].get(name, "") if name else str(index.row() + self._first)
        if role == Qt.ItemDataRole.EditRole:
            return text
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(name, text)
        problem = self._problems.get((index.row(), name)) if name else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(name, problem)
        if role == Qt.ItemDataRole.BackgroundRole and problem is not None:
            return self._theme.colour("waitbg" if problem.advice else "badbg")
        if role == Qt.ItemDataRole.ToolTipRole:
            return say(problem.sentence) if problem is not None else self._tip(name, text)
        return self._theme.fixed if role == Qt.ItemDataRole.FontRole and name not in ("", "type") else None

    def _tip(self, name: str, text: str) -> str | None:
        """What a number such as 91201 is."""
        found = device_of(text, self._users) if name == "extension" else None
        if found is None or found[1] == 1:
            return None
        words = self.tr("{0}: the {1} device of {2}. The PBX numbers further devices of a user so.")
        return words.format(text, device_word(found[1]), found[0])

    def _colour(self, name: str, problem: Problem | None) -> object:
        if problem is not None:
            return self._theme.colour("wait" if problem.advice else "bad")
        return None if name else self._theme.colour("muted")

    def _shown(self, name: str, text: str) -> str:
        if name == "type":
            return port_word(_KINDS.get(text or "pp", text))
        if name == "extension" and text:
            return f"{text}  {owner_of(text, self._users) or ''}".strip()
        return "•" * 8 if name == "secret" and text and not self.show_secrets else text

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = self.name_at(index.column())
        if role == Qt.ItemDataRole.EditRole and str(value) != self._ports[index.row()].get(name, ""):
            self.edited.emit(index.row(), name, str(value))
        return True


class PortsTable(QTableView):
    """Keyboard: type to edit, Enter goes down, Ctrl+V pastes a block, Del empties.

    Signals:
        pasted: row, column among the values, and the lines of cells.
        dropped: row and the mime data with users.
        cleared: rows and names of cells to empty.
    """

    pasted = Signal(int, int, object)
    cleared = Signal(object)
    dropped = Signal(int, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.ports = PortsModel(theme, self)
        self.setModel(self.ports)
        self.setItemDelegate(_PortDelegate(self))
        self.setShowGrid(False)
        self.setAcceptDrops(True)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setObjectName("ports")
        self.paste, self.clear = QAction(self), QAction(self)
        self.paste.triggered.connect(self._paste)
        self.clear.triggered.connect(self._clear)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self._name()

    def offer(self, actions: Sequence[QAction]) -> None:
        """What the context menu has besides what the keys do."""
        self.addActions([self.paste, self.clear, *actions])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_ports(
        self, model: GatewayModel, ports: Ports, problems: Sequence[Problem], users: Mapping[str, str]
    ) -> None:
        """Other ports; columns as wide as their contents want."""
        before = self.ports.columnCount()
        self.ports.show_ports(model, ports, problems, users)
        if before != self.ports.columnCount():
            for column, width in enumerate(_WIDTHS[model.tech]):
                self.setColumnWidth(column, width)

    def rows(self) -> list[int]:
        """The rows in which something is selected."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def finish(self) -> None:
        """Take what is just being typed into a cell: its editor writes when it loses the focus."""
        if self.state() == QAbstractItemView.State.EditingState:
            self.setFocus()

    def lead(self, problem: Problem) -> None:
        """Go to the cell that something is wrong with."""
        column = self.ports.column_of(problem.cell)
        self.setFocus()
        self.setCurrentIndex(self.ports.index(max(problem.port, 0), column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Paste) and current.isValid():
            self._paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.column():
            self.edit(current)
        else:
            super().keyPressEvent(event)

    def _paste(self) -> None:
        current = self.currentIndex()
        if current.isValid():
            lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
            self.pasted.emit(current.row(), max(current.column() - 1, 0), lines)

    def _clear(self) -> None:
        cells = [index for index in self.selectedIndexes() if index.column()]
        if cells:
            self.cleared.emit([(index.row(), self.ports.name_at(index.column())) for index in cells])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(USERS):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        self.selectRow(row)
        event.setAccepted(row >= 0)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if row >= 0:
            event.acceptProposedAction()
            self.dropped.emit(row, event.mimeData())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Ports"))
        self.paste.setText(self.tr("Paste"))
        self.clear.setText(self.tr("Empty the cells"))


class _PortDelegate(QStyledItemDelegate):
    """A list for the kind of line, a line of text for the rest; Enter goes on to the next port."""

    def createEditor(self, parent: QWidget, option: object, index: _Index) -> QWidget:
        model = index.model()
        if isinstance(model, PortsModel) and model.name_at(index.column()) == "type":
            made = QComboBox(parent)
            for kind, words in _KINDS.items():
                made.addItem(port_word(words), kind)
            made.activated.connect(lambda _at: self.commitData.emit(made))
            return made
        return super().createEditor(parent, option, index)  # type: ignore[arg-type]

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        if isinstance(editor, QComboBox) and isinstance(model, PortsModel):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)  # type: ignore[arg-type]
