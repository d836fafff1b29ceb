"""The found devices as CSV."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.found import standing_word
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.workflows import survey_acts
from nvprov_gui.workflows.survey import Found, Standing

_TITLES = (
    QT_TRANSLATE_NOOP("FindPage", "MAC"),
    QT_TRANSLATE_NOOP("FindPage", "Address"),
    QT_TRANSLATE_NOOP("FindPage", "Kind"),
    QT_TRANSLATE_NOOP("FindPage", "Vendor"),
    QT_TRANSLATE_NOOP("FindPage", "Model"),
    QT_TRANSLATE_NOOP("FindPage", "Firmware"),
    QT_TRANSLATE_NOOP("FindPage", "In the site?"),
    QT_TRANSLATE_NOOP("FindPage", "User or name"),
    QT_TRANSLATE_NOOP("FindPage", "Contradiction"),
    QT_TRANSLATE_NOOP("FindPage", "Evidence"),
)
QT_TRANSLATE_NOOP("FindPage", "devices")
QT_TRANSLATE_NOOP("FindPage", "Save the list")
QT_TRANSLATE_NOOP("FindPage", "CSV (*.csv)")
QT_TRANSLATE_NOOP("FindPage", "{0} is saved.")


def _words(text: str) -> str:
    return QCoreApplication.translate("FindPage", text)


def ask_and_save(bench: Bench, page: QWidget, rows: Sequence[Found]) -> None:
    """Ask for a file and write the rows that are shown."""
    folder = Path(bench.store.current.folder)
    suggested = str(folder / f"{_words('devices')}.csv")
    chosen, _kind = FileDialog.getSaveFileName(
        page, _words("Save the list"), suggested, _words("CSV (*.csv)")
    )
    if chosen:
        save(bench, Path(chosen), rows)


def save(bench: Bench, path: Path, rows: Sequence[Found]) -> None:
    """Write rows as CSV, and say so."""
    words = {standing: standing_word(standing) for standing in Standing}
    try:
        survey_acts.write(path, survey_acts.as_csv(rows, [_words(title) for title in _TITLES], words))
    except UserError as error:
        bench.messages.warning(partial(say, str(error)))
        return
    bench.messages.done(_words("{0} is saved.").format(path.name))
