"""Older files are brought up to date: a backup first, then all in one transaction."""

from __future__ import annotations

import shutil

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from nvprov_gui.storage import Role, Site, SiteNewer, backups, schema
from nvprov_gui.storage.tables import metadata
from tests.unit.storage.conftest import UNLOCK, tables_of

NEXT = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "0002", "0001"
def upgrade():
    op.add_column("users", sa.Column("room", sa.Text(), nullable=False, server_default="?"))
    op.execute("UPDATE users SET name = upper(name)")
    {more}
"""


def test_the_newest_migration_is_the_one_written_down():
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [schema.HEAD]
    assert {script.revision for script in scripts.walk_revisions()} == schema.KNOWN


def test_migrations_make_the_tables_we_use(site):
    plain = create_engine("sqlite://")
    with site._database.reading() as migrated, plain.connect() as made:
        context = MigrationContext.configure(migrated, opts={"compare_server_default": False})
        assert compare_metadata(context, metadata) == []
        metadata.create_all(made)
        for table in metadata.tables:
            assert shape(migrated, table) == shape(made, table)
    plain.dispose()


def shape(connection, table):
    """Columns with type, default and key, indexes and foreign keys, as SQLite has them."""
    pragmas = ("table_info", "index_list", "foreign_key_list")
    found = [connection.exec_driver_sql(f"PRAGMA {pragma}({table})").all() for pragma in pragmas]
    return [sorted((tuple(row)[1:] for row in rows), key=repr) for rows in found]


@pytest.fixture
def a_newer_program(monkeypatch, tmp_path):
    """Install a second migration; called with a line that goes into it."""

    def install(more: str = "") -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(schema.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "versions" / "r0002_next.py").write_text(NEXT.format(more=more))
        monkeypatch.setattr(schema, "MIGRATIONS", folder)
        for module in ("opening", "examining"):
            monkeypatch.setattr(f"nvprov_gui.storage.{module}.HEAD", "0002")
        monkeypatch.setattr("nvprov_gui.storage.examining.KNOWN", frozenset({"0001", "0002"}))

    return install


@pytest.fixture
def old(site, path):
    """A closed file of today, old tomorrow."""
    with site.act("Add") as act:
        act.add_user(name="Ada")
    site.close()
    return path


@pytest.mark.parametrize("role", list(Role))
def test_an_older_file_is_backed_up_and_migrated(old, a_newer_program, role):
    before = tables_of(old)
    a_newer_program()
    with Site.open(old, UNLOCK, role) as site:
        assert [user.name for user in site.users()] == ["ADA"]
    assert tables_of(old)["alembic_version"] == [(("version_num", "0002"),)]
    assert tables_of(backups(old)[0]) == before
    Site.open(old, UNLOCK, Role.TOOL).close()


def test_a_failing_migration_changes_nothing(old, a_newer_program, monkeypatch):
    before = tables_of(old)
    a_newer_program("raise ZeroDivisionError")
    with pytest.raises(ZeroDivisionError) as caught:
        Site.open(old, UNLOCK, Role.EDITOR)
    assert tables_of(old) == before
    assert len(backups(old)) == 1
    monkeypatch.undo()
    Site.open(old, UNLOCK, Role.EDITOR).close()
    assert caught.tb is not None  # nothing is freed only because the error was forgotten


def test_the_older_program_leaves_the_newer_file_alone(old, a_newer_program, monkeypatch):
    with monkeypatch.context() as patch:
        a_newer_program()
        Site.open(old, UNLOCK).close()
        patch.undo()
    monkeypatch.undo()
    with pytest.raises(SiteNewer):
        Site.open(old, UNLOCK)
