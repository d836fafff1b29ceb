"""What a scanned code did."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is the article number, the same on every box: scan the MAC address."
    ),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” is a serial number: scan the MAC address."),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” is no MAC address, model, user or desk of this site."),
    QT_TRANSLATE_NOOP("Sentences", "{name}: now scan a phone for this user."),
    QT_TRANSLATE_NOOP("Sentences", "{desk}: now scan the phone that stands there."),
    QT_TRANSLATE_NOOP("Sentences", "{model}: the next phones are of this model."),
    QT_TRANSLATE_NOOP("Sentences", "{mac} is a {model}."),
    QT_TRANSLATE_NOOP("Sentences", "{mac} is no telephone of a known maker: import it if it is one."),
    QT_TRANSLATE_NOOP("Sentences", "{mac} is a gateway: add it on the Gateways screen."),
    QT_TRANSLATE_NOOP("Sentences", "{mac} is in this site already."),
)
