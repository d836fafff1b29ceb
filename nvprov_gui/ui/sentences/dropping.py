"""What can't be done with users and phones."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    # a drop that isn't allowed
    QT_TRANSLATE_NOOP("Sentences", "{name} has no extension yet. Give one in Users."),
    QT_TRANSLATE_NOOP("Sentences", "{name} has this phone already."),
    QT_TRANSLATE_NOOP("Sentences", "This phone belongs to {name}. Take the user away first."),
    QT_TRANSLATE_NOOP("Sentences", "{name} already has {count} phones. Take one away first."),
    # users and phones by hand
    QT_TRANSLATE_NOOP("Sentences", "{mac} is already in this site."),
    QT_TRANSLATE_NOOP("Sentences", "A user needs a name."),
    QT_TRANSLATE_NOOP("Sentences", "{number} is {name}'s extension. Choose another one."),
    QT_TRANSLATE_NOOP("Sentences", "{number} is {name}'s extension: choose another one."),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” is not an extension: use 1 to 15 digits."),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a MAC address: it needs 12 digits 0-9 and A-F."),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” is all zeros: read the label again."),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” is the broadcast address, no device has it."),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” is a multicast address, no device has it."),
)
