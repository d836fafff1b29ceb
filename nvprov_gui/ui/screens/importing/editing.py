"""Correcting a row of a list in place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyleOptionViewItem, QWidget

from nvprov_gui.ui.models.importing import ImportModel
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.widgets.row_delegate import RowDelegate
from nvprov_gui.vendors.catalog import catalog


class EditDelegate(RowDelegate):
    """Edits in place; models are completed from the catalogue."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        model = index.model()
        if isinstance(model, ImportModel):
            column = model.columns[index.column()]
            editor.setAccessibleName(str(model.headerData(index.column(), Qt.Orientation.Horizontal)))
            if column.field == "model":
                self._complete(editor)
        return editor

    def _complete(self, editor: QLineEdit) -> None:
        completer = _completer(editor)
        editor.setCompleter(completer)
        # Queued: the completer writes its text into the editor after it has said so.
        completer.activated.connect(lambda: self._done(editor), Qt.ConnectionType.QueuedConnection)

    def _done(self, editor: QLineEdit) -> None:
        """What was taken from the list is meant: no second Enter."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


def _completer(editor: QLineEdit) -> QCompleter:
    names = [model_name(model.id) for model in catalog().models()]
    completer = QCompleter(names, editor)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer
