"""The line above the phones: a text filter, and chips with counts; a phone is in one of them, and in all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QToolButton, QWidget

from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.models.roster import Roster
from nvprov_gui.ui.widgets.bar import HEIGHT, Bar
from nvprov_gui.ui.widgets.chips import Chip, filter_chip

_STUCK = "stuck"
_LEAST_WIDTH, _GAP = 384, 8
_LEAST_FIELD, _BRIEF_FIELD = 130, 70
"""So wide the field should be beside chips with words, and must be beside chips without."""
_STATES: dict[str, tuple[str, frozenset[PhoneState]]] = {
    "all": ("none", frozenset(PhoneState)),
    "provisioned": ("ok", frozenset({PhoneState.PROVISIONED, PhoneState.REGISTERED})),
    "waiting": ("wait", frozenset({PhoneState.WAITING, PhoneState.CONTACTED})),
    _STUCK: ("bad", frozenset(PhoneState)),
    "new": ("none", frozenset({PhoneState.NEW})),
}


class FilterBar(Bar):
    """What of the phones is shown.

    Signals:
        text_changed: what was typed.
        match_changed: a function that tells whether a phone is wanted, or None for all.
        left: Esc or the arrow down: back to the table.
    """

    text_changed = Signal(str)
    match_changed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, roster: Roster, add: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._add = theme, QToolButton(self)
        self._add.setDefaultAction(add)
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(_BRIEF_FIELD)
        self.field.setMaximumWidth(220)
        self.field.textChanged.connect(self.text_changed)
        self.field.installEventFilter(self)
        self._roster = roster
        self._group = QButtonGroup(self)
        self.chips: dict[str, Chip] = {}
        self.row.addWidget(self.field, 100)
        for key, (tone, _states) in _STATES.items():
            chip = filter_chip(theme, tone, self)
            chip.clicked.connect(self._changed)
            self._group.addButton(chip)
            self.chips[key] = chip
            self.row.addWidget(chip)
        self.row.addStretch(1)
        self.row.addWidget(self._add)
        theme.changed.connect(self._draw)
        self._draw()
        self.chips["all"].setChecked(True)

    @property
    def chosen(self) -> str:
        """The key of the chip that is pressed."""
        return next(key for key, chip in self.chips.items() if chip.isChecked())

    def count(self) -> None:
        """Show how many phones each chip stands for."""
        phones, is_stuck = self._roster.phones, self._roster.stuck_now()
        found = Counter(phone.state for phone in phones)
        lost = Counter(phone.state for phone in phones if is_stuck(phone))
        rest = found - lost
        for key, (tone, states) in _STATES.items():
            counted = {"all": found, _STUCK: lost}.get(key, rest)
            number = sum(counted[state] for state in states)
            self.chips[key].show_state(tone, f"{self._words()[key]} {number}", str(number))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for the words, the colours and numbers stay; tooltips say the words."""
        words = sum(chip.whole_width + _GAP for chip in self.chips.values())
        for chip in self.chips.values():
            chip.set_brief(words + _LEAST_FIELD + 4 * _GAP + self._add.sizeHint().width() > self.width())

    def _draw(self) -> None:
        self._add.defaultAction().setIcon(self._theme.icon("plus", "muted"))

    def clear(self) -> None:
        """Show all phones again."""
        self.field.clear()
        self.chips["all"].setChecked(True)
        self._changed()

    def retranslate(self) -> None:
        """Set all texts but the chips', which come with the counts."""
        self.field.setPlaceholderText(self.tr("Name, extension, MAC…"))
        self.field.setAccessibleName(self.tr("Filter phones"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
            return True
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
            return True
        return False

    def _words(self) -> dict[str, str]:
        return {
            "all": self.tr("All"),
            "provisioned": self.tr("Provisioned"),
            "waiting": self.tr("Waiting"),
            _STUCK: self.tr("Stuck"),
            "new": self.tr("New"),
        }

    def _changed(self) -> None:
        self.match_changed.emit(self._match())

    def _match(self) -> Callable[[Phone], bool] | None:
        if self.chosen == "all":
            return None
        wanted, is_stuck = _STATES[self.chosen][1], self._roster.is_stuck
        if self.chosen == _STUCK:
            return is_stuck
        return lambda phone: phone.state in wanted and not is_stuck(phone)
