"""Backups: whole copies beside the site, made while it is in use, the last five kept."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from nvprov_gui.storage.database import connect
from nvprov_gui.storage.errors import SiteError
from nvprov_gui.storage.examining import examine
from nvprov_gui.storage.filing import sync_folder
from nvprov_gui.storage.locks import Role, lock
from nvprov_gui.storage.translating import sentences

KEPT = 5
_STAMP = "%Y%m%d-%H%M%S"


def backups(path: Path) -> list[Path]:
    """A site's backups, the latest first."""
    return sorted((path.parent / "backups").glob(f"{_escaped(path.name)}.backup-*[0-9]"), reverse=True)


def last_good(path: Path) -> Path | None:
    """The latest backup that can be opened."""
    for found in backups(path):
        with suppress(SiteError):
            examine(found)
            return found
    return None


def back_up(path: Path) -> Path:
    """Copy the site as it is now, its write-ahead log included.

    Raises:
        SiteError: no room, or not allowed; no half copy stays.
    """
    target = path.parent / "backups" / f"{path.name}.backup-{datetime.now().strftime(_STAMP)}"
    partial = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(exist_ok=True)
        with sentences(path):
            copy_site(path, partial)
        partial.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise SiteError(f"No backup could be written ({error.strerror}): check the disk.") from error
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                partial.with_name(partial.name + suffix).unlink(missing_ok=True)
    for old in backups(path)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def back_up_daily(path: Path) -> None:
    """At most one backup a day."""
    latest = backups(path)[:1]
    today = f"{datetime.now():%Y%m%d}"
    if not (latest and f".backup-{today}" in latest[0].name):
        back_up(path)


def restore_backup(backup: Path, path: Path) -> None:
    """Put a backup in the site's place; what was there is kept as ``<name>.damaged-<time>``.

    Raises:
        SiteError: the backup isn't whole, somebody has the site open, or no room.
    """
    examine(backup)
    locks = [lock(path, role) for role in (Role.EDITOR, Role.SERVER)]
    partial = path.with_name(f".{path.name}.part")
    try:
        with sentences(path):
            copy_site(backup, partial)
        _set_aside(path)
        partial.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise SiteError(f"The backup can't be put back ({error.strerror}): check the disk.") from error
    finally:
        partial.unlink(missing_ok=True)
        for held in filter(None, locks):
            held.release()


def copy_site(source: Path, target: Path) -> None:
    """Copy a site file that may be in use, its write-ahead log included."""
    with closing(connect(source, "ro")) as reading, closing(sqlite3.connect(target)) as writing:
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode=DELETE")
    with target.open("rb+") as stream:
        os.fsync(stream.fileno())


def _set_aside(path: Path) -> None:
    stamp = f"damaged-{datetime.now().strftime(_STAMP)}"
    for suffix in ("", "-wal", "-shm"):
        there = path.with_name(path.name + suffix)
        if there.exists():
            there.replace(path.with_name(f"{path.name}.{stamp}{suffix}"))


def _escaped(name: str) -> str:
    """A name as a glob pattern that matches only itself."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
