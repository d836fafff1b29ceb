"""kill -9 of the window and of its serving process at random moments of a scripted job.

Whatever was told as committed is there, an edit is whole or not there, and phones can be served again.
The 200 moments take some minutes: ``pytest -m slow tests/e2e/test_kill_window.py``.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from nvprov_gui.storage import Role, Site, Unlock
from tests.ui.conftest import MACS, make_site

PROGRAM = Path(__file__).with_name("scripted_window.py")
REPOSITORY = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals")


class Scripted:
    """The window in a process of its own; what it told until it was killed."""

    def __init__(self, site: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(PROGRAM), str(site), "for tests"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(REPOSITORY)},
        )
        self.last: dict[str, int | str] = {"edit": -1, "child": 0, "url": ""}

    def read(self) -> bool:
        """One more line; False when the window is gone."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        with contextlib.suppress(ValueError):  # a line that was cut
            self.last = json.loads(line)
        return bool(line)

    def until_serving(self) -> None:
        while not self.last["child"]:
            assert self.read(), "the window ended before it served"

    def kill(self, *, child_first: bool) -> None:
        """End both without a word, in either order."""
        child = int(self.last["child"])
        victims = [child, self.process.pid] if child_first else [self.process.pid, child]
        for victim in victims:
            with contextlib.suppress(ProcessLookupError):
                os.kill(victim, signal.SIGKILL)
        while self.read():
            pass
        self.process.communicate()


def boots(url: str, tokens: dict[str, str]) -> None:
    """Phones fetch while it happens; whether they get an answer depends on the moment."""
    for mac, token in tokens.items():
        with contextlib.suppress(httpx.HTTPError):
            httpx.get(f"{url}{token}/{mac}.cfg", timeout=2)


def moments(count: int) -> Iterator[tuple[float, bool]]:
    chosen = random.Random(11)
    for _ in range(count):
        yield chosen.uniform(0.0, 0.5), chosen.random() < 0.5


@pytest.mark.parametrize(
    "count", [pytest.param(3, id="some"), pytest.param(200, id="all", marks=pytest.mark.slow)]
)
def test_killed_at_any_moment(tmp_path: Path, count: int) -> None:
    path = tmp_path / "hotel.nvprov"
    with make_site(path) as site:
        tokens = {mac: site.tokens(mac).permanent for mac in MACS}
    for wait, child_first in moments(count):
        window = Scripted(path)
        window.until_serving()
        boots(str(window.last["url"]), tokens)
        time.sleep(wait)
        window.kill(child_first=child_first)
        with Site.open(path, Unlock(passphrase="for tests", use_keyring=False), Role.TOOL) as again:
            committed = int(again.setting("edits"))
            assert committed in (window.last["edit"], int(window.last["edit"]) + 1)
            labels = {again.parameters("phone", mac)["linekey_label_1"] for mac in MACS}
            assert labels == {f"edit {committed}"}
            assert {mac: again.tokens(mac).permanent for mac in MACS} == tokens
