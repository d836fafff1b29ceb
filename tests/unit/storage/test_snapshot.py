"""A snapshot answers as the site did at that moment."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.storage import SiteDamaged
from tests.unit.storage.conftest import MACS, file_only
from tests.unit.storage.test_secrets import write_secrets


def answers(source):
    """All that can be asked of both."""
    scopes = [("defaults", ""), ("model", ""), ("phone", ""), ("phone", MACS[0]), ("phone", "none")]
    return (
        source.phones(),
        [source.phone(mac) for mac in MACS[:3]],
        [source.user(number) for number in range(3)],
        [source.tokens(mac) for mac in MACS[:1]],
        [source.extension_secret(number) for number in ("201", "91201", "999")],
        [dict(source.parameters(*scope)) for scope in scopes],
    )


def test_it_answers_as_the_site(site):
    wanted, _ = write_secrets(site)
    with site.act("Burn") as act:
        act.burn_first_contact(MACS[0])
        act.set_parameter("phone", MACS[0], "language", "it")
    snapshot = site.snapshot()
    before = answers(site)
    assert answers(snapshot) == before
    assert not [secret for secret in wanted if secret in repr(snapshot)]
    with site.act("Change") as act:
        act.change_phone(MACS[0], location="Bar")
        act.remove_phone(MACS[1])
    assert answers(snapshot) == before != answers(site)
    with pytest.raises(UserError, match="no phone"):
        snapshot.tokens(MACS[9])


@file_only
def test_damage_is_said(site, path):
    write_secrets(site)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE phones SET state='nonsense'")
    with pytest.raises(SiteDamaged, match="restore"):
        site.snapshot()
