"""Which version this is, what it is made of, under which licences, and where its data lies."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from nvprov_gui import __version__
from nvprov_gui.qt.paths import settings_file
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.page import Page
from nvprov_gui.vendors.paths import own_templates_root

LIBRARIES: tuple[tuple[str, str], ...] = (
    ("PySide6-Essentials", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"),
    ("SQLAlchemy", "MIT"),
    ("alembic", "MIT"),
    ("Jinja2", "BSD-3-Clause"),
    ("cryptography", "Apache-2.0 OR BSD-3-Clause"),
    ("keyring", "MIT"),
    ("filelock", "MIT"),
    ("psycopg", "LGPL-3.0-only"),
    ("httptools", "MIT"),
    ("uvicorn", "BSD-3-Clause"),
    ("starlette", "BSD-3-Clause"),
    ("uvloop", "MIT OR Apache-2.0"),
    ("httpx", "BSD-3-Clause"),
    ("openpyxl", "MIT"),
    ("ldap3", "LGPL-3.0-only"),
    ("zeroconf", "LGPL-2.1-or-later"),
    ("ifaddr", "MIT"),
    ("dnspython", "ISC"),
    ("scapy", "GPL-2.0-only"),
    ("pexpect", "ISC"),
    ("sipmessage", "BSD-2-Clause"),
    ("segno", "BSD-3-Clause"),
    ("platformdirs", "MIT"),
    ("tzdata", "Apache-2.0"),
)
"""The libraries in the program, with their licences as their own metadata names them (SPDX)."""


class AboutPage(Page):
    """A few lines, a table, and a button that copies both for a ticket."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.copy, self.folder = QAction(self), QAction(self)
        self.addActions([self.copy, self.folder])
        self._lines = QLabel(self)
        self._lines.setWordWrap(True)
        self._lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tree = QTreeWidget(self)
        self.tree.setRootIsDecorated(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for name, licence in LIBRARIES:
            QTreeWidgetItem(self.tree, [name, _version(name), licence])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(16)
        column.addWidget(self._lines)
        column.addWidget(self.tree, 1)
        self.copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.folder.triggered.connect(self._open_folder)
        self.retranslate()

    @property
    def name(self) -> str:
        return self.tr("About")

    @property
    def subtitle(self) -> str:
        return self.tr("version {0}").format(__version__)

    @property
    def header_actions(self) -> tuple[QAction, ...]:
        return (self.folder, self.copy)

    def text(self) -> str:
        """Everything on the page, for a ticket."""
        libraries = [f"{name} {_version(name)} ({licence})" for name, licence in LIBRARIES]
        return "\n".join((self._lines.text(), "", *libraries))

    def _open_folder(self) -> None:
        folder = own_templates_root()
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def retranslate(self) -> None:
        system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
        self._lines.setText(
            "\n".join(
                (
                    self.tr("NethVoice Provisioner {0}").format(__version__),
                    self.tr("Free software under the GPL, version 2 or later; there is no warranty."),
                    self.tr("Runs on {0}, Qt {1}").format(system, qVersion()),
                    self.tr("Settings: {0}").format(settings_file()),
                    self.tr("Your own templates: {0}").format(own_templates_root()),
                )
            )
        )
        self.copy.setText(self.tr("Copy for a ticket"))
        self.folder.setText(self.tr("Open the templates' folder"))
        self.tree.setHeaderLabels([self.tr("Library"), self.tr("Version"), self.tr("Licence")])
        for part in (self.tree, self.tree.header()):
            part.setAccessibleName(self.tr("Libraries and their licences"))


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "–"
