"""The bottom line: the address that phones must use, how far the site is, the language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from nvprov_gui.qt.child import ChildState
from nvprov_gui.qt.translations import LANGUAGES, wanted
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.widgets.chips import Chip
from nvprov_gui.ui.widgets.qr import QrPopup
from nvprov_gui.workflows.board import works

HEIGHT = 28
_COPIED_MS = 1500


class StatusBar(QFrame):
    """Address, Copy, QR; counts; language."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(HEIGHT)
        self._bench = bench
        self._chip = Chip(bench.theme)
        self._url, self._phones, self._working = QLabel(self), QLabel(self), QLabel(self)
        self._url.setFont(bench.theme.fixed)
        for label in (self._phones, self._working):
            label.setProperty("tone", "muted")
        self._copy, self._qr, self._language = self._link(), self._link(), self._link()
        self._copy.clicked.connect(self._copy_address)
        self._qr.clicked.connect(self._show_qr)
        self._language.setMenu(self._language_menu())
        self._fill()
        for signal in (bench.serving.changed, bench.session.opened, bench.session.reloaded):
            signal.connect(self.refresh)
        bench.session.phones_changed.connect(self.refresh)
        bench.session.closed.connect(self.refresh)
        bench.store.changed.connect(self.refresh)
        self.refresh()

    @property
    def address(self) -> str:
        """The address in use; while nothing is served, the one that was used last."""
        if self._bench.serving.url:
            return self._bench.serving.url
        return self._bench.session.site.setting("serving_url") if self._bench.session.is_open else ""

    def refresh(self) -> None:
        """Show what is true now."""
        states = {
            ChildState.READY: ("ok", self.tr("Phones reach this laptop at")),
            ChildState.STARTING: ("info", self.tr("Serving is starting")),
            ChildState.RESTARTING: ("wait", self.tr("Serving is starting again")),
            ChildState.STOPPED: ("none", self.tr("Not serving")),
        }
        session = self._bench.session
        state, is_alone = states[self._bench.serving.state], "//127." in self._bench.serving.url
        self._chip.show_state(
            *(("wait", self.tr("No network: only this laptop reaches")) if is_alone else state)
        )
        ready = self._bench.serving.state is ChildState.READY
        self._url.setText(self._bench.serving.url)
        for widget in (self._url, self._copy, self._qr):
            widget.setVisible(ready)
        for shown in (self._chip, self._phones, self._working):
            shown.setVisible(session.is_open)
        phones = session.roster.phones
        self._phones.setText(self.tr("%n phone(s)", "", len(phones)))
        self._working.setText(self.tr("%n provisioned", "", sum(map(works, phones))))
        self._language.setText(wanted(self._bench.store.current.language).upper())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.refresh()
        super().changeEvent(event)

    def _link(self) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("tone", "link")
        button.setFixedHeight(22)
        return button

    def _fill(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(10)
        for widget in (self._chip, self._url, self._copy, self._qr):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._phones, self._working, self._language):
            row.addWidget(widget)
        self._name()

    def _name(self) -> None:
        self._copy.setText(self.tr("Copy"))
        self._copy.setAccessibleName(self.tr("Copy the address"))
        self._qr.setText("QR")
        self._qr.setAccessibleName(self.tr("Show the address as a QR code"))
        self._language.setAccessibleName(self.tr("Language"))

    def _language_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for code, name in LANGUAGES.items():
            action = QAction(name, group, checkable=True)
            action.setChecked(wanted(self._bench.store.current.language) == code)
            action.setData(code)
            menu.addAction(action)
        group.triggered.connect(lambda action: self._bench.store.change(language=action.data()))
        return menu

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self.address)
        self._copy.setText(self.tr("Copied"))
        QTimer.singleShot(_COPIED_MS, self, self._name)

    def _show_qr(self) -> None:
        QrPopup(self._bench.theme, self.address, self).show_above(self._qr)
