"""Creating and opening sites."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.storage import Role, Site, SiteBusy, SiteError, SiteExists, SiteMissing, Unlock
from tests.unit.storage.conftest import KEY, UNLOCK, names_in


def test_a_new_site_says_who_it_is(site):
    assert (site.info.name, site.info.pbx) == ("Rossi", "pbx.rossi.it")
    assert abs(site.info.created - datetime.now(UTC)) < timedelta(minutes=1)
    assert site.key == KEY
    assert not site.read_only
    assert site.users() == site.phones() == site.events() == site.files() == site.gateways() == []


def test_what_was_written_is_there_after_reopening(site, path):
    with site.act("Add") as act:
        act.add_user(name="Ada", extension="201")
    site.close()
    with Site.open(path, UNLOCK) as again:
        assert [user.name for user in again.users()] == ["Ada"]
        first = again.info
    with Site.open(path, UNLOCK) as again:
        assert again.info == first


def test_closing_leaves_one_file(site, path):
    with site.act("Add") as act:
        act.add_user(name="Ada")
    site.close()
    assert names_in(path.parent) == [path.name]


def test_creating_refuses_an_existing_file(path):
    path.write_text("mine")
    with pytest.raises(SiteExists, match="choose another name"):
        Site.create(path, name="A", pbx="b", unlock=UNLOCK)
    assert path.read_text() == "mine"


def test_creating_where_nothing_may_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SiteError, match="choose a folder"):
        Site.create(tmp_path / "file" / "a.nvprov", name="A", pbx="b", unlock=UNLOCK)
    assert names_in(tmp_path) == ["file"]


def test_a_site_that_isnt_there(path):
    with pytest.raises(SiteMissing, match="Rossi"):
        Site.open(path, UNLOCK)
    assert not path.exists()


@pytest.mark.parametrize("name", ["a b.nvprov", "50%.nvprov", "#1.nvprov", "città è.nvprov", "x&mode=ro"])
def test_awkward_names(tmp_path, name):
    with Site.create(tmp_path / name, name="A", pbx="b", unlock=UNLOCK) as site, site.act("Add") as act:
        act.add_user(name="Ada")
    with Site.open(tmp_path / name, UNLOCK, Role.EDITOR) as site:
        assert len(site.users()) == 1


@pytest.mark.parametrize("role", [Role.EDITOR, Role.SERVER])
def test_a_role_is_held_by_one(site, path, role):
    with Site.open(path, UNLOCK, role):
        with pytest.raises(SiteBusy, match=r"since \d{4}-\d\d-\d\d \d\d:\d\d"):
            Site.open(path, UNLOCK, role)
        Site.open(path, UNLOCK, Role.TOOL).close()
    Site.open(path, UNLOCK, role).close()


def test_window_and_server_work_side_by_side(site, path):
    with Site.open(path, UNLOCK, Role.EDITOR) as window, Site.open(path, UNLOCK, Role.SERVER) as server:
        with window.act("Add") as act:
            act.add_user(name="Ada")
        assert len(server.users()) == 1


def test_a_failed_opening_frees_the_role(site, path):
    with pytest.raises(SiteError):
        Site.open(path, Unlock(key=bytes(32)), Role.EDITOR)
    Site.open(path, UNLOCK, Role.EDITOR).close()


def test_revision_moves_with_every_commit_of_anybody(site, path):
    seen = [site.revision()]
    assert site.revision() == seen[0]
    with site.act("Own") as act:
        act.add_user(name="Ada")
    seen.append(site.revision())
    with Site.open(path, UNLOCK) as other, other.act("Theirs") as act:
        act.add_user(name="Bob")
    seen.append(site.revision())
    assert len(set(seen)) == 3


def test_an_exception_undoes_the_whole_act(site):
    with pytest.raises(TypeError), site.act("Half") as act:  # noqa: PT012 - the act is the statement
        act.add_event(None, "note", "half")
        act.add_user(name="Ada")
        act.change_user(1, nickname="Countess")
    assert act.change is None
    assert site.users() == [] == site.events()


def test_an_act_inside_an_act_is_a_bug(site):
    with site.act("Outer"), pytest.raises(RuntimeError), site.act("Inner"):
        pass
    with site.act("After") as act:
        act.add_user(name="Ada")
    assert len(site.users()) == 1


def test_threads_take_turns(site):
    def add(number: int) -> None:
        for step in range(10):
            with site.act("Add") as act:
                act.add_user(name=f"{number}.{step}")
            site.users()

    threads = [threading.Thread(target=add, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(user.id for user in site.users()) == list(range(1, 41))


def test_reading_inside_an_act_sees_the_act_and_outside_not_yet(site):
    with site.act("Add") as act:
        act.add_user(name="Ada")
        assert len(act.users()) == 1
        assert site.users() == []


def test_the_files_settings_are_safe(site, path):
    with site.act("Add") as act:
        act.add_user(name="Ada")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    with site._database.reading() as connection:
        pragmas = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("synchronous", "foreign_keys", "secure_delete")
        ]
    assert pragmas == [2, 1, 1]


def test_renaming_the_site(site):
    with site.act("Rename") as act:
        act.change_site(name="Bianchi")
    assert (site.info.name, site.info.pbx) == ("Bianchi", "pbx.rossi.it")
    site.undo(act.change)
    assert site.info.name == "Rossi"


def test_a_busy_file_is_said_to_be_busy(site, path, monkeypatch):
    monkeypatch.setattr("nvprov_gui.storage.database.BUSY_SECONDS", 0.05)
    with Site.open(path, UNLOCK) as impatient, site.act("Long") as act:
        act.add_user(name="Ada")
        with pytest.raises(SiteBusy, match="try again"), impatient.act("Short"):
            pass
        with pytest.raises(SiteBusy):
            impatient.note([])
    assert len(site.users()) == 1


def test_errors_are_user_errors():
    assert issubclass(SiteError, UserError)


def test_a_closed_site_is_closed(site):
    site.close()
    with pytest.raises(ValueError, match="closed"):
        site.revision()


def test_relative_paths(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with Site.create(Path("here.nvprov"), name="A", pbx="b", unlock=UNLOCK) as site:
        assert site.info.name == "A"
