"""A site to import into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.sites import create_site


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    unlock = Unlock(passphrase="for tests", use_keyring=False)
    with create_site(tmp_path / "lists.nvprov", "Lists", "pbx.example.test", unlock) as made:
        yield made
