"""The bytes of stored files: one folder beside the site, each file under its SHA-256."""

from __future__ import annotations

import errno
import hashlib
import os
import tempfile
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.storage.errors import SiteFull

_CHUNK = 1 << 20
_LONGEST_NAME = 120
_DAY_SECONDS = 86_400


def folder_of(path: Path) -> Path:
    """The folder of a site's files."""
    return path.with_name(f"{path.name}.files")


def checked_name(name: str) -> None:
    """A name that can stand in a URL as one part.

    Raises:
        BadValue: empty, too long, hidden, with a slash, or unprintable.
    """
    wrong = not name or len(name) > _LONGEST_NAME or name.startswith(".") or name.strip() != name
    if wrong or set(name) & set('/\\:*?"<>|') or not name.isprintable():
        raise BadValue(f"“{name[:40]!a}” can't be a file name here: use letters, digits, dots and dashes.")


def keep(source: Path | bytes | Iterable[bytes], folder: Path) -> tuple[int, str]:
    """Copy bytes, in one piece or in parts, into the folder; returns size and SHA-256.

    Raises:
        UserError: can't be read, or the disk is full; nothing is left behind then.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _copied(source, folder)
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise SiteFull("No room for this file: free some disk space, then add it again.") from error
        raise UserError(f"The file can't be copied into the site ({error.strerror}): check it.") from error


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power cut; Windows does so by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sweep(folder: Path, wanted: Collection[str]) -> None:
    """Remove bytes that no row names; fresh ones may belong to an act that isn't finished."""
    with suppress(OSError):
        for found in folder.iterdir():
            if found.name not in wanted and found.stat().st_mtime < time.time() - _DAY_SECONDS:
                found.unlink()


def _copied(source: Path | bytes | Iterable[bytes], folder: Path) -> tuple[int, str]:
    handle, name = tempfile.mkstemp(dir=folder, prefix=".new-")
    size, digest = 0, hashlib.sha256()
    try:
        with os.fdopen(handle, "wb") as target:
            for chunk in _chunks(source):
                target.write(chunk)
                digest.update(chunk)
                size += len(chunk)
            target.flush()
            os.fsync(target.fileno())
        Path(name).replace(folder / digest.hexdigest())
        sync_folder(folder)
    finally:
        Path(name).unlink(missing_ok=True)
    return size, digest.hexdigest()


def _chunks(source: Path | bytes | Iterable[bytes]) -> Iterable[bytes]:
    if isinstance(source, Path):
        return parts_of(source)
    return (source,) if isinstance(source, bytes) else source


def parts_of(path: Path) -> Iterator[bytes]:
    """A file's bytes, a mebibyte at a time."""
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk
