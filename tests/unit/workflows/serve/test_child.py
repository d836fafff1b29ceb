"""The serving process beside others who write into the site."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import pytest

from nvprov_gui.domain.records import Contact
from nvprov_gui.storage import Site
from nvprov_gui.workflows.serve.child import Options, _Child
from tests.unit.workflows.serve.world import PHONES


@pytest.mark.parametrize("is_edited", [True, False])
def test_its_own_writing_hides_nobody_elses(site: Site, is_edited: bool) -> None:
    mac = next(iter(PHONES.values()))
    note = partial(site.note, [Contact(mac, None, datetime.now(UTC), "10.0.0.9")])
    assert asyncio.run(_looks_again(site, note, is_edited=is_edited)) is is_edited


async def _looks_again(site: Site, write: Callable[[], None], *, is_edited: bool) -> bool:
    child = _Child(site, Options(site.path))
    if is_edited:
        with site.act("Edit") as act:
            act.set_setting("address", "10.0.0.1")
    await child._written(write)
    return child._journal.refresh()
