"""A site that is served, without a network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.serve.gateways import Gateways
from nvprov_gui.workflows.serve.journal import Journal
from nvprov_gui.workflows.serve.publisher import Publisher
from nvprov_gui.workflows.serve.strangers import Strangers
from nvprov_gui.workflows.sites import create_site
from tests.unit.workflows.serve.world import PHONES, Told


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    unlock = Unlock(passphrase="a b c", use_keyring=False)
    with create_site(tmp_path / "s.nvprov", "S", "pbx.example.test", unlock) as made:
        with made.act("Fill") as act:
            for at, (model, mac) in enumerate(PHONES.items(), 201):
                act.add_phone(mac, model.partition("-")[0], model)
                act.assign(mac, act.add_user(name=f"User {at}", extension=str(at)).id)
        yield made


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def neighbours() -> dict[str, MacAddress]:
    return {}


@pytest.fixture
def publisher(site: Site, told: Told, neighbours: dict[str, MacAddress]) -> Publisher:
    journal = Journal(site, told)
    journal.refresh(force=True)
    strangers = Strangers(neighbours.get)
    return Publisher(site, journal, strangers, Gateways(site, strangers))
