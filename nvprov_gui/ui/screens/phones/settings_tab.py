"""What is in force for a phone, and where every value comes from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.domain.digits import natural
from nvprov_gui.domain.parameters import is_secret
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui import words
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.cells import Cell, Column
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.parameter_words import full_name_of, value_of
from nvprov_gui.ui.screens.phones.details import Details
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.table import Table

_HIDDEN = "••••••••"


@dataclass(frozen=True, slots=True)
class Setting:
    """One parameter in force; ``value`` is masked if it is secret."""

    name: str
    value: str
    level: str

    @property
    def title(self) -> str:
        """What people call it."""
        return full_name_of(self.name)

    @property
    def shown(self) -> str:
        """Its value as people read it."""
        return value_of(self.name, self.value)


def _title(setting: Setting) -> Cell:
    title = setting.title
    raw = "" if title == setting.name else setting.name
    return Cell(title, "muted", tip="\n".join(filter(None, (title, raw))))


def _value(setting: Setting) -> Cell:
    shown = setting.shown
    raw = "" if shown == setting.value else setting.value
    return Cell(shown, tip="\n".join(filter(None, (shown, raw))))


def _level(setting: Setting) -> Cell:
    return Cell(words.level_name(setting.level), chip=words.level_tone(setting.level))


_COLUMNS: tuple[Column[Setting], ...] = (
    Column("name", QT_TRANSLATE_NOOP("Columns", "Setting"), _title, lambda s: natural(s.title), 100),
    Column("value", QT_TRANSLATE_NOOP("Columns", "Value"), _value, lambda s: natural(s.shown), 66),
    Column("level", QT_TRANSLATE_NOOP("Columns", "Comes from"), _level, lambda s: s.level, 90),
)  # fmt: skip


class SettingsTab(QWidget):
    """A filter and a table; values are set on the Settings screen."""

    def __init__(self, bench: Bench, change: QAction) -> None:
        super().__init__()
        self.model: RowsModel[Setting] = RowsModel(
            _COLUMNS, lambda setting: setting.name, lambda s: f"{s.name} {s.value} {s.title} {s.shown}", self
        )
        self.table = Table(bench.theme, self)
        self.table.show_rows(self.model)
        self.table.allow_sorting()
        self._filter = QLineEdit(self)
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self.model.set_filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self._filter, 1)
        line.addWidget(ActionButton(change, parent=self))
        column.addLayout(line)
        column.addWidget(self.table, 1)
        self.retranslate()

    def show_details(self, details: Details) -> None:
        """Show the parameters of a phone, most specific first."""
        ranked = sorted(details.values.items(), key=lambda pair: (-_rank(pair[1].level), natural(pair[0])))
        self.model.set_rows(
            Setting(name, _HIDDEN if is_secret(name) and found.value else found.value, found.level)
            for name, found in ranked
            if found.value and not name.startswith("cap_")  # abilities are no settings
        )

    def retranslate(self) -> None:
        """Set all texts."""
        self._filter.setPlaceholderText(self.tr("Filter settings"))
        self._filter.setAccessibleName(self.tr("Filter settings"))
        self.table.setAccessibleName(self.tr("Settings in force"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _rank(level: str) -> int:
    return ("shipped", "shipped model", "defaults", "model", "phone", "computed").index(level)
