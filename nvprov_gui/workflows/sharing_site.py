"""Two technicians on one site: it moves to a PostgreSQL server, a colleague joins, it comes back."""

from __future__ import annotations

from pathlib import Path

from nvprov_gui.storage import Site, Unlock, moving
from nvprov_gui.storage.examining import examine
from nvprov_gui.storage.place import read_address, server_of


def is_shared(path: Path) -> bool:
    """Whether a site is on a server."""
    return server_of(path) is not None


def place_of(path: Path) -> str:
    """The server of a site as it may be shown, without a password; empty for a file."""
    url = server_of(path)
    return url.render_as_string() if url is not None else ""


def move_to_server(path: Path, address: str, unlock: Unlock) -> None:
    """Move a site to an empty database; the passphrase given becomes the colleagues' if it has none.

    Raises:
        UserError: what is the matter; the site is then where it was.
    """
    url = read_address(address)
    if unlock.passphrase and server_of(path) is None and examine(path).slot is None:
        with Site.open(path, Unlock(key=unlock.key)) as site:
            site.add_passphrase(unlock.passphrase)
    moving.to_server(path, url, unlock)


def move_to_file(path: Path, unlock: Unlock) -> None:
    """Bring a site back into its file; the server forgets it.

    Raises:
        UserError: what is the matter; the site is then where it was.
    """
    moving.to_file(path, unlock)


def join_site(path: Path, address: str, unlock: Unlock) -> None:
    """Make the file with which a colleague's site is opened here.

    Raises:
        UserError: there is a file, no site there, or the passphrase is wrong.
    """
    moving.join(path, read_address(address), unlock)
