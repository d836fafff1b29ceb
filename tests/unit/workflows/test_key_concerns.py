"""What is odd about keys is said; what was shipped never is."""

from __future__ import annotations

import pytest

from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.model import PROGRAM_KEYS
from nvprov_gui.domain.phone import User
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows import keys
from nvprov_gui.workflows.key_concerns import concerns
from nvprov_gui.workflows.keys import Key, Sheet
from nvprov_gui.workflows.scope import Scope
from tests.unit.workflows.test_keys import PHONE, site

__all__ = ["site"]


def test_nothing_shipped_is_odd(site: Site) -> None:
    places = [(model.id, family) for model in catalog().models() for family in PROGRAM_KEYS]
    odd = {
        place: list(concerns(keys.sheet(site, Scope(model=place[0]), place[1]), site.users()))
        for place in places
    }
    assert {place: found for place, found in odd.items() if found} == {}


def test_what_is_odd_is_said(site: Site) -> None:
    edits = {
        2: {"type": "blf", "value": "299"},
        3: {"type": "speed_dial"},
        4: {"type": "blf", "value": "201"},
        5: {"type": "blf", "value": "202"},
        6: {"type": "blf", "value": "202"},
    }
    keys.set_keys(site, PHONE, "linekey", edits, "Set")
    found = dict(concerns(keys.sheet(site, PHONE, "linekey"), site.users(), "201"))
    assert "no extension" in found[2]
    assert "no value" in found[3]
    assert "itself" in found[4]
    assert "twice" in found[5]
    assert set(found) == {2, 3, 4, 5, 6}


@pytest.mark.parametrize(
    ("type_", "value", "said"),
    [
        ("blf", "Mario Rossi", "can't be dialled"),
        ("blf", "201", ""),
        ("transfer", "201 ", "can't be dialled"),
        ("forward", "+39 0721", "can't be dialled"),
        ("forward", "+390721", ""),
        ("prefix", "*45", ""),
        ("speed_dial", "info@nethvoice.test", ""),  # phones call addresses, too
        ("url", "pbx.test/door", "no web address"),
        ("url", "http://pbx.test/door", ""),
        ("url", "HTTPS://pbx.test/door", ""),
        ("dnd", "anything", ""),
    ],
)
def test_values_that_a_key_cannot_use(type_: str, value: str, said: str) -> None:
    key = Key(3, type_, value, level=Level.PHONE, is_own=True)
    types = ("blf", "transfer", "forward", "prefix", "speed_dial", "url", "dnd")
    users = [User(1, "Anna", "201")]
    found = dict(concerns(Sheet("linekey", (key,), types), users))
    assert set(found) == ({3} if said else set())
    assert said in found.get(3, "")
