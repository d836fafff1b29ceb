"""Runs the migrations on the connection that the program hands over (or, for a developer, on a URL)."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection, create_engine

from nvprov_gui.storage.tables import metadata


def _run(connection: Connection) -> None:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


given: Connection | None = context.config.attributes.get("connection")
if given is not None:
    _run(given)
else:
    with create_engine(context.config.get_main_option("sqlalchemy.url") or "sqlite://").begin() as own:
        _run(own)
