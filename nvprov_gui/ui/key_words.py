"""What keys and their types are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

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
_PARTS = {
    "linekey_type": QT_TRANSLATE_NOOP("Keys", "Line key {0}"),
    "linekey_value": QT_TRANSLATE_NOOP("Keys", "Line key {0}, value"),
    "linekey_label": QT_TRANSLATE_NOOP("Keys", "Line key {0}, label"),
    "softkey_type": QT_TRANSLATE_NOOP("Keys", "Soft key {0}"),
    "softkey_value": QT_TRANSLATE_NOOP("Keys", "Soft key {0}, value"),
    "softkey_label": QT_TRANSLATE_NOOP("Keys", "Soft key {0}, label"),
    "expkey_type": QT_TRANSLATE_NOOP("Keys", "Expansion key {0}"),
    "expkey_value": QT_TRANSLATE_NOOP("Keys", "Expansion key {0}, value"),
    "expkey_label": QT_TRANSLATE_NOOP("Keys", "Expansion key {0}, label"),
}


def part_word(base: str, number: int) -> str:
    """What a parameter of a key is called (``linekey_type``, 3); empty if it is none."""
    return QCoreApplication.translate("Keys", _PARTS[base]).format(number) if base in _PARTS else ""


def type_word(type_: str) -> str:
    """A key type for people; a dash for none."""
    return QCoreApplication.translate("Keys", _TYPES[type_]) if type_ in _TYPES else type_ or "–"
