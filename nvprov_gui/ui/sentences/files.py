"""What is said about files that come in."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Sentences", "“{name}” can't be asked by phones: use letters, digits and ._-() only."),
    QT_TRANSLATE_NOOP("Sentences", "{name} can't be read: {error}. Choose another file."),
    QT_TRANSLATE_NOOP("Sentences", "{name} is empty: download it again."),
    QT_TRANSLATE_NOOP("Sentences", "{name} has {size} MB, at most {most} are allowed."),
    QT_TRANSLATE_NOOP("Sentences", "Most phones only play WAV ringtones."),
    QT_TRANSLATE_NOOP("Sentences", "Phones want a WAV of 8 or 16 kHz, 16 bit, mono."),
    QT_TRANSLATE_NOOP("Sentences", "Fanvil and NethPhone take a BMP only."),
    QT_TRANSLATE_NOOP("Sentences", "{name} is a {form}: phones show BMP, PNG and JPEG."),
    QT_TRANSLATE_NOOP("Sentences", "{name} is a site, no file for phones: open it with “Open…”."),
    QT_TRANSLATE_NOOP("Sentences", "{name} is a text or a web page, not a firmware: download it again."),
)
