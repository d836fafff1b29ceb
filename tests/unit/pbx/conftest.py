"""A fake PBX on loopback, and a connection to it by its pinned certificate."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.pbx.certificate import look
from nvprov_gui.pbx.connection import Credentials, Pbx, sign_in
from nvprov_gui.pbx.wire import Trust
from tests.e2e.fake_pbx import ADMIN, PASSWORD, FakePbx, PbxState

CREDENTIALS = Credentials(ADMIN, PASSWORD)


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakePbx]:
    """Three users, the last without an extension."""
    users = (("anna", "Anna Rossi", "201"), ("bruno", "Bruno Galli", "202"), ("carla", "Carla Neri", ""))
    with FakePbx(PbxState.with_users(*users), tmp_path, reload_seconds=0).running() as running:
        yield running


def address_of(fake: FakePbx) -> PbxAddress:
    return PbxAddress("localhost", fake.port)


def trust_in(fake: FakePbx) -> Trust:
    return Trust(look(address_of(fake)).fingerprint)


@pytest.fixture
def pbx(fake: FakePbx) -> Iterator[Pbx]:
    with sign_in(address_of(fake), CREDENTIALS, trust_in(fake)) as signed_in:
        fake.seen.clear()
        yield signed_in
