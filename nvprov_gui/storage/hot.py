"""What the serving process does for every request: find a token, note what phones did. Plain driver calls."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import monotonic
from typing import NamedTuple, cast

from sqlalchemy import PoolProxiedConnection, bindparam, select

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import Cell, Contact
from nvprov_gui.domain.states import PhoneEvent, PhoneState, next_state
from nvprov_gui.domain.tokens import TokenKind
from nvprov_gui.storage import rows, statements
from nvprov_gui.storage.crypto import Vault
from nvprov_gui.storage.database import Access
from nvprov_gui.storage.statements import Prepared
from nvprov_gui.storage.tables import events, phones, served, tokens
from nvprov_gui.storage.translating import sentences

_MOVED = ("state", "reason", "last_seen", "address", "firmware", "user_agent", "served_version")
_FIND = (
    select(tokens.c.mac, tokens.c.kind, phones.c.version)
    .join_from(tokens, phones)
    .where(tokens.c.lookup == bindparam("lookup"))
)
_MOVED_OF = select(*(phones.c[name] for name in _MOVED)).where(phones.c.mac == bindparam("mac"))
_BURN = tokens.delete().where(tokens.c.mac == bindparam("key_mac"), tokens.c.kind == bindparam("key_kind"))
_EVENT = events.insert().values(
    {name: bindparam(name) for name in ("time", "mac", "kind", "text", "address")}
)
_FORGET = served.delete().where(served.c.mac == bindparam("key_mac"))
_KINDS = {kind.value: kind for kind in TokenKind}
_VIEW_SECONDS = 0.002
"""How long one look into the file serves: its locks cost more than the finding, and phones ask in crowds."""


class Found(NamedTuple):
    """Whose token it is, which of the two, and the phone's configuration version."""

    mac: MacAddress
    kind: TokenKind
    version: int


class _Moved(NamedTuple):
    """The columns of a phone that contacts move; times in microseconds."""

    state: str
    reason: str
    last_seen: int | None
    address: str
    firmware: str
    user_agent: str
    served_version: int


class HotPath:
    """Two connections: finding a token never waits for a batch that is being written."""

    def __init__(self, database: Access, vault: Vault) -> None:
        self._begin_reading, self._begin_writing = database.begin_reading, database.begin_writing
        dialect = database.engine.dialect
        self._path = database.path
        self._vault = vault
        self._reading, self._writing = threading.Lock(), threading.Lock()
        self._reader: PoolProxiedConnection = database.raw()
        self._writer: PoolProxiedConnection = database.raw()
        self._looking, self._cursor = self._reader.cursor(), self._writer.cursor()
        self._find, self._moved = Prepared(_FIND, dialect), Prepared(_MOVED_OF, dialect)
        self._burn, self._event = Prepared(_BURN, dialect), Prepared(_EVENT, dialect)
        self._forget, self._keep = Prepared(_FORGET, dialect), statements.adding(served, dialect)
        self._move = statements.changing(phones, _MOVED, dialect)
        self._view_ends = 0.0

    def find_token(self, token: str) -> Found | None:
        """Whose token this is; a stranger's takes the same way and the same time."""
        lookup = self._vault.lookup(token)
        try:
            with self._reading:
                self._look()
                found = self._find.rows(self._looking, {"lookup": lookup})
        except Exception as error:
            self._view_ends = 0.0
            self._reader.rollback()
            with sentences(self._path):
                raise error
        if not found:
            return None
        mac, kind, version = cast("tuple[str, str, int]", found[0])
        if kind not in _KINDS:  # the PBX's own tokens open nothing here
            return None
        return Found(str.__new__(MacAddress, mac), _KINDS[kind], version)

    def rest(self) -> None:
        """Look afresh next time; to be called after a write here, and whenever nobody asks for a while."""
        with self._reading:
            if self._view_ends:
                self._view_ends = 0.0
                self._looking.execute("COMMIT")

    def note(self, contacts: Sequence[Contact]) -> None:
        """Write down what phones did, in one transaction; a permanent token's first use burns tok1."""
        contents = {one.mac: self._served(one) for one in contacts if one.served}
        with self._writing, sentences(self._path), self._transaction():
            moved: dict[str, _Moved] = {}
            for contact in contacts:
                before = moved.get(contact.mac) or self._moved_of(contact.mac)
                if before is not None:
                    moved[contact.mac] = _after(before, contact)
            self._write(contacts, moved, contents)
        self.rest()

    def close(self) -> None:
        """Give the connections back."""
        self._reader.close()
        self._writer.close()

    def _look(self) -> None:
        """Begin a view of the file unless the last one is fresh: as of at most two milliseconds ago."""
        now = monotonic()
        if now < self._view_ends:
            return
        if self._view_ends:
            self._looking.execute("COMMIT")
        for statement in self._begin_reading:
            self._looking.execute(statement)
        self._view_ends = now + _VIEW_SECONDS

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            for statement in self._begin_writing:
                self._cursor.execute(statement)
            yield
            self._cursor.execute("COMMIT")
        except BaseException:
            self._writer.rollback()
            raise

    def _moved_of(self, mac: str) -> _Moved | None:
        found = self._moved.rows(self._cursor, {"mac": str(mac)})
        columns = cast("list[tuple[str, str, int | None, str, str, str, int]]", found)
        return _Moved(*columns[0]) if columns else None

    def _write(
        self,
        contacts: Sequence[Contact],
        moved: dict[str, _Moved],
        contents: dict[MacAddress, dict[str, Cell]],
    ) -> None:
        self._move.run_many(self._cursor, [_update(mac, row) for mac, row in moved.items()])
        self._event.run_many(self._cursor, [_event(one) for one in contacts if one.kind or one.text])
        kept = {mac: row for mac, row in contents.items() if mac in moved}
        self._forget.run_many(self._cursor, [{"key_mac": str(mac)} for mac in kept])
        self._keep.run_many(self._cursor, list(kept.values()))
        burned = {one.mac for one in contacts if one.kind is PhoneEvent.SECOND_FETCH}
        kind = TokenKind.FIRST_CONTACT.value
        self._burn.run_many(self._cursor, [{"key_mac": str(mac), "key_kind": kind} for mac in burned])

    def _served(self, contact: Contact) -> dict[str, Cell]:
        contents = self._vault.seal_long("served.contents", contact.served)
        return {"mac": str(contact.mac), "version": contact.version, "contents": contents}


def _after(before: _Moved, contact: Contact) -> _Moved:
    state, reason = before.state, before.reason
    if contact.kind is not None:
        state = next_state(PhoneState(state), contact.kind).value
        reason = contact.text if state == PhoneState.REFUSED.value else ""
    return _Moved(
        state,
        reason,
        max(rows.microseconds(contact.time), before.last_seen or 0),
        contact.address or before.address,
        contact.firmware or before.firmware,
        contact.user_agent or before.user_agent,
        max(contact.version, before.served_version),
    )


def _update(mac: str, row: _Moved) -> dict[str, Cell]:
    return {"key_mac": str(mac), **{f"new_{name}": value for name, value in row._asdict().items()}}


def _event(contact: Contact) -> dict[str, Cell]:
    return {
        "time": rows.microseconds(contact.time),
        "mac": str(contact.mac),
        "kind": contact.kind.value if contact.kind else "note",
        "text": contact.text,
        "address": contact.address,
    }
