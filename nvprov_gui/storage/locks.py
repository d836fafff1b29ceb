"""One window and one serving process per site; a lock that dies with its process, even when killed."""

from __future__ import annotations

import getpass
import socket
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import select

from nvprov_gui.storage import rows, tables
from nvprov_gui.storage.database import Access
from nvprov_gui.storage.errors import SiteBusy
from nvprov_gui.storage.joining import open_database


class Role(StrEnum):
    """Who opens the site. Only one window and one serving process at a time; tools come and go."""

    EDITOR = "editor"
    SERVER = "server"
    TOOL = "tool"


def lock(path: Path, role: Role) -> FileLock | None:
    """Take the role's lock; None for a tool, which needs none.

    Raises:
        SiteBusy: somebody has it; the sentence says who, and since when.
    """
    if role is Role.TOOL:
        return None
    taken = FileLock(path.with_name(f".{path.name}.{role.value}.lock"), timeout=0, thread_local=False)
    try:
        taken.acquire()
    except Timeout:
        raise SiteBusy(_holder(path, role)) from None
    return taken


def sign(database: Access, role: Role) -> None:
    """Write down who holds the role, for whoever comes second."""
    with database.writing() as connection:
        connection.execute(tables.openings.delete().where(tables.openings.c.role == role.value))
        row = {"role": role.value, "who": who(), "since": rows.now()}
        connection.execute(tables.openings.insert(), row)


def who() -> str:
    """Who works at which computer, as others are told."""
    return f"{_user()} on {socket.gethostname()}"


def _holder(path: Path, role: Role) -> str:
    database = open_database(path)
    try:
        with database.reading() as connection:
            found = connection.execute(select(tables.openings).filter_by(role=role.value)).first()
    finally:
        database.close()
    who = f" by {found.who} since {_local(rows.moment(found.since))}" if found else ""
    if role is Role.SERVER:
        return f"“{path.name}” is being served already{who}: stop that one first."
    return f"“{path.name}” is open already{who}: close it there first."


def _local(time: datetime | None) -> str:
    return f"{time.astimezone():%Y-%m-%d %H:%M}" if time else "?"


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such account, as in some containers; Windows
        return "somebody"
