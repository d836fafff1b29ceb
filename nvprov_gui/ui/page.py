"""What a page of a screen with tabs is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from nvprov_gui.ui.acting import Acting
from nvprov_gui.ui.bench import Bench

_LEAST_HEIGHT = 120


class Page(Acting):
    """One of the pages; its actions stand in the header while it is shown.

    Signals:
        headed: its actions or its subtitle changed.
    """

    headed = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench

    @property
    def name(self) -> str:
        """What its tab says."""
        return ""

    @property
    def subtitle(self) -> str:
        """What stands beside the screen's title."""
        return ""

    @property
    def header_actions(self) -> Sequence[QAction]:
        """Buttons of the header."""
        return ()

    @property
    def primary(self) -> QAction | None:
        """The one main action."""
        return None

    def show_all(self) -> None:
        """Show what a filter hides."""

    def shown(self) -> None:
        """It comes to the front: look at the site again."""

    def retranslate(self) -> None:
        """Set all texts again."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Section(QWidget):
    """A bold line, a muted sentence, and what belongs to them."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._words = QLabel(self), QLabel(self)
        self._title.setFont(bench.theme.bold)
        self._words.setProperty("tone", "muted")
        self._words.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addWidget(self._title)
        self.column.addWidget(self._words)

    def say(self, title: str, words: str) -> None:
        """Set both lines."""
        self._title.setText(title)
        self._words.setText(words)


def rule(parent: QWidget) -> QFrame:
    """A line between two sections."""
    made = QFrame(parent)
    made.setFixedHeight(1)
    made.setObjectName("rule")
    return made


class Scrolled(QScrollArea):
    """A widget that scrolls up and down where room is short, and is never cut at the side."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        widget.setObjectName(widget.objectName() or "page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(widget)

    def keep_clear(self, height: int) -> None:
        """So many pixels at its lower end are covered."""
        self.setViewportMargins(0, 0, 0, height)

    def sizeHint(self) -> QSize:
        inner = self.widget()
        if inner is None:
            return super().sizeHint()
        return inner.sizeHint().expandedTo(inner.minimumSize())

    def minimumSizeHint(self) -> QSize:
        bar, inner = self.verticalScrollBar().sizeHint().width(), self.widget()
        return QSize((inner.minimumSizeHint().width() if inner else 0) + bar, _LEAST_HEIGHT)


def name_fields(labels: Sequence[QLabel], fields: Sequence[QWidget], words: Sequence[str]) -> None:
    """Give fields their words: in the labels beside them, and for those who have them read aloud."""
    for label, field, text in zip(labels, fields, words, strict=True):
        label.setText(text)
        field.setAccessibleName(text)
