"""Backups: one a day, five kept, whole."""

from __future__ import annotations

import os
from datetime import UTC, datetime

import pytest

from nvprov_gui.storage import Role, Site, SiteError, back_up, backups
from tests.unit.storage.conftest import UNLOCK, names_in, tables_of


def open_as_editor(path):
    with Site.open(path, UNLOCK, Role.EDITOR) as site:
        return site.warning


def test_one_a_day(site, path):
    for _ in range(3):
        assert open_as_editor(path) == ""
    (made,) = backups(path)
    assert made.name.startswith(f"{path.name}.backup-{datetime.now():%Y%m%d}-")
    made.rename(made.with_name(f"{path.name}.backup-20200101-120000"))
    open_as_editor(path)
    assert len(backups(path)) == 2


def test_tools_and_servers_make_none(site, path):
    Site.open(path, UNLOCK, Role.TOOL).close()
    Site.open(path, UNLOCK, Role.SERVER).close()
    assert backups(path) == []


def test_five_are_kept_the_latest_first(site, path):
    folder = path.parent / "backups"
    folder.mkdir()
    old = [folder / f"{path.name}.backup-2020010{day}-120000" for day in range(1, 8)]
    for one in [*old, folder / "other.nvprov.backup-20200101-120000"]:
        one.write_text("")
    made = back_up(path)
    assert backups(path) == [made, *old[:2:-1]]
    assert (folder / "other.nvprov.backup-20200101-120000").exists()


def test_a_backup_holds_what_is_still_in_the_log(site, path):
    with site.act("Add") as act:
        act.add_user(name="Ada")
    made = back_up(path)
    assert tables_of(made)["users"] == tables_of(path)["users"] != []
    assert names_in(made.parent) == [made.name]
    with Site.open(made, UNLOCK) as copy:
        assert [user.name for user in copy.users()] == ["Ada"]


def test_names_with_wildcards(tmp_path):
    star = "" if os.name == "nt" else "*"  # no letter for a file name there
    odd, plain = tmp_path / f"a[1]{star}.nvprov", tmp_path / "a1x.nvprov"
    for path in (odd, plain):
        Site.create(path, name="A", pbx="b", unlock=UNLOCK).close()
        back_up(path)
    assert [found.name[:6] for found in backups(odd)] == [f"a[1]{star}.nvprov"[:6]]
    assert len(backups(plain)) == 1


def test_no_place_for_backups_is_a_warning_not_a_hindrance(site, path):
    (path.parent / "backups").write_text("in the way")
    assert "backup" in open_as_editor(path)
    with pytest.raises(SiteError, match="check the disk"):
        back_up(path)


def test_old_events_are_forgotten(site, path, monkeypatch):
    monkeypatch.setattr("nvprov_gui.storage.opening._MOST_EVENTS", 3)
    with site.act("Log") as act:
        for number in range(5):
            act.add_event(None, "note", str(number))
    open_as_editor(path)
    assert [event.text for event in site.events()] == ["4", "3", "2"]


def test_times_are_local_in_names_and_utc_inside(site, path):
    os.utime(path)
    assert site.info.created.tzinfo is UTC
