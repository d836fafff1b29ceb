"""Several phones selected: which of them would get another file than they have, and in which lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.file_text import FileText
from nvprov_gui.workflows.home import laptop_base
from nvprov_gui.workflows.pending import Change, Pending, pending

_AT_ONCE = 100
"""More phones than this are compared when asked: it takes a second per thousand."""
_MOST_LINES = 40
"""Lines shown of one difference; the preview of a single phone has them all."""


class ChangesPane(QWidget):
    """A sentence, a button that selects those who would change, and the lines.

    Signals:
        chosen: the MAC addresses of the phones to select.
    """

    chosen = Signal(object)

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._asked: tuple[MacAddress, ...] = ()
        self._running = False
        self._found: Pending | None = None
        self._about, self._words = QLabel(self), QLabel(self)
        self._about.setProperty("tone", "muted")
        for label in (self._about, self._words):
            label.setWordWrap(True)
        self._rest = QWidget(self)
        """Holds the words at the top while there are no lines below them."""
        self.text = FileText(bench.theme, self)
        self.select, self.compare = QAction(self), QAction(self)
        self._button = ActionButton(self.select, "", parent=self)
        self._ask = ActionButton(self.compare, "", parent=self)
        row = QHBoxLayout()
        row.addWidget(self._ask)
        row.addWidget(self._button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._about)
        column.addWidget(self._words)
        column.addLayout(row)
        column.addWidget(self.text, 1)
        column.addWidget(self._rest, 1)
        self.select.triggered.connect(self._choose)
        self.compare.triggered.connect(self._compare)
        bench.theme.changed.connect(self._mark)
        self.retranslate()

    def show_phones(self, phones: Sequence[Phone]) -> None:
        """Compare the files of these phones, of very many only when asked."""
        macs = tuple(phone.mac for phone in phones)
        if macs != self._asked:
            self._asked, self._found, self._running = macs, None, False
            self._say()
        if len(macs) <= _AT_ONCE or self._found is not None:
            self._compare()

    def _compare(self) -> None:
        site, macs, self._running = self._bench.session.site, self._asked, True
        if self._found is None:
            self._say()

        def work(_task: object) -> object:
            return macs, pending(site, macs, laptop_base(site), lambda: self._asked == macs)

        self._bench.tasks.run(work, self._arrived, self._failed)

    def _arrived(self, found: object) -> None:
        macs, result = found if isinstance(found, tuple) else ((), None)
        if macs == self._asked and isinstance(result, Pending):
            self._found, self._running = result, False
            self._say()

    def _failed(self, failure: Failure) -> None:
        if self._bench.session.is_open:
            report(self._bench, failure)

    def _say(self) -> None:
        found = self._found
        changing = found.changing if found else ()
        self._ask.setVisible(found is None and not self._running)
        self._button.setVisible(0 < len(changing) < len(self._asked))
        self.select.setText(self.tr("Select the %n that would change", "", len(changing)))
        self.text.setVisible(bool(changing))
        self._rest.setVisible(not changing)
        if found is None:
            self._words.setText(self.tr("Comparing files…") if self._running else "")
            return
        self._words.setText("\n".join(self._sentences(found)))
        self._show_lines(found.changes)

    def _sentences(self, found: Pending) -> list[str]:
        counts = (
            (len(found.changing), self.tr("%n would get another file.", "", len(found.changing))),
            (len(found.same), self.tr("%n have exactly what they would get.", "", len(found.same))),
            (len(found.fresh), self.tr("%n have fetched nothing yet.", "", len(found.fresh))),
            (len(found.broken), self.tr("%n can't be rendered.", "", len(found.broken))),
        )
        return [sentence for count, sentence in counts if count]

    def _show_lines(self, changes: Sequence[Change]) -> None:
        lines: list[str] = []
        marked: set[int] = set()
        for change in changes:
            lines += ["", self._title(change)] if lines else [self._title(change)]
            body = [f"- {line}" for line in change.removed] + [f"+ {line}" for line in change.added]
            first = len(lines) + min(len(change.removed), _MOST_LINES)
            lines += body[:_MOST_LINES]
            marked.update(range(first, len(lines)))
            if len(body) > _MOST_LINES:
                lines.append(self.tr("… and %n more line(s)", "", len(body) - _MOST_LINES))
        self.text.show_lines(lines, marked)
        self._mark()

    def _mark(self) -> None:
        """Mark the lines, in the colours of now."""
        self.text.mark("")

    def _title(self, change: Change) -> str:
        phones = [phone for mac in change.phones if (phone := self._bench.session.roster.phone(mac))]
        if len(phones) == 1:
            return f"# {phones[0].extension or phones[0].mac.colons} {phones[0].user}".rstrip()
        return "# " + self.tr("the same on %n phone(s)", "", len(phones))

    def _choose(self) -> None:
        if self._found is not None:
            self.chosen.emit(self._found.changing)

    def retranslate(self) -> None:
        """Set all texts."""
        self._about.setText(self.tr("The files they would get now, beside those they fetched last:"))
        self.compare.setText(self.tr("What would change?"))
        self.text.setAccessibleName(self.tr("Lines that would change"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
