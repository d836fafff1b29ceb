"""What a model can do: every field empty says «as its base», with the base's value in grey."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from nvprov_gui.domain.model import Model
from nvprov_gui.domain.records import CustomModel
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.widgets.fields import show_text
from nvprov_gui.vendors.own_models import CAPABILITIES, Capability

_NAMES = {
    "line_keys": QT_TRANSLATE_NOOP("OwnModels", "Line keys"),
    "soft_keys": QT_TRANSLATE_NOOP("OwnModels", "Soft keys"),
    "module_keys": QT_TRANSLATE_NOOP("OwnModels", "Keys of one expansion module"),
    "modules": QT_TRANSLATE_NOOP("OwnModels", "Expansion modules"),
    "ringtones": QT_TRANSLATE_NOOP("OwnModels", "Ringtones"),
    "contrast": QT_TRANSLATE_NOOP("OwnModels", "Contrast can be set"),
    "brightness": QT_TRANSLATE_NOOP("OwnModels", "Brightness can be set"),
    "background": QT_TRANSLATE_NOOP("OwnModels", "Background picture"),
    "screensaver": QT_TRANSLATE_NOOP("OwnModels", "Screensaver picture"),
}
_FLAGS = ("", "1", "0")
_COLUMNS = 2
_EDITOR_WIDTH = 130


def capability_name(name: str) -> str:
    """A capability in the window's language."""
    return QCoreApplication.translate("OwnModels", _NAMES[name])


class ModelForm(QWidget):
    """Name and capabilities of a model of one's own.

    Signals:
        renamed: the new name.
        changed: a capability's name and its value; empty is as the base.
    """

    renamed = Signal(str)
    changed = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""
        """The model in the form."""
        self.name = QLineEdit(self)
        self.name.editingFinished.connect(lambda: self.renamed.emit(_typed(self.name)))
        self._title, self._base = QLabel(self), QLabel(self)
        self._base.setProperty("tone", "muted")
        self.labels = {each.name: QLabel(self) for each in CAPABILITIES}
        self.editors = {each.name: self._editor(each) for each in CAPABILITIES}
        self._lay_out()
        self.retranslate()

    def _editor(self, capability: Capability) -> QLineEdit | QComboBox:
        name = capability.name
        if capability.most is None:
            flag = QComboBox(self)
            flag.addItems([""] * len(_FLAGS))
            flag.activated.connect(lambda at: self.changed.emit(name, _FLAGS[at]))
            made: QLineEdit | QComboBox = flag
        else:
            number = QLineEdit(self)
            number.setValidator(QIntValidator(0, capability.most, number))
            number.editingFinished.connect(lambda: self.changed.emit(name, _typed(number)))
            made = number
        made.setFixedWidth(_EDITOR_WIDTH)
        return made

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self._base, 0, 2, 1, 3)
        for at, each in enumerate(CAPABILITIES):
            row, column = divmod(at, _COLUMNS)
            grid.addWidget(self.labels[each.name], row + 1, 2 * column)
            grid.addWidget(self.editors[each.name], row + 1, 2 * column + 1)
        grid.setColumnStretch(2 * _COLUMNS, 1)

    def show_model(self, custom: CustomModel, base: Model) -> None:
        """Show a model; what is being typed for it stays."""
        is_same, self._shown = custom.id == self._shown, custom.id
        show_text(self.name, custom.name, is_same=is_same)
        self._base.setText(self.tr("Like {0}; empty fields are as there.").format(base.name))
        for name, editor in self.editors.items():
            own, inherited = custom.overrides.get(name, ""), getattr(base, name)
            if isinstance(editor, QLineEdit):
                show_text(editor, own, is_same=is_same)
                editor.setPlaceholderText(str(inherited))
            else:
                self._show_flag(editor, own, inherited=bool(inherited))

    def _show_flag(self, editor: QComboBox, own: str, *, inherited: bool) -> None:
        yes, no = self.tr("yes"), self.tr("no")
        for at, text in enumerate((self.tr("as there ({0})").format(yes if inherited else no), yes, no)):
            editor.setItemText(at, text)
        editor.setCurrentIndex(_FLAGS.index(own) if own in _FLAGS else 0)

    def values(self) -> Mapping[str, str]:
        """What is set, by capability."""
        return {
            name: editor.text() if isinstance(editor, QLineEdit) else _FLAGS[editor.currentIndex()]
            for name, editor in self.editors.items()
        }

    def retranslate(self) -> None:
        """Set all texts that don't come with a model."""
        self._title.setText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of the model"))
        for name, label in self.labels.items():
            label.setText(capability_name(name))
            self.editors[name].setAccessibleName(capability_name(name))


def _typed(field: QLineEdit) -> str:
    """What stands in a field whose typing is done."""
    field.setModified(False)
    return field.text()
