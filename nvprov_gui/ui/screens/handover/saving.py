"""Making documents in the background and putting them where the technician says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from nvprov_gui.domain.phone import Phone
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.documents.labels import LabelSheet
from nvprov_gui.ui.opening import report as say_failure
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.widgets.passphrase import ask_passphrase

if TYPE_CHECKING:
    from nvprov_gui.storage import Site

Make = Callable[["Site", Path], None]


class Saver(QObject):
    """Each method asks where, makes the document, and offers to open it.

    ``choose`` gets a proposed name and the kinds of files, and gives a path or nothing; ``ask_passphrase``
    gets a sentence.
    """

    def __init__(self, bench: Bench, page: QWidget) -> None:
        super().__init__(page)
        self._bench = bench
        self._page = page
        self.choose: Callable[[str, str], str] = self._ask_where
        self.ask_passphrase: Callable[[str], str] = self._ask_passphrase

    def report(self, passwords: bool) -> None:
        """The report as PDF."""

        def make(site: Site, path: Path) -> None:
            from nvprov_gui.ui.documents.report import report
            from nvprov_gui.workflows.handover import dossier
            from nvprov_gui.workflows.outputs import write_whole

            write_whole(path, report(dossier(site, passwords=passwords)), private=passwords)

        self._make(make, ".pdf", self.tr("PDF (*.pdf)"))

    def labels(self, phones: Sequence[Phone], sheet: LabelSheet, first: int) -> None:
        """Labels as PDF."""

        def make(_site: Site, path: Path) -> None:
            from nvprov_gui.ui.documents.labels import labels
            from nvprov_gui.workflows.outputs import write_whole

            write_whole(path, labels(phones, sheet, first))

        self._make(make, self.tr(" labels.pdf"), self.tr("PDF (*.pdf)"))

    def csv(self) -> None:
        """The phones as CSV."""

        def make(site: Site, path: Path) -> None:
            from nvprov_gui.ui.documents.words import language
            from nvprov_gui.workflows.handover import dossier, write_csv

            write_csv(dossier(site), path, language())

        self._make(make, ".csv", self.tr("Text (*.csv)"))

    def workbook(self) -> None:
        """Everything as a workbook."""

        def make(site: Site, path: Path) -> None:
            from nvprov_gui.ui.documents.words import language
            from nvprov_gui.workflows.handover import dossier, write_xlsx

            write_xlsx(dossier(site), path, language())

        self._make(make, ".xlsx", self.tr("Workbook (*.xlsx)"))

    def package(self) -> None:
        """The site for a colleague."""
        from nvprov_gui.workflows.handover.package import SUFFIX

        words = self.tr("Choose a passphrase for the package and tell it your colleague by telephone.")
        passphrase = self.ask_passphrase(words)
        if not passphrase:
            return

        def make(site: Site, path: Path) -> None:
            from nvprov_gui.workflows.handover.package import write_package

            write_package(site, path, passphrase)

        self._make(make, SUFFIX, self.tr("Site packages (*.nvpack)"))

    def _make(self, make: Make, ending: str, kinds: str) -> None:
        session = self._bench.session
        where = self.choose(f"{session.site.info.name}{ending}", kinds)
        if not where:
            return
        path = Path(where)
        path = path if path.suffix else path.with_name(path.name + Path(ending).suffix)
        self._bench.store.change(folder=str(path.parent))
        site = session.site

        def work(_task: object) -> Path:
            make(site, path)
            return path

        self._bench.tasks.run(work, self._made, self._failed)

    def _made(self, path: object) -> None:
        if isinstance(path, Path):
            text = self.tr("“{0}” is written.").format(path.name)
            self._bench.messages.info(text, self.tr("Open"), lambda: _open(path))

    def _failed(self, failure: Failure) -> None:
        say_failure(self._bench, failure)

    def _ask_where(self, name: str, kinds: str) -> str:
        folder = self._bench.store.current.folder or str(Path.home())
        return FileDialog.getSaveFileName(self._page, self.tr("Save"), str(Path(folder) / name), kinds)[0]

    def _ask_passphrase(self, words: str) -> str:
        return ask_passphrase(self._page, words, twice=True)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
