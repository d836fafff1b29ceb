"""What goes to a chosen place: a document is there whole or not at all, and never written over a site."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path

from nvprov_gui.domain.errors import UserError
from nvprov_gui.storage.openfiles import spare_site


def write_whole(path: Path, contents: bytes | str, *, private: bool = False) -> None:
    """Write a document, for those who could read the one before.

    ``private`` keeps it from everybody but its owner, because it holds passwords.

    Raises:
        UserError: a site is there, or the disk or the folder says no.
    """
    data = contents.encode() if isinstance(contents, str) else contents
    try:
        spare_site(path)
        place = Path(os.path.realpath(path))
        if place.exists() and not (place.is_file() and os.access(place.parent, os.W_OK)):
            if private and place.is_file():
                place.chmod(0o600)
            path.write_bytes(data)  # a pipe, or its folder takes nothing new: nothing can be put in its place
        else:
            _replace(place, data, private=private)
    except OSError as error:
        shown = path.name if path.parent.is_dir() else path
        raise UserError(f"“{shown}” can't be written ({error.strerror}): choose another place.") from error


def _replace(path: Path, data: bytes, *, private: bool) -> None:
    partial, mode = path.with_name(f".{path.name[:_LONGEST]}.part"), 0o600 if private else 0o666
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))  # a folder alone lets it be replaced
    try:
        partial.unlink(missing_ok=True)  # what a killed program left may be open to others
        with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())  # the name must not be there before the bytes are
        if not private:
            with suppress(OSError):  # there was none, or the share has no modes
                shutil.copymode(path, partial)
        partial.replace(path)
    except OSError:
        partial.unlink(missing_ok=True)
        raise


_LONGEST = 60
"""Characters of the name in the partial one's: file systems end names at 255 bytes."""
_BINARY = getattr(os, "O_BINARY", 0)
"""Windows would write line ends of its own."""
