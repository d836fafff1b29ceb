"""The LDAP panel, with a test that shows what phones would show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.domain.parameters import Spec
from nvprov_gui.qt.task import Failure, Task
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.screens.settings.form_page import FormPage
from nvprov_gui.ui.screens.settings.place import Place
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import ActionButton, repolish
from nvprov_gui.workflows.phonebook import Found, Tried, try_phonebook


class PhonebookPage(FormPage):
    """Rows, and below them a name and a number to search for."""

    def __init__(
        self, bench: Bench, place: Place, names: dict[str, Spec], actions: Sequence[QAction]
    ) -> None:
        self.test = QAction()
        self._result, self._term, self._number = QLabel(), QLineEdit(), QLineEdit()
        super().__init__(bench, place, lambda: self.tr("Phonebook"), names, actions)
        self.test.triggered.connect(self._try)
        self.addAction(self.test)

    def foot(self, column: QVBoxLayout) -> None:
        self.test.setText(self.tr("Test"))
        term, number = self._term.text(), self._number.text()
        self._result, self._term, self._number = QLabel(), QLineEdit(term), QLineEdit(number)
        self._result.setWordWrap(True)
        hints = (self.tr("a name, such as Rossi"), self.tr("a number"))
        for field, hint in zip((self._term, self._number), hints, strict=True):
            field.setPlaceholderText(hint)
            field.setAccessibleName(hint)
            field.setFixedWidth(210)
            field.returnPressed.connect(self._try)
        line = QHBoxLayout()
        line.setSpacing(12)
        label = QLabel(self.tr("Ask the server as a phone would:"))
        label.setFixedWidth(210)
        label.setWordWrap(True)
        for widget in (label, self._term, self._number, ActionButton(self.test)):
            line.addWidget(widget)
        line.addStretch(1)
        holder = QWidget()
        holder.setLayout(line)
        line.setContentsMargins(0, 12, 0, 0)
        column.addWidget(holder)
        column.addWidget(self._result)

    def _try(self) -> None:
        values = {name: row.value for name, row in self.rows.items()}
        name, number = self._term.text() or "a", self._number.text() or "0"
        self._say(self.tr("Asking {0}…").format(values.get("ldap_server") or "?"), "muted")
        self.test.setEnabled(False)
        self.bench.tasks.run(lambda _task: _attempt(_task, values, name, number), self._arrived, self._failed)

    def _arrived(self, tried: object) -> None:
        self.test.setEnabled(True)
        if isinstance(tried, Tried):
            by_name, by_number = self._lines(tried.by_name), self._lines(tried.by_number)
            self._say(f"{by_name}\n\n{by_number}", "ok" if tried.by_name.entries else "wait")

    def _lines(self, found: Found) -> str:
        head = self.tr("%n entry(s) for {0}", "", len(found.entries)).format(found.filter)
        rows = (f"    {entry.name}   {' · '.join(entry.numbers)}" for entry in found.entries[:8])
        return "\n".join((head, *rows))

    def _failed(self, failure: Failure) -> None:
        self.test.setEnabled(True)
        self._say(say(failure.sentence), "bad")

    def _say(self, text: str, tone: str) -> None:
        self._result.setText(text)
        self._result.setProperty("tone", tone)
        repolish(self._result)


def _attempt(_task: Task, values: dict[str, str], name: str, number: str) -> Tried:
    return try_phonebook(values, name, number)
