"""A long secret as a stream: AES-256-GCM in chunks (the STREAM construction), under a passphrase (scrypt).

Each chunk's nonce holds its number and whether it is the last, so none can be dropped, doubled or moved.
"""

from __future__ import annotations

import io
import secrets
import struct
import unicodedata
from typing import TYPE_CHECKING, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from nvprov_gui.storage.errors import SiteDamaged, SiteLocked

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

MAGIC = b"NVPACK1\n"
_CHUNK = 1 << 20
_TAG, _SALT, _PREFIX = 16, 16, 7
_N, _R, _P = 2**16, 8, 2
"""64 MiB for a moment: a package travels by mail and is attacked at leisure."""
_HEAD = len(MAGIC) + _SALT + _PREFIX


class SealedWriter(io.RawIOBase):
    """Encrypts what is written; ``close`` seals the last chunk."""

    def __init__(self, target: BinaryIO, passphrase: str) -> None:
        super().__init__()
        salt, self._prefix = secrets.token_bytes(_SALT), secrets.token_bytes(_PREFIX)
        self._cipher, self._target = _cipher(passphrase, salt), target
        self._kept, self._number = bytearray(), 0
        target.write(MAGIC + salt + self._prefix)

    def writable(self) -> bool:
        """It is."""
        return True

    def write(self, data: ReadableBuffer, /) -> int:
        """Take bytes; whole chunks go out as soon as more is known to follow."""
        view = memoryview(data)
        self._kept += view
        while len(self._kept) > _CHUNK:
            self._seal(bytes(self._kept[:_CHUNK]), last=False)
            del self._kept[:_CHUNK]
        return view.nbytes

    def finish(self) -> None:
        """Seal what is left; without this the stream counts as cut off."""
        self._seal(bytes(self._kept), last=True)
        self._kept.clear()

    def _seal(self, chunk: bytes, *, last: bool) -> None:
        self._target.write(self._cipher.encrypt(_nonce(self._prefix, self._number, last=last), chunk, MAGIC))
        self._number += 1


class SealedReader(io.RawIOBase):
    """Decrypts such a stream.

    Raises:
        SiteLocked: the passphrase is wrong.
        SiteDamaged: no such stream, altered, or cut off; said when the place is reached.
    """

    def __init__(self, source: BinaryIO, passphrase: str) -> None:
        super().__init__()
        head = source.read(_HEAD)
        if len(head) < _HEAD or not head.startswith(MAGIC):
            raise SiteDamaged("This is no site package: ask for it again.")
        salt, self._prefix = head[len(MAGIC) : -_PREFIX], head[-_PREFIX:]
        self._cipher, self._source = _cipher(passphrase, salt), source
        self._number, self._clear, self._ended = 0, bytearray(), False
        self._ahead = source.read(_CHUNK + _TAG)
        self._open_chunk()

    def readable(self) -> bool:
        """It is."""
        return True

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes, fewer only at the end."""
        while not self._ended and (size < 0 or len(self._clear) < size):
            self._open_chunk()
        wanted = len(self._clear) if size < 0 else size
        found = bytes(self._clear[:wanted])
        del self._clear[:wanted]
        return found

    def _open_chunk(self) -> None:
        sealed, self._ahead = self._ahead, self._source.read(_CHUNK + _TAG)
        self._ended = not self._ahead
        nonce = _nonce(self._prefix, self._number, last=self._ended)
        try:
            self._clear += self._cipher.decrypt(nonce, sealed, MAGIC)
        except InvalidTag:
            raise self._refusal() from None
        self._number += 1

    def _refusal(self) -> SiteLocked | SiteDamaged:
        if self._number:
            return SiteDamaged("The package was altered or cut off: ask for it again.")
        return SiteLocked("This passphrase doesn't open the package: check capitals and try again.")


def _nonce(prefix: bytes, number: int, *, last: bool) -> bytes:
    return prefix + struct.pack(">IB", number, last)


def _cipher(passphrase: str, salt: bytes) -> AESGCM:
    text = unicodedata.normalize("NFC", passphrase)  # macOS and Windows type é differently
    return AESGCM(Scrypt(salt, 32, _N, _R, _P).derive(text.encode()))
