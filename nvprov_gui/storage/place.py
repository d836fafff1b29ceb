"""Where a site lives: in its file, or on a PostgreSQL server that the file names.

A site on a server is a small text file in place of the site file: opened, remembered and named like one. It
holds the server's address, never a password: that is in this computer's keyring, or where libpq looks for
it (``PGPASSWORD``, ``~/.pgpass``).
"""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from nvprov_gui.storage import passwords
from nvprov_gui.storage.errors import SiteError
from nvprov_gui.storage.filing import sync_folder
from nvprov_gui.storage.openfiles import LINK, beginning

SCHEME = "postgresql+psycopg"
_LONGEST = 2000
_PURPOSE = "site server"


def server_of(path: Path) -> URL | None:
    """The server that a file names, None if it is a site itself, or no file at all."""
    try:
        first, found, address = beginning(path, len(LINK) + _LONGEST).partition(LINK)
    except OSError:
        return None
    return read_address(address.decode("utf-8", "replace").strip()) if found and not first else None


def read_address(text: str) -> URL:
    """A server's address.

    Raises:
        SiteError: it is none, or of another kind of database.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):  # a port that is no number is a plain ValueError
        url = None
    if url is None or url.drivername != SCHEME or not url.database:
        raise SiteError(f"“{_shown(text)}” is no site server: it looks like {SCHEME}://user@host/database.")
    return url


def write_link(path: Path, url: URL) -> None:
    """Put the file that names a server in a site's place; a password goes to the keyring.

    Raises:
        SiteError: the password can be kept nowhere.
    """
    bare = url.set(password=None)
    if url.password and not passwords.keep(_PURPOSE, bare.render_as_string(), url.password):
        raise SiteError(
            "This computer has no keyring for the server's password: use PGPASSWORD or .pgpass for it."
        )
    partial = path.with_name(f".{path.name}.part")
    partial.write_text(f"{LINK.decode()}{bare.render_as_string()}\n", encoding="utf-8")
    partial.replace(path)
    sync_folder(path.parent)


def with_password(url: URL) -> URL:
    """The address with the password that this computer keeps for it; libpq finds its own otherwise."""
    if url.password or os.environ.get("PGPASSWORD"):
        return url
    kept = passwords.kept(_PURPOSE, url.render_as_string())
    return url.set(password=kept) if kept else url


def _shown(text: str) -> str:
    """What was given, without a password."""
    start, at, end = text.rpartition("@")
    return f"{start.partition('://')[0]}://…@{end}" if at else text
