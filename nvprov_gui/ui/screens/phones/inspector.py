"""The right side: one phone in detail, or what can be done with several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from nvprov_gui.domain.phone import Phone
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui import words
from nvprov_gui.ui.acts import Acts
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.screens.phones.actions import PhoneActions
from nvprov_gui.ui.screens.phones.changes_pane import ChangesPane
from nvprov_gui.ui.screens.phones.details import Details, read_details
from nvprov_gui.ui.screens.phones.explanation import ExplanationCard
from nvprov_gui.ui.screens.phones.phone_tab import PhoneTab
from nvprov_gui.ui.screens.phones.preview_tab import PreviewTab
from nvprov_gui.ui.screens.phones.settings_tab import SettingsTab
from nvprov_gui.ui.widgets.chips import Chip

_SETTLE_MS = 90
"""Moving over rows asks the file only when it stops for so long."""
_LEAST_WIDTH = 250


class Inspector(QWidget):
    """Follows the selection."""

    def __init__(self, bench: Bench, acts: Acts, do: PhoneActions) -> None:
        super().__init__()
        self._bench = bench
        self._phones: list[Phone] = []
        self._details: Details | None = None
        self._title, self._hint, self._chip = QLabel(self), QLabel(self), Chip(bench.theme)
        self._title.setFont(bench.theme.bold)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._hint.setProperty("tone", "muted")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.card = ExplanationCard(bench, acts, do)
        self.tabs, self._pages = QTabBar(self), QStackedWidget(self)
        self.phone_tab = PhoneTab(bench, acts, do)
        self.settings_tab = SettingsTab(bench, do.settings)
        self.preview_tab = PreviewTab(bench)
        self.changes, self._nothing = ChangesPane(bench, self), QWidget(self)
        for page in (self.phone_tab, self.settings_tab, self.preview_tab):
            self.tabs.addTab("")
            self._pages.addWidget(page)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(self._turn)
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._ask)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self.changes, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.card)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, 200)

    @property
    def phone(self) -> Phone | None:
        """The one phone that is shown."""
        return self._phones[0] if len(self._phones) == 1 else None

    def show_phones(self, phones: Sequence[Phone]) -> None:
        """Show what is selected; memory only, the file is asked when the selection rests."""
        before = self.phone
        self._phones = list(phones)
        if before is None or self.phone is None or before.mac != self.phone.mac:
            self._details = None
        self._show()

    def phones_changed(self, phones: Sequence[Phone]) -> None:
        """Some phones moved on."""
        fresh = {phone.mac: phone for phone in phones}
        if any(phone.mac in fresh for phone in self._phones):
            self._phones = [fresh.get(phone.mac, phone) for phone in self._phones]
            self._show()

    def refresh(self) -> None:
        """Read what is shown again."""
        self._settle.start()

    def edit_location(self) -> None:
        """Put the cursor into the location."""
        self.tabs.setCurrentIndex(0)
        self.phone_tab.edit_location()

    def copy_link(self) -> None:
        """Put the first-contact link of the phone on the clipboard."""
        if self.phone is None:
            return
        details = read_details(self._bench.session.site, self.phone.mac)
        if details is not None and details.link:
            QGuiApplication.clipboard().setText(details.link)
            self._bench.messages.info(self.tr("The link is copied. It works until the phone has its own."))
        else:
            self._bench.messages.info(self.tr("Its link was used. Give it a new one first."))

    def _show(self) -> None:
        phone = self.phone
        for widget in (self.card, self._chip, self.tabs, self._pages):
            widget.setVisible(phone is not None)
        self._hint.setVisible(phone is None)
        self.changes.setVisible(len(self._phones) > 1)
        self._nothing.setVisible(not self._phones)
        if phone is None:
            self._say_many()
            self._settle.start()
            return
        self._title.setText(f"{phone.user} · {phone.extension}" if phone.user_id else model_name(phone.model))
        self._say_state()
        self.card.show_phone(phone)
        self.phone_tab.show_phone(phone)
        self._settle.start()

    def time_passed(self) -> None:
        """The phone in view may be stuck by now."""
        if self.phone is not None:
            self._say_state()

    def _say_state(self) -> None:
        assert self.phone is not None
        is_stuck = self._bench.session.roster.is_stuck(self.phone)
        tone, word = (ask(self.phone, is_stuck=is_stuck) for ask in (words.state_tone, words.state_word))
        self._chip.show_state(tone, word)

    def _say_many(self) -> None:
        count = len(self._phones)
        if not count:
            self._title.setText(self.tr("No phone selected"))
            self._hint.setText(self.tr("Select one to see its settings and the file it gets."))
            return
        self._title.setText(self.tr("%n phone(s) selected", "", count))
        free = sum(phone.user_id is None for phone in self._phones)
        assigned = self.tr("%n with a user", "", count - free)
        waiting = self.tr("%n without", "", free)
        keys = self.tr("Ctrl+Enter gives those without one the next users, Del takes users away.")
        self._hint.setText(f"{assigned}, {waiting}. {keys}")

    def _turn(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self._settle.start(0)

    def _ask(self) -> None:
        phone, session = self.phone, self._bench.session
        if not session.is_open or not self.isVisible():
            return
        if phone is None:
            if self._phones:
                self.changes.show_phones(self._phones)
            return
        site, mac = session.site, phone.mac
        if self._pages.currentWidget() is self.preview_tab:
            self.preview_tab.show_phone(phone)
        self._bench.tasks.run(lambda _task: read_details(site, mac), self._arrived, self._failed)

    def _arrived(self, details: object) -> None:
        if not isinstance(details, Details) or self.phone is None or details.mac != self.phone.mac:
            return
        self._details = details
        self.phone_tab.show_details(details)
        self.settings_tab.show_details(details)

    def _failed(self, failure: Failure) -> None:
        if self._bench.session.is_open:
            report(self._bench, failure)

    def retranslate(self) -> None:
        """Set all texts."""
        for number, text in enumerate((self.tr("Phone"), self.tr("Settings"), self.tr("Preview"))):
            self.tabs.setTabText(number, text)
        self.tabs.setAccessibleName(self.tr("What to show of the phone"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
