"""Asks before phones are told something: how many, when, how far apart, and who can't be told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.domain.phone import Phone
from nvprov_gui.ui.sentences import say
from nvprov_gui.workflows.orders import Order, why_not

_WIDTH = 440
_APART = {Order.REBOOT: 2.0, Order.RESYNC: 1.0, Order.RING: 5.0}
_MOST_APART = 600.0
_MOST_REASONS = 3


@dataclass(frozen=True, slots=True)
class Wish:
    """What was confirmed. ``when`` is aware; None means now. ``apart`` in seconds."""

    order: Order
    phones: tuple[Phone, ...]
    when: datetime | None = None
    apart: float = 0.0


class OrderDialog(QDialog):
    """One question with the count in its button."""

    def __init__(self, order: Order, phones: Sequence[Phone], parent: QWidget) -> None:
        super().__init__(parent)
        self._order = order
        self.phones = tuple(phone for phone in phones if not why_not(phone, order))
        title, warning = self._words()
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for text in (warning, *self._left_out(phones)):
            label = QLabel(text, self)
            label.setWordWrap(True)
            label.setProperty("tone", "" if text == warning else "muted")
            column.addWidget(label)
        column.addLayout(self._when_and_how())
        column.addWidget(self._buttons(title))
        self.setMinimumWidth(_WIDTH)

    @property
    def wish(self) -> Wish:
        """What is asked for now."""
        apart = self.apart.value() if len(self.phones) > 1 else 0.0
        when = _next(self.time.time()) if self.later.isChecked() else None
        return Wish(self._order, self.phones, when, apart)

    def _words(self) -> tuple[str, str]:
        count = len(self.phones)
        match self._order:
            case Order.REBOOT:
                return self.tr("Restart %n phone(s)", "", count), self.tr(
                    "Calls under way are cut. The settings stay; nothing is reset."
                )
            case Order.RING:
                return self.tr("Let %n phone(s) ring", "", count), self.tr(
                    "Each rings for some seconds; who picks up hears nothing."
                )
            case _:
                return self.tr("Let %n phone(s) fetch their file", "", count), self.tr(
                    "Each fetches its file again. Some models restart when it changed."
                )

    def _left_out(self, phones: Sequence[Phone]) -> list[str]:
        """Those that can't be told, counted by their reason."""
        reasons = Counter(reason for phone in phones if (reason := why_not(phone, self._order)))
        return [
            self.tr("%n phone(s) left out:", "", number) + f" {say(reason)}"
            for reason, number in reasons.most_common(_MOST_REASONS)
        ]

    def _when_and_how(self) -> QFormLayout:
        self.later, self.time = QCheckBox(self.tr("At a set time"), self), QTimeEdit(self)
        in_an_hour = datetime.now().astimezone() + timedelta(hours=1)
        self.time.setTime(QTime(in_an_hour.hour, 0))
        self.time.setDisplayFormat("HH:mm")
        self.time.setAccessibleName(self.later.text())
        self.time.setEnabled(False)
        self.later.toggled.connect(self.time.setEnabled)
        self.apart = QDoubleSpinBox(self)
        self.apart.setRange(0, _MOST_APART)
        self.apart.setDecimals(1)
        self.apart.setSuffix(" s")
        self.apart.setValue(_APART.get(self._order, 1.0))
        self.apart.setAccessibleName(self.tr("Between two phones"))
        form = QFormLayout()
        form.addRow(self.later, self.time)
        if len(self.phones) > 1:
            form.addRow(self.tr("Between two phones"), self.apart)
        else:
            self.apart.hide()
        return form

    def _buttons(self, title: str) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = buttons.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("tone", "primary")
        self.go.setDefault(True)
        self.go.setEnabled(bool(self.phones))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _next(time: QTime) -> datetime:
    """The next moment at which the clock shows this; tomorrow if it is over today."""
    here = datetime.now().astimezone()
    moment = here.replace(hour=time.hour(), minute=time.minute(), second=0, microsecond=0)
    return (moment if moment > here else moment + timedelta(days=1)).astimezone(UTC)
