"""Passwords of this computer's user in the system's keyring: of PBXs and services, never of a site."""

from __future__ import annotations

from contextlib import suppress

_SERVICE = "nvprov "


def keep(purpose: str, who: str, password: str) -> bool:
    """Put a password into the keyring; False if there is none that keeps it."""
    import keyring

    try:
        keyring.set_password(_SERVICE + purpose, who, password)
    except Exception:  # noqa: BLE001 - backends raise what their system raises (D-Bus, Win32, ctypes)
        return False
    return kept(purpose, who) == password  # the null backend accepts and forgets


def kept(purpose: str, who: str) -> str:
    """A password that was kept, empty if there is none or no keyring."""
    import keyring

    try:
        return keyring.get_password(_SERVICE + purpose, who) or ""
    except Exception:  # noqa: BLE001 - as above
        return ""


def forget(purpose: str, who: str) -> None:
    """Take a password out of the keyring."""
    import keyring

    with suppress(Exception):  # as above
        keyring.delete_password(_SERVICE + purpose, who)
