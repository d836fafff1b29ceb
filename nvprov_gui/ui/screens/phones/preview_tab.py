"""The file a phone will get: searchable, every line tells where it comes from, changes are marked."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.domain.phone import Phone
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui import words
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.file_text import FileText
from nvprov_gui.workflows.home import laptop_base
from nvprov_gui.workflows.preview import Preview, preview

_SEARCH_MS = 120
_MOST_GONE = 40
"""So many of the lines that the phone will lose fit a tooltip."""


class PreviewTab(QWidget):
    """Renders in the background; keeps its place when the file changes little."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._mac = ""
        self._words, self._filter = QLabel(self), QLineEdit(self)
        self._words.setProperty("tone", "muted")
        self._words.setWordWrap(True)
        self._filter.setClearButtonEnabled(True)
        self.text = FileText(bench.theme, self)
        self._typing = QTimer(self, interval=_SEARCH_MS, singleShot=True)
        self._typing.timeout.connect(self._find)
        self._filter.textChanged.connect(self._typing_on)
        self._filter.returnPressed.connect(self._find_next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._filter)
        column.addWidget(self._words)
        column.addWidget(self.text, 1)
        bench.theme.changed.connect(self._mark)
        self.retranslate()

    def show_phone(self, phone: Phone) -> None:
        """Render the file of a phone."""
        if phone.mac != self._mac:
            self.text.clear()
            self._words.setText(self.tr("Rendering…"))
        self._mac = phone.mac
        site, mac = self._bench.session.site, phone.mac

        def work(_task: object) -> object:
            return mac, preview(site, mac, laptop_base(site))

        self._bench.tasks.run(work, self._arrived, self._failed)

    def _arrived(self, found: object) -> None:
        mac, shown = found if isinstance(found, tuple) else ("", None)
        if mac != self._mac or not isinstance(shown, Preview):
            return
        self._words.setText(self._summary(shown))
        gone = "\n".join(f"- {line}" for line in shown.removed[:_MOST_GONE])
        self._words.setToolTip(f"<pre>{html.escape(gone)}</pre>" if gone else "")
        self.text.show_lines(
            [line.text for line in shown.lines],
            {number for number, line in enumerate(shown.lines) if line.changed and shown.served},
            [_origins(line.origins) for line in shown.lines],
        )
        self._mark()

    def _summary(self, shown: Preview) -> str:
        name, added = shown.file_name, sum(line.changed for line in shown.lines)
        gone = len(shown.removed)
        if not shown.served:
            return self.tr("{0}: not fetched yet.").format(name)
        if not added and not gone:
            return self.tr("{0}: the phone has exactly this.").format(name)
        counts = ((added, self.tr("%n line(s) added", "", added)), (gone, self.tr("%n removed", "", gone)))
        words = ", ".join(text for count, text in counts if count)
        return self.tr("{0}: {1} since it last fetched.").format(name, words)

    def _failed(self, failure: Failure) -> None:
        self.text.clear()
        self._words.setText(say(failure.sentence))

    def _typing_on(self) -> None:
        self._typing.start()

    def _find(self) -> None:
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()
        self._find_next()

    def _find_next(self) -> None:
        needle = self._filter.text()
        if needle and not self.text.find(needle):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(needle)

    def _mark(self) -> None:
        self.text.mark(self._filter.text())

    def retranslate(self) -> None:
        """Set all texts."""
        self._filter.setPlaceholderText(self.tr("Find in the file"))
        self._filter.setAccessibleName(self.tr("Find in the file"))
        self.text.setAccessibleName(self.tr("The file the phone will get"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _origins(origins: object) -> str:
    """Name, value and level of what stands in a line."""
    if not isinstance(origins, tuple):
        return ""
    return "<br>".join(
        f"<b>{html.escape(o.name)}</b> = {html.escape(o.value) or '–'} · {words.level_words(o.level)}"
        for o in origins
    )
