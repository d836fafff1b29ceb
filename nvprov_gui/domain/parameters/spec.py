"""What is known of one parameter."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How a value is checked and edited."""

    TEXT = "text"
    SECRET = "secret"  # noqa: S105 - the word, not a secret
    CHOICE = "choice"
    FLAG = "flag"
    NUMBER = "number"
    PORT = "port"
    HOST = "host"
    DIGITS = "digits"
    """Digits, ``*``, ``#`` and ``+``: something that can be dialled."""
    CODE = "code"
    """A feature code; dialled too."""
    FILE = "file"
    TIMEZONE = "timezone"
    FILTER = "filter"
    """An LDAP filter (RFC 4515) with ``%`` for the searched text."""
    KEY_TYPE = "key type"


class Panel(StrEnum):
    """Where the parameter is set; in the order of the administrator's manual."""

    SOFT_KEYS = "soft keys"
    LINE_KEYS = "line keys"
    EXPANSION_KEYS = "expansion keys"
    SCREEN = "screen and ringtone"
    PREFERENCES = "preferences"
    PHONEBOOK = "phonebook"
    NETWORK = "network"
    ACCOUNT = "account and features"
    COMPUTED = "computed"
    """Worked out by the program or owned by the PBX: shown, never set by hand."""


@dataclass(frozen=True, slots=True)
class Spec:
    """One parameter, or a numbered family of them (``linekey_type`` for ``linekey_type_N``).

    ``capability`` names the attribute of Model that must be true (or the key family that must be
    long enough) before the parameter is offered. ``least`` and ``most`` bound numbers.
    """

    name: str
    panel: Panel
    kind: Kind = Kind.TEXT
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0
    numbered: bool = False
    capability: str = ""
    longest: int = 255
