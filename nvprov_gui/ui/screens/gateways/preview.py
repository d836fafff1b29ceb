"""The file a gateway would get, with what changed since it was last sent."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.qt.theme import Theme
from nvprov_gui.storage import Site
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.file_text import FileText
from nvprov_gui.workflows.gateways import boxes


class PreviewPane(QWidget):
    """A line of words, and the text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self.text = QLabel(self), FileText(theme, self)
        self._words.setWordWrap(True)
        self._words.setProperty("tone", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self._words)
        column.addWidget(self.text, 1)
        self._name()

    def show_gateway(self, site: Site, gateway: GatewayRow) -> None:
        """Make the file anew and show it."""
        try:
            found = boxes.compared(site, gateway)
        except UserError as error:
            self.text.clear()
            self._words.setText(say(str(error)))
            return
        self.text.show_lines(found.text.splitlines(), found.changed)
        self.text.mark("")
        if not found.was_sent:
            self._words.setText(self.tr("{0}: not sent yet.").format(found.name))
        elif found.changed:
            changed = self.tr("%n line(s) changed since it was sent.", "", len(found.changed))
            self._words.setText(f"{found.name}: {changed}")
        else:
            self._words.setText(self.tr("{0}: exactly as it was sent last.").format(found.name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.text.setAccessibleName(self.tr("File of the gateway"))
