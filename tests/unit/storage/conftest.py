"""Sites to test with; the keyring is one in memory."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest
from sqlalchemy import inspect, text

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.storage import Act, Site, Unlock
from nvprov_gui.storage.joining import open_database
from nvprov_gui.storage.moving import to_server
from nvprov_gui.storage.place import read_address
from tests.e2e.postgres import new_database

KEY = bytes(range(32))
ON_SERVER = os.environ.get("NVPROV_TEST_SERVER", "")
"""A PostgreSQL server's address without a database: the same tests run there."""
file_only = pytest.mark.skipif(bool(ON_SERVER), reason="looks into the file itself")
UNLOCK = Unlock(key=KEY, use_keyring=False)
MACS = [MacAddress(f"805ec0{number:06x}") for number in range(1, 40)]


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that forgets at the end of the test."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError(username)


@pytest.fixture
def with_keyring() -> Iterator[MemoryKeyring]:
    """A working keyring."""
    before, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the site goes."""
    return tmp_path / "Rossi & figli.nvprov"


@pytest.fixture
def site(path: Path) -> Iterator[Site]:
    """An empty site, in its file or on a server."""
    made = Site.create(path, name="Rossi", pbx="pbx.rossi.it", unlock=UNLOCK)
    if ON_SERVER:
        made.add_passphrase("for colleagues")
        made.close()
        to_server(path, read_address(new_database(ON_SERVER, f"site_{uuid.uuid4().hex[:12]}")), UNLOCK)
        made = Site.open(path, UNLOCK)
    with made:
        yield made


def names_in(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(found.name for found in folder.iterdir())


def add_phones(act: Act, count: int, model: str = "yealink-T46") -> list[Phone]:
    """Phones without a user."""
    return [act.add_phone(mac, "yealink", model) for mac in MACS[:count]]


def add_users(act: Act, count: int) -> list[User]:
    """Users 201, 202 …"""
    return [act.add_user(name=f"User {n}", extension=str(201 + n)) for n in range(count)]


def tables_of(path: Path, *, without: frozenset[str] = frozenset({"version"})) -> dict[str, list[object]]:
    """Every row of every table as it lies in the file or on the server, in a comparable form."""
    database = open_database(path)
    try:
        with database.reading() as connection:
            return {
                name: sorted(
                    (
                        tuple(
                            (column, _comparable(value))
                            for column, value in row.items()
                            if column not in without
                        )
                        for row in connection.execute(text(f'SELECT * FROM "{name}"')).mappings()
                    ),
                    key=repr,
                )
                for name in inspect(connection).get_table_names()
            }
    finally:
        database.close()


def _comparable(value: object) -> object:
    return bytes(value) if isinstance(value, memoryview) else value
