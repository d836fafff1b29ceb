"""One parameter of a form: name, editor, where its value comes from, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui import words
from nvprov_gui.ui.parameter_words import name_of, note_of, value_of
from nvprov_gui.ui.screens.settings.editors import FlagEditor, LineEditor, ListEditor, editor_of
from nvprov_gui.ui.widgets.buttons import repolish
from nvprov_gui.ui.widgets.chips import Chip
from nvprov_gui.workflows.scope import Field

_NAME_WIDTH, _EDITOR_WIDTH = 210, 330


class FieldRow(QWidget):
    """A line of the form, with a second one for an error or a note.

    Signals:
        changed: the parameter's name and its new value; empty inherits.
    """

    changed = Signal(str, str)

    def __init__(self, field: Field, choices: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self._theme = field.name, theme
        self._label = QLabel(self)
        self._label.setFixedWidth(_NAME_WIDTH)
        self._label.setWordWrap(True)
        self.editor = editor_of(field, choices, theme, self)
        self.editor.setFixedWidth(_EDITOR_WIDTH)
        self._level = Chip(theme, parent=self)
        self._back = QToolButton(self)
        self._back.setIcon(theme.icon("undo", "muted"))
        keeps_place = self._back.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(keeps_place)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._lay_out()
        if isinstance(self.editor, LineEditor | ListEditor):
            self.editor.changed.connect(lambda value: self.changed.emit(self.name, value))
        self._back.clicked.connect(lambda: self.changed.emit(self.name, ""))
        self._inherit = QAction(self, shortcut=QKeySequence("Ctrl+Backspace"))
        self._inherit.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._inherit.triggered.connect(self._back.click)
        self.addAction(self._inherit)
        self.show_field(field)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self._back, 0, 2)
        grid.addWidget(self._level, 0, 3)
        grid.addWidget(self._words, 1, 1, 1, 4)
        grid.setColumnStretch(4, 1)

    def show_field(self, field: Field) -> None:
        """Show where it stands now; an error is gone."""
        self._field = field
        own, inherited = field.own or "", field.inherited.value if field.inherited else ""
        if isinstance(self.editor, FlagEditor) and field.own == "":
            own = "0"
        if isinstance(self.editor, LineEditor | ListEditor):
            self.editor.show_value(own, self.tr("different values") if field.is_mixed else inherited)
            if field.is_mixed and isinstance(self.editor, ListEditor):
                self.editor.setItemText(0, self.tr("different values"))
        self._back.setVisible(field.own is not None or field.is_mixed)
        self._say_level()
        self._say_note()
        self.retranslate()

    @property
    def value(self) -> str:
        """What is in force here."""
        if self._field.own is not None:
            return self._field.own
        return self._field.inherited.value if self._field.inherited else ""

    def refuse(self, sentence: str) -> None:
        """Say why a value is not taken; what was typed stays."""
        self._mark(wrong=True)
        self._say(sentence, "bad")

    def _mark(self, *, wrong: bool) -> None:
        if bool(self.editor.property("wrong")) != wrong:
            self.editor.setProperty("wrong", wrong)
            repolish(self.editor)

    def _say_level(self) -> None:
        field = self._field
        if field.is_mixed:
            self._level.show_state("wait", self.tr("different"))
        elif field.own is not None:
            self._level.show_state("info", self.tr("set here"))
        elif field.inherited is not None:
            level = field.inherited.level
            self._level.show_state(words.level_tone(level), words.level_name(level))
        has_value = field.inherited is not None and bool(field.inherited.value)
        self._level.setVisible(field.is_mixed or field.own is not None or has_value)

    def _say_note(self) -> None:
        self._mark(wrong=False)
        field, inherited = self._field, self._field.inherited
        if field.hidden_by:
            names = ", ".join(field.hidden_by[:4]) + (" …" if len(field.hidden_by) > 4 else "")  # noqa: PLR2004
            self._say(self.tr("Hidden by a value of the model: {0}").format(names), "wait")
        elif inherited is not None and inherited.hides and field.own is None and _hides_site(field):
            hidden = value_of(self.name, next(iter(inherited.hides[0].values.values())))
            self._say(self.tr("The model's own value hides the default “{0}”.").format(hidden), "wait")
        else:
            self._say(note_of(self.name), "muted")

    def _say(self, text: str, tone: str) -> None:
        self._words.setText(text)
        self._words.setProperty("tone", tone)
        repolish(self._words)
        self._words.setVisible(bool(text))

    def retranslate(self) -> None:
        """Set all texts."""
        self._label.setText(name_of(self.name))
        self._label.setToolTip(self.name)
        self.editor.setAccessibleName(name_of(self.name))
        self.editor.setAccessibleDescription(note_of(self.name))
        self._back.setToolTip(self.tr("Take the inherited value again (Ctrl+Backspace)"))
        self._back.setAccessibleName(self.tr("Inherit {0}").format(name_of(self.name)))


def _hides_site(field: Field) -> bool:
    """Whether a shipped model's value stands before one that the site set."""
    inherited = field.inherited
    return (
        inherited is not None
        and inherited.level == "shipped model"
        and any(layer.level == "defaults" for layer in inherited.hides)
    )
