"""Sentences of the rooms below in the language of the window.

They are written in plain English where they arise; here their forms are listed, so that a translator sees
them and a translated one can be put in their place.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

_CONTEXT = "Sentences"
FORMS: tuple[str, ...] = (
    # a drop that isn't allowed
    QT_TRANSLATE_NOOP("Sentences", "{name} has no extension yet. Give one in Users."),
    QT_TRANSLATE_NOOP("Sentences", "{name} has this phone already."),
    QT_TRANSLATE_NOOP("Sentences", "This phone belongs to {name}. Take it away first."),
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
    # import
    QT_TRANSLATE_NOOP("Sentences", "The row has no name."),
    QT_TRANSLATE_NOOP("Sentences", "The extension stands already in line {line}."),
    QT_TRANSLATE_NOOP("Sentences", "The address stands already in line {line}."),
    QT_TRANSLATE_NOOP("Sentences", "Already in the site."),
    QT_TRANSLATE_NOOP("Sentences", "Already in the site with extension {number}."),
    QT_TRANSLATE_NOOP("Sentences", "Changes {fields} of {name}."),
    QT_TRANSLATE_NOOP("Sentences", "Nobody has {number} yet: a user with that number is made."),
    QT_TRANSLATE_NOOP("Sentences", "The address is {vendor}'s, the list says {model}."),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a known model: choose one."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Nobody known makes devices with this address: check it, or choose a model."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Which {vendor} is it? Choose a model."),
    QT_TRANSLATE_NOOP("Sentences", "A cell holds a line break or a control character."),
    QT_TRANSLATE_NOOP("Sentences", "{file} is neither text nor a spreadsheet. Export it as CSV or XLSX."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{file} holds neither users nor MAC addresses. Look at it, or paste the list."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{file} is an old Excel file. Save it as .xlsx or .csv and import that."),
    QT_TRANSLATE_NOOP("Sentences", "This laptop is in no private network. Plug it in, then scan again."),
    # a phone's life, and why it gets nothing
    QT_TRANSLATE_NOOP("Sentences", "It has no user yet."),
    QT_TRANSLATE_NOOP("Sentences", "Drop one on it."),
    QT_TRANSLATE_NOOP("Sentences", "It has not asked for its file yet."),
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
    QT_TRANSLATE_NOOP("Sentences", "It asks without a link, and it is not open for provisioning."),
    QT_TRANSLATE_NOOP("Sentences", "Open it first."),
    QT_TRANSLATE_NOOP("Sentences", "It asks without a link from behind a router, where it can't be checked."),
    QT_TRANSLATE_NOOP("Sentences", "Allow it once, or use its link."),
    QT_TRANSLATE_NOOP("Sentences", "A device with another address ({mac}) asked for its file."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was given; find out what it is."),
    QT_TRANSLATE_NOOP("Sentences", "It asks, and has no user yet."),
    QT_TRANSLATE_NOOP("Sentences", "{address} sends too many wrong requests."),
    QT_TRANSLATE_NOOP("Sentences", "They are no longer answered; find out what it is."),
    QT_TRANSLATE_NOOP("Sentences", "Its firmware {firmware} is older than {least}, the least that works."),
    QT_TRANSLATE_NOOP("Sentences", "Update the firmware first."),
)


def say(sentence: str) -> str:
    """A sentence, or two beside each other, in the language of the window; unknown ones stay as they are."""
    return _one(sentence) or _two(sentence) or sentence


def _one(sentence: str) -> str:
    for form, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found:
            return QCoreApplication.translate(_CONTEXT, form).format(**found.groupdict())
    return ""


def _two(sentence: str) -> str:
    for end in re.finditer(r"[.:] ", sentence):
        first, second = sentence[: end.start() + 1], sentence[end.end() :]
        if _one(first) and (_one(second) or _two(second)):
            return f"{_one(first)} {_one(second) or _two(second)}"
    return ""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Forms without fields first: they are surer."""
    ordered = sorted(FORMS, key=lambda form: form.count("{"))
    return tuple((form, _pattern(form)) for form in ordered)


def _pattern(form: str) -> re.Pattern[str]:
    pieces = re.split(r"\{(\w+)\}", form)
    return re.compile(
        "".join(f"(?P<{piece}>.*)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)),
        re.DOTALL,
    )
