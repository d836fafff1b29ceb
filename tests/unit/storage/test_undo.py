"""Undo and redo: the same rows again, unless somebody else changed them since."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import Contact, CustomModel, FileKind
from nvprov_gui.domain.states import PhoneEvent, PhoneState
from nvprov_gui.storage import Act, Site
from tests.unit.storage.conftest import MACS, UNLOCK, add_phones, add_users, tables_of
from tests.unit.storage.test_hot import NOON


def tried(what: Callable[[], object]) -> None:
    """A random edit may be refused; that is an answer too."""
    with suppress(UserError):
        what()


mac = st.sampled_from(MACS[:5])
user = st.integers(1, 5)
word = st.sampled_from(["", "it", "en", "geheim"])
number = st.sampled_from(["", "201", "202", "91201", "300"])
level = st.sampled_from(
    [("defaults", ""), ("model", "m"), ("model", "own"), ("phone", MACS[0]), ("phone", MACS[1])]
)
EDITS = st.one_of(
    st.builds(lambda n, e: lambda a: a.add_user(name=n, extension=e), word, number),
    st.builds(lambda i, n, e: lambda a: a.change_user(i, name=n, extension=e), user, word, number),
    st.builds(lambda i: lambda a: a.remove_user(i), user),
    st.builds(lambda m: lambda a: a.add_phone(m, "yealink", "m"), mac),
    st.builds(lambda m, w, o: lambda a: a.change_phone(m, location=w, open=o), mac, word, st.booleans()),
    st.builds(lambda m: lambda a: a.remove_phone(m), mac),
    st.builds(lambda m, i: lambda a: a.assign(m, i), mac, user),
    st.builds(lambda m, i, e: lambda a: a.assign(m, i, e), mac, user, number),
    st.builds(lambda m: lambda a: a.unassign(m), mac),
    st.builds(lambda i: lambda a: a.reorder(i, [p.mac for p in reversed(a.phones_of(i))]), user),
    st.builds(lambda m: lambda a: a.new_first_contact(m), mac),
    st.builds(lambda m: lambda a: a.burn_first_contact(m), mac),
    st.builds(lambda e, w: lambda a: a.set_extension_secret(e, w), number, word),
    st.builds(
        lambda at, n, v: lambda a: a.set_parameter(*at, n, v),
        level,
        st.sampled_from(["language", "adminpw"]),
        st.one_of(st.none(), word),
    ),
    st.builds(lambda w: lambda a: a.set_setting("address", w), word),
    st.builds(lambda w: lambda a: a.set_secret_setting("pbx", w), word),
    st.builds(lambda w: lambda a: a.change_site(name=w), word),
    st.builds(lambda w: lambda a: a.add_custom_model(CustomModel("own", "m", w)), word),
    st.just(lambda a: a.remove_custom_model("own")),
    st.builds(lambda w: lambda a: a.add_gateway(w, "ht812", {"pbx": w}), word),
    st.builds(lambda i, w: lambda a: a.change_gateway(i, values={"pbx": w}), user, word),
    st.builds(lambda i: lambda a: a.remove_gateway(i), user),
    st.builds(lambda w, m: lambda a: a.add_file(FileKind.RINGTONE, f"{w}.x", b"", phones=[m]), word, mac),
    st.builds(lambda i: lambda a: a.remove_file(i), user),
)


@settings(max_examples=60)
@given(acts=st.lists(st.lists(EDITS, min_size=1, max_size=5), max_size=10))
def test_undo_all_redo_all(acts: list[list[Callable[[Act], object]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.nvprov"
        with Site.create(path, name="A", pbx="b", unlock=UNLOCK) as site:
            check_undo_and_redo(site, path, acts)


def check_undo_and_redo(site: Site, path: Path, acts: list[list[Callable[[Act], object]]]) -> None:
    images, changes = [edited_rows(path)], []
    for edits in acts:
        with site.act("Edit") as act:
            for edit in edits:
                tried(lambda edit=edit: edit(act))
        assert (act.change is None) == (edited_rows(path) == images[-1])
        if act.change is not None:
            changes.append(act.change)
            images.append(edited_rows(path))
    for _ in range(2):
        for at in reversed(range(len(changes))):
            site.undo(changes[at])
            assert edited_rows(path) == images[at]
        for at, change in enumerate(changes):
            site.redo(change)
            assert edited_rows(path) == images[at + 1]


def edited_rows(path: Path) -> dict[str, list[object]]:
    rows = tables_of(path)
    for untouched in ("counters", "events", "openings", "key_slots", "alembic_version"):
        del rows[untouched]
    return rows


@pytest.fixture
def assigned(site):
    """Two users with a phone each, and the change that made the assignment."""
    with site.act("Add") as act:
        users, phones = add_users(act, 2), add_phones(act, 3)
    with site.act("Assign 2 users") as act:
        for user, phone in zip(users, phones, strict=False):
            act.assign(phone.mac, user.id)
    return site, act.change


def test_a_change_has_its_name(assigned):
    site, change = assigned
    assert change.label == "Assign 2 users"
    with site.act("Nothing") as act:
        act.change_user(1, name="User 0")
    assert act.change is None
    with site.act("There and back") as act:
        act.change_user(1, name="Eve")
        act.change_user(1, name="User 0")
        act.remove_user(act.add_user(name="Bob").id)
    assert act.change is None


def test_what_the_server_moved_meanwhile_stays(assigned):
    site, _ = assigned
    with site.act("Move") as act:
        act.change_phone(MACS[0], location="Bar", address="10.0.0.1")
    site.note([Contact(MACS[0], PhoneEvent.SECOND_FETCH, NOON, "10.0.0.9", firmware="1.2", version=2)])
    site.undo(act.change)
    phone = site.phone(MACS[0])
    assert (phone.location, phone.address, phone.firmware) == ("", "10.0.0.9", "1.2")
    assert (phone.state, phone.last_seen, phone.served_version) == (PhoneState.PROVISIONED, NOON, 2)
    site.redo(act.change)
    assert site.phone(MACS[0]).location == "Bar"


def test_a_phone_that_worked_for_a_user_starts_over_without(assigned):
    site, change = assigned
    site.note([Contact(MACS[0], PhoneEvent.SECOND_FETCH, NOON)])
    site.undo(change)
    assert [phone.state for phone in site.phones()] == [PhoneState.NEW] * 3
    site.redo(change)
    assert [phone.state for phone in site.phones()][:2] == [PhoneState.WAITING] * 2


def test_a_burned_token_stands_in_nobodys_way(assigned):
    site, _ = assigned
    with site.act("New link") as act:
        act.new_first_contact(MACS[0])
    site.note([Contact(MACS[0], PhoneEvent.SECOND_FETCH, NOON)])
    site.undo(act.change)
    assert site.tokens(MACS[0]).first is None
    with site.act("Add") as act:
        act.add_phone(MACS[9], "yealink", "yealink-T46")
    site.note([Contact(MACS[9], PhoneEvent.SECOND_FETCH, NOON)])
    site.undo(act.change)
    assert site.phone(MACS[9]) is None


def test_a_removed_phone_comes_back_with_what_it_fetched(assigned):
    site, _ = assigned
    site.note([Contact(MACS[0], PhoneEvent.SECOND_FETCH, NOON, version=2, served="volume=3")])
    before = edited_rows(site.path)
    with site.act("Remove") as act:
        act.remove_phone(MACS[0])
    assert site.served_text(MACS[0]) == ""
    site.undo(act.change)
    assert edited_rows(site.path) == before
    assert site.served_text(MACS[0]) == "volume=3"
    site.note([Contact(MACS[0], PhoneEvent.SECOND_FETCH, NOON, version=3, served="volume=4")])
    site.redo(act.change)
    assert (site.phone(MACS[0]), site.served_text(MACS[0])) == (None, "")


def others_edit(site, edit):
    with Site.open(site.path, UNLOCK) as other, other.act("Theirs") as act:
        edit(act)


CONFLICTS = [
    (
        lambda a: a.change_phone(MACS[0], location="x"),
        lambda a: a.change_phone(MACS[0], location="y"),
        "805ec0000001",
    ),
    (lambda a: a.change_user(1, name="x"), lambda a: a.change_user(1, name="y"), "The user"),
    (lambda a: a.change_user(1, name="x"), lambda a: a.remove_user(1), "The user"),
    (lambda a: a.add_user(name="x"), lambda a: a.change_user(3, name="y"), "The user x"),
    (
        lambda a: a.add_user(name="x", extension="7"),
        lambda a: a.assign(MACS[2], 3),
        "The user x is in use since",
    ),
    (
        lambda a: a.add_phone(MACS[8], "v", "m"),
        lambda a: a.set_parameter("phone", MACS[8], "language", "it"),
        "The phone 805ec0000009 is in use",
    ),
    (lambda a: a.unassign(MACS[0]), lambda a: a.assign(MACS[2], 1), "201 was given to someone else"),
    (lambda a: a.remove_user(1), lambda a: a.add_user(name="x", extension="201"), "201 was given"),
    (lambda a: a.remove_phone(MACS[2]), lambda a: a.add_phone(MACS[2], "v", "m"), "The phone 805ec0000003"),
    (
        lambda a: a.set_parameter("defaults", "", "language", "it"),
        lambda a: a.set_parameter("defaults", "", "language", "en"),
        "The parameter language",
    ),
    (lambda a: a.set_setting("a", "1"), lambda a: a.set_setting("a", "2"), "The setting a"),
    (
        lambda a: a.set_extension_secret("201", "1"),
        lambda a: a.set_extension_secret("201", "2"),
        "password of 201",
    ),
    (lambda a: a.change_site(name="1"), lambda a: a.change_site(name="2"), "The site"),
    (lambda a: a.add_gateway("G", "m", {}), lambda a: a.change_gateway(1, name="H"), "“G”"),
    (
        lambda a: a.add_custom_model(CustomModel("own", "m", "1")),
        lambda a: a.add_phone(MACS[8], "v", "own"),
        "The model own is in use",
    ),
]


@pytest.mark.parametrize(("mine", "theirs", "named"), CONFLICTS)
def test_what_others_changed_since_is_not_overwritten(assigned, mine, theirs, named):
    site, _ = assigned
    with site.act("Mine") as act:
        mine(act)
    others_edit(site, theirs)
    before = tables_of(site.path, without=frozenset())
    with pytest.raises(UserError, match=named):
        site.undo(act.change)
    assert tables_of(site.path, without=frozenset()) == before


def test_what_others_changed_elsewhere_is_no_hindrance(assigned):
    site, change = assigned
    others_edit(site, lambda a: a.change_phone(MACS[2], location="x"))
    others_edit(site, lambda a: a.change_user(1, name="Renamed"))
    site.undo(change)
    assert site.phone(MACS[0]).user_id is None
    assert site.user(1).name == "Renamed"


def test_redo_is_refused_like_undo(assigned):
    site, change = assigned
    site.undo(change)
    others_edit(site, lambda a: a.assign(MACS[0], 2))
    with pytest.raises(UserError, match="changed by someone else"):
        site.redo(change)


def test_the_end_of_a_push_stands_in_nobodys_way(site):
    with site.act("add") as act:
        box = act.add_gateway("Box", "TRI_ISDN_2", {"ip": "192.168.1.60"})
    with site.act("move") as act:
        act.change_gateway(box.id, values={"ip": "192.168.1.61"})
    moved = act.change
    with site.act("push") as act:
        act.change_gateway(box.id, state="pushed", reason="Done.", pushed=NOON)
    site.undo(moved)
    (found,) = site.gateways()
    assert (found.values["ip"], found.state, found.reason) == ("192.168.1.60", "pushed", "Done.")
    site.redo(moved)
    assert site.gateways()[0].values["ip"] == "192.168.1.61"


def test_events_are_never_undone(site):
    with site.act("Add") as act:
        act.add_user(name="Ada")
        act.add_event(None, "note", "kept")
    site.undo(act.change)
    assert [event.text for event in site.events()] == ["kept"]
