"""The tables' version: which one a file has, and bringing it up to ours with alembic."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

HEAD = "0001"
"""The newest migration, written down so that opening a site needn't load alembic (a test compares)."""

KNOWN = frozenset({"0001"})
"""All migrations of ours; a file at any other is from a newer program."""

MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(connection: Connection) -> None:
    """Bring the tables to `HEAD` inside the caller's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
