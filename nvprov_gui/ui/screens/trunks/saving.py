"""The dossier: one zip, with the PDF in it, to attach to a ticket."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.documents.trunk import trunk_report
from nvprov_gui.ui.screens.trunks.form import TrunkForm
from nvprov_gui.ui.screens.trunks.results import names
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
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
        except OSError as error:
            why = error.strerror
            self._bench.messages.warning(
                lambda: self.tr("The dossier could not be written: {0}. Choose another folder.").format(why)
            )
            return
        self._bench.messages.info(self.tr("Written, without the password. Attach it to the ticket."))

    def write(self, path: Path, records: Records, messages: Records) -> None:
        """The zip, with the PDF in it and beside it.

        Raises:
            OSError: it can't be written.
        """
        values = self._form.values()
        write_records(path, values, records, messages)
        site = self._bench.session.site.info.name
        report = trunk_report(
            site, values, self._form.labels(), results_of(records), names(), datetime.now(UTC)
        )
        path.with_suffix(".pdf").write_bytes(report)
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("report.pdf", report)
