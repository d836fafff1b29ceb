"""The editors of a value: a line, a list, a secret. Empty always inherits."""

from __future__ import annotations

import zoneinfo
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget

from nvprov_gui.domain.parameters import Kind
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.parameter_words import value_of
from nvprov_gui.ui.widgets.fields import show_text
from nvprov_gui.workflows.scope import Field


class LineEditor(QLineEdit):
    """A line of text; what is inherited stands grey in it.

    Signals:
        changed: the technician typed something and is done.
    """

    changed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""
        self._proposals: QListView | None = None
        self.editingFinished.connect(self._finished)

    def show_value(self, own: str, inherited: str) -> None:
        """Show a value, or what is inherited; what is being typed stays."""
        self._shown = own
        show_text(self, own)
        self.setPlaceholderText(inherited)

    def complete_from(self, names: Sequence[str]) -> None:
        """Propose these names while one is typed."""
        made = QCompleter(list(names), self)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        self._proposals = QListView()
        self._proposals.setObjectName("proposals")
        made.setPopup(self._proposals)
        made.activated.connect(lambda: QTimer.singleShot(0, self, self._finished))
        self.setCompleter(made)

    def _finished(self) -> None:
        if self._proposals is not None and self._proposals.isVisible():
            return  # Qt says so when the list of proposals opens: the technician is in the midst of typing
        if self.text() != self._shown:
            self._shown = self.text()
            self.changed.emit(self.text())


class SecretEditor(LineEditor):
    """Dots until asked; can be copied without being shown."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._value = ""
        self._eye = QAction(theme.icon("eye", "muted"), self.tr("Show"), self, checkable=True)
        self._copy = QAction(theme.icon("copy", "muted"), self.tr("Copy"), self)
        self._eye.toggled.connect(self._reveal)
        self._copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(self._value))
        for action in (self._copy, self._eye):
            self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)

    def show_value(self, own: str, inherited: str) -> None:
        self._value = own or inherited
        self._inherited = inherited
        super().show_value(own, inherited if self._eye.isChecked() else "•" * min(len(inherited), 10))

    def _reveal(self, is_shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self.setPlaceholderText(self._inherited if is_shown else "•" * min(len(self._inherited), 10))


class ListEditor(QComboBox):
    """A list of choices; its first line inherits.

    Signals:
        changed: a choice, empty for the inherited one.
    """

    changed = Signal(str)

    def __init__(self, name: str, choices: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._name = name
        self.addItem("", "")
        for choice in choices:
            self.addItem(value_of(name, choice), choice)
        self.activated.connect(lambda at: self.changed.emit(str(self.itemData(at))))

    def wheelEvent(self, event: object) -> None:
        """Scrolling past a list must not change it."""
        getattr(event, "ignore")()  # noqa: B009

    def show_value(self, own: str, inherited: str) -> None:
        """Show a choice, or what is inherited in grey: its line says so, another may have the same value."""
        words = self._inherits(value_of(self._name, inherited)) if inherited else self.tr("not set")
        self.setItemText(0, words)
        self.setItemData(0, self.palette().placeholderText(), Qt.ItemDataRole.ForegroundRole)
        at = self.findData(own) if own else 0
        if at < 0:
            self.addItem(own, own)
            at = self.count() - 1
        self.setCurrentIndex(at)
        self.setProperty("inherits", not own)
        self.style().unpolish(self)
        self.style().polish(self)

    def _inherits(self, words: str) -> str:
        return self.tr("{0} (inherited)").format(words)


class FlagEditor(ListEditor):
    """On, off, or inherited."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, (), parent)
        self.addItem(self.tr("on"), "1")
        self.addItem(self.tr("off"), "0")

    def show_value(self, own: str, inherited: str) -> None:
        super().show_value(own, "")
        self.setItemText(0, self._inherits(self.tr("on") if inherited == "1" else self.tr("off")))


def editor_of(field: Field, choices: Sequence[str], theme: Theme, parent: QWidget) -> QWidget:
    """The editor that suits a parameter; ``choices`` are what its models take."""
    kind = field.spec.kind
    if kind is Kind.SECRET:
        return SecretEditor(theme, parent)
    if kind is Kind.FLAG:
        return FlagEditor(field.name, parent)
    if kind is Kind.CHOICE or (kind is Kind.FILE and choices):
        return ListEditor(field.name, choices, parent)
    made = LineEditor(parent)
    if kind is Kind.TIMEZONE:
        made.complete_from(_zone_names())
    return made


@cache
def _zone_names() -> tuple[str, ...]:
    return tuple(sorted(name for name in zoneinfo.available_timezones() if "/" in name))
