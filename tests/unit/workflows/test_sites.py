"""A site's name and PBX: checked when it is made, changed later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.parameter_file import exported, imported
from nvprov_gui.workflows.settings import set_parameters
from nvprov_gui.workflows.sites import create_site, host_in, rename
from tests.e2e.serving import PASSPHRASE, nvprov

UNLOCK = Unlock(passphrase=PASSPHRASE, use_keyring=False)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with create_site(tmp_path / "s.nvprov", " Hotel ", " pbx.example.test ", UNLOCK) as made:
        yield made


def test_a_site_is_named_and_renamed(site: Site) -> None:
    assert (site.info.name, site.info.pbx) == ("Hotel", "pbx.example.test")
    change = rename(site, "Hotel Miramare", "rename")
    assert site.info.name == "Hotel Miramare"
    assert change is not None
    site.undo(change)
    assert site.info.name == "Hotel"


@pytest.mark.parametrize(
    ("name", "pbx"), [("", "pbx.test"), ("Two\nlines", "pbx.test"), ("A", "pbx example/..")]
)
def test_what_is_no_name_and_no_host_is_refused(tmp_path: Path, name: str, pbx: str) -> None:
    with pytest.raises(BadValue):
        create_site(tmp_path / "s.nvprov", name, pbx, UNLOCK)
    assert not (tmp_path / "s.nvprov").exists()


def test_another_pbx_is_one_setting(site: Site) -> None:
    set_parameters(site, Level.DEFAULTS, "", {"hostname": "voice.example.test"}, "PBX")
    assert site.info.pbx == "voice.example.test"
    imported(site, exported(site).replace("voice.example.test", "third.example.test"), "import")
    assert site.info.pbx == "third.example.test"


def test_an_empty_file_of_parameters_takes_nothing_away(site: Site) -> None:
    before = site.parameters(Level.DEFAULTS)
    with pytest.raises(UserError, match="holds no parameters"):
        imported(site, "# nothing\n", "import")
    assert site.parameters(Level.DEFAULTS) == before


def test_an_account_comes_from_the_user(site: Site) -> None:
    with pytest.raises(BadValue, match="comes from the phone's user"):
        set_parameters(site, Level.DEFAULTS, "", {"account_username_1": "5"}, "set")


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        (" pbx.ferrari.it ", "pbx.ferrari.it"),
        ("https://pbx.ferrari.it/freepbx/admin", "pbx.ferrari.it"),
        ("https://admin@pbx.ferrari.it:8443/", "pbx.ferrari.it"),
        ("pbx.ferrari.it:", "pbx.ferrari.it"),
        ("192.168.1.5:443", "192.168.1.5"),
        ("fe80::1", "fe80::1"),
        ("[fe80::1]:443", "[fe80::1]"),
    ],
)
def test_the_host_is_found_in_what_was_pasted(typed: str, host: str) -> None:
    assert host_in(typed) == host


@pytest.mark.parametrize("typed", ["pbx ferrari", "https://", "-pbx-"])
def test_what_is_no_host_is_named_as_it_was_typed(typed: str) -> None:
    with pytest.raises(BadValue, match="is not a host name or address"):
        assert not host_in(typed), "nothing stands for nothing"


def test_a_place_that_cannot_be_written_is_one_line(site: Site, tmp_path: Path) -> None:
    done = nvprov("settings", "export", tmp_path / "s.nvprov", tmp_path / "nowhere" / "x.toml", code=1)
    assert "nowhere" in done.stderr
    assert done.stderr.count("\n") == 1
