"""A push that is killed is told from one that is under way, here or elsewhere."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from filelock import FileLock

from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.gateways import boxes, outcomes
from nvprov_gui.workflows.gateways.running import ENDED, LONGEST, Busy, begin
from nvprov_gui.workflows.handover.points import open_points
from nvprov_gui.workflows.sites import create_site

_PUSH = """
import sys, time
from pathlib import Path
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.gateways.running import begin
site = Site.open(Path(sys.argv[1]), Unlock(passphrase="for tests", use_keyring=False))
running = begin(site, site.gateways()[0])
print("begun", flush=True)
time.sleep(60)
"""


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    unlock = Unlock(passphrase="for tests", use_keyring=False)
    with create_site(tmp_path / "boxes.nvprov", "Boxes", "pbx.example.test", unlock) as made:
        boxes.add(made, "ht802", "add")
        yield made


def _found(site: Site) -> outcomes.Outcome:
    return outcomes.outcome(site, site.gateways()[0])


def test_a_push_whose_program_is_killed_is_interrupted(site: Site) -> None:
    outcomes.pushed(site, site.gateways()[0].id, "Done: it runs the new configuration.", is_good=True)
    with subprocess.Popen(
        [sys.executable, "-c", _PUSH, str(site.path)], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "begun\n"
        found = _found(site)
        assert found.state == "running"
        assert found.time is not None
        assert found.reason.endswith(" is pushing to it.")
        with pytest.raises(Busy, match="is pushing to it"):
            begin(site, site.gateways()[0])
        program.kill()
    for _look in range(2):
        assert (_found(site).state, _found(site).reason) == ("interrupted", ENDED)
    points = [each.sentence for each in open_points(site, (), (), site.gateways())]
    assert points == ["Its last push was interrupted: the program was ended."]
    begin(site, site.gateways()[0]).over()


def test_a_push_of_another_computer_is_believed_for_a_while(site: Site) -> None:
    running = begin(site, site.gateways()[0])
    key = site.gateways()[0].id
    running.over()
    for ago, state in ((timedelta(minutes=1), "running"), (LONGEST, "interrupted")):
        since = (datetime.now(UTC) - ago).isoformat()
        boxes.keep(site, key, running=json.dumps({"host": "another", "lock": "/x", "since": since}))
        assert _found(site).state == state


def test_a_push_that_never_began_leaves_what_was(site: Site) -> None:
    outcomes.pushed(site, site.gateways()[0].id, "Nobody answers.", is_good=False)
    running = begin(site, site.gateways()[0])
    running.nothing_came(site)
    running.over()
    assert (_found(site).state, _found(site).reason) == ("failed", "Nobody answers.")
    assert not list(site.path.parent.glob("*.push-*"))


def test_a_mark_that_another_account_keeps_is_believed_for_a_while(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = begin(site, site.gateways()[0])

    def refused(_lock: FileLock, *_rest: object, **_more: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(FileLock, "acquire", refused)
        assert _found(site).state == "running"
    running.over()


def test_a_mark_that_another_window_looks_at_stays_behind(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = begin(site, site.gateways()[0])

    def is_open(_path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(32, f"The process cannot access the file ({missing_ok})")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", is_open)
        running.over()
    assert not running.lock.is_locked
    assert _found(site).state == "interrupted"  # nobody wrote down how it ended
