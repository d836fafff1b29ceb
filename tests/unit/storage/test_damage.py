"""Files that are damaged, foreign, newer: said which, and not touched."""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import closing, suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nvprov_gui.storage import (
    Role,
    Site,
    SiteBusy,
    SiteDamaged,
    SiteError,
    SiteMissing,
    SiteNewer,
    backups,
    restore_backup,
)
from tests.unit.storage.conftest import MACS, UNLOCK, add_users, names_in
from tests.unit.storage.test_secrets import write_secrets

PAGE = 4096


@pytest.fixture
def closed(site, path):
    """A filled site, closed, with one backup."""
    write_secrets(site)
    with site.act("Fill") as act:
        for number in range(400):
            act.add_user(name=f"Somebody {number}", extension=str(5000 + number))
    site.close()
    Site.open(path, UNLOCK, Role.EDITOR).close()
    return path


def refused(path, error=SiteDamaged):
    """Opening fails with this error and leaves the folder as it was; returns the error."""
    contents, names = path.read_bytes(), names_in(path.parent)
    for role in (Role.TOOL, Role.EDITOR, Role.SERVER):
        with pytest.raises(error) as caught:
            Site.open(path, UNLOCK, role)
    assert path.read_bytes() == contents
    assert names_in(path.parent) == names
    return caught.value


@pytest.mark.parametrize("size", [0, 1, 50, 100, 3000, PAGE, 5 * PAGE, -PAGE, -1])
def test_truncated(closed, size):
    whole = closed.stat().st_size
    os.truncate(closed, size if size >= 0 else whole + size)
    assert refused(closed).backup == backups(closed)[0]


@pytest.mark.parametrize(
    "contents",
    [b"hello", b"name;extension\r\nAda;201\r\n" * 99, bytes(9000), random.Random(1).randbytes(9000)],
)
def test_not_a_database(path, contents):
    path.write_bytes(contents)
    error = refused(path)
    assert error.backup is None
    assert "not a site file" in str(error)


def test_another_programs_database(path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE site (id)")
    assert "not a site" in str(refused(path))


@pytest.mark.parametrize("table", ["site", "alembic_version", "key_slots"])
def test_a_missing_table(closed, table):
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute(f"DROP TABLE {table}")
    assert f"no such table: {table}" in str(refused(closed))


def test_a_missing_column(closed):
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("ALTER TABLE phones RENAME COLUMN serial TO cereal")
    assert "serial" in str(refused(closed))


def test_emptied_tables(closed):
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("DELETE FROM site")
    assert "restore" in str(refused(closed))


def test_a_newer_version(closed):
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num='9999'")
    assert "update it first" in str(refused(closed, SiteNewer))


@pytest.mark.parametrize("page", range(1, 8))
def test_an_overwritten_page(closed, page):
    with closed.open("rb+") as stream:
        stream.seek(page * PAGE)
        stream.write(b"\xa5" * PAGE)
    assert refused(closed).backup is not None


@given(seed=st.randoms(use_true_random=False), count=st.integers(1, 20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_flipped_bits_are_noticed_or_harmless(closed, seed, count):
    whole = closed.read_bytes()
    damaged = bytearray(whole)
    for _ in range(count):
        damaged[seed.randrange(len(damaged))] ^= 1 << seed.randrange(8)
    closed.write_bytes(damaged)
    try:
        with suppress(SiteError), Site.open(closed, UNLOCK) as site:
            for read in (site.users, site.phones, site.events, site.gateways, site.files, site.custom_models):
                with suppress(SiteError):
                    read()
            with suppress(SiteError):
                site.parameters("defaults")
            with suppress(SiteError):
                site.tokens(MACS[0])
    finally:
        for suffix in ("-wal", "-shm"):
            closed.with_name(closed.name + suffix).unlink(missing_ok=True)
        closed.write_bytes(whole)


def test_an_altered_secret_is_named(closed):
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("UPDATE extensions SET secret = (SELECT secret FROM settings WHERE name='pbx')")
    with Site.open(closed, UNLOCK) as site, pytest.raises(SiteDamaged, match=r"extensions\.secret"):
        site.extension_secret("201")


def test_a_row_that_we_never_wrote(closed):
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("UPDATE phones SET state='nonsense'")
    with Site.open(closed, UNLOCK) as site, pytest.raises(SiteDamaged, match="restore"):
        site.phones()


def test_the_last_backup_that_is_whole_is_offered(closed):
    good = backups(closed)[0]
    bad = good.with_name(f"{closed.name}.backup-29991231-235959")
    bad.write_bytes(good.read_bytes()[:5000])
    os.truncate(closed, 5000)
    assert backups(closed) == [bad, good]
    assert refused(closed).backup == good


def test_restoring(closed):
    os.truncate(closed, 5000)
    restore_backup(refused(closed).backup, closed)
    with Site.open(closed, UNLOCK, Role.EDITOR) as site:
        assert len(site.users()) == 401
        assert site.secret_setting("pbx")
    (aside,) = closed.parent.glob("*.damaged-*")
    assert aside.stat().st_size == 5000


def test_restoring_in_place_of_a_lost_file(closed):
    closed.unlink()
    restore_backup(backups(closed)[0], closed)
    Site.open(closed, UNLOCK).close()


def test_restoring_needs_a_whole_backup_and_a_closed_site(closed):
    backup = backups(closed)[0]
    with Site.open(closed, UNLOCK, Role.SERVER), pytest.raises(SiteBusy):
        restore_backup(backup, closed)
    Site.open(closed, UNLOCK, Role.EDITOR).close()
    os.truncate(backup, 5000)
    before = closed.read_bytes()
    with pytest.raises(SiteDamaged):
        restore_backup(backup, closed)
    with pytest.raises(SiteMissing):
        restore_backup(backup.with_name("none"), closed)
    assert closed.read_bytes() == before


def test_damage_while_open_is_said(closed):
    with Site.open(closed, UNLOCK) as site:
        with closed.open("rb+") as stream:
            stream.seek(PAGE)
            stream.write(b"\xa5" * (closed.stat().st_size - PAGE))
        with pytest.raises(SiteDamaged, match="restore"):
            site.users()
        with pytest.raises(SiteDamaged), site.act("Add") as act:
            add_users(act, 1)
