"""What is odd about keys."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Sentences", "Key {number}: this model has no keys of this type."),
    QT_TRANSLATE_NOOP("Sentences", "Key {number} does nothing: it has no value."),
    QT_TRANSLATE_NOOP("Sentences", "Key {number} is there twice."),
    QT_TRANSLATE_NOOP("Sentences", "Key {number} watches {value}, which is no extension of this site."),
    QT_TRANSLATE_NOOP("Sentences", "Key {number} watches the phone itself."),
    QT_TRANSLATE_NOOP("Sentences", "Key {number}: “{value}” can't be dialled; use digits, *, # and +."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Key {number}: “{value}” is no web address; it begins with http:// or https://."
    ),
)
