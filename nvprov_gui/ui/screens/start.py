"""The first page: sites opened before, a new one, the demo."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.domain.errors import UserError
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.dates import day
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import ActionButton, repolish
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.words import listed

SUFFIX = ".nvprov"
_WIDEST = 940
_MOST_SHOWN = 7
_TOPIC = "new site"


class StartScreen(Screen):
    """Where a site is chosen.

    Signals:
        open_wanted: the path of a site.
        create_wanted: path, name, PBX.
        demo_wanted: show the demo.
    """

    open_wanted = Signal(object)
    create_wanted = Signal(object, str, str)
    demo_wanted = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.open_action = QAction(self, shortcut=QKeySequence(QKeySequence.StandardKey.Open))
        self.open_action.triggered.connect(self._choose)
        self.demo_action = QAction(self)
        self.demo_action.triggered.connect(self.demo_wanted)
        self.create_action = QAction(self)
        self.create_action.triggered.connect(self._create)
        self.addActions([self.open_action, self.demo_action])
        self._recent = QVBoxLayout()
        self._fill()
        self.retranslate()
        self._check()

    @property
    def title(self) -> str:
        return self.tr("NethVoice Provisioner")

    def load_recent(self) -> None:
        """Read the sites opened before, behind the first paint."""
        QTimer.singleShot(0, self, self._ask_recent)

    def _ask_recent(self) -> None:
        def work(_task: object) -> object:
            from nvprov_gui.workflows.sites import recent

            return recent()

        self.bench.tasks.run(work, self._show_recent, self._no_recent)

    def retranslate(self) -> None:
        self.open_action.setText(self.tr("Open…"))
        self.demo_action.setText(self.tr("Look at the demo"))
        self.create_action.setText(self.tr("Create site"))
        self._headline.setText(self.tr("Which site today?"))
        self._words.setText(self.tr("A site is one customer's installation, kept in one file."))
        self._recent_title.setText(self.tr("Recent sites"))
        self._none.setText(self.tr("None yet. Make one on the right, or look at the demo."))
        self._new_title.setText(self.tr("New site"))
        fields = (
            (self._name, self.tr("Name"), self.tr("Hotel Miramare")),
            (self._pbx, self.tr("PBX"), self.tr("voice.customer.example")),
            (self._file, self.tr("File"), ""),
        )
        for field, name, example in fields:
            field.setPlaceholderText(example)
            field.setAccessibleName(name)
            label = self._form.labelForField(field if field is not self._file else self._file_row)
            if isinstance(label, QLabel):
                label.setText(name)
        self._check()
        self._browse.setText(self.tr("Choose…"))
        self._browse.setAccessibleName(self.tr("Choose the file"))
        self._hint.setText(self.tr("A file with the suffix .nvprov can also be dropped here."))

    # the page

    def _fill(self) -> None:
        page = QWidget(self)
        page.setMaximumWidth(_WIDEST)
        grid = QGridLayout(page)
        grid.setContentsMargins(32, 48, 32, 32)
        grid.setHorizontalSpacing(48)
        grid.setVerticalSpacing(6)
        self._headline, self._words = QLabel(page), QLabel(page)
        font = QFont(self.bench.theme.bold)
        font.setPixelSize(22)
        self._headline.setFont(font)
        self._words.setProperty("tone", "muted")
        grid.addWidget(self._headline, 0, 0, 1, 2)
        grid.addWidget(self._words, 1, 0, 1, 2)
        grid.setRowMinimumHeight(2, 20)
        grid.addLayout(self._left(page), 3, 0)
        grid.addLayout(self._right(page), 3, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(4, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(page, 100)
        outer.addStretch(1)

    def _left(self, page: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self._recent_title, self._none, self._hint = QLabel(page), QLabel(page), QLabel(page)
        self._recent_title.setFont(self.bench.theme.bold)
        self._none.setProperty("tone", "muted")
        self._none.setWordWrap(True)
        self._hint.setProperty("tone", "faint")
        self._hint.setWordWrap(True)
        self._recent.setSpacing(2)
        row = QHBoxLayout()
        row.addWidget(ActionButton(self.open_action, parent=page))
        row.addWidget(ActionButton(self.demo_action, parent=page))
        row.addStretch(1)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        column.addWidget(self._none)
        column.addSpacing(8)
        column.addLayout(row)
        column.addWidget(self._hint)
        column.addStretch(1)
        return column

    def _right(self, page: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        self._new_title = QLabel(page)
        self._new_title.setFont(self.bench.theme.bold)
        self._name, self._pbx, self._file = QLineEdit(page), QLineEdit(page), QLineEdit(page)
        for field in (self._name, self._pbx, self._file):
            field.textChanged.connect(self._check)
            field.returnPressed.connect(self.create_action.trigger)
        self._name.textEdited.connect(self._propose_file)
        self._browse = QPushButton(page)
        self._browse.clicked.connect(self._choose_new)
        self._file_row = QWidget(page)
        line = QHBoxLayout(self._file_row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._file, 1)
        line.addWidget(self._browse)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(8)
        self._form.setHorizontalSpacing(16)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._form.addRow("·", self._name)
        self._form.addRow("·", self._pbx)
        self._form.addRow("·", self._file_row)
        create = ActionButton(self.create_action, "primary", parent=page)
        column.addWidget(self._new_title)
        column.addLayout(self._form)
        column.addWidget(create, alignment=Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        return column

    def _show_recent(self, found: object) -> None:
        sites = found if isinstance(found, Sequence) else ()
        while (item := self._recent.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for site in list(sites)[:_MOST_SHOWN]:
            self._recent.addWidget(self._site_button(site.path, site.name, day(site.opened)))
        self._none.setVisible(not sites)
        first = self._recent.itemAt(0)
        last_opened = first.widget() if first else None
        if last_opened is not None and self.isVisible() and not isinstance(self.focusWidget(), QLineEdit):
            last_opened.setFocus()

    def _site_button(self, path: Path, name: str, opened: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("site")
        button.setAccessibleName(self.tr("Open {0}").format(name))
        title, where, when = QLabel(name, button), QLabel(_short(path.parent), button), QLabel(opened, button)
        title.setFont(self.bench.theme.bold)
        where.setProperty("tone", "muted")
        when.setProperty("tone", "faint")
        grid = QGridLayout(button)
        grid.setContentsMargins(12, 6, 12, 6)
        grid.setVerticalSpacing(1)
        grid.addWidget(title, 0, 0)
        grid.addWidget(where, 1, 0)
        grid.addWidget(when, 0, 1, 2, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label in (title, where, when):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.setMinimumSize(QSize(0, grid.sizeHint().height()))
        button.clicked.connect(lambda: self.open_wanted.emit(path))
        return button

    def _no_recent(self, failure: Failure) -> None:
        report(self.bench, failure)

    # what can be done

    def _propose_file(self, name: str) -> None:
        stem = re.sub(r"[^\w .-]+", "", name).strip() or "site"
        self._file.setText(str(self._folder() / f"{stem}{SUFFIX}") if name.strip() else "")

    def _folder(self) -> Path:
        kept = self.bench.store.current.sites
        return Path(kept) if kept and Path(kept).is_dir() else user_documents_path()

    def _check(self) -> None:
        fields = (self._name, self._pbx, self._file)
        empty = listed(field.accessibleName() for field in fields if not field.text().strip())
        self.create_action.setEnabled(not empty)
        self.create_action.setStatusTip(self.tr("Still missing: {0}").format(empty) if empty else "")
        if self._pbx.property("wrong"):
            self._mark(wrong=False)

    def _mark(self, *, wrong: bool) -> None:
        self._pbx.setProperty("wrong", wrong)
        repolish(self._pbx)
        if not wrong:
            self.bench.messages.withdraw(_TOPIC)

    def _is_host(self) -> bool:
        """Whether the PBX can be one; else it is said, and the cursor stands there."""
        from nvprov_gui.workflows.sites import host_in

        try:
            host_in(self._pbx.text())
        except UserError as error:
            self._mark(wrong=True)
            self.bench.messages.warning(partial(say, str(error)), topic=_TOPIC)
            self._pbx.setFocus()
            self._pbx.selectAll()
            return False
        return True

    def _create(self) -> None:
        if not self._is_host():
            return
        from nvprov_gui.workflows.sites import new_place

        self.bench.messages.withdraw(_TOPIC)
        try:
            path = new_place(self._file.text().strip(), SUFFIX)
        except UserError as error:
            self.bench.messages.warning(partial(say, str(error)), topic=_TOPIC)
            self._file.setFocus()
            return
        self.bench.store.change(sites=str(path.parent))
        self.create_wanted.emit(path, self._name.text().strip(), self._pbx.text().strip())

    def _choose(self) -> None:
        kinds = self.tr("Sites and packages (*.nvprov *.nvpack)")
        path, _kind = FileDialog.getOpenFileName(self, self.tr("Open a site"), str(self._folder()), kinds)
        if path:
            self.bench.store.change(sites=str(Path(path).parent))
            self.open_wanted.emit(Path(path))

    def _choose_new(self) -> None:
        kinds = self.tr("Sites (*.nvprov)")
        start = self._file.text() or str(self._folder() / f"site{SUFFIX}")
        path, _kind = FileDialog.getSaveFileName(self, self.tr("Where to keep the site"), start, kinds)
        if path:
            self._file.setText(path)


def _short(folder: Path) -> str:
    """A folder as people write it: the home as ``~``."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}".removesuffix("/.") if folder.is_relative_to(home) else str(folder)
