"""What can be read from a site, the same outside an act and inside one (where it sees what the act did)."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from sqlalchemy import Connection, Executable, exists, select

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.records import CustomModel, Event, GatewayRow, SiteInfo, StoredFile
from nvprov_gui.domain.tokens import TokenKind, TokenPair
from nvprov_gui.storage import rows, tables
from nvprov_gui.storage.crypto import Vault

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

    def _all(self, statement: Executable) -> list[rows.Values]:
        with self._reading() as connection:
            return [*connection.execute(statement).all()]

    @property
    def info(self) -> SiteInfo:
        """Name, PBX, identity."""
        return rows.info(self._all(_SITE)[0])

    def users(self) -> list[User]:
        """All users, in the order they came in."""
        return [rows.user(row) for row in self._all(_USERS)]

    def user(self, user_id: int) -> User | None:
        """One user."""
        found = self._all(_USERS.where(tables.users.c.id == user_id))
        return rows.user(found[0]) if found else None

    def users_without_phone(self) -> list[User]:
        """Users that no phone is assigned to, in the order they came in."""
        return [rows.user(row) for row in self._all(_USERS.where(~_HAS_PHONE))]

    def phones(self) -> list[Phone]:
        """All phones, in the order they came in."""
        return [rows.phone(row) for row in self._all(_PHONES.order_by(_P.position))]

    def phone(self, mac: MacAddress) -> Phone | None:
        """One phone."""
        found = self._all(_PHONES.where(_P.mac == str(mac)))
        return rows.phone(found[0]) if found else None

    def phones_of(self, user_id: int) -> list[Phone]:
        """A user's phones in device order: the first registers the main extension."""
        statement = _PHONES.where(_P.user_id == user_id).order_by(_P.device, _P.position)
        return [rows.phone(row) for row in self._all(statement)]

    def extension_secret(self, extension: str) -> str:
        """The SIP password of an extension, empty if there is none."""
        c = tables.extensions.c
        found = self._all(select(c.secret).where(c.number == extension))
        return self._vault.open("extensions.secret", _sealed(found[0][0])) if found else ""

    def tokens(self, mac: MacAddress) -> TokenPair:
        """A phone's tokens.

        Raises:
            UserError: no such phone.
        """
        c = tables.tokens.c
        found = {row[0]: row[1] for row in self._all(select(c.kind, c.value).where(c.mac == str(mac)))}
        if TokenKind.PERMANENT.value not in found:
            raise UserError(f"There is no phone {mac} in this site: import it first.")
        opened = {kind: self._vault.open("tokens.value", _sealed(value)) for kind, value in found.items()}
        return TokenPair(opened.get(TokenKind.FIRST_CONTACT.value), opened[TokenKind.PERMANENT.value])

    def parameters(self, level: str, scope: str = "") -> dict[str, str]:
        """What is set at one level: ``defaults``, or ``model`` or ``phone`` with its id or MAC as scope."""
        c = tables.parameters.c
        statement = select(c.name, c.value, c.secret).where(c.level == str(level), c.scope == str(scope))
        found = self._all(statement.order_by(c.name))
        return {str(row[0]): self._plain("parameters.secret", row[1:]) for row in found}

    def setting(self, name: str, default: str = "") -> str:
        """A setting of the site."""
        c = tables.settings.c
        found = self._all(select(c.value).where(c.name == name, c.secret.is_(None)))
        return str(found[0][0]) if found else default

    def secret_setting(self, name: str) -> str:
        """A setting that is kept encrypted, empty if there is none."""
        c = tables.settings.c
        found = self._all(select(c.value, c.secret).where(c.name == name, c.secret.is_not(None)))
        return self._plain("settings.secret", found[0]) if found else ""

    def custom_models(self) -> list[CustomModel]:
        """The technician's own models."""
        found = self._all(select(tables.custom_models).order_by(tables.custom_models.c.id))
        return [rows.custom_model(row) for row in found]

    def events(self, mac: MacAddress | None = None, limit: int = 200) -> list[Event]:
        """The latest events first, of one phone or of all."""
        statement = select(tables.events).order_by(tables.events.c.id.desc()).limit(limit)
        if mac is not None:
            statement = statement.where(tables.events.c.mac == str(mac))
        return [rows.event(row) for row in self._all(statement)]

    def files(self) -> list[StoredFile]:
        """Firmware, ringtones and pictures that phones fetch."""
        found = self._all(select(tables.files).order_by(tables.files.c.id))
        return [rows.stored_file(row, self._folder) for row in found]

    def gateways(self) -> list[GatewayRow]:
        """All gateways with their values, secrets included."""
        found = self._all(select(tables.gateways).order_by(tables.gateways.c.id))
        return [rows.gateway(row, self._vault.open("gateways.contents", _sealed(row[3]))) for row in found]

    def _plain(self, place: str, row: rows.Values) -> str:
        value, secret = row
        return str(value) if secret is None else self._vault.open(place, _sealed(secret))


def _sealed(value: object) -> bytes:
    """Bytes, whatever the driver calls them."""
    if not isinstance(value, bytes | memoryview):
        raise TypeError(f"{type(value).__name__} where an encrypted value belongs")
    return bytes(value)
