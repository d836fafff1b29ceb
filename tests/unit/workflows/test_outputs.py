"""Documents at a chosen place: whole, private where they hold passwords, never over a site."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.storage.package import pack
from nvprov_gui.storage.place import read_address, write_link
from nvprov_gui.workflows.outputs import write_whole
from nvprov_gui.workflows.sites import create_site

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="modes and special files are POSIX's")


def test_a_document_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "lista perché.csv"
    write_whole(path, b"1\n")
    write_whole(path, "à\n")
    assert path.read_bytes() == "à\n".encode()
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("is_open", [True, False])
def test_a_site_is_never_written_over(tmp_path: Path, is_open: bool) -> None:
    path, unlock = tmp_path / "hotel.nvprov", Unlock(passphrase="x", use_keyring=False)
    site = create_site(path, "Hotel", "pbx.test", unlock)
    if not is_open:
        site.close()
    with pytest.raises(UserError, match="is a site"):
        write_whole(path, b"report")
    with Site.open(path, unlock) as other:
        assert other.info.name == "Hotel"
        with pytest.raises(UserError, match="is a site"):
            pack(other, path, "secret", {})
    if is_open:
        site.close()


@POSIX
def test_what_holds_passwords_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "gateway.cfg"
    path.write_text("before")
    path.chmod(0o644)
    write_whole(path, "secret", private=True)
    assert path.stat().st_mode & 0o777 == 0o600
    write_whole(tmp_path / "report.pdf", b"%PDF")
    assert (tmp_path / "report.pdf").stat().st_mode & 0o044 == 0o044 & ~_mask()


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_who_may_read_a_document_is_whoever_might_read_the_one_before(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "parameters.toml"
    path.write_text("before")
    path.chmod(mode)
    write_whole(path, "after")
    assert path.read_text() == "after"
    assert path.stat().st_mode & 0o777 == mode


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@POSIX
def test_a_link_stays_a_link_and_a_pipe_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("before")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    write_whole(tmp_path / "link.csv", "after")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text() == "after"
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write_whole(tmp_path / "pipe", "through")
    assert os.read(reader, 20) == b"through"
    os.close(reader)


def test_the_file_that_names_a_server_is_a_site_too(tmp_path: Path) -> None:
    write_link(tmp_path / "shared.nvprov", read_address("postgresql+psycopg://anna@db.test/hotel"))
    with pytest.raises(UserError, match="is a site"):
        write_whole(tmp_path / "shared.nvprov", b"report")


def test_where_nothing_new_may_be_made_the_file_itself_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "shared.csv"
    path.write_text("before")
    monkeypatch.setattr(os, "access", lambda found, _mode: Path(found) != tmp_path)
    monkeypatch.setattr(os, "open", lambda *_rest: pytest.fail("nothing new"))
    write_whole(path, "after")
    assert path.read_text() == "after"


@POSIX
def test_passwords_are_their_owners_alone_there_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "gateway.cfg"
    path.write_text("before")
    path.chmod(0o644)
    monkeypatch.setattr(os, "access", lambda found, _mode: Path(found) != tmp_path)
    write_whole(path, "secret", private=True)
    assert (path.read_text(), path.stat().st_mode & 0o777) == ("secret", 0o600)


def test_a_name_as_long_as_names_can_be(tmp_path: Path) -> None:
    write_whole(tmp_path / ("x" * 251 + ".csv"), "1")
    assert len(list(tmp_path.iterdir())) == 1


def test_what_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match="can't be written"):
        write_whole(tmp_path / "folder", b"x")
    with pytest.raises(UserError, match="can't be written"):
        write_whole(tmp_path / "none" / "x.csv", b"x")
    assert [found.name for found in tmp_path.iterdir()] == ["folder"]


def test_what_must_not_be_written_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "parameters.toml"
    path.write_text("before")
    path.chmod(0o444)
    if os.access(path, os.W_OK):  # an administrator may
        monkeypatch.setattr(os, "access", lambda found, _mode: Path(found) != path)
    with pytest.raises(UserError, match="can't be written"):
        write_whole(path, "after")
    assert path.read_text() == "before"
    assert [found.name for found in tmp_path.iterdir()] == [path.name]
    path.chmod(0o644)
