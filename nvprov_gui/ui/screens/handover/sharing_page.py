"""Two technicians at once: the site moves to a PostgreSQL server; a colleague gets a file that names it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.page import Page, Scrolled, Section, name_fields
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.workflows.inputs import text_file
from nvprov_gui.workflows.outputs import write_whole

_FIELD_WIDTH = 420
_EXAMPLE = "postgresql+psycopg://tech@server/hotel_miramare"


class SharingPage(Page):
    """Where the site lives, and the way to the other place."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.go, self.back, self.give = QAction(self), QAction(self), QAction(self)
        self.addActions([self.go, self.back, self.give])
        self.address, self.passphrase = QLineEdit(self), QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._labels = [QLabel(self), QLabel(self)]
        self._there, self._away = Section(bench, self), Section(bench, self)
        self._lay_out()
        self._connect()
        self._enable()
        self.retranslate()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        for label, field in zip(self._labels, (self.address, self.passphrase), strict=True):
            field.setFixedWidth(_FIELD_WIDTH)
            form.addRow(label, field)
        self._away.column.addLayout(form)
        for section, actions in ((self._away, [self.go]), (self._there, [self.give, self.back])):
            for action in actions:
                button = ActionButton(action, parent=self)
                section.column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        inner, outer = QWidget(self), QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(inner, self))
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._away)
        column.addWidget(self._there)
        column.addStretch(1)

    def _connect(self) -> None:
        self.go.triggered.connect(self._go)
        self.back.triggered.connect(self._back)
        self.give.triggered.connect(self._give)
        for field in (self.address, self.passphrase):
            field.textChanged.connect(self._enable)

    @property
    def name(self) -> str:
        return self.tr("Two technicians")

    @property
    def subtitle(self) -> str:
        from nvprov_gui.workflows.sharing_site import is_shared

        path = self.bench.session.path
        return self.tr("on a server") if path is not None and is_shared(path) else self.tr("in its own file")

    def shown(self) -> None:
        from nvprov_gui.workflows.sharing_site import place_of

        path = self.bench.session.path
        place = place_of(path) if path is not None else ""
        self._away.setVisible(not place)
        self._there.setVisible(bool(place))
        self._there.say(
            self.tr("This site is on a server"),
            self.tr(
                "{0}. Whoever has it open sees every change within a second; of two who change the same "
                "thing, the second is told. Backups are the server's."
            ).format(place),
        )
        self._enable()

    def _enable(self) -> None:
        from nvprov_gui.workflows.sharing_site import is_shared

        path = self.bench.session.path
        for action in (self.give, self.back):
            action.setEnabled(path is not None and is_shared(path))
        self.go.setEnabled(bool(self.address.text().strip() and self.passphrase.text()))

    def _go(self) -> None:
        address, passphrase = self.address.text().strip(), self.passphrase.text()
        self.passphrase.clear()
        self.bench.moves.relocate.emit((address, passphrase))

    def _back(self) -> None:
        self.bench.moves.relocate.emit(("", ""))

    def _give(self) -> None:
        path = self.bench.session.path
        if path is None:
            return
        folder = Path(self.bench.store.current.folder) / path.name
        chosen, _kind = FileDialog.getSaveFileName(self, self.tr("File for a colleague"), str(folder))
        if not chosen:
            return
        try:
            write_whole(Path(chosen), text_file(path))
        except UserError as error:
            self.bench.messages.warning(partial(say, str(error)))
        else:
            self.bench.messages.done(
                self.tr("Written. It holds no password: tell your colleague the passphrase yourself.")
            )

    def retranslate(self) -> None:
        words = (self.tr("Empty database"), self.tr("Passphrase for both"))
        name_fields(self._labels, (self.address, self.passphrase), words)
        self.address.setPlaceholderText(_EXAMPLE)
        self.go.setText(self.tr("Move to the server"))
        self.go.setStatusTip(self.tr("Give the address and the passphrase first."))
        self.back.setText(self.tr("Back into its own file"))
        self.give.setText(self.tr("File for a colleague…"))
        for action in (self.give, self.back):
            action.setStatusTip(self.tr("This site is not on a server."))
        self._away.say(
            self.tr("Work on this site with a colleague"),
            self.tr(
                "A site can move from its file to an empty PostgreSQL database that both laptops reach. "
                "The password of the database goes to this computer's keyring; a backup of the file stays "
                "here."
            ),
        )
        if self.bench.session.is_open:
            self.shown()
