"""What can be the matter with a site: its file, its lock, its server, what is put into it."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Sentences", "A site needs a name of one line, up to {count} letters."),
    # opening and making
    QT_TRANSLATE_NOOP("Sentences", "There is no site “{name}” in {folder}: create it or open another."),
    QT_TRANSLATE_NOOP("Sentences", "There is a file “{name}” already: choose another name."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” can't be made here ({error}): choose a folder of yours."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” can't be read ({error}): check its permissions."),
    QT_TRANSLATE_NOOP(
        "Sentences", "“{name}” was not closed properly: copy it and “{other}” to a folder of yours."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "“{name}” was written by a newer version of this program: update it first."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "“{name}” is from an older version: copy it to a folder of yours to update it."
    ),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” may not be written: copy it to a folder of yours."),
    QT_TRANSLATE_NOOP(
        "Sentences", "“{name}” may not be written, so it can't be served: copy it to a folder of yours."
    ),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” is open already by {who} since {since}: close it there first."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” is open already: close it there first."),
    QT_TRANSLATE_NOOP(
        "Sentences", "“{name}” is being served already by {who} since {since}: stop that one first."
    ),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” is being served already: stop that one first."),
    # damage
    QT_TRANSLATE_NOOP(
        "Sentences", "“{name}” is not a site file, or its beginning is damaged: restore a backup."
    ),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” is a database but not a site: open another file."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” is damaged: restore the last backup."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” is damaged ({error}): restore the last backup."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” is damaged: close it and restore the last backup."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” holds damaged text: close it and restore the last backup."),
    QT_TRANSLATE_NOOP("Sentences", "A row of the site is damaged ({error}): restore the last backup."),
    QT_TRANSLATE_NOOP("Sentences", "A secret in {place} was altered: set it again or restore a backup."),
    QT_TRANSLATE_NOOP("Sentences", "The lock of this site was altered: restore a backup."),
    QT_TRANSLATE_NOOP("Sentences", "The backup can't be put back ({error}): check the disk."),
    QT_TRANSLATE_NOOP("Sentences", "No backup could be written ({error}): check the disk."),
    # writing
    QT_TRANSLATE_NOOP("Sentences", "No room to write “{name}”: free some disk space, then do it again."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” is being written by someone else: try again in a moment."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” can't be reached ({error}): check the disk and open it again."),
    QT_TRANSLATE_NOOP("Sentences", "No room for this file: free some disk space, then add it again."),
    QT_TRANSLATE_NOOP("Sentences", "The file can't be copied into the site ({error}): check it."),
    QT_TRANSLATE_NOOP(
        "Sentences", "“{name}” can't be a file name here: use letters, digits, dots and dashes."
    ),
    # passphrase and package
    QT_TRANSLATE_NOOP("Sentences", "This passphrase doesn't open the site: check capitals and try again."),
    QT_TRANSLATE_NOOP("Sentences", "An empty passphrase protects nothing: type one."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "This computer has no keyring to keep the site's key: choose a passphrase (on the command "
        "line: {name}).",
    ),
    QT_TRANSLATE_NOOP("Sentences", "This site is locked: give its passphrase (on the command line: {name})."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The key of this site is in the keyring of the computer and user that made it: open it there and "
        "add a passphrase, then it can travel.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "The key that was handed over belongs to another site: open the site again."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The package can't be opened here ({error}): check the disk."),
    # a server
    QT_TRANSLATE_NOOP("Sentences", "Give the site a passphrase first: colleagues open it with that."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” is on a server already."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” is in its file already."),
    QT_TRANSLATE_NOOP("Sentences", "There is a site in this database already: choose an empty one."),
    QT_TRANSLATE_NOOP("Sentences", "There is no site in the database that “{name}” names."),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” is no site server: it looks like {example}."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "This computer has no keyring for the server's password: use PGPASSWORD or .pgpass for it.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The server of “{name}” refuses user or password: check both."),
    QT_TRANSLATE_NOOP("Sentences", "The server of “{name}” has no room left: tell its administrator."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The server of “{name}” doesn't allow it ({what}): tell its administrator."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The server of “{name}” can't keep that ({what}): type it again."),
    QT_TRANSLATE_NOOP("Sentences", "The server of “{name}” can't be reached ({what}): check the network."),
    # what others did
    QT_TRANSLATE_NOOP(
        "Sentences", "{what} was changed by someone else just now: look again, then repeat it."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "{what} was changed by someone else since: this can't be undone or redone."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{what} is in use since: take what uses it away first."),
    QT_TRANSLATE_NOOP("Sentences", "{what} was given to someone else since: this can't be undone or redone."),
    # what is put into it
    QT_TRANSLATE_NOOP("Sentences", "{mac} belongs to someone else: take the user away first."),
    QT_TRANSLATE_NOOP("Sentences", "{mac} can't take its own place: give the other phone."),
    QT_TRANSLATE_NOOP("Sentences", "This user's phones have changed meanwhile: look again and repeat."),
    QT_TRANSLATE_NOOP("Sentences", "{name} has no extension yet: give one in Users."),
    QT_TRANSLATE_NOOP("Sentences", "{number} already has {count} phones: take one away first."),
    QT_TRANSLATE_NOOP(
        "Sentences", "This user has phones, which need an extension: take the phones away first."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Nobody has the extension {number}. Import the users first."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” can't be written: {error}."),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” is a site: choose another name."),
)
