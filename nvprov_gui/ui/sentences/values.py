"""What is allowed for a value, and what the phonebook's server said."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Sentences", "{name} comes from the phone's user: assign one."),
    QT_TRANSLATE_NOOP("Sentences", "line breaks and control characters are not allowed."),
    QT_TRANSLATE_NOOP("Sentences", "at most {count} characters."),
    QT_TRANSLATE_NOOP("Sentences", "“{value}” is not one of {choices}."),
    QT_TRANSLATE_NOOP("Sentences", "“{value}” is neither on (1) nor off (0)."),
    QT_TRANSLATE_NOOP("Sentences", "“{value}” is not a number from {least} to {most}."),
    QT_TRANSLATE_NOOP("Sentences", "“{value}” is not a port from 1 to {most}."),
    QT_TRANSLATE_NOOP("Sentences", "“{value}” is not a host name or address."),
    QT_TRANSLATE_NOOP("Sentences", "“{value}” can't be dialled; use digits, *, # and +."),
    QT_TRANSLATE_NOOP("Sentences", "“{value}” is not a time zone such as Europe/Rome."),
    QT_TRANSLATE_NOOP(
        "Sentences", "a filter stands in brackets and holds % for what is searched, such as (cn=%)."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{model} has no setting for it."),
    QT_TRANSLATE_NOOP("Sentences", "{model} doesn't take “{value}”."),
    QT_TRANSLATE_NOOP("Sentences", "There is no LDAP server: fill in its address first."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{server} refuses the user or the password. Check both; many servers want a whole DN as user.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{server} doesn't know the base “{base}”. Check it."),
    QT_TRANSLATE_NOOP("Sentences", "A filter is malformed: it stands in brackets, such as (cn=%)."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{server} doesn't speak this encryption. Try another one, or another port (389, 636, 10636).",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "{server} doesn't answer. Check address, port and firewall. It said: {error}"
    ),
    QT_TRANSLATE_NOOP("Sentences", "It has no model yet: set one."),
    QT_TRANSLATE_NOOP("Sentences", "{name} is still “{value}”: fill it in."),
    QT_TRANSLATE_NOOP("Sentences", "It has no user: drop one on it."),
    QT_TRANSLATE_NOOP("Sentences", "It does not work yet: let it fetch its file first."),
    QT_TRANSLATE_NOOP("Sentences", "The file is no TOML: {error}."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” is none of defaults, model and phone."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” must be a table of names and values."),
    QT_TRANSLATE_NOOP("Sentences", "“{number}” can't be dialled: use digits, *, # and a + in front."),
    QT_TRANSLATE_NOOP(
        "Sentences", "a file name has only letters, digits and ._-() and doesn't start with a dot."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{model} has ringtones 1 to {count}."),
    QT_TRANSLATE_NOOP("Sentences", "{model} has {count} such keys."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” has a control character."),
)
