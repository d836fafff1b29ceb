"""A phone's life, and why it gets nothing."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Sentences", "fetched {file}"),
    QT_TRANSLATE_NOOP("Sentences", "asked without a link and was led to its first-contact link"),
    # a phone's life, and why it gets nothing
    QT_TRANSLATE_NOOP("Sentences", "It has no user yet."),
    QT_TRANSLATE_NOOP("Sentences", "Drop one on it."),
    QT_TRANSLATE_NOOP("Sentences", "It has not asked for its file yet."),
    QT_TRANSLATE_NOOP("Sentences", "It was never seen in the network."),
    QT_TRANSLATE_NOOP("Sentences", "It is in the network and has not asked for its file."),
    QT_TRANSLATE_NOOP("Sentences", "Restart it; if it stays silent, type its link on its web page."),
    QT_TRANSLATE_NOOP("Sentences", "It asks by TFTP and does not follow to HTTP."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Set HTTP as its provisioning protocol, or type its link on its web page."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Plug it in; if it stays silent, look at its PoE and VLAN."),
    QT_TRANSLATE_NOOP("Sentences", "It has its first file and has not come back with its own link."),
    QT_TRANSLATE_NOOP("Sentences", "Give it a minute; then restart it."),
    QT_TRANSLATE_NOOP("Sentences", "It asks with an old first-contact link."),
    QT_TRANSLATE_NOOP("Sentences", "Give it a new link, then restart it."),
    QT_TRANSLATE_NOOP("Sentences", "It asks for {file}, which is not how {vendor} phones ask."),
    QT_TRANSLATE_NOOP("Sentences", "Check its model."),
    QT_TRANSLATE_NOOP("Sentences", "It says it is a {said}, the site says {model}."),
    QT_TRANSLATE_NOOP("Sentences", "Choose the right model."),
    QT_TRANSLATE_NOOP("Sentences", "It asks for {file}, which is not among the site's files."),
    QT_TRANSLATE_NOOP("Sentences", "Add the file or choose another one."),
    QT_TRANSLATE_NOOP("Sentences", "Its file can't be made: {error}"),
    QT_TRANSLATE_NOOP("Sentences", "Mend the template or choose another model."),
    QT_TRANSLATE_NOOP("Sentences", "A phone that is not in the site asked for {file}."),
    QT_TRANSLATE_NOOP("Sentences", "Add it, or ignore it."),
    QT_TRANSLATE_NOOP("Sentences", "has no {file}, which is all right"),
    # gateways that fetch their file by themselves
    QT_TRANSLATE_NOOP("Sentences", "The gateway {name} fetched {file}."),
    QT_TRANSLATE_NOOP("Sentences", "A gateway that is not in the site asked for {file}."),
    QT_TRANSLATE_NOOP("Sentences", "The gateway {name} asks for {file}, but its file is called {own}."),
    QT_TRANSLATE_NOOP("Sentences", "Check its model, or push it."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The gateway {name} asks for its file from behind a router, where it can't be checked.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "Push it, or load its exported file on its web page."),
    QT_TRANSLATE_NOOP(
        "Sentences", "A device with another address ({mac}) asked for the file of the gateway {name}."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The file of the gateway {name} can't be made: {error}"),
    QT_TRANSLATE_NOOP("Sentences", "Complete its form."),
    QT_TRANSLATE_NOOP("Sentences", "It asks without a link, and it is not open for provisioning."),
    QT_TRANSLATE_NOOP("Sentences", "Open it first."),
    QT_TRANSLATE_NOOP("Sentences", "It asks without a link from behind a router, where it can't be checked."),
    QT_TRANSLATE_NOOP("Sentences", "Allow it once, or use its link."),
    QT_TRANSLATE_NOOP("Sentences", "A device with another address ({mac}) asked for its file."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was given; find out what it is."),
    QT_TRANSLATE_NOOP("Sentences", "It asks, and has no user yet."),
    QT_TRANSLATE_NOOP("Sentences", "It asks, and has no model yet."),
    QT_TRANSLATE_NOOP("Sentences", "It has no model yet."),
    QT_TRANSLATE_NOOP("Sentences", "Choose its model."),
    QT_TRANSLATE_NOOP("Sentences", "{address} sends too many wrong requests."),
    QT_TRANSLATE_NOOP("Sentences", "They are no longer answered; find out what it is."),
    QT_TRANSLATE_NOOP("Sentences", "Its firmware {firmware} is older than {least}, the least that works."),
    QT_TRANSLATE_NOOP("Sentences", "Update the firmware first."),
)
