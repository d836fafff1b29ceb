"""What key types are called, and what the table shows of a key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui import words
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.workflows.keys import Key

_TYPES = {
    "line": QT_TRANSLATE_NOOP("Keys", "Line"),
    "blf": QT_TRANSLATE_NOOP("Keys", "BLF (user's state)"),
    "speed_dial": QT_TRANSLATE_NOOP("Keys", "Speed dial"),
    "conference": QT_TRANSLATE_NOOP("Keys", "Conference"),
    "transfer": QT_TRANSLATE_NOOP("Keys", "Transfer"),
    "direct_pickup": QT_TRANSLATE_NOOP("Keys", "Pick up a user's call"),
    "pick_up": QT_TRANSLATE_NOOP("Keys", "Pick up a user's call"),
    "group_pickup": QT_TRANSLATE_NOOP("Keys", "Pick up in the group"),
    "dnd": QT_TRANSLATE_NOOP("Keys", "Do not disturb"),
    "dtmf": QT_TRANSLATE_NOOP("Keys", "Send digits"),
    "forward": QT_TRANSLATE_NOOP("Keys", "Forward"),
    "hold": QT_TRANSLATE_NOOP("Keys", "Hold"),
    "ldap": QT_TRANSLATE_NOOP("Keys", "Phonebook"),
    "multicast_paging": QT_TRANSLATE_NOOP("Keys", "Paging"),
    "phone_lock": QT_TRANSLATE_NOOP("Keys", "Lock the phone"),
    "prefix": QT_TRANSLATE_NOOP("Keys", "Prefix"),
    "queuetoggle": QT_TRANSLATE_NOOP("Keys", "Queue login"),
    "recall": QT_TRANSLATE_NOOP("Keys", "Redial"),
    "record": QT_TRANSLATE_NOOP("Keys", "Record"),
    "url": QT_TRANSLATE_NOOP("Keys", "Web address"),
    "voice_mail": QT_TRANSLATE_NOOP("Keys", "Voicemail"),
    "history": QT_TRANSLATE_NOOP("Keys", "Call list"),
    "menu": QT_TRANSLATE_NOOP("Keys", "Menu"),
    "status": QT_TRANSLATE_NOOP("Keys", "Status"),
}


def type_word(type_: str) -> str:
    """A key type for people; a dash for none."""
    return QCoreApplication.translate("Keys", _TYPES[type_]) if type_ in _TYPES else type_ or "–"


def shown_label(key: Key) -> str:
    """What the phone shows: the key's own label or what the phone says by itself."""
    if key.is_mixed:
        return QCoreApplication.translate("Keys", "different")
    if key.takes_label and key.label:
        return key.label
    return type_word(key.type) if key.type else ""


def _number(key: Key) -> Cell:
    return Cell(f"⠿ {key.number}", "muted", CellFont.BOLD)


def _type(key: Key) -> Cell:
    if key.is_mixed:
        return Cell(QCoreApplication.translate("Keys", "different"), "faint")
    return Cell(type_word(key.type), "text" if key.type else "faint")


def _label(key: Key) -> Cell:
    own = key.label if key.takes_label else ""
    return Cell(own) if own else Cell(shown_label(key), "faint")


def _level(key: Key) -> Cell:
    if key.is_own:
        return Cell(QCoreApplication.translate("Keys", "set here"), chip="info")
    if key.level is None:
        return Cell("")
    return Cell(words.level_name(key.level), chip=words.level_tone(key.level))


COLUMNS: tuple[Column[Key], ...] = (
    Column("key", QT_TRANSLATE_NOOP("Columns", "Key"), _number,
           lambda k: k.number, 70),
    Column("type", QT_TRANSLATE_NOOP("Columns", "Type"), _type, lambda k: k.type, 170),
    Column("value", QT_TRANSLATE_NOOP("Columns", "Value"), lambda k: Cell(k.value, font=CellFont.FIXED),
           lambda k: k.value, 190),
    Column("label", QT_TRANSLATE_NOOP("Columns", "Label"), _label, lambda k: k.label, 190),
    Column("level", QT_TRANSLATE_NOOP("Columns", "Comes from"), _level, lambda k: str(k.level), 110),
)  # fmt: skip
