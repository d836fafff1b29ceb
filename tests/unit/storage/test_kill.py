"""kill -9 at any moment: what was reported as committed is there, the file opens, nothing is half there."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nvprov_gui.storage import Role, Site, back_up, backups
from tests.unit.storage.conftest import KEY, MACS, UNLOCK, names_in

WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import Contact
from nvprov_gui.domain.states import PhoneEvent
from nvprov_gui.storage import Role, Site, Unlock, back_up
site = Site.open(Path(sys.argv[1]), Unlock(key=bytes.fromhex(sys.argv[2])), Role.EDITOR)
mac = MacAddress(sys.argv[3])
number = len(site.users())
while True:
    with site.act("Add") as act:
        user = act.add_user(name=f"User {number}", extension=str(1000 + number))
        act.set_setting("count", str(number + 1))
    site.note([Contact(mac, PhoneEvent.FIRST_CONTACT, datetime.now(UTC), text=str(number))])
    number += 1
    print(number, flush=True)
    if number % 10 == 0:
        back_up(site.path)
"""


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_killed_while_writing(site, path):
    with site.act("Add") as act:
        act.add_phone(MACS[0], "yealink", "yealink-T46")
    site.close()
    moments, reported = random.Random(7), 0
    for kills in range(1, 7):
        reported = max(reported, killed_after(path, moments.uniform(0.02, 0.3)))
        with Site.open(path, UNLOCK, Role.TOOL) as again:
            users, noted = len(again.users()), len(again.events(limit=10**6))
            assert users >= reported
            assert int(again.setting("count")) == users
            assert users - kills <= noted <= users
            reported = users
    assert reported > 0
    Site.open(path, UNLOCK, Role.EDITOR).close()
    for made in backups(path):
        Site.open(made, UNLOCK).close()


def killed_after(path: Path, seconds: float) -> int:
    """Let the writer report once, then kill it after a while; returns the last number it reported."""
    command = [sys.executable, "-c", WRITER, str(path), KEY.hex(), MACS[0]]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        lines = [writer.stdout.readline()]
        time.sleep(seconds)
        writer.send_signal(signal.SIGKILL)
        lines += writer.stdout.read().splitlines()
    assert writer.returncode == -signal.SIGKILL
    return int([line for line in lines if line.strip()][-1])


CREATOR = """
import sys
from pathlib import Path
from nvprov_gui.storage import Site, Unlock
print("now", flush=True)
Site.create(Path(sys.argv[1]), name="A", pbx="b", unlock=Unlock(key=bytes.fromhex(sys.argv[2])))
"""


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("seconds", [0.0, 0.05, 0.1, 0.15, 0.2, 0.25])
def test_killed_while_creating(path, seconds):
    command = [sys.executable, "-c", CREATOR, str(path), KEY.hex()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as creator:
        assert creator.stdout is not None
        creator.stdout.readline()
        time.sleep(seconds)
        creator.kill()
    if path.exists():
        Site.open(path, UNLOCK).close()
    else:
        Site.create(path, name="A", pbx="b", unlock=UNLOCK).close()


def test_what_a_killed_program_left_is_no_backup(site, path):
    made = back_up(path)
    made.with_name(f".{made.name}.part").write_text("half")
    assert backups(path) == [made]
    assert len(names_in(made.parent)) == 2
