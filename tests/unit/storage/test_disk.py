"""Full disks and files that may not be written."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import Contact, FileKind
from nvprov_gui.domain.states import PhoneEvent
from nvprov_gui.storage import Role, Site, SiteError, SiteFull, SiteReadOnly, Unlock, back_up
from tests.unit.storage.conftest import KEY, MACS, UNLOCK, add_phones, add_users, names_in, tables_of
from tests.unit.storage.test_hot import NOON


@pytest.fixture
def small_disk(tmp_path) -> Iterator[Path]:
    """A disk of 2 MiB of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if (
        os.name == "nt"
        or os.geteuid() != 0
        or subprocess.run(mount, capture_output=True, check=False).returncode != 0
    ):
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path, leave: int = 0) -> Path:
    """Fill the disk up, but for some bytes."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as stream:
        try:
            while stream.write(b"x" * 4096):
                pass
        except OSError:
            pass
        stream.truncate(max(0, stream.tell() - leave))
    return filler


@pytest.fixture
def on_disk(small_disk) -> Iterator[Site]:
    """A site on the small disk."""
    with Site.create(small_disk / "a.nvprov", name="A", pbx="b", unlock=UNLOCK) as site:
        with site.act("Add") as act:
            add_users(act, 2)
            add_phones(act, 2)
        yield site


@pytest.mark.parametrize("leave", [0, 4096, 40_000, 200_000])
def test_an_act_on_a_full_disk_changes_nothing(on_disk, small_disk, leave):
    filler = fill(small_disk, leave)
    before = tables_of(on_disk.path)
    with pytest.raises(SiteFull, match="free some disk space"):
        too_much(on_disk)
    assert len(on_disk.users()) == 2
    filler.unlink()
    assert tables_of(on_disk.path) == before
    with on_disk.act("Again") as act:
        act.add_user(name="Ada")
    assert len(on_disk.users()) == 3


def too_much(site: Site) -> None:
    with site.act("Much") as act:
        for number in range(3000):
            act.add_user(name="x" * 200, extension=str(5000 + number))


def test_noting_on_a_full_disk(on_disk, small_disk):
    filler = fill(small_disk)
    contacts = [Contact(MACS[0], PhoneEvent.SECOND_FETCH, NOON, text="x" * 5000)] * 100
    with pytest.raises(SiteFull):
        on_disk.note(contacts)
    filler.unlink()
    assert on_disk.tokens(MACS[0]).first is not None
    on_disk.note(contacts)
    assert len(on_disk.events()) == 100


def test_creating_on_a_full_disk_leaves_nothing(small_disk):
    filler = fill(small_disk, leave=30_000)
    with pytest.raises(SiteFull):
        Site.create(small_disk / "a.nvprov", name="A", pbx="b", unlock=UNLOCK)
    assert names_in(small_disk) == [filler.name]


def test_opening_on_a_full_disk(on_disk, small_disk):
    on_disk.close()
    filler = fill(small_disk)
    with pytest.raises(SiteError, match="disk"):
        Site.open(on_disk.path, UNLOCK, Role.EDITOR)
    filler.unlink()
    with Site.open(on_disk.path, UNLOCK, Role.EDITOR) as site:
        assert len(site.users()) == 2


def test_no_room_for_a_backup_is_a_warning(on_disk, small_disk):
    on_disk.close()
    fill(small_disk, leave=150_000)
    with Site.open(on_disk.path, UNLOCK, Role.EDITOR) as site:
        assert "free some disk space" in site.warning
        with pytest.raises(SiteFull):
            back_up(site.path)
    assert names_in(small_disk / "backups") == []


def test_a_file_that_doesnt_fit(on_disk, small_disk):
    with pytest.raises(SiteFull), on_disk.act("Add") as act:
        act.add_file(FileKind.FIRMWARE, "x.rom", bytes(4 << 20))
    assert names_in(small_disk / "a.nvprov.files") == []
    assert on_disk.files() == []


READER = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[4])
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.storage import *
import sqlalchemy.dialects.sqlite.pysqlite
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
path, unlock = Path(sys.argv[1]), Unlock(key=bytes.fromhex(sys.argv[2]))
def said(what):
    try:
        return what()
    except SiteError as error:
        return type(error).__name__
def edit():
    with Site.open(path, unlock) as site, site.act("Add") as act:
        act.add_user(name="Eve")
def look():
    with Site.open(path, unlock, Role.EDITOR) as site:
        found = site.find_token(sys.argv[3]) is not None
        return site.read_only, [user.name for user in site.users()], found, site.revision() > 0
def note():
    with Site.open(path, unlock) as site:
        site.note([])
print(said(look), said(edit), said(lambda: Site.open(path, unlock, Role.SERVER)), said(note))
if not os.access(path.parent, os.W_OK):
    print(said(lambda: Site.create(path.with_name("new.nvprov"), name="A", pbx="b", unlock=unlock)))
"""


@pytest.fixture
def someone_elses(tmp_path_factory):
    """A site in a folder that everybody may reach; returns its path and a token."""
    for above in (folder := tmp_path_factory.mktemp("theirs"), *folder.parents):
        if above.owner() == folder.owner() and above != above.parent and str(above).startswith("/tmp/"):
            above.chmod(0o755)
    with Site.create(folder / "a.nvprov", name="A", pbx="b", unlock=UNLOCK) as site:
        with site.act("Add") as act:
            act.add_user(name="Ada")
            add_phones(act, 1)
        return folder / "a.nvprov", site.tokens(MACS[0]).permanent


def as_nobody(path: Path, token: str) -> list[str]:
    repository = str(Path(__file__).parents[3])
    command = [sys.executable, "-c", READER, str(path), KEY.hex(), token, repository]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


READ_ONLY = "(True, ['Ada'], True, True) SiteReadOnly SiteReadOnly SiteReadOnly"


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
@pytest.mark.parametrize("folder_mode", [0o555, 0o777])
def test_a_file_that_may_only_be_read(someone_elses, folder_mode):
    path, token = someone_elses
    before = path.read_bytes()
    path.chmod(0o444)
    path.parent.chmod(folder_mode)
    seen, *created = as_nobody(path, token)
    path.parent.chmod(0o755)
    assert seen == READ_ONLY
    assert created == (["SiteError"] if folder_mode == 0o555 else [])
    assert path.read_bytes() == before
    assert names_in(path.parent) == [path.name]


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_writable_file_in_a_folder_that_isnt(someone_elses):
    path, token = someone_elses
    path.chmod(0o666)
    path.parent.chmod(0o555)
    seen, *_ = as_nobody(path, token)
    path.parent.chmod(0o755)
    assert seen == READ_ONLY


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_an_unclosed_file_in_a_folder_that_may_only_be_read(someone_elses):
    path, token = someone_elses
    with Site.open(path, UNLOCK) as site:
        with site.act("Add") as act:
            act.add_user(name="In the log only")
        path.parent.chmod(0o555)
        seen, *_ = as_nobody(path, token)
        path.parent.chmod(0o755)
    assert seen.startswith("SiteReadOnly SiteReadOnly")


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_file_that_may_not_even_be_read(someone_elses):
    path, token = someone_elses
    path.chmod(0)
    seen, *_ = as_nobody(path, token)
    path.chmod(0o644)
    assert seen == " ".join(["SiteError"] * 4)


def test_sentences_are_for_technicians():
    assert issubclass(SiteReadOnly, UserError)
    assert Unlock(key=KEY) != UNLOCK
