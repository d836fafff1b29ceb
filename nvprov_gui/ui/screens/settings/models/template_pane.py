"""A template of one's own beside the file that a chosen phone would get from it, as it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import ActionButton, repolish
from nvprov_gui.ui.widgets.file_text import FileText

_PAUSE_MS = 350
"""Typing rests that long before the file is rendered again."""


class TemplatePane(QWidget):
    """Editor and preview.

    Signals:
        kept: the text to keep as the model's template.
        dropped: back to the base model's template.
    """

    kept = Signal(str)
    dropped = Signal()

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._model_id = self._saved = ""
        self.editor = QPlainTextEdit(self)
        self.editor.setObjectName("preview")
        self.editor.setFont(bench.theme.fixed)
        self.editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.shown = FileText(bench.theme, self)
        self.phone = QComboBox(self)
        self.phone.setMinimumWidth(280)
        self._title, self._on, self.words = QLabel(self), QLabel(self), QLabel(self)
        self._title.setFont(bench.theme.bold)
        self.words.setWordWrap(True)
        self.keep = QAction(self, shortcut=QKeySequence("Ctrl+S"))
        self.back = QAction(self)
        self.addAction(self.keep)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(ActionButton(self.back, parent=self))
        head.addWidget(ActionButton(self.keep, "primary", parent=self))
        over = QHBoxLayout()
        over.setSpacing(8)
        over.addWidget(self._on)
        over.addWidget(self.phone)
        over.addStretch(1)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addLayout(over)
        column.addWidget(self.shown, 1)
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.addWidget(self.editor)
        across.addWidget(right)
        across.setSizes([460, 460])
        across.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(head)
        outer.addWidget(across, 1)
        outer.addWidget(self.words)

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._typed)
        self._pause.timeout.connect(self.render_now)
        self.phone.activated.connect(self.render_now)
        self.keep.triggered.connect(lambda: self.kept.emit(self.editor.toPlainText()))
        self.back.triggered.connect(self.dropped)

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self.editor.toPlainText() != self._saved

    def show_template(self, model_id: str, text: str, *, own: bool) -> None:
        """Show a model's template; what is being typed for the same model stays."""
        if model_id == self._model_id and self.is_changed and text == self._saved:
            return
        self._model_id, self._saved = model_id, text
        self.editor.setPlainText(text)
        self.back.setEnabled(own)
        self._list_phones()
        self.render_now()

    def _list_phones(self) -> None:
        """Phones of this model first, then the maker's; the rest could not read the file anyway."""
        phones = self._bench.session.roster.phones
        vendor = self._model_id.partition("-")[0]
        own = [phone for phone in phones if phone.model == self._model_id]
        own += [phone for phone in phones if phone.vendor == vendor and phone.model != self._model_id]
        chosen = self.phone.currentData()
        self.phone.clear()
        for phone in own:
            who = f"{phone.extension} {phone.user}".strip() or phone.mac.colons
            self.phone.addItem(f"{who} · {model_name(phone.model)}", str(phone.mac))
        self.phone.setCurrentIndex(max(self.phone.findData(chosen), 0))

    def _typed(self) -> None:
        self.keep.setEnabled(self.is_changed)
        self._pause.start()

    def render_now(self) -> None:
        """Render what stands in the editor for the chosen phone."""
        self.keep.setEnabled(self.is_changed)
        mac, text, model_id = self.phone.currentData(), self.editor.toPlainText(), self._model_id
        if not mac or not self._bench.session.is_open:
            self.shown.show_lines([], set())
            self._say(self.tr("Import a phone of this maker: its file is shown here."), "muted")
            return
        site = self._bench.session.site

        def work(_task: object) -> object:
            from nvprov_gui.workflows.models.templates import try_template

            try:
                return text, try_template(site, model_id, text, MacAddress(mac)), ""
            except UserError as error:
                return text, "", str(error)

        self._bench.tasks.run(work, self._rendered, self._failed)

    def _rendered(self, found: object) -> None:
        text, made, wrong = found if isinstance(found, tuple) else ("", "", "")
        if text != self.editor.toPlainText():
            return
        if wrong:
            self._say(say(wrong), "bad")
            return
        self.shown.show_lines(made.split("\n"), set())
        self._say(self.tr("%n line(s). Phones get it when it is kept.", "", made.count("\n") + 1), "muted")

    def _failed(self, failure: Failure) -> None:
        self._say(failure.sentence, "bad")

    def _say(self, text: str, tone: str) -> None:
        self.words.setText(text)
        self.words.setProperty("tone", tone)
        repolish(self.words)

    def retranslate(self) -> None:
        """Set all texts."""
        self._title.setText(self.tr("Template"))
        self._on.setText(self.tr("On the phone"))
        self.keep.setText(self.tr("Keep the template"))
        self.keep.setStatusTip(self.tr("Nothing has been changed in the template."))
        self.back.setText(self.tr("Back to the base's template"))
        self.back.setStatusTip(self.tr("It is the base's template already."))
        self.editor.setAccessibleName(self.tr("Template in Jinja2"))
        self.shown.setAccessibleName(self.tr("The file that comes out of it"))
        self.phone.setAccessibleName(self.tr("Phone for the preview"))
