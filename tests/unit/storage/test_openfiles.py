"""Nothing in this process takes SQLite's locks away from an open site."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.storage import Role, Site, backup, openfiles
from nvprov_gui.storage.examining import examine
from nvprov_gui.storage.package import unpack
from nvprov_gui.storage.place import server_of
from nvprov_gui.workflows import files
from nvprov_gui.workflows.importing.reading import read_lines
from nvprov_gui.workflows.inputs import text_file
from tests.unit.storage.conftest import UNLOCK

LOOKS = {
    "where it lives": server_of,
    "what it says": examine,
    "opened again": lambda path: Site.open(path, UNLOCK, Role.EDITOR).close(),
    "backed up": backup.back_up,
    "taken for a list": read_lines,
    "taken for settings": text_file,
    "taken for a firmware": files.examine,
    "taken for a package": lambda path: unpack(path, path.with_name("other.nvprov"), "any"),
}
_COUNT = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT count(*) FROM phones").fetchone()[0])
connection.close()
"""


def phones_seen_by_another(path: Path) -> int:
    """Another program opens the site, reads, and closes it."""
    done = subprocess.run(
        [sys.executable, "-c", _COUNT, str(path)], capture_output=True, text=True, check=True
    )
    return int(done.stdout)


@pytest.mark.parametrize("look", LOOKS)
def test_a_look_at_an_open_site_takes_no_lock_away(path: Path, site: Site, look: str) -> None:
    with suppress(UserError):
        LOOKS[look](path)
    for number in range(1, 4):
        assert phones_seen_by_another(path) == number - 1
        with site.act("add") as act:
            act.add_phone(MacAddress(f"805ec000000{number}"), "yealink", "yealink-T46")
    assert phones_seen_by_another(path) == 3


@pytest.mark.parametrize("look", [look for look in LOOKS if look.startswith("taken")])
def test_a_site_taken_for_something_else_is_refused(path: Path, site: Site, look: str) -> None:
    with pytest.raises(UserError, match=r"is a site|no site package|not a text"):
        LOOKS[look](path)


def test_a_lock_that_a_library_gave_away_is_taken_again(path: Path, site: Site) -> None:
    for number in range(1, 4):
        path.read_bytes()  # as a desktop's file dialog does
        site.hold()
        assert phones_seen_by_another(path) == number - 1
        with site.act("add") as act:
            act.add_phone(MacAddress(f"805ec000000{number}"), "yealink", "yealink-T46")
    assert phones_seen_by_another(path) == 3
    wal = path.with_name(path.name + "-wal")
    assert wal.exists()
    site.close()
    assert not wal.exists()  # closing it tidies the log away, as ever


def test_a_file_that_is_not_open_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name;extension", encoding="utf-8")
    assert openfiles.beginning(path, 4) == b"name"
    with pytest.raises(OSError, match="list2"):
        openfiles.beginning(tmp_path / "list2.csv", 4)
