"""Models of one's own: duplicated from known ones, changed, given a template, shared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import Change, CustomModel
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.page import Page, rule
from nvprov_gui.ui.screens.settings.models.form import ModelForm
from nvprov_gui.ui.screens.settings.models.template_pane import TemplatePane
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.widgets.model_picker import pick_model
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.own_models import TEMPLATE
from nvprov_gui.workflows.models.editing import change, duplicate, remove
from nvprov_gui.workflows.models.sharing import SUFFIX, export_models, import_models
from nvprov_gui.workflows.models.templates import source_of, write_template
from nvprov_gui.workflows.scope import Scope

_LIST_WIDTH, _ROW = 210, 46


class ModelsPage(Page):
    """The list, and beside it the chosen model."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.new, self.values, self.drop = QAction(self), QAction(self), QAction(self)
        self.save, self.load = QAction(self), QAction(self)
        self.new.setShortcut(QKeySequence("Ctrl+N"))
        self.drop.setShortcut(QKeySequence("Ctrl+Del"))
        self.addActions([self.new, self.values, self.drop, self.save, self.load])
        self.list = QListWidget(self)
        self.form, self.template = ModelForm(self), TemplatePane(bench, self)
        self._empty = EmptyState([self.new, self.load], self)
        self._detail = QWidget(self)
        self._shown: tuple[CustomModel, ...] = ()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._detail)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(rule(self))
        column.addWidget(self.template, 1)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._detail, 1)
        row.addWidget(self._empty, 1)
        self._detail.hide()

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.new.triggered.connect(lambda: pick_model(self.bench.theme, self, self.duplicate))
        self.values.triggered.connect(self._show_values)
        self.drop.triggered.connect(self._remove)
        self.save.triggered.connect(self._export)
        self.load.triggered.connect(self._import)
        self.form.renamed.connect(self._rename)
        self.form.changed.connect(lambda name, value: self._change({name: value}))
        self.template.kept.connect(self._keep)
        self.template.dropped.connect(lambda: self._change({TEMPLATE: ""}))
        self.bench.session.settings_changed.connect(self.refresh)
        self.bench.session.reloaded.connect(self.refresh)

    @property
    def name(self) -> str:
        return self.tr("Own models")

    @property
    def header_actions(self) -> Sequence[QAction]:
        return (self.values, self.save, self.load, self.new)

    @property
    def primary(self) -> QAction:
        return self.new

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @property
    def chosen(self) -> CustomModel | None:
        """The model that is shown."""
        at = self.list.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def refresh(self) -> None:
        """Look at the site again; the same model stays chosen."""
        if not self.isVisible() or not self.bench.session.is_open:
            return
        kept = self.chosen.id if self.chosen else ""
        self._shown = tuple(self.bench.session.site.custom_models())
        self.list.blockSignals(True)
        self.list.clear()
        for model in self._shown:
            item = QListWidgetItem(self._line(model))
            item.setSizeHint(QSize(_LIST_WIDTH, _ROW))
            self.list.addItem(item)
        ids = [model.id for model in self._shown]
        self.list.setCurrentRow(ids.index(kept) if kept in ids else min(0, len(ids) - 1))
        self.list.blockSignals(False)
        self._show()

    def _line(self, model: CustomModel) -> str:
        phones = sum(phone.model == model.id for phone in self.bench.session.roster.phones)
        return f"{model.name}\n" + self.tr("like {0} · %n phone(s)", "", phones).format(
            model_name(model.base)
        )

    def choose(self, model_id: str) -> None:
        """Show one model."""
        self.refresh()
        self.list.setCurrentRow([model.id for model in self._shown].index(model_id))

    def _show(self, _row: int = 0) -> None:
        custom = self.chosen
        for action in (self.values, self.drop, self.save):
            action.setEnabled(custom is not None)
        self.list.setVisible(bool(self._shown))
        self._detail.setVisible(custom is not None)
        self._empty.setVisible(custom is None)
        if custom is None:
            return
        try:
            self.form.show_model(custom, catalog().model(custom.base))
            text = source_of(catalog().model(custom.id))
        except UserError as error:
            self.bench.messages.warning(partial(say, str(error)))
            return
        self.template.show_template(custom.id, text, own=TEMPLATE in custom.overrides)

    # acts

    def _attempt(self, act: Callable[[], Change | None], topic: str = "") -> bool:
        try:
            made = act()
        except UserError as error:
            self.bench.messages.warning(partial(say, str(error)), topic=topic)
            self.refresh()
            return False
        self.bench.messages.withdraw(topic)
        if made is not None:
            self.bench.session.adopt(made)
        self.refresh()
        return True

    def duplicate(self, base: str) -> None:
        """A new model like this one, ready to be named."""
        name = self._free_name(self.tr("{0} own").format(catalog().model(base).name))
        made = list[str]()

        def act() -> Change | None:
            label = self.tr("new model {0}").format(name)
            model_id, done = duplicate(self.bench.session.site, base, name, label)
            made.append(model_id)
            return done

        if self._attempt(act):
            self.choose(made[0])
            self.form.name.setFocus()
            self.form.name.selectAll()

    def _free_name(self, wanted: str) -> str:
        names, number, found = {model.name for model in self._shown}, 2, wanted
        while found in names:
            found, number = f"{wanted} {number}", number + 1
        return found

    def _rename(self, name: str) -> None:
        custom = self.chosen
        if custom is not None and name != custom.name:
            label = self.tr("rename {0}").format(custom.name)
            self._attempt(lambda: change(self.bench.session.site, custom.id, label, name=name))

    def _change(self, overrides: dict[str, str]) -> None:
        custom = self.chosen
        if custom is None or all(custom.overrides.get(key, "") == value for key, value in overrides.items()):
            return
        base = catalog().model(custom.base)
        given = {key: value or self._of_base(base, key) for key, value in overrides.items()}
        label = self.tr("change the model {0}").format(custom.name)
        self._attempt(lambda: change(self.bench.session.site, custom.id, label, overrides=given))

    @staticmethod
    def _of_base(base: object, key: str) -> str:
        """What makes a capability as the base's: a change to its value."""
        value = getattr(base, key)
        return str(int(value)) if isinstance(value, int) else str(value)

    def _keep(self, text: str) -> None:
        custom = self.chosen
        if custom is None:
            return
        label = self.tr("template of {0}").format(custom.name)
        try:
            path = write_template(self.bench.session.site, custom.id, text, label)
        except UserError as error:
            self.bench.messages.warning(partial(say, str(error)))
            return
        self.bench.session.settings_changed.emit()
        self.bench.messages.info(
            self.tr("Kept in {0}. Phones of this model get it from now on.").format(path)
        )

    def _remove(self) -> None:
        custom = self.chosen
        if custom is not None:
            label = self.tr("remove the model {0}").format(custom.name)
            self._attempt(lambda: remove(self.bench.session.site, custom.id, label))

    def _show_values(self) -> None:
        if self.chosen is not None:
            self.bench.moves.settings.emit(Scope(model=self.chosen.id))

    # sharing

    def _kinds(self) -> str:
        return self.tr("Models") + f" (*{SUFFIX})"

    def _export(self) -> None:
        custom = self.chosen
        if custom is None:
            return
        path, _kind = FileDialog.getSaveFileName(self, self.save.text(), custom.name + SUFFIX, self._kinds())
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the chosen model with its values and template."""
        custom = self.chosen
        try:
            export_models(self.bench.session.site, [custom.id] if custom else [], path)
            self.bench.messages.info(self.tr("Written, without passwords: {0}").format(path.name))
        except UserError as error:
            self.bench.messages.warning(partial(say, str(error)))

    def _import(self) -> None:
        path, _kind = FileDialog.getOpenFileName(self, self.load.text(), "", self._kinds())
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        """Take a colleague's models in."""
        ids = list[str]()

        def act() -> Change | None:
            found, made = import_models(
                self.bench.session.site, path, self.tr("import {0}").format(path.name)
            )
            ids.extend(found)
            return made

        if self._attempt(act, "import of models") and ids:
            self.choose(ids[0])

    def retranslate(self) -> None:
        self.new.setText(self.tr("New model like…"))
        self.values.setText(self.tr("Its settings…"))
        self.drop.setText(self.tr("Remove the model"))
        self.save.setText(self.tr("Export the model…"))
        self.load.setText(self.tr("Import models…"))
        for action in (self.values, self.drop, self.save):
            action.setStatusTip(self.tr("Choose one of your own models first."))
        self.list.setAccessibleName(self.tr("Own models"))
        self.form.retranslate()
        self.template.retranslate()
        self._empty.say(
            self.tr("No models of your own"),
            self.tr("Duplicate a known one to change what it can do, its values or its template."),
        )
