"""The bridge, with real processes on the other side."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from nvprov_gui.qt.child import Child, ChildState, ServedEvent, parsed

Make = Callable[[str], Child]
KEY = bytes(range(32))
HEAD = """
import json, sys
def tell(**event): print(json.dumps(event), flush=True)
key = json.loads(sys.stdin.readline())["key"]
"""
READY = """
tell(event="ready", http="http://x/", provisioning="http://x/p/")
"""
ECHO = """
for line in sys.stdin:
    if "stop" in line: break
    tell(event="echo", text=line.strip())
"""


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    children: list[Child] = []

    def made(script: str) -> Child:
        child = Child([sys.executable, "-c", HEAD + script], KEY)
        children.append(child)
        return child

    yield made
    for child in children:
        child.stop()


def heard(qtbot: QtBot, child: Child, kind: str) -> ServedEvent:
    """Wait for an event of this kind."""
    found: list[ServedEvent] = []

    def take(events: Sequence[ServedEvent]) -> None:
        found.extend(event for event in events if event.kind == kind)

    child.happened.connect(take)
    qtbot.waitUntil(lambda: bool(found), timeout=15000)
    child.happened.disconnect(take)
    return found[0]


def test_the_key_travels_over_standard_input_only(qtbot: QtBot, make: Make) -> None:
    child = make("tell(event='echo', text=key, argv=' '.join(sys.argv))" + READY + ECHO)
    child.start()
    event = heard(qtbot, child, "echo")
    assert event.text("text") == KEY.hex()
    assert KEY.hex() not in event.text("argv")


def test_ready_commands_and_stop(qtbot: QtBot, make: Make) -> None:
    child = make(READY + ECHO)
    child.start()
    qtbot.waitUntil(lambda: child.state is ChildState.READY, timeout=15000)
    child.send({"command": "trust", "on": True})
    assert "trust" in heard(qtbot, child, "echo").text("text")
    child.stop()
    assert (child.state, child.pid) == (ChildState.STOPPED, 0)


def test_a_killed_process_is_started_again(qtbot: QtBot, make: Make) -> None:
    child = make(READY + ECHO)
    child.start()
    qtbot.waitUntil(lambda: child.state is ChildState.READY, timeout=15000)
    first = child.pid
    with qtbot.waitSignal(child.died, timeout=15000):
        os.kill(first, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    qtbot.waitUntil(lambda: child.state is ChildState.READY, timeout=15000)
    assert child.pid not in {0, first}


def test_one_that_never_comes_up_is_given_up_with_its_sentence(qtbot: QtBot, make: Make) -> None:
    child = make("sys.exit('Port 8080 is in use.')")
    with qtbot.waitSignal(child.gave_up, timeout=15000) as told:
        child.start()
    assert told.args == ["Port 8080 is in use."]
    assert child.state is ChildState.STOPPED


def test_a_program_that_does_not_exist_is_given_up(qtbot: QtBot) -> None:
    child = Child(["/nonexistent/nvprov"], KEY)
    with qtbot.waitSignal(child.gave_up, timeout=15000):
        child.start()


@given(st.binary(max_size=80))
def test_rubbish_is_no_event(line: bytes) -> None:
    event = parsed(line)
    assert event is None or isinstance(event, ServedEvent)


def test_an_event_is_taken_apart() -> None:
    event = parsed(
        b'{"event": "refused", "time": "2026-01-01T10:00:00+00:00", "mac": "805ec0000001", "status": 404}'
    )
    assert event is not None
    assert (event.kind, event.mac, event.text("status"), event.text("nothing")) == (
        "refused",
        "805ec0000001",
        "404",
        "",
    )
    assert event.time.isoformat() == "2026-01-01T10:00:00+00:00"
