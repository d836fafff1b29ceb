"""Words for states, and sentences of the rooms below, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from nvprov_gui.domain.extensions import MOST_PHONES
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.states import Mark, PhoneState
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.workflows.board import blocked

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_STATES = {
    PhoneState.NEW: ("none", QT_TRANSLATE_NOOP("States", "New")),
    PhoneState.WAITING: ("wait", QT_TRANSLATE_NOOP("States", "Waiting")),
    PhoneState.CONTACTED: ("info", QT_TRANSLATE_NOOP("States", "First contact")),
    PhoneState.PROVISIONED: ("ok", QT_TRANSLATE_NOOP("States", "Provisioned")),
    PhoneState.REGISTERED: ("ok", QT_TRANSLATE_NOOP("States", "Registered")),
    PhoneState.REFUSED: ("bad", QT_TRANSLATE_NOOP("States", "Refused")),
}
_STUCK = ("bad", QT_TRANSLATE_NOOP("States", "Stuck"))
_STEPS = {
    "seen": QT_TRANSLATE_NOOP("Life", "seen"),
    "asked": QT_TRANSLATE_NOOP("Life", "asked"),
    "first contact": QT_TRANSLATE_NOOP("Life", "first contact"),
    "second fetch": QT_TRANSLATE_NOOP("Life", "second fetch"),
    "firmware": QT_TRANSLATE_NOOP("Life", "firmware"),
    "registered": QT_TRANSLATE_NOOP("Life", "registered"),
}
_MARKS = {Mark.DONE: "ok", Mark.OPEN: "none", Mark.WRONG: "bad"}
_LEVELS = {
    Level.SHIPPED: QT_TRANSLATE_NOOP("Levels", "from the program"),
    Level.DEFAULTS: QT_TRANSLATE_NOOP("Levels", "from defaults"),
    Level.SHIPPED_MODEL: QT_TRANSLATE_NOOP("Levels", "from the shipped model"),
    Level.MODEL: QT_TRANSLATE_NOOP("Levels", "from the model"),
    Level.PHONE: QT_TRANSLATE_NOOP("Levels", "set on this phone"),
    Level.COMPUTED: QT_TRANSLATE_NOOP("Levels", "worked out"),
}
_LEVEL_NAMES = {
    Level.SHIPPED: QT_TRANSLATE_NOOP("Levels", "program"),
    Level.DEFAULTS: QT_TRANSLATE_NOOP("Levels", "defaults"),
    Level.SHIPPED_MODEL: QT_TRANSLATE_NOOP("Levels", "shipped"),
    Level.MODEL: QT_TRANSLATE_NOOP("Levels", "model"),
    Level.PHONE: QT_TRANSLATE_NOOP("Levels", "phone"),
    Level.COMPUTED: QT_TRANSLATE_NOOP("Levels", "computed"),
}
_LEVEL_TONES = {
    Level.SHIPPED: "none",
    Level.DEFAULTS: "none",
    Level.SHIPPED_MODEL: "wait",
    Level.MODEL: "wait",
    Level.PHONE: "info",
    Level.COMPUTED: "ok",
}


def state_word(phone: Phone, *, is_stuck: bool = False) -> str:
    """A phone's state as a word; ``is_stuck`` when it has waited too long by now.

    One that won't get on however long it waits is stuck at any time.
    """
    return QCoreApplication.translate("States", _state(phone, is_stuck)[1])


def state_tone(phone: Phone, *, is_stuck: bool = False) -> str:
    """The colour token of a phone's state."""
    return _state(phone, is_stuck)[0]


def _state(phone: Phone, is_stuck: bool) -> tuple[str, str]:
    late = is_stuck and phone.state is not PhoneState.REFUSED
    return _STUCK if late or blocked(phone) else _STATES[phone.state]


def step_word(name: str) -> str:
    """A step of a phone's life."""
    return QCoreApplication.translate("Life", _STEPS[name])


def mark_tone(mark: Mark) -> str:
    """The colour token of a step."""
    return _MARKS[mark]


def time_ago(time: datetime | None, now: datetime | None = None) -> str:
    """How long ago something was, short enough for a table; a dash if never."""
    if time is None:
        return "–"
    passed = int(((now or datetime.now(UTC)) - time).total_seconds())
    if passed < _MINUTE:
        return QCoreApplication.translate("Life", "now")
    if passed < _HOUR:
        return QCoreApplication.translate("Life", "{0} min ago").format(passed // _MINUTE)
    if passed < _DAY:
        return QCoreApplication.translate("Life", "{0} h ago").format(passed // _HOUR)
    return f"{time.astimezone():%d/%m %H:%M}"


def level_words(level: str) -> str:
    """Where a value comes from."""
    return QCoreApplication.translate("Levels", _LEVELS[Level(level)])


def level_name(level: str) -> str:
    """A level in one word, for chips."""
    return QCoreApplication.translate("Levels", _LEVEL_NAMES[Level(level)])


def level_tone(level: str) -> str:
    """The colour token of a level."""
    return _LEVEL_TONES[Level(level)]


def listed(texts: Iterable[str]) -> str:
    """Texts one after the other, as the window's language does it: ``a, b e c``."""
    return QLocale().createSeparatedList(list(texts))


def device_word(device: int) -> str:
    """``2nd`` for a user's second device, empty for the first."""
    if not 1 < device <= MOST_PHONES:
        return ""
    words = (
        QCoreApplication.translate("Devices", "2nd"), QCoreApplication.translate("Devices", "3rd"),
        QCoreApplication.translate("Devices", "4th"), QCoreApplication.translate("Devices", "5th"),
        QCoreApplication.translate("Devices", "6th"), QCoreApplication.translate("Devices", "7th"),
        QCoreApplication.translate("Devices", "8th"),
    )  # fmt: skip
    return words[device - 2]
