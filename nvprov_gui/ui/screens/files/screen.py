"""Files that phones fetch besides their configuration: dropped or chosen, checked, given to models."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.records import Change, FileKind, StoredFile
from nvprov_gui.qt.task import Failure, Task
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.screens.files.columns import COLUMNS, FileRow, kind_word
from nvprov_gui.ui.screens.files.offer import Offer
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.widgets.picker import Choice, Picker, matching
from nvprov_gui.ui.widgets.table import Table
from nvprov_gui.workflows import files
from nvprov_gui.workflows.files import Examined

_SETTLE_MS = 700
"""Phones that boot all at once are counted together."""


class FilesScreen(Screen):
    """A table, an offer when a file has done its work, buttons in the header."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.add, self.use = QAction(self, shortcut=QKeySequence("Ctrl+N")), QAction(self)
        self.rest, self.remove = QAction(self), QAction(self)
        self.addActions([self.add, self.use, self.rest, self.remove])
        self.model = RowsModel[FileRow](COLUMNS, lambda row: row.stored.id, lambda row: row.stored.name, self)
        self.table = Table(bench.theme, self)
        self.table.show_rows(self.model)
        self.table.allow_sorting()
        self._empty = EmptyState([self.add], self)
        self.table.show_when_empty(self._empty)
        self.offer = Offer(bench.theme, self)
        self._soon = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.offer)
        column.addWidget(self.table, 1)
        self._connect()
        self.retranslate()
        self._chosen()

    @property
    def title(self) -> str:
        return self.tr("Files")

    @property
    def subtitle(self) -> str:
        return self.tr("firmware, ringtones, pictures")

    @property
    def header_actions(self) -> tuple[QAction, ...]:
        return (self.remove, self.rest, self.use, self.add)

    @property
    def primary(self) -> QAction:
        return self.add

    def _connect(self) -> None:
        session = self.bench.session
        session.settings_changed.connect(self.refresh)
        session.reloaded.connect(self.refresh)
        session.phones_changed.connect(self._soon.start)
        self._soon.timeout.connect(self.refresh)
        session.undo.indexChanged.connect(self.refresh)
        self.table.chosen.connect(self._chosen)
        self.table.confirmed.connect(self.use.trigger)
        self.table.remove_wanted.connect(self.remove.trigger)
        self.add.triggered.connect(self._choose)
        self.use.triggered.connect(self._choose_use)
        self.rest.triggered.connect(self._deselect)
        self.remove.triggered.connect(self._remove)
        self.offer.taken.connect(self._let_rest)

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add files…"))
        self.use.setText(self.tr("Use for…"))
        self.use.setStatusTip(self.tr("Select one file first."))
        self.rest.setText(self.tr("Don't use it"))
        self.rest.setStatusTip(self.tr("Select a file that is in use."))
        self.remove.setText(self.tr("Remove"))
        self.remove.setStatusTip(self.tr("Select files first."))
        self.table.setAccessibleName(self.tr("Files"))
        self._empty.say(
            self.tr("No files yet"),
            self.tr("Drop firmware, ringtones or pictures here; phones fetch them from this laptop."),
        )
        self.offer.retranslate()

    # rows

    def refresh(self) -> None:
        """Read the files and their users in the background."""
        if not self.isVisible() or not self.bench.session.is_open:
            return
        site = self.bench.session.site

        def work(_task: Task) -> tuple[FileRow, ...]:
            stored = site.files()
            uses = files.usage(site, stored)
            return tuple(FileRow(one, uses[one.id]) for one in stored)

        self.bench.tasks.run(work, self._arrived, self._failed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.table.setFocus()

    def _arrived(self, rows: object) -> None:
        if isinstance(rows, tuple) and self.bench.session.is_open:
            self.model.set_rows(rows)
            self.offer.show_rows(rows)
            self._chosen()

    def _failed(self, failure: Failure) -> None:
        if self.bench.session.is_open:
            report(self.bench, failure)

    def selected(self) -> list[FileRow]:
        """The selected files from the top."""
        return [self.model.shown[row] for row in self.table.selected_rows()]

    def _chosen(self) -> None:
        rows = self.selected()
        self.use.setEnabled(len(rows) == 1)
        self.rest.setEnabled(any(row.use.phones or row.use.defaults or row.use.models for row in rows))
        self.remove.setEnabled(bool(rows))

    # coming in

    def bring(self, paths: Sequence[Path]) -> None:
        """Check files and take them in; pictures are asked what they are for."""
        found: list[Examined] = []
        for path in paths:
            try:
                found.append(files.examine(path))
            except UserError as error:
                self.bench.messages.warning(partial(say, str(error)))
        pictures = [one for one in found if len(one.kinds) > 1]
        if pictures:
            self._ask_kind(found)
        elif found:
            self._take(found, FileKind.BACKGROUND)

    def _ask_kind(self, found: Sequence[Examined]) -> None:
        listed = [
            Choice(kind_word(kind), "", "", partial(self._take, found, kind))
            for kind in (FileKind.BACKGROUND, FileKind.SCREENSAVER)
        ]
        self._pick(self.tr("What is the picture for?"), listed)

    def _take(self, found: Sequence[Examined], picture: FileKind) -> None:
        site = self.bench.session.site
        chosen = [(one, picture if len(one.kinds) > 1 else one.kinds[0]) for one in found]
        label = self.tr("add %n file(s)", "", len(found))
        for remark in dict.fromkeys(remark for one in found for remark in one.remarks):
            self.bench.messages.info(say(remark))
        self._do(lambda _task: files.add(site, chosen, label))

    def _choose(self) -> None:
        known = "*.rom *.bin *.z *.img *.wav *.mp3 *.bmp *.png *.jpg *.jpeg"
        kinds = self.tr("Firmware, sounds, pictures ({0});;All files (*)").format(known)
        folder = self.bench.store.current.folder
        paths, _kind = FileDialog.getOpenFileNames(self, self.tr("Add files"), folder, kinds)
        if paths:
            self.bench.store.change(folder=str(Path(paths[0]).parent))
            self.bring([Path(path) for path in paths])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.bring([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # whom they are for

    def _choose_use(self) -> None:
        row = next(iter(self.selected()), None)
        if row is None:
            return
        phones = self.bench.session.roster.phones
        listed = [
            Choice(
                model_name(model), self.tr("%n phone(s)", "", count), "",
                partial(self._select, row.stored, Level.MODEL, model),
            )
            for model, count in files.offered_models(row.stored, phones).items()
        ]  # fmt: skip
        every = partial(self._select, row.stored, Level.DEFAULTS, "")
        if files.fits_all(row.stored, phones):
            listed.append(Choice(self.tr("All phones"), self.tr("%n phone(s)", "", len(phones)), "", every))
        self._pick(self.tr("Which phones fetch it?"), listed)

    def _select(self, stored: StoredFile, level: Level, scope: str) -> None:
        label = self.tr("use {0}").format(stored.name)
        self._edit(lambda: files.select(self.bench.session.site, stored, level, scope, label))

    def _deselect(self) -> None:
        for row in self.selected():
            self._let_rest(row.stored)

    def _let_rest(self, stored: object) -> None:
        if isinstance(stored, StoredFile):
            label = self.tr("don't use {0}").format(stored.name)
            self._edit(lambda: files.deselect(self.bench.session.site, stored, label))

    def _remove(self) -> None:
        rows = [row.stored for row in self.selected()]
        label = self.tr("remove %n file(s)", "", len(rows))
        if rows:
            self._edit(lambda: files.remove(self.bench.session.site, rows, label))

    # doing

    def _edit(self, act: Callable[[], Change | None]) -> None:
        self.bench.session.edit(lambda _site: act())
        self.refresh()

    def _do(self, work: Callable[[Task], Change | None]) -> None:
        self.bench.tasks.run(work, self._done, self._failed)

    def _done(self, change: object) -> None:
        if isinstance(change, Change):
            self.bench.session.adopt(change)
        self.refresh()

    def _pick(self, words: str, listed: Sequence[Choice]) -> None:
        Picker(self.bench.theme, words, lambda text: matching(listed, text), self).open_over(self.window())
