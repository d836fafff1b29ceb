"""Where keys are drawn: each in the picture, none over another, whatever the phone."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from nvprov_gui.domain.model import PROGRAM_KEYS
from nvprov_gui.ui.screens.settings.keys.places import Places
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.keys import Key, Sheet


def sheets() -> list[Sheet]:
    made: dict[tuple[str, tuple[int, ...]], Sheet] = {}
    for model in catalog().models():
        for family in PROGRAM_KEYS:
            sizes, first, pages = model.key_pages(family), 1, []
            for size in sizes:
                pages.append(range(first, first + size))
                first += size
            keys = tuple(Key(number) for number in range(1, first))
            made[family, sizes] = Sheet(family, keys, (), tuple(pages))
    return list(made.values())


@pytest.mark.parametrize("width", [500.0, 599.0, 760.0, 1500.0])
def test_keys_lie_beside_each_other_in_the_picture(width: float) -> None:
    for sheet in sheets():
        places = Places(sheet, width)
        for page in range(len(sheet.pages)):
            boxes = list(places.keys(page))
            assert len(boxes) == len(sheet.pages[page])
            whole = QRectF(0, 0, width, places.height)
            assert all(whole.contains(box) and box.width() > 40 for box in boxes), (sheet.family, page)
            assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


def test_many_keys_leave_room_for_the_table() -> None:
    assert max(Places(sheet, 640).height for sheet in sheets()) < 350
