"""Asking for files: by the system's own dialog where that is another program, else by one that opens no file.

Qt's dialog looks into every file it lists to show its kind, a GTK one may too. A site that is open here must
not be opened and closed by anything else in this process (`storage.openfiles`): icons come from names alone.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QCoreApplication, QDir, QFileInfo, QStandardPaths
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QStyle, QTreeView, QWidget

_HAS_OWN_PROGRAM = sys.platform in ("win32", "darwin")
"""Windows locks otherwise; macOS shows its panel from another process."""
_SIZE, _NAME_WIDTH = (860, 520), 320
_Chosen = tuple[str, str]
"""As Qt's functions give it: path and kind."""


class NamesOnly(QFileIconProvider):
    """Icons of folders and files; no file is looked into."""

    def __init__(self) -> None:
        super().__init__()
        style = QApplication.style()
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)

    def icon(self, of: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:
        """Asked in a thread of Qt's."""
        if isinstance(of, QFileInfo):
            return self._folder if of.isDir() else self._file
        return super().icon(of)

    def type(self, info: QFileInfo) -> str:
        """The kind, by the name alone."""
        return info.suffix()


class FileDialog:
    """The functions of `QFileDialog` that the program uses; a bare name begins in the folder chosen last."""

    folder = ""
    layout = QByteArray()
    """Columns and view as they were left last."""

    @staticmethod
    def getOpenFileName(parent: QWidget, title: str, start: str = "", kinds: str = "") -> _Chosen:
        """One file that is there; empty if none was chosen."""
        if _HAS_OWN_PROGRAM:
            return QFileDialog.getOpenFileName(parent, title, start, kinds)
        return _first(_asked(parent, title, start, kinds, QFileDialog.FileMode.ExistingFile))

    @staticmethod
    def getOpenFileNames(
        parent: QWidget, title: str, start: str = "", kinds: str = ""
    ) -> tuple[list[str], str]:
        """Files that are there."""
        if _HAS_OWN_PROGRAM:
            return QFileDialog.getOpenFileNames(parent, title, start, kinds)
        return _asked(parent, title, start, kinds, QFileDialog.FileMode.ExistingFiles), ""

    @staticmethod
    def getSaveFileName(parent: QWidget, title: str, start: str = "", kinds: str = "") -> _Chosen:
        """Where to write; what is there is asked about."""
        if _HAS_OWN_PROGRAM:
            return QFileDialog.getSaveFileName(parent, title, start, kinds)
        return _first(_asked(parent, title, start, kinds, QFileDialog.FileMode.AnyFile, _saves))


def _saves(dialog: QFileDialog) -> None:
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)


def _asked(
    parent: QWidget,
    title: str,
    start: str,
    kinds: str,
    mode: QFileDialog.FileMode,
    prepare: Callable[[QFileDialog], None] = lambda _dialog: None,
) -> list[str]:
    dialog, icons = QFileDialog(parent, title), NamesOnly()
    try:
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setIconProvider(icons)
        dialog.setFileMode(mode)
        prepare(dialog)
        if kinds:
            dialog.setNameFilters(kinds.split(";;"))
        _name_fields(dialog)
        _lay_out(dialog)
        _begin_at(dialog, start)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        FileDialog.layout = dialog.saveState()
        if chosen:
            FileDialog.folder = dialog.directory().absolutePath()
        return chosen
    finally:
        dialog.deleteLater()
        _hold_sites()


def _lay_out(dialog: QFileDialog) -> None:
    """Wide enough to read a name, its date beside it."""
    dialog.resize(*_SIZE)
    if not FileDialog.layout.isEmpty():
        dialog.restoreState(FileDialog.layout)
        return
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    if (rows := dialog.findChild(QTreeView)) is not None:
        rows.header().resizeSection(0, _NAME_WIDTH)


def _name_fields(dialog: QFileDialog) -> None:
    """Qt's own translations lack some of these."""
    label, translate = QFileDialog.DialogLabel, QCoreApplication.translate
    dialog.setLabelText(label.LookIn, translate("FileDialog", "Look in:"))
    dialog.setLabelText(label.FileName, translate("FileDialog", "File name:"))
    dialog.setLabelText(label.FileType, translate("FileDialog", "Files of type:"))
    dialog.setLabelText(label.Reject, translate("FileDialog", "Cancel"))
    is_open = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptOpen
    words = translate("FileDialog", "Open") if is_open else translate("FileDialog", "Save")
    dialog.setLabelText(label.Accept, words)


def _hold_sites() -> None:
    from nvprov_gui.storage.openfiles import hold_again  # storage is loaded when a site is open

    hold_again()


def _begin_at(dialog: QFileDialog, start: str) -> None:
    """A folder, or a name in one."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    found = QFileInfo(QDir(FileDialog.folder or documents), start)
    if found.isDir():
        dialog.setDirectory(found.absoluteFilePath())
    else:
        dialog.setDirectory(found.absolutePath())
        dialog.selectFile(found.fileName())


def _first(paths: list[str]) -> _Chosen:
    return (paths[0] if paths else "", "")
