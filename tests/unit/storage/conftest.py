"""Sites to test with; the keyring is one in memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.storage import Act, Site, Unlock

KEY = bytes(range(32))
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
    """An empty site."""
    with Site.create(path, name="Rossi", pbx="pbx.rossi.it", unlock=UNLOCK) as made:
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
    """Every row of every table as it lies in the file, in a comparable form."""
    found: dict[str, list[object]] = {}
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        names = connection.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()
        for (name,) in names:
            rows = connection.execute(f"SELECT * FROM {name}").fetchall()
            images = [tuple((k, r[k]) for k in r.keys() if k not in without) for r in rows]  # noqa: SIM118
            found[name] = sorted(images, key=repr)
    return found
