"""The dossier: one zip, with the PDF in it, to attach to a ticket."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.documents.trunk import trunk_report
from nvprov_gui.ui.screens.trunks.form import TrunkForm
from nvprov_gui.ui.screens.trunks.results import names
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.workflows.outputs import write_whole
from nvprov_gui.workflows.trunks.dossier import results_of, write_records

Records = Sequence[Mapping[str, object]]


class Saving(QObject):
    """Asks where, writes zip and PDF beside it."""

    def __init__(self, bench: Bench, form: TrunkForm, window: QWidget) -> None:
        super().__init__(window)
        self._bench, self._form, self._window = bench, form, window

    def save(self, records: Records, messages: Records) -> None:
        """Write the dossier where the technician wants it."""
        title = QCoreApplication.translate("TrunksScreen", "Save the dossier")
        path, _kind = FileDialog.getSaveFileName(self._window, title, "trunk.zip", "*.zip")
        if not path:
            return
        try:
            self.write(Path(path), records, messages)
        except UserError as error:
            self._bench.messages.warning(partial(say, str(error)))
            return
        self._bench.messages.info(self.tr("Written, without the password. Attach it to the ticket."))

    def write(self, path: Path, records: Records, messages: Records) -> None:
        """The zip, with the PDF in it and beside it, whichever of both ``path`` names.

        Raises:
            UserError: it can't be written there.
        """
        values = self._form.values()
        site = self._bench.session.site.info.name
        report = trunk_report(
            site, values, self._form.labels(), results_of(records), names(), datetime.now(UTC)
        )
        zipped = path.with_suffix(".zip") if path.suffix.lower() == ".pdf" else path
        write_records(zipped, values, records, messages, {"report.pdf": report})
        write_whole(path.with_suffix(".pdf"), report)
