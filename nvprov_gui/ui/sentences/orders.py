"""What phones answer to commands."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Sentences", "Its address is not known yet: scan, or let it fetch its file."),
    QT_TRANSLATE_NOOP("Sentences", "It has no user, so it has no account."),
    QT_TRANSLATE_NOOP("Sentences", "{vendor} phones know no such command."),
    QT_TRANSLATE_NOOP("Sentences", "{model} takes no commands over its web page."),
    QT_TRANSLATE_NOOP("Sentences", "No answer from {address}: is the phone on, and in this network?"),
    QT_TRANSLATE_NOOP("Sentences", "{address} can't be reached: {error}."),
    QT_TRANSLATE_NOOP(
        "Sentences", "It refused the administrator password. It changes with the next fetch of its file."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It refuses remote control from this computer: allow it on its display, or in its settings.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{model} answered {status}: it doesn't know this command."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The phone answers, and knows no account {extension}: it has another configuration."
    ),
    QT_TRANSLATE_NOOP("Sentences", "It wants to know who calls: it only listens to its PBX."),
    QT_TRANSLATE_NOOP("Sentences", "It only listens to its PBX."),
    QT_TRANSLATE_NOOP("Sentences", "It is not registered, or set to do not disturb."),
    QT_TRANSLATE_NOOP("Sentences", "It is busy."),
    QT_TRANSLATE_NOOP("Sentences", "It declines calls: look at do not disturb."),
    QT_TRANSLATE_NOOP("Sentences", "It answers SIP with {status}."),
    QT_TRANSLATE_NOOP("Sentences", "It does not answer SIP at {address}: is it on, and in this network?"),
)
