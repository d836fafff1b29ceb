"""Asking for a file next to the open site does no harm to the site."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QTreeView

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.ui.widgets import file_dialogs
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.window import MainWindow
from tests.unit.storage.test_openfiles import phones_seen_by_another

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the system's own dialog")
_LISTED_MS = 900


def _choose(name: str) -> None:
    """What a person does in the dialog that is shown; the name stands there already."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    if name:
        dialog.accept()
    else:
        dialog.reject()


@pytest.mark.parametrize(("ask", "name"), [("getOpenFileNames", ""), ("getSaveFileName", "new.csv")])
def test_listing_the_folder_of_the_open_site(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, ask: str, name: str
) -> None:
    site = window.bench.session.site
    window.bench.session._looking.stop()
    monkeypatch.setattr(file_dialogs, "_hold_sites", lambda: None)
    before = phones_seen_by_another(site.path)
    QTimer.singleShot(_LISTED_MS, lambda: _choose(name))
    chosen, _kind = getattr(FileDialog, ask)(window, "Choose", str(site.path.parent / name), "All files (*)")
    assert chosen == (str(site.path.with_name(name)) if name else [])
    assert phones_seen_by_another(site.path) == before
    with site.act("add") as act:
        act.add_phone(MacAddress("805ec0100001"), "yealink", "yealink-T46")
    assert phones_seen_by_another(site.path) == before + 1


def test_the_next_dialog_begins_where_the_last_one_ended(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(FileDialog, "layout", QByteArray())
    widths: list[int] = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        header = dialog.findChild(QTreeView).header()  # type: ignore[union-attr]
        widths.append(header.sectionSize(0))
        header.resizeSection(0, 401)
        dialog.accept()

    for start in (str(tmp_path / "first.csv"), "second.csv"):
        QTimer.singleShot(_LISTED_MS, choose)
        chosen, _kind = FileDialog.getSaveFileName(window, "Choose", start, "All files (*)")
        assert Path(chosen).parent == tmp_path
    assert widths == [320, 401], "a name can be read, and columns stay as they were left"
