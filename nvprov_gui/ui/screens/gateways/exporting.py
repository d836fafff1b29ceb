"""The files of gateways, written to load by hand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.workflows.gateways import boxes, export_zip, outcomes, render
from nvprov_gui.workflows.gateways.olds import Old
from nvprov_gui.workflows.outputs import write_whole


class Exporter(QObject):
    """Asks where, writes, says so."""

    def __init__(self, bench: Bench, screen: QWidget) -> None:
        super().__init__(screen)
        self._bench, self._screen = bench, screen

    def one(self, gateway: GatewayRow) -> bool:
        """One gateway's file under the name it looks for; True if it was written."""
        site = self._bench.session.site
        try:
            found = boxes.compared(site, gateway)
        except UserError as error:
            self._bench.messages.warning(partial(say, str(error)))
            return False
        if not self._written(found.name, found.text.encode()):
            return False
        return self._kept([(gateway, found.text)])

    def all(self, gateways: Sequence[GatewayRow]) -> bool:
        """All of them in a zip, with a sheet that says where each goes; True if it was written."""
        try:
            contents = export_zip([(each.name, each.model, each.values) for each in gateways], say)
        except UserError as error:
            self._bench.messages.warning(partial(say, str(error)))
            return False
        if not self._written("gateways.zip", contents):
            return False
        return self._kept([(gateway, render(gateway.model, gateway.values)[1]) for gateway in gateways])

    def _kept(self, files: Sequence[tuple[GatewayRow, str]]) -> bool:
        """Write down what was exported; the site may be locked, or a gateway be gone meanwhile."""
        try:
            for gateway, text in files:
                outcomes.exported(self._bench.session.site, gateway.id, text)
        except UserError as error:
            self._bench.messages.warning(partial(say, str(error)))
        return True

    def old(self, name: str, old: Old) -> None:
        """What a gateway had before."""
        self._written(name, old.text.encode())

    def _written(self, name: str, contents: bytes) -> bool:
        folder = Path(self._bench.store.current.folder)
        path, _kind = FileDialog.getSaveFileName(self._screen, self.tr("Export"), str(folder / name))
        if not path:
            return False
        try:
            write_whole(Path(path), contents, private=True)
        except UserError as error:
            self._bench.messages.warning(partial(say, str(error)))
            return False
        self._bench.messages.info(self.tr("Written. It holds passwords: delete it when it is loaded."))
        return True
