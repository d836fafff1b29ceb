"""More sockets than one ``select`` takes, as on Windows."""

from __future__ import annotations

import selectors
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from nvprov_gui.serving.many_sockets import ManySockets

MOST = 4
Pairs = list[tuple[socket.socket, socket.socket]]


@pytest.fixture
def pairs() -> Iterator[Pairs]:
    """Twice as many connections as fit into one call, and one more."""
    made = [socket.socketpair() for _number in range(2 * MOST + 1)]
    yield made
    for pair in made:
        for each in pair:
            each.close()


@pytest.fixture
def many(pairs: Pairs) -> Iterator[ManySockets]:
    with ManySockets(MOST) as made:
        for number, (here, _there) in enumerate(pairs):
            made.register(here, selectors.EVENT_READ, number)
        yield made


def test_whoever_says_something_is_found_in_every_group(many: ManySockets, pairs: Pairs) -> None:
    for number in (0, MOST, 2 * MOST):
        pairs[number][1].send(b"!")
    assert {(key.data, events) for key, events in many.select(5)} == {
        (0, selectors.EVENT_READ),
        (MOST, selectors.EVENT_READ),
        (2 * MOST, selectors.EVENT_READ),
    }


def test_writing_is_told_from_reading(many: ManySockets, pairs: Pairs) -> None:
    last = pairs[-1][0]
    many.modify(last, selectors.EVENT_READ | selectors.EVENT_WRITE, "last")
    assert [(key.data, events) for key, events in many.select(5)] == [("last", selectors.EVENT_WRITE)]
    pairs[-1][1].send(b"!")
    both = selectors.EVENT_READ | selectors.EVENT_WRITE
    assert [(key.data, events) for key, events in many.select(5)] == [("last", both)]


def test_silence_lasts_as_long_as_asked(many: ManySockets) -> None:
    began = time.monotonic()
    assert many.select(0) == []
    assert many.select(0.05) == []
    assert time.monotonic() - began >= 0.05


def test_without_an_end_it_waits_for_the_first_word(many: ManySockets, pairs: Pairs) -> None:
    later = threading.Timer(0.05, lambda: pairs[1][1].send(b"!"))
    later.start()
    assert [key.data for key, _events in many.select()] == [1]
    later.join()


def test_few_go_the_ordinary_way(pairs: Pairs) -> None:
    with ManySockets(MOST) as few:
        few.register(pairs[0][0], selectors.EVENT_READ)
        pairs[0][1].send(b"!")
        assert len(few.select(5)) == 1


def test_six_hundred_connections_are_watched() -> None:
    """More than Python's ``select`` on Windows takes; a few stand for them where descriptors are short."""
    made = [socket.socketpair() for _number in range(300)]
    with ManySockets() as many:
        for pair in made:
            for each in pair:
                many.register(each, selectors.EVENT_READ, each)
        made[0][0].send(b"!")
        made[-1][0].send(b"!")
        assert {key.data for key, _events in many.select(5)} == {made[0][1], made[-1][1]}
    for pair in made:
        for each in pair:
            each.close()
