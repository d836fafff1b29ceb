from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from nvprov_gui.qt.collecting import Collector


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    made = Collector()
    yield made
    made.deleteLater()


class Ring:
    """Holds itself, so that only the collector can end it."""

    def __init__(self) -> None:
        self.me = self


def make_rubbish(ended: list[int], rings: int) -> None:
    """More than any threshold allows."""
    for _round in range(rings):
        weakref.finalize(Ring(), lambda: ended.append(threading.get_ident()))


def test_rubbish_made_in_another_thread_ends_in_this_one(collector: Collector, qtbot: QtBot) -> None:
    ended: list[int] = []
    maker = threading.Thread(target=make_rubbish, args=(ended, 3000))
    maker.start()
    maker.join()
    assert ended == []
    qtbot.waitUntil(lambda: len(ended) > 2000, timeout=15000)
    assert set(ended) == {threading.get_ident()}


def test_python_doesnt_collect_by_itself(collector: Collector) -> None:
    assert not gc.isenabled()
