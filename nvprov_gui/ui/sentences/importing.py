"""What is said about lists that come in."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    # import
    QT_TRANSLATE_NOOP("Sentences", "The row has no name."),
    QT_TRANSLATE_NOOP("Sentences", "The extension stands already in line {line}."),
    QT_TRANSLATE_NOOP("Sentences", "The name stands already in line {line}."),
    QT_TRANSLATE_NOOP("Sentences", "The user name stands already in line {line}."),
    QT_TRANSLATE_NOOP("Sentences", "The address stands already in line {line}."),
    QT_TRANSLATE_NOOP("Sentences", "Passwords in the list are left out: the PBX gives them."),
    QT_TRANSLATE_NOOP("Sentences", "Lines without a name and an extension, left out: {count}."),
    QT_TRANSLATE_NOOP("Sentences", "Already in the site."),
    QT_TRANSLATE_NOOP("Sentences", "Already in the site with extension {number}."),
    QT_TRANSLATE_NOOP("Sentences", "Changes {fields} of {name}."),
    QT_TRANSLATE_NOOP("Sentences", "The list says {name} for {number}, the site {other}."),
    QT_TRANSLATE_NOOP("Sentences", "A second address in the row is left out: {mac}."),
    QT_TRANSLATE_NOOP("Sentences", "Nobody has {number} yet: a user with that number is made."),
    QT_TRANSLATE_NOOP("Sentences", "The address is {vendor}'s, the list says {model}: choose the model."),
    QT_TRANSLATE_NOOP("Sentences", "The address is {vendor}'s, the list says {model}."),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” may be {model} or {other}: choose one."),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a known model: choose one."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Nobody known makes devices with this address: check it, or choose a model."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Which {vendor} is it? Choose a model."),
    QT_TRANSLATE_NOOP("Sentences", "A cell holds a line break or a control character."),
    QT_TRANSLATE_NOOP("Sentences", "{file} is neither text nor a spreadsheet. Export it as CSV or XLSX."),
    QT_TRANSLATE_NOOP("Sentences", "{file} holds neither users nor MAC addresses."),
    QT_TRANSLATE_NOOP("Sentences", "The pasted text holds neither users nor MAC addresses."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "A list of users needs a column of names and one of extensions, with or without headings.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "Users need a name and an extension in each line, as in “201 - Mario Rossi”."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{file} is an old Excel file. Save it as .xlsx or .csv and import that."),
    QT_TRANSLATE_NOOP("Sentences", "{file} is a site, not a list: open it with “Open…”."),
    QT_TRANSLATE_NOOP("Sentences", "{file} is a LibreOffice file. Save it as .xlsx or .csv and import that."),
    QT_TRANSLATE_NOOP("Sentences", "This laptop is in no private network. Plug it in, then scan again."),
    QT_TRANSLATE_NOOP("Sentences", "{what} stands already in line {line}."),
    QT_TRANSLATE_NOOP("Sentences", "More than {count} rows: cut the file into smaller ones."),
    QT_TRANSLATE_NOOP("Sentences", "{file} is larger than 32 MB. Is it the right file?"),
    QT_TRANSLATE_NOOP("Sentences", "{file} can't be read: {error}."),
    QT_TRANSLATE_NOOP("Sentences", "Line {line} opens a quote that is never closed: mend it in the file."),
    QT_TRANSLATE_NOOP("Sentences", "Line {line} can't be read as CSV: {error}."),
)
