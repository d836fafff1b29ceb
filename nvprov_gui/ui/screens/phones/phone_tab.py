"""What a phone is: model, addresses, passwords, what it did today, its user's other phones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import Event
from nvprov_gui.ui import words
from nvprov_gui.ui.acts import Acts
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.screens.phones.actions import PhoneActions
from nvprov_gui.ui.screens.phones.details import Details
from nvprov_gui.ui.screens.phones.life_line import LifeLine
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.device_list import DeviceList
from nvprov_gui.ui.widgets.fields import show_text
from nvprov_gui.workflows.board import life

_HIDDEN = "•••••"
_MOST_EVENTS = 12


class PhoneTab(QScrollArea):
    """A form; changes are made at once."""

    def __init__(self, bench: Bench, acts: Acts, do: PhoneActions) -> None:
        super().__init__()
        self._bench = bench
        self._acts = acts
        self._phone: Phone | None = None
        self._details: Details | None = None
        self._shown = False
        self._model = QPushButton(self)
        self._model.setProperty("tone", "field")
        self._model.clicked.connect(do.model.trigger)
        self._location = QLineEdit(self)
        self._location.editingFinished.connect(self._set_location)
        self._location.textEdited.connect(self._began_location)
        self._before: str | None = None
        self._mac, self._serial, self._address = (self._value(fixed=True) for _ in range(3))
        self._firmware = self._value()
        self._language, self._password = self._value(), self._value(fixed=True)
        self._show, self._copy = self._link(), self._link()
        self._show.clicked.connect(self._toggle_password)
        self._copy.clicked.connect(self._copy_password)
        self.life = LifeLine(bench.theme, self)
        self._today, self._devices_title = QLabel(self), QLabel(self)
        for title in (self._today, self._devices_title):
            title.setProperty("tone", "muted")
        self._devices = DeviceList(bench, acts)
        self._events = QVBoxLayout()
        self._form = QFormLayout()
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        page = QWidget(self)
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(1, 4, 4, 4)
        column.setSpacing(8)
        self._form.setVerticalSpacing(8)
        self._form.setHorizontalSpacing(12)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        secret = QHBoxLayout()
        secret.setSpacing(2)
        secret.addWidget(self._password)
        secret.addWidget(self._show)
        secret.addWidget(self._copy)
        secret.addStretch(1)
        for field in (
            self._model, self._location, self._mac, self._serial, self._firmware, self._address,
            self._language,
        ):  # fmt: skip
            self._add_row(field)
        label = QLabel(page)
        label.setProperty("tone", "muted")
        self._form.addRow(label, secret)
        self._events.setSpacing(4)
        column.addLayout(self._form)
        column.addWidget(self._devices_title)
        column.addWidget(self._devices)
        column.addWidget(self.life)
        column.addWidget(self._today)
        column.addLayout(self._events)
        column.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _add_row(self, field: QWidget) -> None:
        label = QLabel(self)
        label.setProperty("tone", "muted")
        label.setBuddy(field)
        self._form.addRow(label, field)

    def _value(self, *, fixed: bool = False) -> QLabel:
        label = QLabel(self)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setMinimumHeight(20)
        label.setWordWrap(not fixed)
        if fixed:
            label.setFont(self._bench.theme.fixed)
        return label

    def _link(self) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("tone", "link")
        button.setFixedHeight(24)
        return button

    # what is shown

    def show_phone(self, phone: Phone) -> None:
        """Show what memory knows; the rest follows."""
        is_same = self._phone is not None and phone.mac == self._phone.mac
        if not is_same:
            self._details, self._shown = None, False
            self._language.setText("–")
            self._clear_events()
        self._phone = phone
        self._model.setText(model_name(phone.model))
        show_text(self._location, phone.location, is_same=is_same)
        self._mac.setText(phone.mac.colons)
        self._serial.setText(phone.serial or "–")
        self._firmware.setText(phone.firmware or "–")
        self._address.setText(phone.address or "–")
        self.life.show_steps(life(phone))
        self._show_password()
        self._show_devices(phone)

    def show_details(self, details: Details) -> None:
        """Show what the file knows."""
        self._details = details
        language = details.values.get("language")
        self._language.setText(
            f"{_language_name(language.value)} · {words.level_words(language.level)}" if language else "–"
        )
        self._show_password()
        if self._phone is not None:
            self.life.show_steps(life(self._phone, details.life))
        self._clear_events()
        self._today.setVisible(bool(details.events))
        for event in details.events[-_MOST_EVENTS:]:
            self._events.addWidget(self._event(event))

    def edit_location(self) -> None:
        """Put the cursor into the location."""
        self._location.setFocus()
        self._location.selectAll()

    def _show_devices(self, phone: Phone) -> None:
        roster = self._bench.session.roster
        user = roster.user(phone.user_id)
        several = user is not None and roster.count_of(user.id) > 1
        self._devices.setVisible(several)
        self._devices_title.setVisible(several)
        if user is not None and several:
            self._devices_title.setText(self.tr("Phones of {0}, in order").format(user.name))
            self._devices.show_user(user, phone.mac)

    def _event(self, event: Event) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        time, text = QLabel(f"{event.time.astimezone():%H:%M:%S}", line), QLabel(say(event.text), line)
        time.setFont(self._bench.theme.fixed)
        time.setProperty("tone", "muted")
        text.setWordWrap(True)
        text.setProperty("tone", "bad" if event.kind == "refusal" else "")
        row.addWidget(time, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return line

    def _clear_events(self) -> None:
        while (item := self._events.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._today.hide()

    # the administrator's password

    def _secret(self) -> str:
        found = self._details.values.get("adminpw") if self._details else None
        return found.value if found else ""

    def _show_password(self) -> None:
        secret = self._secret()
        self._password.setText((secret if self._shown else _HIDDEN) if secret else "–")
        for button in (self._show, self._copy):
            button.setVisible(bool(secret))
        self._show.setText(self.tr("hide") if self._shown else self.tr("show"))

    def _toggle_password(self) -> None:
        self._shown = not self._shown
        self._show_password()

    def _copy_password(self) -> None:
        QGuiApplication.clipboard().setText(self._secret())

    def _began_location(self) -> None:
        if self._before is None and self._phone is not None:
            self._before = self._phone.location

    def _set_location(self) -> None:
        text, before, self._before = self._location.text().strip(), self._before, None
        self._location.setModified(False)
        if self._phone is not None and before not in (None, self._phone.location):
            there = self._phone.location
            self._bench.messages.warning(
                lambda: self.tr(
                    "Somebody else wrote “{0}” there meanwhile: look again, then repeat it."
                ).format(there)
            )
            self._location.setText(there)
        elif self._phone is not None and text != self._phone.location:
            self._acts.change_phones([self._phone], location=text)

    def retranslate(self) -> None:
        """Set all texts."""
        names = (
            self.tr("Model"), self.tr("Location"), self.tr("MAC"), self.tr("Serial number"),
            self.tr("Firmware"), self.tr("Address"), self.tr("Language"), self.tr("Admin password"),
        )  # fmt: skip
        for row, name in enumerate(names):
            item = self._form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            label = item.widget() if item else None
            if isinstance(label, QLabel):
                label.setText(name)
        self._model.setAccessibleName(self.tr("Model"))
        self._location.setAccessibleName(self.tr("Location"))
        self._show.setAccessibleName(self.tr("Show or hide the admin password"))
        self._copy.setText(self.tr("copy"))
        self._copy.setAccessibleName(self.tr("Copy the admin password"))
        self._today.setText(self.tr("Today"))
        if self._phone is not None:
            self.life.show_steps(life(self._phone, self._details.life if self._details else ()))
        self._show_password()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _language_name(code: str) -> str:
    """A language as its speakers call it; the code itself if nobody knows it."""
    locale = QLocale(code)
    known = locale.language() != QLocale.Language.C
    return locale.nativeLanguageName().capitalize() if known else code
