"""Files of the site: kept once, found by name, swept up when nobody wants them."""

from __future__ import annotations

import hashlib
import os
import time

import pytest

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.records import FileKind
from nvprov_gui.storage import Role, Site
from tests.unit.storage.conftest import MACS, UNLOCK, names_in


def test_files(site, tmp_path):
    source = tmp_path / "firmware.rom"
    source.write_bytes(b"rom" * 700_000)
    with site.act("Add") as act:
        added = act.add_file(
            FileKind.FIRMWARE, "T46-108.rom", source, models=["yealink-T46"], phones=[MACS[0]]
        )
        act.add_file(FileKind.RINGTONE, "T46-108.rom", b"same name, other kind")
        with pytest.raises(UserError, match="already"):
            act.add_file(FileKind.FIRMWARE, "T46-108.rom", b"")
    assert site.files()[0] == added
    assert (added.size, added.models, added.phones) == (2_100_000, ("yealink-T46",), (MACS[0],))
    assert added.sha256 == hashlib.sha256(source.read_bytes()).hexdigest()
    assert added.path.read_bytes() == source.read_bytes()
    with site.act("Change") as act:
        act.change_file(added.id, models=[], phones=[])
    assert (site.files()[0].models, site.files()[0].phones) == ((), ())
    with site.act("Remove") as act:
        act.remove_file(added.id)
    assert len(site.files()) == 1
    assert added.path.exists()
    site.undo(act.change)
    assert site.files()[0].path.exists()


@pytest.mark.parametrize(
    "name", ["", ".", "..", ".hidden", "a/b", "a\\b", "a\nb", "x" * 121, " a", "a:b", "../x"]
)
def test_file_names_that_cant_be_asked_for(site, name):
    with pytest.raises(BadValue), site.act("Add") as act:
        act.add_file(FileKind.BACKGROUND, name, b"")


def test_a_file_that_isnt_there(site, tmp_path):
    with pytest.raises(UserError, match="can't be copied"), site.act("Add") as act:
        act.add_file(FileKind.FIRMWARE, "x.rom", tmp_path / "none")
    folder = tmp_path / "Rossi & figli.nvprov.files"
    assert names_in(folder) == []


def test_bytes_that_nobody_wants_are_swept_up_another_day(site, path):
    with site.act("Add") as act:
        files = [act.add_file(FileKind.RINGTONE, f"{n}.wav", bytes([n])) for n in range(3)]
        act.remove_file(files[0].id)
        act.remove_file(files[1].id)
    old = time.time() - 90_000
    os.utime(files[0].path, (old, old))
    os.utime(files[2].path, (old, old))
    Site.open(path, UNLOCK, Role.EDITOR).close()
    assert [file.path.exists() for file in files] == [False, True, True]
