"""The package for a colleague: whole, secret, and never opened by half."""

from __future__ import annotations

import io
import random
import tarfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nvprov_gui.domain.records import FileKind
from nvprov_gui.storage import Site, SiteDamaged, SiteExists, SiteLocked, Unlock
from nvprov_gui.storage.package import pack, unpack
from nvprov_gui.storage.sealing import SealedReader, SealedWriter
from tests.unit.storage.conftest import MACS, add_phones, add_users, names_in

WORDS = "correct horse è"
FIRMWARE = random.Random(7).randbytes(3 << 20)


@pytest.fixture
def packed(site, tmp_path):
    with site.act("Fill") as act:
        add_phones(act, 2)
        act.assign(MACS[0], add_users(act, 1)[0].id)
        act.add_file(FileKind.FIRMWARE, "T46.rom", FIRMWARE)
        act.set_parameter("defaults", "", "adminpw", "Sesame,1")
    target = tmp_path / "for Anna.nvpack"
    pack(site, target, WORDS, {"note.txt": b"hello"})
    return target


def test_everything_is_there_again(site, packed, tmp_path):
    target = tmp_path / "there" / "copy.nvprov"
    assert unpack(packed, target, WORDS) == {"note.txt": b"hello"}
    with Site.open(target, Unlock(passphrase=WORDS, use_keyring=False)) as copy:
        assert copy.phones() == site.phones()
        assert copy.tokens(MACS[0]) == site.tokens(MACS[0])
        assert copy.extension_secret("201") == site.extension_secret("201")
        assert copy.parameters("defaults")["adminpw"] == "Sesame,1"
        assert copy.files()[0].path.read_bytes() == FIRMWARE
    assert names_in(target.parent) == ["copy.nvprov", "copy.nvprov.files"]


def test_the_original_is_not_opened_by_the_packages_passphrase(site, packed):
    path = site.path
    site.close()
    with pytest.raises(SiteLocked):
        Site.open(path, Unlock(passphrase=WORDS, use_keyring=False))


def test_nothing_can_be_read_in_it(packed):
    contents = packed.read_bytes()
    for word in (b"User 0", b"SQLite", b"hello", b"T46.rom", FIRMWARE[:64]):
        assert word not in contents


def test_a_wrong_passphrase_leaves_nothing(packed, tmp_path):
    with pytest.raises(SiteLocked, match="doesn't open"):
        unpack(packed, tmp_path / "x" / "copy.nvprov", "wrong")
    assert names_in(tmp_path / "x") == []


@pytest.mark.parametrize("at", [0, 40, 1 << 20, (1 << 20) + 100, -1])
def test_an_altered_package_leaves_nothing(packed, tmp_path, at):
    contents = bytearray(packed.read_bytes())
    contents[at] ^= 1
    packed.write_bytes(contents)
    with pytest.raises((SiteDamaged, SiteLocked)):
        unpack(packed, tmp_path / "x" / "copy.nvprov", WORDS)
    assert names_in(tmp_path / "x") == []


@pytest.mark.parametrize("kept", [0, 5, 30, 1 << 20, (1 << 20) + 47, -1])
def test_a_package_that_was_cut_off_leaves_nothing(packed, tmp_path, kept):
    packed.write_bytes(packed.read_bytes()[:kept])
    with pytest.raises((SiteDamaged, SiteLocked)):
        unpack(packed, tmp_path / "x" / "copy.nvprov", WORDS)
    assert names_in(tmp_path / "x") == []


def test_a_site_in_the_way_stays(packed, path):
    before = path.read_bytes()
    with pytest.raises(SiteExists):
        unpack(packed, path, WORDS)
    assert path.read_bytes() == before


def test_names_that_climb_out_are_refused(tmp_path):
    package, target = tmp_path / "evil.nvpack", tmp_path / "x" / "copy.nvprov"
    with package.open("wb") as stream:
        sealed = SealedWriter(stream, WORDS)
        with tarfile.open(fileobj=sealed, mode="w|") as archive:
            entry = tarfile.TarInfo("../../evil")
            entry.size = 4
            archive.addfile(entry, io.BytesIO(b"evil"))
        sealed.finish()
    with pytest.raises(SiteDamaged):
        unpack(package, target, WORDS)
    assert not list(tmp_path.rglob("evil"))


@settings(max_examples=8)
@given(st.lists(st.binary(max_size=600_000), max_size=6), st.integers(1, 700_000))
def test_a_stream_comes_back_as_it_went_in(pieces, step):
    kept = io.BytesIO()
    writer = SealedWriter(kept, "x")
    for piece in pieces:
        writer.write(piece)
    writer.finish()
    kept.seek(0)
    reader, found = SealedReader(kept, "x"), b""
    while chunk := reader.read(step):
        found += chunk
    assert found == b"".join(pieces)
