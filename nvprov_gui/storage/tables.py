"""The tables of a site. Times are microseconds since 1970 UTC, truth values 0 or 1, secrets encrypted bytes.

Only plain column types, so that rows need no conversion whichever way they are read. Constraints are
deferred to the commit: undo restores rows in any order.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _number(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False, server_default="0")


def _key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True, nullable=False)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True, autoincrement=False, nullable=False)


site = Table(
    "site",
    metadata,
    _key("id"),
    _text("name"),
    _text("pbx"),
    _number("created"),
    Column("key_check", LargeBinary, nullable=False),
)
key_slots = Table(
    "key_slots",
    metadata,
    _key("kind"),
    Column("salt", LargeBinary, nullable=False),
    _number("n"),
    _number("r"),
    _number("p"),
    Column("wrapped", LargeBinary, nullable=False),
)
openings = Table("openings", metadata, _key("role"), _text("who"), _number("since"))
counters = Table("counters", metadata, _key("name"), _number("value"))
users = Table(
    "users",
    metadata,
    _id(),
    _text("name"),
    _text("extension"),
    _text("username"),
    _text("mobile"),
    _text("groups"),
    _text("profile"),
    _number("voicemail"),
    _number("webrtc"),
    Index("ix_users_extension", "extension"),
)
phones = Table(
    "phones",
    metadata,
    _key("mac"),
    _text("vendor"),
    _text("model"),
    Column("user_id", ForeignKey("users.id", deferrable=True, initially="DEFERRED"), index=True),
    _text("extension"),
    _number("device"),
    _text("location"),
    _text("serial"),
    _text("address"),
    _text("firmware"),
    _text("user_agent"),
    _text("state"),
    _text("reason"),
    _number("open"),
    _number("version"),
    Column("last_seen", BigInteger),
    _number("served_version"),
    _number("position"),
    Index("ix_phones_extension", "extension"),
    Index("ix_phones_model", "model"),
)
extensions = Table("extensions", metadata, _key("number"), Column("secret", LargeBinary, nullable=False))
tokens = Table(
    "tokens",
    metadata,
    Column("mac", ForeignKey("phones.mac", deferrable=True, initially="DEFERRED"), primary_key=True),
    _key("kind"),
    Column("lookup", LargeBinary, nullable=False, unique=True),
    Column("value", LargeBinary, nullable=False),
)
parameters = Table(
    "parameters",
    metadata,
    _key("level"),
    _key("scope"),
    _key("name"),
    _text("value"),
    Column("secret", LargeBinary),
)
settings = Table("settings", metadata, _key("name"), _text("value"), Column("secret", LargeBinary))
custom_models = Table("custom_models", metadata, _key("id"), _text("base"), _text("name"), _text("overrides"))
gateways = Table(
    "gateways",
    metadata,
    _id(),
    _text("name"),
    _text("model"),
    Column("contents", LargeBinary, nullable=False),
    _text("address"),
    _text("state"),
    _text("reason"),
    Column("pushed", BigInteger),
)
files = Table(
    "files",
    metadata,
    _id(),
    _text("kind"),
    _text("name"),
    _number("size"),
    _text("sha256"),
    _text("models"),
    _text("phones"),
)
served = Table(
    "served", metadata, _key("mac"), _number("version"), Column("contents", LargeBinary, nullable=False)
)
events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True, nullable=False),
    _number("time"),
    _text("mac"),
    _text("kind"),
    _text("text"),
    _text("address"),
    Index("ix_events_mac", "mac"),
)

EDITED: dict[str, Table] = {
    table.name: table
    for table in (
        site,
        users,
        phones,
        extensions,
        tokens,
        parameters,
        settings,
        custom_models,
        gateways,
        files,
        served,
    )
}
"""The tables whose changes can be undone."""

SERVER_COLUMNS = frozenset(
    {"state", "reason", "last_seen", "address", "firmware", "user_agent", "served_version"}
)
"""Columns of a phone that the serving process moves: a change of theirs never stands in the way of undo."""

OUTCOME_COLUMNS = frozenset({"state", "reason", "pushed"})
"""Columns of a gateway that say how a push or export ended: they stand in nobody's way either."""
