"""A whole site for a colleague: one encrypted file with the site, its files, and what goes with them."""

from __future__ import annotations

import io
import re
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO, cast

from nvprov_gui.storage.backup import copy_site
from nvprov_gui.storage.creating import write_slot
from nvprov_gui.storage.crypto import KeySlot
from nvprov_gui.storage.database import Database
from nvprov_gui.storage.errors import SiteDamaged, SiteError, SiteExists, SiteLocked
from nvprov_gui.storage.examining import examine
from nvprov_gui.storage.filing import folder_of, sync_folder
from nvprov_gui.storage.openfiles import is_site, spare_site
from nvprov_gui.storage.sealing import SealedReader, SealedWriter
from nvprov_gui.storage.site import Site

SUFFIX = ".nvpack"
_SITE, _FILES, _EXTRA = "site.nvprov", "files/", "extra/"
_STORED = re.compile(r"files/[0-9a-f]{64}")
_MOST_EXTRA = 64 << 20
"""Bytes of one extra; templates and credentials are far smaller."""


def pack(site: Site, target: Path, passphrase: str, extras: Mapping[str, bytes]) -> None:
    """Write the package. ``extras`` are named texts and files that go along.

    Raises:
        SiteError: no passphrase, or the target can't be written; no half package stays.
    """
    if not passphrase:
        raise SiteLocked("An empty passphrase protects nothing: type one.")
    partial = target.with_name(f".{target.name}.part")
    try:
        spare_site(target)
        with partial.open("wb") as stream:
            _write(site, stream, passphrase, extras)
        partial.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise SiteError(
            f"“{target.name}” can't be written ({error.strerror}): choose another place."
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def unpack(source: Path, target: Path, passphrase: str) -> dict[str, bytes]:
    """Put the site of a package in a new place; returns what went along.

    The site there opens with the same passphrase.

    Raises:
        SiteError: wrong passphrase, damaged package, there is a site already, or no room; then nothing stays.
    """
    if target.exists() or folder_of(target).exists():
        raise SiteExists(f"There is a file “{target.name}” already: choose another name.")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".unpack-") as folder:
            return _unpack(source, target, passphrase, Path(folder))
    except OSError as error:
        raise SiteError(f"The package can't be opened here ({error.strerror}): check the disk.") from error


def _write(site: Site, stream: BinaryIO, passphrase: str, extras: Mapping[str, bytes]) -> None:
    sealed = SealedWriter(stream, passphrase)
    with tarfile.open(fileobj=cast("IO[bytes]", sealed), mode="w|") as archive:
        with _travelling_copy(site, passphrase) as copy:
            archive.add(copy, _SITE)
        for stored in {one.sha256: one for one in site.files()}.values():
            archive.add(stored.path, _FILES + stored.sha256)
        for name, contents in extras.items():
            entry = tarfile.TarInfo(_EXTRA + name)
            entry.size = len(contents)
            archive.addfile(entry, io.BytesIO(contents))
    sealed.finish()


@contextmanager
def _travelling_copy(site: Site, passphrase: str) -> Iterator[Path]:
    """A copy of the site file that the passphrase opens, whatever opens the original."""
    with tempfile.TemporaryDirectory(prefix="nvprov-") as folder:
        copy = Path(folder) / _SITE
        copy_site(site.path, copy)
        database = Database(copy)
        try:
            write_slot(database, KeySlot.of(site.key, passphrase, site.info.id))
        finally:
            database.close()
        yield copy


def _unpack(source: Path, target: Path, passphrase: str, folder: Path) -> dict[str, bytes]:
    extras: dict[str, bytes] = {}
    if is_site(source):
        raise SiteDamaged("This is no site package: ask for it again.")
    files = folder / "files"
    files.mkdir()
    with source.open("rb") as stream:
        sealed = SealedReader(stream, passphrase)
        try:
            with tarfile.open(fileobj=cast("IO[bytes]", sealed), mode="r|") as archive:
                for entry in archive:
                    _take(archive, entry, folder, extras)
        except tarfile.TarError as error:
            raise SiteDamaged("The package was altered or cut off: ask for it again.") from error
        sealed.read()  # to the end: a missing last chunk must not pass
    examine(folder / _SITE)
    if any(files.iterdir()):
        files.rename(folder_of(target))
    (folder / _SITE).rename(target)
    sync_folder(target.parent)
    return extras


def _take(archive: tarfile.TarFile, entry: tarfile.TarInfo, folder: Path, extras: dict[str, bytes]) -> None:
    """Only names we know are taken, and no name of the package becomes a path beyond the folder."""
    contents = archive.extractfile(entry) if entry.isfile() else None
    if contents is not None and (entry.name == _SITE or _STORED.fullmatch(entry.name)):
        with (folder / entry.name).open("wb") as target:
            while chunk := contents.read(1 << 20):
                target.write(chunk)
    elif contents is not None and entry.name.startswith(_EXTRA) and entry.size <= _MOST_EXTRA:
        extras[entry.name.removeprefix(_EXTRA)] = contents.read()
    else:
        raise SiteDamaged("There is something in the package that doesn't belong there: ask for it again.")
