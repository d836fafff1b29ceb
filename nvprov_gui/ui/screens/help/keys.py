"""Every key of the program, by screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.page import Page

Group = tuple[str, Sequence[QAction]]
"""A heading and the actions below it."""


class KeysPage(Page):
    """Actions with a key, as the screens that were shown have them."""

    def __init__(self, bench: Bench, groups: Callable[[], Iterable[Group]], parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._groups = groups
        self.tree = QTreeWidget(self)
        self.tree.setRootIsDecorated(False)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.tree)
        self.retranslate()

    @property
    def name(self) -> str:
        return self.tr("Keys")

    @property
    def subtitle(self) -> str:
        return self.tr("Ctrl+K finds every command; a screen is listed once it was opened")

    def shown(self) -> None:
        self.tree.clear()
        for title, actions in self._groups():
            self._add(title, actions)
        self.tree.expandAll()

    def _add(self, title: str, actions: Sequence[QAction]) -> None:
        lines = [(action.text().replace("&", ""), _keys(action)) for action in actions]
        lines = sorted({(text, keys) for text, keys in lines if text and keys})
        if not lines:
            return
        head = QTreeWidgetItem(self.tree, [title, ""])
        head.setFont(0, self.bench.theme.bold)
        for text, keys in lines:
            QTreeWidgetItem(head, [text, keys])

    def retranslate(self) -> None:
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Key")])
        for part in (self.tree, self.tree.header()):
            part.setAccessibleName(self.tr("Keys"))
        self.tree.headerItem().setTextAlignment(1, Qt.AlignmentFlag.AlignLeft)
        if self.isVisible():
            self.shown()


def _keys(action: QAction) -> str:
    """The first key: the others are for keyboards of another make."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
