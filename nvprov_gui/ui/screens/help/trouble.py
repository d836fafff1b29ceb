"""What goes wrong, searchable; what this site has now stands first."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.domain.folding import fits
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.page import Page
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.synonyms import alike
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.workflows.troubleshooting import Article, articles

_LIST_WIDTH, _ROW, _WIDEST = 420, 46, 640


class TroublePage(Page):
    """A field to search, the sentences, and what is behind the chosen one."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.query, self.list = QLineEdit(self), QListWidget(self)
        self.show_phones, self.search = QAction(self), QAction(self)
        self.search.setShortcut(QKeySequence.StandardKey.Find)
        self.addActions([self.search, self.show_phones])
        self.detail = QWidget(self)
        self._happened, self._next, self._more = (QLabel(self.detail) for _ in range(3))
        self._button = ActionButton(self.show_phones, "", parent=self.detail)
        self._nothing = EmptyState((), self)
        self._shown: list[Article] = []
        self._lay_out()
        self.query.textChanged.connect(self.refresh)
        self.list.currentRowChanged.connect(self._show)
        self.search.triggered.connect(self.query.setFocus)
        self.show_phones.triggered.connect(self._reveal)
        bench.session.reloaded.connect(self.refresh)
        self.retranslate()

    def _lay_out(self) -> None:
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.query.setClearButtonEnabled(True)
        left = QVBoxLayout()
        left.setContentsMargins(16, 12, 0, 0)
        left.setSpacing(8)
        left.addWidget(self.query)
        left.addWidget(self.list, 1)
        side = QWidget(self)
        side.setFixedWidth(_LIST_WIDTH)
        side.setLayout(left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._detail_laid_out(), 1)
        row.addWidget(self._nothing, 1)

    def _detail_laid_out(self) -> QWidget:
        self._happened.setFont(self.bench.theme.bold)
        self._more.setProperty("tone", "muted")
        column = QVBoxLayout(self.detail)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for label in (self._happened, self._next, self._more):
            label.setWordWrap(True)
            label.setMaximumWidth(_WIDEST)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        line = QHBoxLayout()
        line.addWidget(self._button)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        return self.detail

    @property
    def name(self) -> str:
        return self.tr("Troubleshooting")

    @property
    def subtitle(self) -> str:
        return self.tr("what goes wrong, and what to do")

    def shown(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Show what fits the search; the chosen sentence stays chosen."""
        kept = self.chosen.code if self.chosen else ""
        every = articles(tuple(self.bench.session.roster.phones))
        self._shown = [one for one in every if _fits(one, self.query.text())]
        self.list.blockSignals(True)
        self.list.clear()
        for article in self._shown:
            item = QListWidgetItem(self._line(article))
            item.setSizeHint(QSize(_LIST_WIDTH - 40, _ROW))
            self.list.addItem(item)
        codes = [one.code for one in self._shown]
        self.list.setCurrentRow(codes.index(kept) if kept in codes else min(0, len(codes) - 1))
        self.list.blockSignals(False)
        self._show()

    def choose(self, code: str) -> None:
        """Show one article."""
        self.query.clear()
        self.refresh()
        self.list.setCurrentRow([one.code for one in self._shown].index(code))

    @property
    def chosen(self) -> Article | None:
        """The article that is shown."""
        at = self.list.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def _line(self, article: Article) -> str:
        if not article.phones:
            return _said(article.happened)
        return _said(article.happened) + "\n" + self.tr("%n phone(s) now", "", len(article.phones))

    def _show(self, _row: int = 0) -> None:
        article = self.chosen
        self.detail.setVisible(article is not None)
        self._nothing.setVisible(article is None)
        if article is None:
            return
        for label, text in (
            (self._happened, article.happened),
            (self._next, article.next_step),
            (self._more, article.more),
        ):
            label.setText(_said(text))
        self._button.setVisible(bool(article.phones))
        self.show_phones.setEnabled(bool(article.phones))
        self.show_phones.setText(self.tr("Show the %n phone(s)", "", len(article.phones)))

    def _reveal(self) -> None:
        article = self.chosen
        if article is not None and article.phones:
            self.bench.moves.reveal.emit(article.phones[0].mac)

    def retranslate(self) -> None:
        self.query.setPlaceholderText(self.tr("What do you see? For example: no sound, PoE, password"))
        self.query.setAccessibleName(self.tr("Search the troubleshooting page"))
        self.list.setAccessibleName(self.tr("What goes wrong"))
        self.search.setText(self.tr("Search the troubleshooting page"))
        self._nothing.say(
            self.tr("Nothing is known by these words"), self.tr("Try fewer or other words."), actions=False
        )
        self.refresh()


def _said(text: str) -> str:
    """A sentence that ends in something left open needs no full stop."""
    return say(text).replace("….", "…")


def _fits(article: Article, text: str) -> bool:
    """Every word that was typed is somewhere in the article, in the language of the window."""
    words = " ".join((say(article.happened), say(article.next_step), say(article.more)))
    return fits(text, f"{words} {alike(words)}")
