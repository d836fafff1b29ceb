"""Secrets: AES-256-GCM per value, a data key wrapped by a passphrase, tokens found without being readable."""

from __future__ import annotations

import hmac
import secrets
import unicodedata
import zlib
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from nvprov_gui.storage.errors import SiteDamaged, SiteLocked

KEY_BYTES = 32
_NONCE_BYTES = 12
_SALT_BYTES = 16
_PACKING = 1
"""zlib's fastest level: a phone's file shrinks to a third in a tenth of a millisecond."""
_SCRYPT = (2**15, 8, 3)
"""n, r, p: OWASP's 32 MiB setting, so that unlocking fits beside a serving process."""
_MOST_SCRYPT = (2**20, 32, 16)
"""Beyond this the file is not ours: it would make unlocking eat the memory."""


class Vault:
    """Encrypts and decrypts the secrets of one site with its 32-byte data key."""

    def __init__(self, key: bytes) -> None:
        self.key = key
        self._cipher = AESGCM(_derived(key, b"nvprov values"))
        self._lookup = hmac.new(_derived(key, b"nvprov token lookup"), digestmod="sha256")

    def seal(self, place: str, text: str) -> bytes:
        """Encrypt a text; ``place`` (table.column) binds it to its column."""
        return self._sealed(place, text.encode())

    def seal_long(self, place: str, text: str) -> bytes:
        """Encrypt a long text, packed first; not for texts that a stranger may choose parts of and weigh."""
        return self._sealed(place, zlib.compress(text.encode(), _PACKING))

    def open(self, place: str, sealed: bytes) -> str:
        """Decrypt a text.

        Raises:
            SiteDamaged: the value was altered or moved here from another column.
        """
        return self._unsealed(place, sealed).decode()

    def open_long(self, place: str, sealed: bytes) -> str:
        """Decrypt a long text; raises as `open` does."""
        return zlib.decompress(self._unsealed(place, sealed)).decode()

    def lookup(self, token: str) -> bytes:
        """What a token is found by: HMAC-SHA256, useless without the key."""
        started = self._lookup.copy()  # a third of the cost of starting anew, for every request
        started.update(token.encode(errors="surrogatepass"))
        return started.digest()

    def check(self) -> bytes:
        """A value that tells the right key from a wrong one."""
        return hmac.digest(self.key, b"nvprov key check", "sha256")

    def _sealed(self, place: str, contents: bytes) -> bytes:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, contents, place.encode())

    def _unsealed(self, place: str, sealed: bytes) -> bytes:
        nonce, body = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            return self._cipher.decrypt(nonce, body, place.encode())
        except (InvalidTag, ValueError):
            raise SiteDamaged(f"A secret in {place} was altered: set it again or restore a backup.") from None


@dataclass(frozen=True, slots=True)
class KeySlot:
    """The data key wrapped by a passphrase, with scrypt's parameters (RFC 7914)."""

    salt: bytes
    n: int
    r: int
    p: int
    wrapped: bytes

    @classmethod
    def of(cls, key: bytes, passphrase: str, site_id: str) -> KeySlot:
        """Wrap a data key."""
        salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
        cipher = AESGCM(_stretched(passphrase, salt, *_SCRYPT))
        return cls(salt, *_SCRYPT, nonce + cipher.encrypt(nonce, key, site_id.encode()))

    def key(self, passphrase: str, site_id: str) -> bytes:
        """Unwrap the data key.

        Raises:
            SiteLocked: wrong passphrase.
        """
        try:
            cipher = AESGCM(self._stretched(passphrase))
            return cipher.decrypt(self.wrapped[:_NONCE_BYTES], self.wrapped[_NONCE_BYTES:], site_id.encode())
        except InvalidTag:
            raise SiteLocked("This passphrase doesn't open the site: check capitals and try again.") from None
        except (TypeError, ValueError) as error:
            raise SiteDamaged("The lock of this site was altered: restore a backup.") from error

    def _stretched(self, passphrase: str) -> bytes:
        if any(ours > most for ours, most in zip((self.n, self.r, self.p), _MOST_SCRYPT, strict=True)):
            raise ValueError("scrypt parameters out of bounds")
        return _stretched(passphrase, self.salt, self.n, self.r, self.p)


def new_key() -> bytes:
    """A random data key."""
    return secrets.token_bytes(KEY_BYTES)


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose).derive(key)


def _stretched(passphrase: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    text = unicodedata.normalize("NFC", passphrase)  # macOS and Windows type é differently
    return Scrypt(salt, KEY_BYTES, n, r, p).derive(text.encode())
