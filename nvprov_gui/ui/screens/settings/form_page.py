"""A panel of the settings screen: its parameters as a form that writes each value when it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.parameters import Kind, Spec
from nvprov_gui.domain.records import FileKind
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.page import Page, Scrolled
from nvprov_gui.ui.parameter_words import name_of
from nvprov_gui.ui.screens.settings.place import Place
from nvprov_gui.ui.screens.settings.row import FieldRow
from nvprov_gui.ui.sentences import say
from nvprov_gui.workflows.scope import Field, fields, refused_choices, set_fields

_FILES = {
    "firmware_file": FileKind.FIRMWARE,
    "ringtone_file": FileKind.RINGTONE,
    "background_file": FileKind.BACKGROUND,
    "screensaver_file": FileKind.SCREENSAVER,
}


class FormPage(Page):
    """Rows for the parameters that the scope's models can do."""

    def __init__(
        self,
        bench: Bench,
        place: Place,
        name: Callable[[], str],
        names: dict[str, Spec],
        actions: Sequence[QAction],
    ) -> None:
        super().__init__(bench)
        self.place, self._name, self._names, self._actions = place, name, names, actions
        self.rows: dict[str, FieldRow] = {}
        self._scroll = Scrolled(QWidget(self), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        place.changed.connect(self._scope_changed)
        bench.session.settings_changed.connect(self.refresh)
        bench.session.reloaded.connect(self.refresh)

    @property
    def name(self) -> str:
        return self._name()

    @property
    def subtitle(self) -> str:
        return self.place.words

    @property
    def header_actions(self) -> Sequence[QAction]:
        return self._actions

    def shown(self) -> None:
        self._rebuild()

    def _scope_changed(self) -> None:
        if self.isVisible():
            self._rebuild()
        self.headed.emit()

    def _read(self) -> list[Field]:
        try:
            return fields(self.bench.session.site, self.place.scope, self._names)
        except UserError as error:
            self.bench.messages.warning(partial(say, str(error)))
            return []

    def _rebuild(self) -> None:
        """Other rows: a model can do more or less than the one before."""
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        self.head(column)
        self.rows = {field.name: self._row(field, page) for field in self._read()}
        for row in self.rows.values():
            column.addWidget(row)
        if not self.rows:
            column.addWidget(self._nothing(page))
        self.foot(column)
        column.addStretch(1)
        self._scroll.setWidget(page)

    def head(self, column: QVBoxLayout) -> None:
        """What stands above the rows."""

    def foot(self, column: QVBoxLayout) -> None:
        """What stands below the rows."""

    def _nothing(self, parent: QWidget) -> QLabel:
        words = QLabel(self.tr("This model has nothing to set here."), parent)
        words.setProperty("tone", "muted")
        return words

    def _row(self, field: Field, parent: QWidget) -> FieldRow:
        row = FieldRow(field, self._choices(field), self.bench.theme, parent)
        row.changed.connect(self._set)
        return row

    def _choices(self, field: Field) -> Sequence[str]:
        if field.spec.kind is Kind.FILE:
            kind = _FILES.get(field.spec.name)
            return [each.name for each in self.bench.session.site.files() if each.kind is kind]
        refused = refused_choices(self.bench.session.site, self.place.scope, field.spec)
        return [choice for choice in field.spec.choices if choice not in refused]

    def refresh(self) -> None:
        """Values changed: by us, by undo, by somebody else."""
        if not self.isVisible() or not self.bench.session.is_open:
            return
        read = self._read()
        if {field.name for field in read} != set(self.rows):
            self._rebuild()
            return
        for field in read:
            self.rows[field.name].show_field(field)

    def _set(self, name: str, value: str) -> None:
        site, scope = self.bench.session.site, self.place.scope
        label = self.tr("set {0} of {1}").format(name_of(name), self.place.words)
        try:
            change = set_fields(site, scope, {name: value or None}, label)
        except UserError as error:
            self.rows[name].refuse(say(str(error).removeprefix(f"{name}: ")))
            return
        if change is not None:
            self.bench.session.adopt(change)
        self.refresh()

    def retranslate(self) -> None:
        for row in self.rows.values():
            row.retranslate()
        if self.rows and self.bench.session.is_open:
            self._rebuild()
