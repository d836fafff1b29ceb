"""What can be read from a site, the same outside an act and inside one (where it sees what the act did)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TypeVar, cast

from sqlalchemy import Connection, Executable, exists, select

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.records import Cell, CustomModel, Event, GatewayRow, SiteInfo, StoredFile
from nvprov_gui.domain.tokens import TokenKind, TokenPair
from nvprov_gui.storage import rows, tables
from nvprov_gui.storage.crypto import Vault
from nvprov_gui.storage.errors import SiteDamaged
from nvprov_gui.storage.server_files import fetch
from nvprov_gui.storage.snapshot import (
    PBX_KINDS,
    Snapshot,
    all_parameters,
    all_secrets,
    all_settings,
    all_tokens,
    pbx_pair,
)

T = TypeVar("T")

_P = tables.phones.c
_PHONES = select(
    _P.mac, _P.vendor, _P.model, _P.user_id, tables.users.c.name, _P.extension, _P.device, _P.location,
    _P.serial, _P.address, _P.firmware, _P.user_agent, _P.state, _P.reason, _P.open, _P.version,
    _P.last_seen, _P.served_version,
).outerjoin_from(tables.phones, tables.users)  # fmt: skip
_USERS = select(tables.users).order_by(tables.users.c.id)
_HAS_PHONE = exists().where(_P.user_id == tables.users.c.id)
_SITE = select(tables.site.c.id, tables.site.c.name, tables.site.c.pbx, tables.site.c.created)


class Reads:
    """Reading, shared by `Site` and `Act`."""

    _vault: Vault
    _folder: Path

    def _reading(self) -> AbstractContextManager[Connection]:
        raise NotImplementedError

    def _all(self, statement: Executable, make: Callable[[rows.Values], T]) -> list[T]:
        """Rows as ``make`` makes them; what it can't make anything of was not written by us."""
        with self._reading() as connection:
            found = connection.execute(statement).all()
        with _understood():
            return [make(row) for row in found]

    @property
    def info(self) -> SiteInfo:
        """Name, PBX, identity."""
        return self._all(_SITE, rows.info)[0]

    def users(self) -> list[User]:
        """All users, in the order they came in."""
        return self._all(_USERS, rows.user)

    def user(self, user_id: int) -> User | None:
        """One user."""
        found = self._all(_USERS.where(tables.users.c.id == user_id), rows.user)
        return found[0] if found else None

    def users_without_phone(self) -> list[User]:
        """Users that no phone is assigned to, in the order they came in."""
        return self._all(_USERS.where(~_HAS_PHONE), rows.user)

    def phones(self) -> list[Phone]:
        """All phones, in the order they came in."""
        return self._all(_PHONES.order_by(_P.position), rows.phone)

    def phone(self, mac: MacAddress) -> Phone | None:
        """One phone."""
        found = self._all(_PHONES.where(_P.mac == str(mac)), rows.phone)
        return found[0] if found else None

    def phones_of(self, user_id: int) -> list[Phone]:
        """A user's phones in device order: the first registers the main extension."""
        statement = _PHONES.where(_P.user_id == user_id).order_by(_P.device, _P.position)
        return self._all(statement, rows.phone)

    def extension_secret(self, extension: str) -> str:
        """The SIP password of an extension, empty if there is none."""
        c = tables.extensions.c
        statement = select(c.secret).where(c.number == extension)
        found = self._all(statement, lambda row: self._decrypted("extensions.secret", row[0]))
        return found[0] if found else ""

    def tokens(self, mac: MacAddress) -> TokenPair:
        """A phone's tokens.

        Raises:
            UserError: no such phone.
        """
        c = tables.tokens.c
        statement = select(c.kind, c.value).where(c.mac == str(mac))
        found = dict(self._all(statement, lambda row: (row[0], self._decrypted("tokens.value", row[1]))))
        if TokenKind.PERMANENT.value not in found:
            raise UserError(f"There is no phone {mac} in this site: import it first.")
        return TokenPair(found.get(TokenKind.FIRST_CONTACT.value), found[TokenKind.PERMANENT.value])

    def pbx_tokens(self, mac: MacAddress) -> TokenPair | None:
        """The tokens that the PBX gave a published phone; None while it is not published.

        ``first`` is None once the PBX has seen the phone fetch with its permanent token.
        """
        c = tables.tokens.c
        statement = select(c.kind, c.value).where(c.mac == str(mac), c.kind.in_(PBX_KINDS))
        found = self._all(statement, lambda row: (str(row[0]), self._decrypted("tokens.value", row[1])))
        return pbx_pair(dict(found))

    def parameters(self, level: str, scope: str = "") -> dict[str, str]:
        """What is set at one level: ``defaults``, or ``model`` or ``phone`` with its id or MAC as scope."""
        c = tables.parameters.c
        statement = select(c.name, c.value, c.secret).where(c.level == str(level), c.scope == str(scope))
        statement = statement.order_by(c.name)
        return dict(
            self._all(statement, lambda row: (str(row[0]), self._plain("parameters.secret", row[1:])))
        )

    def setting(self, name: str, default: str = "") -> str:
        """A setting of the site."""
        c = tables.settings.c
        found = self._all(select(c.value).where(c.name == name, c.secret.is_(None)), lambda row: str(row[0]))
        return found[0] if found else default

    def secret_setting(self, name: str) -> str:
        """A setting that is kept encrypted, empty if there is none."""
        c = tables.settings.c
        statement = select(c.value, c.secret).where(c.name == name, c.secret.is_not(None))
        found = self._all(statement, lambda row: self._plain("settings.secret", row))
        return found[0] if found else ""

    def secret_settings(self, beginning: str) -> dict[str, str]:
        """The settings that are kept encrypted and whose names begin so, by name."""
        c = tables.settings.c
        statement = select(c.name, c.value, c.secret).where(c.secret.is_not(None))
        statement = statement.where(c.name.startswith(beginning, autoescape=True))
        return dict(self._all(statement, lambda row: (str(row[0]), self._plain("settings.secret", row[1:]))))

    def custom_models(self) -> list[CustomModel]:
        """The technician's own models."""
        return self._all(select(tables.custom_models).order_by(tables.custom_models.c.id), rows.custom_model)

    def events(self, mac: MacAddress | None = None, limit: int = 200) -> list[Event]:
        """The latest events first, of one phone or of all."""
        statement = select(tables.events).order_by(tables.events.c.id.desc()).limit(limit)
        if mac is not None:
            statement = statement.where(tables.events.c.mac == str(mac))
        return self._all(statement, rows.event)

    def files(self) -> list[StoredFile]:
        """Firmware, ringtones and pictures that phones fetch."""
        statement = select(tables.files).order_by(tables.files.c.id)
        found = self._all(statement, lambda row: rows.stored_file(row, self._folder))
        if not found:
            return found
        with self._reading() as connection:
            fetch(connection, self._folder, [one.sha256 for one in found])
        return found

    def served_text(self, mac: MacAddress) -> str:
        """The configuration that a phone fetched last, empty if it fetched none."""
        statement = select(tables.served.c.contents).where(tables.served.c.mac == str(mac))
        found = self._all(
            statement, lambda row: self._vault.open_long("served.contents", bytes(cast(bytes, row[0])))
        )
        return found[0] if found else ""

    def gateways(self) -> list[GatewayRow]:
        """All gateways with their values, secrets included."""
        statement = select(tables.gateways).order_by(tables.gateways.c.id)
        return self._all(
            statement, lambda row: rows.gateway(row, self._decrypted("gateways.contents", row[3]))
        )

    def snapshot(self) -> Snapshot:
        """Everything that configurations are made of, read together."""
        with self._reading() as connection, _understood():
            phones = [rows.phone(tuple(row)) for row in connection.execute(_PHONES.order_by(_P.position))]
            users = [rows.user(tuple(row)) for row in connection.execute(_USERS)]
            own, theirs = all_tokens(connection, self._decrypted)
            return Snapshot(
                {phone.mac: phone for phone in phones},
                {user.id: user for user in users},
                own,
                theirs,
                all_secrets(connection, self._decrypted),
                all_parameters(connection, self._decrypted),
                all_settings(connection),
            )

    def _plain(self, place: str, row: rows.Values) -> str:
        value, secret = row
        return str(value) if secret is None else self._decrypted(place, secret)

    def _decrypted(self, place: str, sealed: Cell) -> str:
        if not isinstance(sealed, bytes | memoryview):  # psycopg's word for bytes
            raise TypeError(f"no encrypted value in {place}")
        return self._vault.open(place, bytes(sealed))


@contextmanager
def _understood() -> Iterator[None]:
    """Rows that can't be made sense of are damage, not a bug."""
    try:
        yield
    except (KeyError, TypeError, ValueError) as error:
        raise SiteDamaged(f"A row of the site is damaged ({error}): restore the last backup.") from error
