"""All that configurations are made of, read at once: a boot storm must not ask the file for each phone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.records import Cell
from nvprov_gui.domain.tokens import TokenKind, TokenPair
from nvprov_gui.storage import tables

Decrypt = Callable[[str, Cell], str]
"""Place and stored bytes to the clear value."""


PBX_KINDS = ("pbx_tok1", "pbx_tok2")
"""The kinds under which a published phone's tokens on the PBX are kept, beside its own."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Phones, users, tokens, SIP passwords and parameters at one moment; asked like the site itself."""

    _phones: Mapping[MacAddress, Phone]
    _users: Mapping[int, User]
    _tokens: Mapping[str, TokenPair] = field(repr=False)
    _pbx_tokens: Mapping[str, TokenPair] = field(repr=False)
    _secrets: Mapping[str, str] = field(repr=False)
    _parameters: Mapping[tuple[str, str], Mapping[str, str]] = field(repr=False)
    _settings: Mapping[str, str] = field(repr=False)

    def phones(self) -> list[Phone]:
        """All phones, in the order they came in."""
        return list(self._phones.values())

    def phone(self, mac: MacAddress) -> Phone | None:
        """One phone."""
        return self._phones.get(mac)

    def user(self, user_id: int) -> User | None:
        """One user."""
        return self._users.get(user_id)

    def tokens(self, mac: MacAddress) -> TokenPair:
        """A phone's tokens.

        Raises:
            UserError: no such phone.
        """
        if mac not in self._tokens:
            raise UserError(f"There is no phone {mac} in this site: import it first.")
        return self._tokens[mac]

    def pbx_tokens(self, mac: MacAddress) -> TokenPair | None:
        """The tokens that the PBX gave a published phone; None while it is not published."""
        return self._pbx_tokens.get(mac)

    def extension_secret(self, extension: str) -> str:
        """The SIP password of an extension, empty if there is none."""
        return self._secrets.get(extension, "")

    def parameters(self, level: str, scope: str = "") -> Mapping[str, str]:
        """What is set at one level."""
        return self._parameters.get((str(level), str(scope)), {})

    def setting(self, name: str, default: str = "") -> str:
        """A setting of the site that is no secret."""
        return self._settings.get(name, default)


def all_tokens(connection: Connection, decrypt: Decrypt) -> tuple[dict[str, TokenPair], dict[str, TokenPair]]:
    """Every phone's own tokens, and those the PBX gave."""
    c = tables.tokens.c
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for mac, kind, value in connection.execute(select(c.mac, c.kind, c.value)):
        found[mac][kind] = decrypt("tokens.value", value)
    first, permanent = TokenKind.FIRST_CONTACT.value, TokenKind.PERMANENT.value
    own = {
        mac: TokenPair(pair.get(first), pair[permanent]) for mac, pair in found.items() if permanent in pair
    }
    theirs = ((mac, pbx_pair(pair)) for mac, pair in found.items())
    return own, {mac: pair for mac, pair in theirs if pair is not None}


def pbx_pair(found: Mapping[str, str]) -> TokenPair | None:
    """The PBX's tokens among a phone's, by kind; None if it gave none."""
    first, permanent = PBX_KINDS
    return TokenPair(found.get(first), found[permanent]) if permanent in found else None


def all_secrets(connection: Connection, decrypt: Decrypt) -> dict[str, str]:
    """Every extension's SIP password."""
    c = tables.extensions.c
    return {
        number: decrypt("extensions.secret", secret)
        for number, secret in connection.execute(select(c.number, c.secret))
    }


def all_parameters(connection: Connection, decrypt: Decrypt) -> dict[tuple[str, str], Mapping[str, str]]:
    """What is set, by level and scope."""
    c = tables.parameters.c
    found: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for level, scope, name, value, secret in connection.execute(
        select(c.level, c.scope, c.name, c.value, c.secret)
    ):
        found[level, scope][name] = value if secret is None else decrypt("parameters.secret", secret)
    return dict(found)


def all_settings(connection: Connection) -> dict[str, str]:
    """Every setting that is no secret."""
    c = tables.settings.c
    rows = connection.execute(select(c.name, c.value).where(c.secret.is_(None)))
    return {str(name): str(value) for name, value in rows}
