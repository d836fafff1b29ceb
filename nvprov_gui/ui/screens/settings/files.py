"""All parameters into a file, and back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.workflows.inputs import text_file
from nvprov_gui.workflows.outputs import write_whole
from nvprov_gui.workflows.parameter_file import exported, imported

_KIND = "TOML (*.toml)"
_TOPIC = "import of settings"


class FileActions(QObject):
    """Two actions of the command palette."""

    def __init__(self, bench: Bench, screen: QWidget) -> None:
        super().__init__(screen)
        self._bench, self._screen = bench, screen
        self.save, self.load = QAction(self), QAction(self)
        self.save.triggered.connect(self._save)
        self.load.triggered.connect(self._load)
        self.retranslate()

    def _save(self) -> None:
        path, _kind = FileDialog.getSaveFileName(self._screen, self.save.text(), "parameters.toml", _KIND)
        if not path:
            return
        try:
            write_whole(Path(path), exported(self._bench.session.site))
        except UserError as error:
            self._bench.messages.warning(partial(say, str(error)), topic=_TOPIC)
            return
        self._bench.messages.info(self.tr("Written, without passwords."))

    def _load(self) -> None:
        path, _kind = FileDialog.getOpenFileName(self._screen, self.load.text(), "", _KIND)
        if not path:
            return
        try:
            text = text_file(Path(path))
        except UserError as error:
            self._bench.messages.warning(partial(say, str(error)), topic=_TOPIC)
            return
        label = self.tr("import {0}").format(Path(path).name)
        if self._bench.session.edit(lambda site: imported(site, text, label), _TOPIC):
            self._bench.messages.info(self.tr("The settings are those of the file. Ctrl+Z takes them back."))

    def retranslate(self) -> None:
        """Set all texts."""
        self.save.setText(self.tr("Export all settings…"))
        self.load.setText(self.tr("Import settings…"))
