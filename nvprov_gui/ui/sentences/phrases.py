"""What stands inside a sentence: things and fields by their names, said in the language of the window too."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

NESTED = ("what", "fields")
"""The fields of a form that hold phrases, several with a comma between them."""
PHRASES: tuple[str, ...] = (
    # rows of a site
    QT_TRANSLATE_NOOP("Sentences", "The phone {mac}"),
    QT_TRANSLATE_NOOP("Sentences", "The user {name}"),
    QT_TRANSLATE_NOOP("Sentences", "The SIP password of {number}"),
    QT_TRANSLATE_NOOP("Sentences", "The parameter {name}"),
    QT_TRANSLATE_NOOP("Sentences", "The setting {name}"),
    QT_TRANSLATE_NOOP("Sentences", "The model {name}"),
    QT_TRANSLATE_NOOP("Sentences", "The site's name"),
    # fields of users and phones
    QT_TRANSLATE_NOOP("Sentences", "name"),
    QT_TRANSLATE_NOOP("Sentences", "username"),
    QT_TRANSLATE_NOOP("Sentences", "extension"),
    QT_TRANSLATE_NOOP("Sentences", "mobile"),
    QT_TRANSLATE_NOOP("Sentences", "groups"),
    QT_TRANSLATE_NOOP("Sentences", "profile"),
    QT_TRANSLATE_NOOP("Sentences", "voicemail"),
    QT_TRANSLATE_NOOP("Sentences", "webrtc"),
    QT_TRANSLATE_NOOP("Sentences", "model"),
    QT_TRANSLATE_NOOP("Sentences", "location"),
    QT_TRANSLATE_NOOP("Sentences", "serial"),
    # kinds of devices of the CTI
    QT_TRANSLATE_NOOP("Sentences", "physical"),
)
