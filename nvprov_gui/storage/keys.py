"""Where a site's data key comes from: handed over, a passphrase, or the system's keyring."""

from __future__ import annotations

import base64
import binascii
import hmac
import os
from contextlib import suppress
from dataclasses import dataclass, field

from nvprov_gui.storage.crypto import KEY_BYTES, KeySlot, Vault, new_key
from nvprov_gui.storage.errors import SiteLocked

SERVICE = "nvprov"
VARIABLE = "NVPROV_PASSPHRASE"
_NEED = (
    "This computer has no keyring to keep the site's key: choose a passphrase "
    f"(on the command line: {VARIABLE})."
)
_ASK = f"This site is locked: give its passphrase (on the command line: {VARIABLE})."
_ELSEWHERE = (
    "The key of this site is in the keyring of the computer and user that made it: "
    "open it there and add a passphrase, then it can travel."
)


@dataclass(frozen=True, slots=True)
class Unlock:
    """How to get at the data key: the key itself, a passphrase, the keyring; tried in this order."""

    passphrase: str | None = field(default=None, repr=False)
    key: bytes | None = field(default=None, repr=False)
    use_keyring: bool = True

    @classmethod
    def from_environment(cls) -> Unlock:
        """The passphrase of ``NVPROV_PASSPHRASE`` if it is set, else the keyring."""
        return cls(passphrase=os.environ.get(VARIABLE) or None)


def make_key(site_id: str, unlock: Unlock) -> tuple[bytes, KeySlot | None]:
    """A data key for a new site, kept as ``unlock`` says; the slot goes into the file.

    Raises:
        SiteLocked: neither key nor passphrase nor a keyring that keeps anything.
    """
    key = _given(unlock) or new_key()
    if unlock.passphrase:
        return key, KeySlot.of(key, unlock.passphrase, site_id)
    if unlock.key is None and not (unlock.use_keyring and remember(site_id, key)):
        raise SiteLocked(_NEED)
    return key, None


def find_key(site_id: str, check: bytes, slot: KeySlot | None, unlock: Unlock) -> bytes:
    """The data key of an existing site.

    Raises:
        SiteLocked: nothing that was given opens it; the sentence says what would.
    """
    given = _given(unlock)
    if given is not None:
        return _checked(given, check)
    if unlock.passphrase and slot is not None:
        return _checked(slot.key(unlock.passphrase, site_id), check)
    kept = _kept(site_id) if unlock.use_keyring else None
    if kept is not None and _fits(kept, check):
        return kept
    raise SiteLocked(_ASK if slot is not None else _ELSEWHERE)


def remember(site_id: str, key: bytes) -> bool:
    """Put a key into the system's keyring; False if there is none that keeps it."""
    import keyring

    try:
        keyring.set_password(SERVICE, site_id, base64.b64encode(key).decode())
    except Exception:  # noqa: BLE001 - backends raise what their system raises (D-Bus, Win32, ctypes)
        return False
    return _kept(site_id) == key  # the null backend accepts and forgets


def forget(site_id: str) -> None:
    """Take a key out of the keyring, after a site couldn't be made."""
    import keyring

    with suppress(Exception):  # as above; a key without a site harms nobody
        keyring.delete_password(SERVICE, site_id)


def _kept(site_id: str) -> bytes | None:
    import keyring

    try:
        text = keyring.get_password(SERVICE, site_id)
        return base64.b64decode(text, validate=True) if text else None
    except binascii.Error:
        return None
    except Exception:  # noqa: BLE001 - as above
        return None


def _given(unlock: Unlock) -> bytes | None:
    if unlock.key is not None and len(unlock.key) != KEY_BYTES:
        raise SiteLocked(f"The key that was handed over is not {KEY_BYTES} bytes long: pass it on unaltered.")
    return unlock.key


def _checked(key: bytes, check: bytes) -> bytes:
    if not _fits(key, check):
        raise SiteLocked("The key that was handed over belongs to another site: open the site again.")
    return key


def _fits(key: bytes, check: bytes) -> bool:
    return len(key) == KEY_BYTES and hmac.compare_digest(Vault(key).check(), check)
