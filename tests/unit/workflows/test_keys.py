"""Keys: counting on, moving, users as BLF keys, copying, pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import PROGRAM_KEYS
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows import keys
from nvprov_gui.workflows.keys import Key
from nvprov_gui.workflows.scope import Scope
from nvprov_gui.workflows.sites import create_site

T46, D120 = MacAddress("805ec0000001"), MacAddress("000413000001")
PHONE = Scope(phones=(T46,))


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = create_site(tmp_path / "s.nvprov", "S", "pbx.test", Unlock(passphrase="x", use_keyring=False))
    with made.act("Fill") as act:
        for number in range(201, 205):
            act.add_user(name=f"User {number}", extension=str(number))
        act.add_phone(T46, "yealink", "yealink-T46")
        act.add_phone(D120, "snom", "snom-D120")
    with made:
        yield made


@pytest.mark.parametrize(
    ("text", "by", "then"),
    [
        ("201", 1, "202"),
        ("Room 09", 1, "Room 10"),
        ("*45", 2, "*47"),
        ("Door", 3, "Door"),
        ("A1 B", 1, "A2 B"),
    ],
)
def test_counting_on(text: str, by: int, then: str) -> None:
    assert keys.counted(text, by) == then


@given(st.integers(1, 12), st.integers(1, 12))
def test_moving_keeps_every_key(number: int, to: int) -> None:
    before = [Key(n, "speed_dial", str(n)) for n in range(1, 13)]
    edits = keys.moved(before, number, to)
    after = [(edits.get(key.number) or key.parts())["value"] for key in before]
    assert sorted(after, key=int) == [key.value for key in before]
    assert after[to - 1] == str(number)


def test_users_become_blf_keys(site: Site) -> None:
    sheet = keys.sheet(site, PHONE, "linekey")
    keys.set_keys(site, PHONE, "linekey", keys.watching(site.users(), 26, len(sheet.keys)), "BLF")
    after = keys.sheet(site, PHONE, "linekey").keys
    assert [(key.type, key.value, key.label) for key in after[25:]] == [
        ("blf", "201", "User 201"),
        ("blf", "202", "User 202"),
    ]
    assert all(key.is_own for key in after[25:])


def test_users_become_what_a_family_can_be(site: Site) -> None:
    soft, line = keys.sheet(site, PHONE, "softkey"), keys.sheet(site, PHONE, "linekey")
    assert (soft.type_for_users, line.type_for_users) == ("speed_dial", "blf")
    edits = keys.watching(site.users(), 1, 2, soft.type_for_users)
    keys.set_keys(site, PHONE, "softkey", edits, "Speed dial")
    assert [(key.type, key.value) for key in keys.sheet(site, PHONE, "softkey").keys[:2]] == [
        ("speed_dial", "201"),
        ("speed_dial", "202"),
    ]
    assert replace(soft, types=("menu",)).type_for_users == ""


def test_fill_down_then_inherit(site: Site) -> None:
    keys.set_keys(
        site, PHONE, "linekey", {5: {"type": "speed_dial", "value": "0049", "label": "Room 7"}}, "Set"
    )
    first = keys.sheet(site, PHONE, "linekey").keys[4:8]
    keys.set_keys(site, PHONE, "linekey", keys.fill_down(first), "Fill")
    filled = keys.sheet(site, PHONE, "linekey").keys[4:8]
    assert [(key.value, key.label) for key in filled] == [
        (f"00{n}", f"Room {m}") for n, m in zip(range(49, 53), range(7, 11), strict=True)
    ]
    keys.set_keys(site, PHONE, "linekey", dict.fromkeys(range(5, 9)), "Inherit")
    assert not any(key.is_own for key in keys.sheet(site, PHONE, "linekey").keys)


def test_copying_to_a_smaller_phone(site: Site) -> None:
    keys.set_keys(site, PHONE, "linekey", keys.watching(site.users(), 1, 27), "BLF")
    small = Scope(phones=(D120,))
    keys.copy(site, keys.sheet(site, PHONE, "linekey"), small, "Copy")
    assert [key.value for key in keys.sheet(site, small, "linekey").keys] == ["201", "202"]


@pytest.mark.parametrize(
    ("model", "family", "pages"),
    [
        ("yealink-T46", "linekey", (9, 9, 9)),  # nine and the one that turns the page
        ("fanvil-X6U", "linekey", (5, 12, 12, 12, 12, 12)),  # beside the small screen first
        ("snom-D785", "linekey", (6, 6, 6, 6)),
        ("yealink-T46", "softkey", (4,)),
        ("yealink-T46", "expkey", (60, 60, 60)),
        ("yealink-T48", "linekey", (10, 10, 9)),  # nobody looked
    ],
)
def test_pages_are_the_phones_own(site: Site, model: str, family: str, pages: tuple[int, ...]) -> None:
    sheet = keys.sheet(site, Scope(model=model), family)
    assert tuple(map(len, sheet.pages)) == pages
    assert [number for page in sheet.pages for number in page] == [key.number for key in sheet.keys]
    assert sheet.page_of(sheet.keys[-1].number) == len(pages) - 1


def test_every_model_has_each_key_on_one_page() -> None:
    for model in catalog().models():
        for family in PROGRAM_KEYS:
            pages = model.key_pages(family)
            assert not pages or sum(pages) == model.key_count(family), (model.id, family)
