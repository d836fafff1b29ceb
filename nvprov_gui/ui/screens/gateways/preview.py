"""The file a gateway would get: what changed since it was last sent, and which field stands behind a line."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.qt.task import Failure, Task
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.screens.gateways.words import field_word
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.file_text import FileText
from nvprov_gui.workflows.gateways import boxes
from nvprov_gui.workflows.gateways.origins import Behind, concealed, origins


class PreviewPane(QWidget):
    """A line of words, and the text; hovering a line, or its place by keyboard, says what is behind it."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self.secrets = False
        """Whether passwords are shown."""
        self._gateway: GatewayRow | None = None
        self._found: boxes.Comparison | None = None
        self._words, self.text, self.behind = QLabel(self), FileText(bench.theme, self), QLabel(self)
        for label in (self._words, self.behind):
            label.setWordWrap(True)
            label.setProperty("tone", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self._words)
        column.addWidget(self.text, 1)
        column.addWidget(self.behind)
        self.text.cursorPositionChanged.connect(self._say_behind)
        self._name()

    def show_gateway(self, gateway: GatewayRow) -> None:
        """Make the file anew and show it; what stands behind its lines follows."""
        self._gateway = gateway
        try:
            self._found = found = boxes.compared(self._bench.session.site, gateway)
        except UserError as error:
            self._found = None
            self.text.clear()
            self._words.setText(say(str(error)))
            return
        self._show_lines(())
        self._words.setText(self._compared(found))
        self._bench.tasks.run(lambda _task: self._look(_task, gateway), self._looked, self._failed)

    def _compared(self, found: boxes.Comparison) -> str:
        count = len(found.changed)
        if not found.how:
            return self.tr("{0}: not sent yet.").format(found.name)
        if not count:
            same = {
                "pushed": self.tr("{0}: exactly as it was pushed last."),
                "exported": self.tr("{0}: exactly as it was exported last."),
                "fetched": self.tr("{0}: exactly as it was fetched last."),
            }
            return same[found.how].format(found.name)
        changed = {
            "pushed": self.tr("%n line(s) changed since it was pushed.", "", count),
            "exported": self.tr("%n line(s) changed since it was exported.", "", count),
            "fetched": self.tr("%n line(s) changed since it was fetched.", "", count),
        }
        return f"{found.name}: {changed[found.how]}"

    def _look(self, _task: Task, gateway: GatewayRow) -> object:
        return gateway, origins(gateway.model, gateway.values)

    def _looked(self, found: object) -> None:
        gateway, lines = found if isinstance(found, tuple) else (None, ())
        if gateway is not None and gateway == self._gateway and self._found is not None:
            first = gateway_model(gateway.model).first_port
            self._show_lines([_words(line, first) for line in lines])
            self._say_behind()

    def _failed(self, failure: Failure) -> None:
        if failure.is_bug:
            report(self._bench, failure)

    def _show_lines(self, behind: Sequence[str]) -> None:
        if self._found is None or self._gateway is None:
            return
        text = self._found.text
        if not self.secrets:
            text = concealed(self._gateway.model, self._gateway.values, text)
        self.text.show_lines(text.splitlines(), self._found.changed, behind)
        self.text.mark("")

    def _say_behind(self) -> None:
        self.behind.setText(self.text.origin_at(self.text.textCursor().blockNumber()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.text.setAccessibleName(self.tr("File of the gateway"))


def _words(line: Sequence[Behind], first: int) -> str:
    """Where a line comes from; ports as they are numbered on the box."""
    words = (field_word(each.field, each.port - 1 + first if each.port else -1) for each in line)
    return " · ".join(f"<b>{html.escape(word)}</b>" for word in words)
